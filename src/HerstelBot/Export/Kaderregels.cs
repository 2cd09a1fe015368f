using HerstelBot.Domain.Rapportage;
using HerstelBot.Domain.Termijnen;

namespace HerstelBot.Export;

/// <summary>What a report is about, line by line, the same in each file.</summary>
internal static class Kaderregels
{
    /// <summary>The lines: a key that never changes, a Dutch name and the value.</summary>
    public static IEnumerable<(string Sleutel, string Titel, Cel Waarde)> Van(Rapportkader kader, bool isVoorbeeld)
    {
        if (isVoorbeeld)
        {
            yield return ("let-op", "Let op", new Cel.Tekst(Waarden.Voorbeeld));
        }

        yield return ("naam", "Over", new Cel.Tekst(kader.Naam));
        yield return ("regio", "Regio", Tekst(kader.Regio?.Waarde));
        yield return ("cluster", "Cluster", Tekst(kader.Cluster?.Waarde));
        yield return ("gemeente", "Gemeente", Tekst(kader.Gemeente?.Waarde));
        yield return ("onderwerp", "Onderwerp", Tekst(kader.Onderwerp));
        yield return ("van", "Eerste dag", new Cel.Datum(kader.Van));
        yield return ("tot", "Laatste dag", new Cel.Datum(kader.Tot));
        yield return ("gemaakt-op", "Gemaakt op", new Cel.Tekst(Gemaakt(kader)));
        yield return ("verborgen", "Kleine aantallen", new Cel.Tekst(Cel.Verborgen.Toelichting));
    }

    /// <summary>When the report was made, in Dutch time with its distance to UTC.</summary>
    public static string Gemaakt(Rapportkader kader) => $"{Werktijd.Lokaal(kader.GemaaktOp):yyyy-MM-ddTHH:mm:sszzz}";

    private static Cel Tekst(string? waarde) => waarde is null ? new Cel.Leeg() : new Cel.Tekst(waarde);
}
