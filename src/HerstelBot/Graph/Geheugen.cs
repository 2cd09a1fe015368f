namespace HerstelBot.Graph;

/// <summary>How long an answer is used.</summary>
/// <param name="Vers">Until this age it is simply given.</param>
/// <param name="Bruikbaar">Until this age it is given while a new one is fetched behind it; older is forgotten.</param>
/// <param name="Geduld">How long somebody waits for one that is not there.</param>
internal sealed record Houdbaarheid(TimeSpan Vers, TimeSpan Bruikbaar, TimeSpan Geduld);

/// <summary>Remembers answers, so that each is asked for once in a while however many people need it, and nobody waits long.</summary>
/// <param name="houdbaarheid">How long.</param>
/// <param name="haal">Fetches answers; what it leaves out is not known and is asked for again. Must not throw.</param>
/// <param name="time">The clock.</param>
internal sealed class Geheugen<TSleutel, TWaarde>(
    Houdbaarheid houdbaarheid, Func<IReadOnlyList<TSleutel>, Task<IReadOnlyDictionary<TSleutel, TWaarde>>> haal, TimeProvider time)
    where TSleutel : notnull
{
    private readonly Lock _slot = new();
    private readonly Dictionary<TSleutel, (TWaarde Waarde, DateTimeOffset Op)> _bekend = [];
    private readonly Dictionary<TSleutel, Task> _onderweg = [];

    /// <summary>The answers that we have or get in time.</summary>
    public async Task<IReadOnlyDictionary<TSleutel, TWaarde>> GeefAsync(IReadOnlyCollection<TSleutel> sleutels, CancellationToken cancellationToken)
    {
        var wachten = Begin(sleutels);
        try
        {
            await Task.WhenAll(wachten).WaitAsync(houdbaarheid.Geduld, time, cancellationToken);
        }
        catch (TimeoutException)
        {
            // What comes later is there for the next who asks.
        }

        lock (_slot)
        {
            return sleutels.Distinct().Where(IsBruikbaar).ToDictionary(sleutel => sleutel, sleutel => _bekend[sleutel].Waarde);
        }
    }

    /// <summary>Remembers an answer that came in another way.</summary>
    public void Onthoud(TSleutel sleutel, TWaarde waarde)
    {
        lock (_slot)
        {
            _bekend[sleutel] = (waarde, time.GetUtcNow());
        }
    }

    // Starts fetching what is not fresh and not under way; gives what must be waited for.
    private Task[] Begin(IReadOnlyCollection<TSleutel> sleutels)
    {
        lock (_slot)
        {
            List<TSleutel> nieuw = [.. sleutels.Distinct().Where(sleutel => !(Leeftijd(sleutel) <= houdbaarheid.Vers) && !_onderweg.ContainsKey(sleutel))];
            if (nieuw.Count > 0)
            {
                var taak = Task.Run(() => HaalAsync(nieuw));
                nieuw.ForEach(sleutel => _onderweg[sleutel] = taak);
            }

            return [.. sleutels.Where(sleutel => !IsBruikbaar(sleutel)).Select(sleutel => _onderweg[sleutel]).Distinct()];
        }
    }

    private async Task HaalAsync(List<TSleutel> sleutels)
    {
        try
        {
            foreach (var (sleutel, waarde) in await haal(sleutels))
            {
                Onthoud(sleutel, waarde);
            }
        }
        finally
        {
            lock (_slot)
            {
                sleutels.ForEach(sleutel => _onderweg.Remove(sleutel));
                foreach (var oud in _bekend.Keys.Where(sleutel => !IsBruikbaar(sleutel)).ToList())
                {
                    _bekend.Remove(oud);
                }
            }
        }
    }

    private bool IsBruikbaar(TSleutel sleutel) => Leeftijd(sleutel) <= houdbaarheid.Bruikbaar;

    private TimeSpan? Leeftijd(TSleutel sleutel) => _bekend.TryGetValue(sleutel, out var bekend) ? time.GetUtcNow() - bekend.Op : null;
}
