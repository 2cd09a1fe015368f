using HerstelBot.Domain.Gesprekken;
using Microsoft.Extensions.Options;

namespace HerstelBot.Mail;

/// <summary>Everything that knows e-mail.</summary>
internal static class MailExtensions
{
    /// <summary>Registers the settings with their check. Needs <see cref="LokaleModus"/>.</summary>
    public static IServiceCollection AddMailOptions(this IServiceCollection services)
    {
        services.AddOptions<MailOptions>().BindConfiguration(MailOptions.Section).ValidateOnStart();
        return services.AddSingleton<IValidateOptions<MailOptions>, MailOptionsValidator>();
    }

    /// <summary>Registers the delivery of e-mail. Needs a <see cref="Teamslink"/> and a <see cref="Mailtoken"/>.</summary>
    public static IServiceCollection AddMail(this IServiceCollection services)
    {
        // Redirects off: a token goes to the configured address and nowhere else.
        services.AddHttpClient(GraphPost.Client)
            .RemoveAllLoggers()
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, ConnectTimeout = TimeSpan.FromSeconds(5) });
        return services
            .AddMailOptions()
            .AddSingleton(provider => new Mailkanaal(Manier(provider) != Mailsoort.Geen))
            .AddSingleton<SmtpPost>()
            .AddSingleton<GraphPost>()
            .AddSingleton<GeenPost>()
            .AddSingleton<IMailpost>(provider => Manier(provider) switch
            {
                Mailsoort.Smtp => provider.GetRequiredService<SmtpPost>(),
                Mailsoort.Graph => provider.GetRequiredService<GraphPost>(),
                Mailsoort.Geen or null => provider.GetRequiredService<GeenPost>(),
            })
            .AddSingleton<Mailpoort>()
            .AddSingleton<Briefschrijver>()
            .AddSingleton<IBezorger, Mailbezorger>();
    }

    private static Mailsoort? Manier(IServiceProvider provider) => provider.GetRequiredService<IOptions<MailOptions>>().Value.Manier;
}
