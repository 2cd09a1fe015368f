using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Options;

namespace HerstelBot;

/// <summary>What holds for the service as a whole (<c>HerstelBot</c>).</summary>
internal sealed class DienstOptions
{
    /// <summary>The configuration section.</summary>
    public const string Section = "HerstelBot";

    /// <summary>Where people reach the service with a browser, such as <c>https://herstelbot.example.nl</c>.</summary>
    /// <value>Empty by default: then cards hold no link to the service, except in local mode.</value>
    public string Adres { get; init; } = "";
}

internal sealed class DienstOptionsValidator : IValidateOptions<DienstOptions>
{
    public ValidateOptionsResult Validate(string? name, DienstOptions options) => options.Adres.Length == 0 || IsGoed(options.Adres)
        ? ValidateOptionsResult.Success
        : ValidateOptionsResult.Fail(
            $"{DienstOptions.Section}:{nameof(DienstOptions.Adres)} is '{options.Adres}'; zet er het https-adres neer waarop mensen de dienst bereiken, zonder ? of #, of haal de sleutel weg.");

    // On this machine nobody listens in.
    private static bool IsGoed(string adres) =>
        Uri.TryCreate(adres, UriKind.Absolute, out var uri) && uri is { Query: "", Fragment: "", UserInfo: "" }
        && (uri.Scheme == Uri.UriSchemeHttps || (uri.Scheme == Uri.UriSchemeHttp && LokaleModus.IsLoopback(uri.Host)));
}

internal static class DienstadresExtensions
{
    /// <summary>Registers <see cref="Dienstadres"/>. Needs <see cref="LokaleModus"/>.</summary>
    public static IServiceCollection AddDienstadres(this IServiceCollection services) => services.AddDienstOptions().AddSingleton<Dienstadres>();

    /// <summary>Registers the settings with their check.</summary>
    public static IServiceCollection AddDienstOptions(this IServiceCollection services)
    {
        services.AddOptions<DienstOptions>().BindConfiguration(DienstOptions.Section).ValidateOnStart();
        return services.AddSingleton<IValidateOptions<DienstOptions>, DienstOptionsValidator>();
    }
}

/// <summary>Makes links to our own pages.</summary>
internal sealed class Dienstadres(IOptions<DienstOptions> options, LokaleModus lokaal, IServer server)
{
    // In local mode the browser is on this machine, and the address is known only once we listen.
    private string? Basis => options.Value.Adres is { Length: > 0 } ingesteld ? ingesteld
        : lokaal.Aan ? server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault()
        : null;

    /// <summary>Where the calendar file of a contactmoment can be fetched; <see langword="null"/> when nobody said where people reach us.</summary>
    public Uri? Agendabestand(string token) => Op($"agenda/{token}.ics");

    /// <summary>Where somebody can fetch their own data; <see langword="null"/> when nobody said where people reach us.</summary>
    public Uri? Gegevensbestand(string token) => Op($"gegevens/{token}.json");

    /// <summary>Where the redactie works on an article; <see langword="null"/> when nobody said where people reach us.</summary>
    public Uri? Kennispagina(string artikel) => Op($"kennis/{artikel}");

    /// <summary>Where the reports are.</summary>
    public Uri? Rapportage() => Op("rapportage");

    private Uri? Op(string pad) => Basis is { } basis ? new Uri($"{basis.TrimEnd('/')}/{pad}") : null;
}
