using System.Diagnostics;

namespace HerstelBot.Cli.Meet;

/// <summary>How long things took, in microseconds, sorted.</summary>
internal sealed class Tijden
{
    private readonly double[] _micros;

    private Tijden(IEnumerable<double> micros) => _micros = [.. micros.Order()];

    /// <summary>The middle one.</summary>
    public double Mediaan => Deel(0.5);

    /// <summary>The one that 99 of 100 stay under.</summary>
    public double P99 => Deel(0.99);

    /// <summary>Does it for every item, after a warm-up.</summary>
    /// <param name="items">The items.</param>
    /// <param name="doe">What is done with each.</param>
    /// <param name="rondes">How many times over all of them.</param>
    /// <param name="opwarmen">How many times over all of them before it counts: a service that runs for days has compiled everything.</param>
    public static Tijden Van<T>(IReadOnlyCollection<T> items, Action<T> doe, int rondes = 3, int opwarmen = 1)
    {
        for (var ronde = 0; ronde < opwarmen; ronde++)
        {
            foreach (var item in items) { doe(item); }
        }

        return new(Enumerable.Range(0, rondes).SelectMany(_ => items).Select(item => Een(() => doe(item))));
    }

    /// <summary>Does it a number of times, one after the other.</summary>
    public static async Task<Tijden> VanAsync(int keer, Func<Task> doe)
    {
        var micros = new double[keer];
        for (var i = 0; i < keer; i++)
        {
            var begin = Stopwatch.GetTimestamp();
            await doe();
            micros[i] = Stopwatch.GetElapsedTime(begin).TotalMicroseconds;
        }

        return new(micros);
    }

    /// <summary>Does it a number of times by several at once.</summary>
    public static async Task<Tijden> VanAsync(int tegelijk, int keer, Func<Task> doe)
    {
        var alle = await Task.WhenAll(Enumerable.Range(0, tegelijk).Select(_ => Task.Run(() => VanAsync(keer, doe))));
        return new(alle.SelectMany(tijden => tijden._micros));
    }

    /// <summary>Once, in microseconds.</summary>
    public static double Een(Action doe)
    {
        var begin = Stopwatch.GetTimestamp();
        doe();
        return Stopwatch.GetElapsedTime(begin).TotalMicroseconds;
    }

    /// <summary>The middle one of values in any unit.</summary>
    public static double Midden(IReadOnlyCollection<double> waarden) => waarden.Order().ElementAt(waarden.Count / 2);

    private double Deel(double deel) => _micros[Math.Min(_micros.Length - 1, (int)(deel * _micros.Length))];
}
