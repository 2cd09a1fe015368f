using HerstelBot.Dialogs;

namespace HerstelBot.Search;

/// <summary>How the files of the kennisbank lie on the disk: as long as this stays the same, there is nothing to read again.</summary>
internal sealed class Vingerafdruk : IEquatable<Vingerafdruk>
{
    private readonly List<(string Pad, long Lengte, DateTime Geschreven, DateTime Gemaakt, UnixFileMode Rechten)> _bestanden = [];

    private Vingerafdruk()
    {
    }

    /// <summary>Looks, without opening a file. A folder that is not there or not allowed is as good as empty.</summary>
    public static Vingerafdruk Van(DialogsMap map)
    {
        var afdruk = new Vingerafdruk();
        afdruk.Bekijk(() => Artikelmap.Bestanden(map.Kennisbank));
        afdruk.Bekijk(() => Directory.EnumerateFiles(map.Taal));
        afdruk.Bekijk(() => [Path.Combine(map.Pad, TijdlijnLezer.Bestand)]);
        return afdruk;
    }

    /// <inheritdoc/>
    public bool Equals(Vingerafdruk? other) => other is not null && _bestanden.SequenceEqual(other._bestanden);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Vingerafdruk);

    /// <inheritdoc/>
    public override int GetHashCode() => _bestanden.Count;

    private void Bekijk(Func<IEnumerable<string>> bestanden)
    {
        try
        {
            foreach (var pad in bestanden().Order(StringComparer.Ordinal))
            {
                var info = new FileInfo(pad);
                _bestanden.Add(info.Exists ? (pad, info.Length, info.LastWriteTimeUtc, info.CreationTimeUtc, OperatingSystem.IsWindows() ? default : info.UnixFileMode) : (pad, -1, default, default, default));
            }
        }
        catch (Exception fout) when (fout is IOException or UnauthorizedAccessException)
        {
            _bestanden.Add(("", -1, default, default, default));
        }
    }
}
