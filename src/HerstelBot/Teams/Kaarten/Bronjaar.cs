using HerstelBot.Domain.Termijnen;

namespace HerstelBot.Teams.Kaarten;

/// <summary>The date of a source, as precise as it is known.</summary>
internal static class Bronjaar
{
    /// <summary>A day, month or year in words; "zonder datum" when there is none.</summary>
    public static string InWoorden(string? datum, Naslag naslag, Teksten teksten) => datum?.Split('-') switch
    {
        [_, _, _] when DateOnly.TryParseExact(datum, "yyyy-MM-dd", out var dag) => naslag.Datum(dag),
        [var jaar, var maand] when int.TryParse(jaar, out var wanneer) && int.TryParse(maand, out var nummer) && nummer is >= 1 and <= 12 =>
            DatumInWoorden.Maand(wanneer, nummer, naslag.Taal),
        [{ Length: 4 } jaar] => jaar,
        _ => teksten.Zin("antwoord.zonder-datum"),
    };
}
