namespace HerstelBot.Dialogs;

/// <summary>Gathers the faults in the files for routing.</summary>
internal sealed class RouteringFouten
{
    private readonly List<Fout> _alle = [];

    /// <summary>The faults so far, per file in the order of its lines.</summary>
    public IReadOnlyList<Fout> Alle => [.. _alle.OrderBy(f => f.Bestand, StringComparer.Ordinal).ThenBy(f => f.Regel)];

    /// <summary>Adds a fault.</summary>
    public void Meld(string bestand, int regel, string zin) => _alle.Add(new($"routering/{bestand}", regel, zin));

    /// <summary>Adds something that works but that somebody should look at.</summary>
    public void Waarschuw(string bestand, int regel, string zin) => _alle.Add(new($"routering/{bestand}", regel, zin, IsWaarschuwing: true));
}
