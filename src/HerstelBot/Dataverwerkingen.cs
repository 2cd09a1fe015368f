using System.Diagnostics;
using HerstelBot.Domain.Gesprekken;
using HerstelBot.Domain.Vragen;
using Microsoft.Extensions.Options;

namespace HerstelBot;

/// <summary>Tells of each processing of a vraag in the form of the Dutch standard Logboek dataverwerkingen: a span with the activity of the register and the betrokkene.</summary>
/// <remarks>
/// <para>https://logius-standaarden.github.io/logboek-dataverwerkingen: one line for each action and betrokkene, none left out, and none that names a user: that is for the audit log.</para>
/// <para>Stands around the place where every effect is stored, so that what was stored is told once, and what was not stored as an error.</para>
/// </remarks>
internal sealed class Dataverwerkingen(IVastlegger vastlegger, IOptions<VerwerkingenOptions> options, TimeProvider time) : IVastlegger
{
    /// <summary>The name of the source.</summary>
    public const string Bron = "HerstelBot.Dataverwerkingen";

    /// <summary>What kind of id the betrokkene has: that of the vraag, which stands for whoever asked and whomever it is about.</summary>
    public const string Betrokkenesoort = "herstelbot-vraag";

    private static readonly ActivitySource Source = new(Bron);

    public async Task<Vastlegging> LegVastAsync(string sleutel, Plaats plaats, Beurt beurt, DateTimeOffset op, CancellationToken cancellationToken)
    {
        var begin = time.GetUtcNow();
        Vastlegging vastlegging;
        try
        {
            vastlegging = await vastlegger.LegVastAsync(sleutel, plaats, beurt, op, cancellationToken);
        }
        catch
        {
            Vertel(beurt, begin, ActivityStatusCode.Error);
            throw;
        }

        // A redelivery processes nothing, and a lost race is decided anew.
        if (vastlegging is Vastlegging.Gedaan)
        {
            Vertel(beurt, begin, ActivityStatusCode.Ok);
        }

        return vastlegging;
    }

    private void Vertel(Beurt beurt, DateTimeOffset begin, ActivityStatusCode status)
    {
        var einde = time.GetUtcNow();
        foreach (var (activiteit, vraag) in Verwerkingen(beurt))
        {
            using var span = Source.StartActivity(
                activiteit, ActivityKind.Internal, parentContext: default,
                tags:
                [
                    new("dpl.core.processing_activity_id", options.Value.Register + activiteit),
                    new("dpl.core.data_subject_id", vraag.ToString()),
                    new("dpl.core.data_subject_id_type", Betrokkenesoort),
                ],
                startTime: begin);
            span?.SetStatus(status).SetEndTime(einde.UtcDateTime);
        }
    }

    private static IEnumerable<(string Activiteit, VraagId Vraag)> Verwerkingen(Beurt beurt) =>
    [
        .. beurt.Overgang is { } overgang ? [(Naam(overgang.Gebeurtenis), overgang.Vraag.Id)] : Array.Empty<(string, VraagId)>(),
        .. beurt.Direct.Concat(beurt.Berichten.Select(uitgaand => uitgaand.Bericht)).SelectMany(Ingezien).Distinct().Select(vraag => ("inzage", vraag)),
    ];

    private static string Naam(VraagGebeurtenis gebeurtenis) => gebeurtenis switch
    {
        VraagGesteld => "stel-vraag",
        VraagBeantwoord => "beantwoord",
        VraagGewist { Hoever: Wissing.Geheel } => "bewaartermijn",
        VraagGewist => "wis-op-verzoek",
        _ => "behandel",
    };

    // What somebody asked to see; a card that comes by itself belongs to what happened to the vraag.
    private static IEnumerable<VraagId> Ingezien(Bericht bericht) => bericht switch
    {
        Bericht.Vraagkaart over => [over.Vraag],
        Bericht.MijnVragen lijst => lijst.Vragen,
        Bericht.MijnWerk lijst => lijst.Vragen,
        Bericht.Wachtrij lijst => lijst.Vragen,
        Bericht.EerdereAntwoorden lijst => lijst.Vragen,
        Bericht.Contactagenda agenda => agenda.Moment.Punten.Select(punt => punt.Vraag),
        _ => [],
    };
}

internal static class DataverwerkingenExtensions
{
    /// <summary>Puts <see cref="Dataverwerkingen"/> around the place where effects are stored.</summary>
    /// <typeparam name="T">What stores them.</typeparam>
    public static IServiceCollection AddDataverwerkingen<T>(this IServiceCollection services)
        where T : class, IVastlegger => services
        .AddVerwerkingenOptions()
        .AddSingleton<IVastlegger>(provider => ActivatorUtilities.CreateInstance<Dataverwerkingen>(provider, provider.GetRequiredService<T>()));

    /// <summary>Registers the settings with their check.</summary>
    public static IServiceCollection AddVerwerkingenOptions(this IServiceCollection services)
    {
        services.AddOptions<VerwerkingenOptions>().BindConfiguration(VerwerkingenOptions.Section).ValidateOnStart();
        return services.AddSingleton<IValidateOptions<VerwerkingenOptions>, VerwerkingenOptionsValidator>();
    }
}
