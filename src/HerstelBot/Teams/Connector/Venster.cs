namespace HerstelBot.Teams.Connector;

/// <summary>At most so many in so long.</summary>
internal readonly record struct Grens(int Aantal, TimeSpan Duur);

/// <summary>Exact sliding windows over one series of moments. Not thread-safe.</summary>
/// <param name="grenzen">All must hold.</param>
/// <param name="time">The clock.</param>
internal sealed class Venster(Grens[] grenzen, TimeProvider time)
{
    private readonly int _bewaar = grenzen.Max(grens => grens.Aantal);
    private readonly List<long> _momenten = [];

    /// <summary>How long until there is room; <see cref="TimeSpan.Zero"/> when there is now.</summary>
    public TimeSpan Wacht()
    {
        var langst = TimeSpan.Zero;
        foreach (var (aantal, duur) in grenzen)
        {
            if (_momenten.Count >= aantal && duur - time.GetElapsedTime(_momenten[^aantal]) is var wacht && wacht > langst)
            {
                langst = wacht;
            }
        }

        return langst;
    }

    /// <summary>Books one, room or not.</summary>
    public void Boek()
    {
        if (_momenten.Count >= 2 * _bewaar)
        {
            _momenten.RemoveRange(0, _momenten.Count - _bewaar);
        }

        _momenten.Add(time.GetTimestamp());
    }

    /// <summary>Whether nothing in it limits anything any more.</summary>
    public bool IsRustig() => _momenten.Count == 0 || time.GetElapsedTime(_momenten[^1]) >= grenzen.Max(grens => grens.Duur);
}
