using System.Collections.Concurrent;
using HerstelBot.Domain.Gesprekken;
using HerstelBot.Domain.Vragen;
using HerstelBot.Workers;

namespace HerstelBot.Tests.Jaar;

/// <summary>Lets a year pass: people act in the order of time, and every quarter of an hour the clock, the outbox and the overviews get their turn.</summary>
internal sealed class Jaarloop(Jaarwereld wereld)
{
    private static readonly TimeSpan Kwartier = TimeSpan.FromMinutes(15);
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(2);
    private static readonly ParallelOptions Tegelijk = new() { MaxDegreeOfParallelism = 24 };

    private readonly PriorityQueue<Gebeurt, DateTimeOffset> _straks = new();
    private readonly ConcurrentBag<Gebeurt> _nieuw = [];
    private readonly IUitbak _uitbak = wereld.Geef<IUitbak>();
    private readonly IBewaking _bewaking = wereld.Geef<IBewaking>();
    private readonly Bezorgronde _bezorgronde = wereld.Geef<Bezorgronde>();
    private readonly Overzichtronde _overzichten = wereld.Geef<Overzichtronde>();

    /// <summary>What somebody does at a moment; gives what they do later.</summary>
    /// <param name="Op">When.</param>
    /// <param name="Wie">Whose doings these are: what one does goes one after another.</param>
    /// <param name="Doe">What.</param>
    internal sealed record Gebeurt(DateTimeOffset Op, int Wie, Func<DateTimeOffset, Task<IEnumerable<Gebeurt>>> Doe);

    /// <summary>How often the service stood still, and how long.</summary>
    public IReadOnlyList<(DateTimeOffset Van, DateTimeOffset Tot)> Stilstand { get; init; } = [];

    public void Plan(IEnumerable<Gebeurt> gebeurt)
    {
        foreach (var een in gebeurt) { _straks.Enqueue(een, een.Op); }
    }

    /// <summary>Until a moment, or until nothing happens any more.</summary>
    public async Task LoopAsync(DateTimeOffset tot)
    {
        for (var (nu, straks) = (wereld.Klok.GetUtcNow(), wereld.Klok.GetUtcNow() + Kwartier); nu < tot; (nu, straks) = (straks, straks + Kwartier))
        {
            if (Stilstand.Any(stil => stil.Van <= nu && nu < stil.Tot))
            {
                // Nobody can reach it, so everything that people would do comes after it.
                wereld.Klok.SetUtcNow(straks);
                continue;
            }

            await MensenAsync(straks);
            wereld.Klok.SetUtcNow(straks);
            await KlokAsync();

            // Outside working time it returns at once; a year has many such quarters.
            if (straks.Hour is >= 6 and < 17) { await _overzichten.DoeAsync(straks, CancellationToken.None); }
            await BezorgAsync();
        }
    }

    private async Task MensenAsync(DateTimeOffset tot)
    {
        while (_straks.TryPeek(out _, out var op) && op < tot)
        {
            List<Gebeurt> nu = [];
            while (_straks.TryPeek(out _, out op) && op < tot) { nu.Add(_straks.Dequeue()); }
            var nuDaar = wereld.Klok.GetUtcNow();
            await Parallel.ForEachAsync(nu.GroupBy(een => een.Wie), Tegelijk, async (van, _) =>
            {
                foreach (var een in van)
                {
                    foreach (var daarna in await een.Doe(een.Op < nuDaar ? nuDaar : een.Op)) { _nieuw.Add(daarna); }
                }
            });

            // What follows from it comes after it.
            if (nu[^1].Op > wereld.Klok.GetUtcNow()) { wereld.Klok.SetUtcNow(nu[^1].Op); }
            await BezorgAsync();
            while (_nieuw.TryTake(out var daarna)) { _straks.Enqueue(daarna, daarna.Op); }
        }
    }

    private async Task KlokAsync()
    {
        // What cannot be done now comes back after its lease, which is shorter than a quarter.
        while (await _bewaking.ClaimAsync(500, Lease, wereld.Klok.GetUtcNow(), CancellationToken.None) is { Count: > 0 } vragen)
        {
            await Parallel.ForEachAsync(vragen, Tegelijk, async (vraag, stop) => await wereld.Balie.BewaakAsync(vraag, wereld.Klok.GetUtcNow(), stop));
        }
    }

    private async Task BezorgAsync()
    {
        while (await _uitbak.ClaimAsync(500, Lease, wereld.Klok.GetUtcNow(), CancellationToken.None) is { Count: > 0 } zendingen)
        {
            await Parallel.ForEachAsync(zendingen, Tegelijk, async (zending, stop) => await _bezorgronde.BezorgAsync(zending, stop));
        }
    }
}
