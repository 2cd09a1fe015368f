namespace HerstelBot.Domain.Termijnen;

/// <summary>One part of the dwangsom with its own amount per day.</summary>
/// <param name="Van">The first day.</param>
/// <param name="Tot">The last day.</param>
/// <param name="PerDag">Euros per day.</param>
public sealed record Dwangsomdeel(DateOnly Van, DateOnly Tot, int PerDag);

/// <summary>The dwangsom of Awb 4:17: from the day on which two weeks have passed after the ingebrekestelling, at most 42 days.</summary>
public static class Dwangsom
{
    /// <summary>The id of this kind of term.</summary>
    public const string Soort = "dwangsom";

    /// <summary>The most that can be due, in euros (lid 2: 14 times 23, 35 and 45).</summary>
    public const int Hoogstens = 1442;

    private const int DagenPerDeel = 14;

    private static readonly int[] Bedragen = [23, 35, 45];

    /// <summary>The three parts of 14 days.</summary>
    /// <param name="ontvangen">The day on which the ingebrekestelling was received.</param>
    /// <remarks>The convention of the facts: received on D, due from D+15. That is the earliest day, whatever the two weeks end on.</remarks>
    public static IReadOnlyList<Dwangsomdeel> Delen(DateOnly ontvangen) =>
        [.. Bedragen.Select((bedrag, deel) => new Dwangsomdeel(Eerste(ontvangen).AddDays(deel * DagenPerDeel), Eerste(ontvangen).AddDays(((deel + 1) * DagenPerDeel) - 1), bedrag))];

    internal static Termijn Bereken(Termijnsoort soort, DateOnly ontvangen, Gelijkstellingen gelijkstellingen)
    {
        var (eerste, veertiende) = (Eerste(ontvangen), ontvangen.AddDays(DagenPerDeel));
        var delen = Delen(ontvangen);
        IEnumerable<string> gesloten = gelijkstellingen.Naam(veertiende) is { } naam
            ? [$"De twee weken eindigen op {naam}. Of zij dan doorschuiven, is niet zeker. Reken voor de zekerheid met de vroegste dag."]
            : [];
        return new(
            soort, ontvangen, eerste, delen[^1].Tot, Verlengd: false,
            [
                new($"De ingebrekestelling is ontvangen op {Dag(ontvangen)}. Twee weken later is {Dag(veertiende)}.", "Awb artikel 4:17 lid 3"),
                new($"De eerste dag van de dwangsom is {Dag(eerste)}.", "Awb artikel 4:17 lid 3"),
                .. delen.Select((deel, i) => new Termijnstap(
                    $"Dag {(i * DagenPerDeel) + 1} tot en met {(i + 1) * DagenPerDeel}: € {deel.PerDag} per dag, van {DatumInWoorden.Datum(deel.Van)} tot en met {DatumInWoorden.Datum(deel.Tot)}.",
                    "Awb artikel 4:17 lid 2")),
                new($"De dwangsom loopt hoogstens 42 dagen. Samen is dat hoogstens € {Hoogstens / 1000}.{Hoogstens % 1000}.", "Awb artikel 4:17 lid 1 en 2"),
                new(soort.GeenAtw!),
            ],
            [.. gesloten, .. soort.Kanttekeningen]);
    }

    private static DateOnly Eerste(DateOnly ontvangen) => ontvangen.AddDays(DagenPerDeel + 1);

    private static string Dag(DateOnly dag) => DatumInWoorden.DagMetJaar(dag);
}
