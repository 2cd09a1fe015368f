using HerstelBot.Web.Aanmelding;
using HerstelBot.Web.Beveiliging;
using HerstelBot.Web.Kennis;
using HerstelBot.Web.Paginas;
using HerstelBot.Web.Rapporten;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Options;
using Microsoft.FluentUI.AspNetCore.Components;
using Radzen;

namespace HerstelBot.Web;

/// <summary>The pages in the browser.</summary>
internal static class WebExtensions
{
    // What the build makes beside the program: where each file of a page lies, and under which name it is served.
    private static readonly string Bestanden = Path.Combine(AppContext.BaseDirectory, "herstelbot.staticwebassets");

    /// <summary>Registers the pages and how people sign in to them. Needs the store and the registration of the bot.</summary>
    public static void AddWeb(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        var stand = Aanmeldstand.Bepaal(
            builder.Configuration, LokaleModus.Bepaal(builder.Configuration, builder.Environment), Tenants.Lees(builder.Configuration));
        services.AddOptions<WebOptions>().BindConfiguration(WebOptions.Section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<WebOptions>, WebOptionsValidator>();
        services.AddSingleton(stand);
        if (stand.Wijze == Aanmeldwijze.Uit)
        {
            return;
        }

        services.AddSingleton<Aangemelden>().AddSingleton<Uitgevers>().AddScoped<Aangemeld>();
        services.AddToegang().AddCascadingAuthenticationState();
        if (stand.Wijze == Aanmeldwijze.Lokaal)
        {
            services.AddAuthentication(LokaleAanmelding.Schema).AddScheme<AuthenticationSchemeOptions, LokaleAanmelding>(LokaleAanmelding.Schema, null);
        }
        else
        {
            services.AddEntraAanmelding(stand);
        }

        // The keys lie in the store, beside what they protect, and are as safe as that.
        services.AddDataProtection().SetApplicationName("HerstelBot");
        builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection.KeyManagement.XmlKeyManager", LogLevel.Error);
        services.AddAntiforgery(opties =>
        {
            Sessie.Noem(opties.Cookie, Sessie.Vervalsing, stand);

            // Who may show us in a frame stands in one place.
            opties.SuppressXFrameOptionsHeader = true;
        });
        services.AddRazorComponents().AddInteractiveServerComponents();
        services.AddFluentUIComponents();
        services.AddRadzenComponents();
        services.AddSingleton<Scherm>().AddSingleton<Benaming>().AddSingleton<Keuzelijsten>().AddSingleton<Opvallend>();
        if (File.Exists($"{Bestanden}.runtime.json"))
        {
            builder.Configuration[WebHostDefaults.StaticWebAssetsKey] = $"{Bestanden}.runtime.json";
            builder.WebHost.UseStaticWebAssets();
        }
    }

    /// <summary>Maps the pages, if there are any.</summary>
    public static void MapWeb(this WebApplication app)
    {
        var stand = app.Services.GetRequiredService<Aanmeldstand>();
        if (stand.Wijze == Aanmeldwijze.Uit)
        {
            return;
        }

        app.UseWhen(static context => Paden.IsVanOns(context.Request.Path), static paginas =>
        {
            paginas.UseMiddleware<Adresregel>();
            paginas.UseMiddleware<Kopregels>();
        });
        app.UseWhen(
            static context => HttpMethods.IsGet(context.Request.Method) && Paden.IsPagina(context.Request.Path),
            static paginas => paginas.UseStatusCodePagesWithReExecute("/fout/{0}", createScopeForStatusCodePages: true));
        app.UseRouting();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseAntiforgery();
        app.MapStaticAssets($"{Bestanden}.endpoints.json").AllowAnonymous();
        app.MapVoorbeeld();
        app.MapRapporten(stand);
        app.MapRazorComponents<App>().AddInteractiveServerRenderMode().RequireAuthorization();
        if (stand.Wijze == Aanmeldwijze.Entra)
        {
            app.MapAanmelding();
        }
    }
}
