using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Rapportage;

namespace HerstelBot.Web.Rapporten;

/// <summary>What a page of a report has to show.</summary>
internal abstract record Schermuitslag
{
    private Schermuitslag()
    {
    }

    /// <summary>A report, as it may stand on the screen.</summary>
    /// <param name="Rapport">The report.</param>
    /// <param name="Vorige">The same one of the period before it, when that can be made.</param>
    /// <param name="Vragen">The vragen that wait.</param>
    public sealed record Gemaakt(Rapport Rapport, Rapport? Vorige, IReadOnlyList<Dossierregel> Vragen) : Schermuitslag;

    /// <summary>None: what the address names does not exist, or not for this person.</summary>
    public sealed record Onbekend : Schermuitslag;

    /// <summary>None, for a reason that somebody can do something about.</summary>
    /// <param name="Titel">The head of the page.</param>
    /// <param name="Uitleg">Why, and what to do.</param>
    /// <param name="Status">The status code.</param>
    public sealed record Geweigerd(string Titel, string Uitleg, int Status) : Schermuitslag;
}

/// <summary>Makes what a page of a report shows. Small counts are hidden unless somebody asks for them on the screen.</summary>
internal sealed class Scherm(Rapporteur rapporteur, TimeProvider tijd)
{
    private static readonly Schermuitslag.Geweigerd Datum =
        new("Deze periode klopt niet", "Een van de datums is niet te lezen. Kies de periode opnieuw.", StatusCodes.Status400BadRequest);

    /// <summary>The status code that goes with it. The page that belongs to 404 takes the place of what asked for it.</summary>
    public static int Status(Schermuitslag uitslag) => uitslag switch
    {
        Schermuitslag.Onbekend => StatusCodes.Status404NotFound,
        Schermuitslag.Geweigerd geweigerd => geweigerd.Status,
        _ => StatusCodes.Status200OK,
    };

    /// <summary>Makes it.</summary>
    public async Task<Schermuitslag> MaakAsync(Medewerker wie, Rapportvraag vraag, CancellationToken cancellationToken)
    {
        var nu = tijd.GetUtcNow();
        if (vraag.DatumFout) { return Datum; }
        return await rapporteur.MaakAsync(wie, vraag.Wens, nu, cancellationToken) switch
        {
            Rapportuitslag.Gemaakt(var rapport) => await VulAanAsync(wie, vraag, rapport, nu, cancellationToken),
            Rapportuitslag.Geweigerd(var reden) => Weiger(reden),
            var uitslag => throw new InvalidOperationException($"No page for {uitslag.GetType().Name}."),
        };
    }

    private async Task<Schermuitslag> VulAanAsync(Medewerker wie, Rapportvraag vraag, Rapport rapport, DateTimeOffset nu, CancellationToken cancellationToken)
    {
        var (van, tot) = (rapport.Kader.Van, rapport.Kader.Tot);
        var eerder = vraag.Wens with { Van = van.AddDays(van.DayNumber - tot.DayNumber - 1), Tot = van.AddDays(-1) };
        var vorige = await rapporteur.MaakAsync(wie, eerder, nu, cancellationToken) as Rapportuitslag.Gemaakt;
        var vragen = await rapporteur.VragenAsync(wie, vraag.Wens, nu, cancellationToken) as Vragenuitslag.Gevonden;
        return new Schermuitslag.Gemaakt(Afgeschermd(rapport, vraag), vorige is null ? null : Afgeschermd(vorige.Rapport, vraag), vragen?.Vragen ?? []);
    }

    private static Rapport Afgeschermd(Rapport rapport, Rapportvraag vraag) => vraag.Klein ? rapport : rapport.ZonderKleineAantallen();

    private static Schermuitslag Weiger(Rapportweigering reden) => reden switch
    {
        Rapportweigering.NietBevoegd => new Schermuitslag.Geweigerd(
            "U mag dit rapport niet bekijken", "U ziet alleen het rapport van uw eigen regio. Denkt u dat dit niet klopt? Vraag het aan de beheerder van HerstelBot.", StatusCodes.Status403Forbidden),
        Rapportweigering.RegioOnbekend or Rapportweigering.ClusterOnbekend => new Schermuitslag.Onbekend(),
        Rapportweigering.PeriodeOngeldig => new Schermuitslag.Geweigerd("Deze periode klopt niet", "De laatste dag ligt voor de eerste dag. Kies de periode opnieuw.", StatusCodes.Status400BadRequest),
        Rapportweigering.PeriodeTeLang => new Schermuitslag.Geweigerd("Deze periode is te lang", $"Kies een periode van hoogstens {Rapporteur.HoogstensDagen} dagen.", StatusCodes.Status400BadRequest),
    };
}
