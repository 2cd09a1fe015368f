using HerstelBot.Domain.Kennisbank;

namespace HerstelBot.Cli.Meet.Kwaliteit;

/// <summary>A question with which something else was done than should be, as it is printed for whoever looks for the cause.</summary>
internal sealed record Misser(string Id, string Vraag, string Type, string Wat, string Uitkomst, string? Reden, IReadOnlyList<string> Verwacht, string? Gegeven, IReadOnlyList<string>? Keuzes, IReadOnlyList<MisserKandidaat> Kandidaten)
{
    /// <summary>What went otherwise; <see langword="null"/> when all went as it should.</summary>
    public static Misser? Van(Beoordeling een) => Soort(een) is { } soort
        ? new(
            een.Vraag.Id, een.Vraag.Tekst, een.Vraag.Type, soort, een.Uitkomst, een.Reden, [.. een.Juist.Order(StringComparer.Ordinal)], een.Gegeven,
            een.Keuzes.Count > 0 ? een.Keuzes : null, [.. een.Kandidaten.Select(MisserKandidaat.Van)])
        : null;

    private static string? Soort(Beoordeling een) => een switch
    {
        { IsZoalsHetHoort: true, Vraag: { Type: Vraagtype.Faq, IsTeBeoordelen: true }, Plaats: not 0 } => "niet-eerste",
        { IsZoalsHetHoort: true } => null,
        { Vraag.Type: not Vraagtype.Faq } => $"{een.Vraag.Type}-als-{een.Uitkomst}",
        { IsFout: true } => "fout-antwoord",
        { Juist.Count: 0 } => "geen-artikel",
        { Plaats: < 0 } => "niet-gevonden",
        { Plaats: > 0 } => "niet-eerste",
        { IsGoedeKeuze: true } => "keuze",
        _ => "wel-eerste-niet-gegeven",
    };
}

/// <summary>A candidate with all that was measured.</summary>
internal sealed record MisserKandidaat(string Artikel, double Score, IReadOnlyDictionary<string, object> Kenmerken)
{
    public static MisserKandidaat Van(Kandidaat kandidaat) => new(kandidaat.ArtikelId, Math.Round(kandidaat.Score, 4), AlleKenmerken(kandidaat.Kenmerken));

    // Every feature there is, so that a new one is seen here too.
    private static Dictionary<string, object> AlleKenmerken(Kenmerken kenmerken) => typeof(Kenmerken).GetProperties()
        .ToDictionary(kenmerk => char.ToLowerInvariant(kenmerk.Name[0]) + kenmerk.Name[1..], kenmerk => kenmerk.GetValue(kenmerken) switch
        {
            double getal => Math.Round(getal, 4),
            var ander => ander!,
        });
}
