using HerstelBot.Domain.Gesprekken;
using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Termijnen;
using HerstelBot.Domain.Vragen;

namespace HerstelBot.Cli.Voorbeeld;

/// <summary>The last ten weeks of one regio, made up, through the real desk. The same people ask the same things at the same hours every time.</summary>
internal static class Voorbeeldregio
{
    /// <summary>The regio that the example is about.</summary>
    public static readonly RegioId Regio = new("noordwest");

    /// <summary>How many vragen are asked with the form; some more follow from what the bot does not know.</summary>
    public const int Vragen = 280;

    private const int Gesprekken = 260;
    private const int Dagen = 70;

    // What is asked more in one gemeente than in another; the others count for two.
    private static readonly Dictionary<string, int> Gewichten = new()
    {
        ["GM0363"] = 55, ["GM0479"] = 14, ["GM0392"] = 12, ["GM0394"] = 10, ["GM0361"] = 12, ["GM0439"] = 8, ["GM0402"] = 8, ["GM0400"] = 8, ["GM0405"] = 7, ["GM1980"] = 6, ["GM0384"] = 5,
    };

    /// <summary>The moment at which the weeks begin that end now.</summary>
    public static DateTimeOffset Begin(DateTimeOffset einde) => Werktijd.Om(Werktijd.DatumVan(einde).AddDays(-Dagen), new TimeOnly(7, 0));

    /// <summary>Lets them pass.</summary>
    public static async Task VertelAsync(Voorbeeldwereld wereld, DateTimeOffset einde, CancellationToken cancellationToken)
    {
        var toeval = new Random(1);
        var uren = Uren(wereld.Werktijd, einde).ToList();
        var onderwerpen = Gewogen(wereld.Teksten.Onderwerpen.Select(onderwerp => (onderwerp.Key, onderwerp.Value.Gewicht)));
        var vragers = Gewogen(wereld.Personen.Vragers.Select(vrager => (vrager, Gewichten.GetValueOrDefault(vrager.Gemeente!.Value.Waarde, 2))));
        for (var nummer = 0; nummer < Vragen; nummer++)
        {
            var onderwerp = Voorbeeldwereld.Kies(toeval, onderwerpen);
            var teksten = wereld.Teksten.Onderwerpen[onderwerp];
            var tekst = $"{Voorbeeldwereld.Kies(toeval, teksten.Aanleidingen)} {Voorbeeldwereld.Kies(toeval, teksten.Vragen)}";
            wereld.Loop.Plan([new Voorbeeldleven(wereld, nummer, Voorbeeldwereld.Kies(toeval, vragers), onderwerp, tekst).Begin(Moment())]);
        }

        for (var nummer = 0; nummer < Gesprekken; nummer++)
        {
            var op = Moment();
            wereld.Loop.Plan([new Voorbeeldgesprek(wereld, nummer, Voorbeeldwereld.Kies(toeval, vragers), op > einde.AddDays(-14)).Begin(op)]);
        }

        await wereld.Loop.LoopAsync(einde, cancellationToken);

        DateTimeOffset Moment() => Voorbeeldwereld.Kies(toeval, uren).AddMinutes(toeval.Next(60));
    }

    // Mostly in working time, a little before and after it, never later than now.
    private static IEnumerable<DateTimeOffset> Uren(Werktijd werktijd, DateTimeOffset einde)
    {
        for (var dag = Werktijd.DatumVan(Begin(einde)); dag <= Werktijd.DatumVan(einde); dag = dag.AddDays(1))
        {
            for (var uur = 8; uur < 18 && werktijd.IsWerkdag(dag); uur++)
            {
                if (Werktijd.Om(dag, new TimeOnly(uur, 0)) is var op && op.AddHours(1) <= einde) { yield return op; }
            }
        }
    }

    private static List<T> Gewogen<T>(IEnumerable<(T Wat, int Gewicht)> uit) => [.. uit.SelectMany(een => Enumerable.Repeat(een.Wat, een.Gewicht))];
}
