using System.Text.RegularExpressions;
using HerstelBot.Dialogs;
using HerstelBot.Domain.Gesprekken;
using HerstelBot.Domain.Taal;

namespace HerstelBot.Teams.Kaarten;

/// <summary>The sentences that the bot says in one language, by key, from <c>dialogs/teksten</c>. They are plain text; a blank is written <c>{naam}</c>.</summary>
internal sealed partial class Teksten : IZinnen
{
    private readonly IReadOnlyDictionary<Spreektaal, IReadOnlyDictionary<string, string>> _talen;
    private readonly IReadOnlyDictionary<string, string> _zinnen;

    private Teksten(IReadOnlyDictionary<Spreektaal, IReadOnlyDictionary<string, string>> talen, Spreektaal taal) =>
        (_talen, _zinnen, Taal) = (talen, talen[taal], taal);

    /// <summary>The language.</summary>
    public Spreektaal Taal { get; }

    /// <summary>All keys, as they stand in the file.</summary>
    public IEnumerable<string> Sleutels => _zinnen.Keys;

    /// <summary>Reads the sentences of every language, and says what is missing or wrong.</summary>
    /// <returns>The Dutch ones; <see cref="InTaal"/> gives the others.</returns>
    public static (Teksten Teksten, IReadOnlyList<Fout> Fouten) Lees(DialogsMap map)
    {
        var (talen, fouten) = Tekstenlezer.Lees(map);
        return (new(talen, Spreektaal.Nederlands), fouten);
    }

    /// <summary>The same sentences in a language.</summary>
    public Teksten InTaal(Spreektaal taal) => taal == Taal ? this : new(_talen, taal);

    IZinnen IZinnen.InTaal(Spreektaal taal) => InTaal(taal);

    /// <summary>Whether there is a sentence with this key.</summary>
    public bool Heeft(string sleutel) => _zinnen.ContainsKey(sleutel);

    /// <summary>The sentences whose keys start with <paramref name="voorvoegsel"/>, by the rest of the key, in the order of the file.</summary>
    public IEnumerable<(string Sleutel, string Zin)> Met(string voorvoegsel) =>
        _zinnen.Where(zin => zin.Key.StartsWith(voorvoegsel, StringComparison.Ordinal)).Select(zin => (zin.Key[voorvoegsel.Length..], zin.Value));

    /// <summary>The sentence with its blanks filled in, as plain text.</summary>
    public string Zin(string sleutel, params ReadOnlySpan<(string Gat, string Waarde)> waarden)
    {
        var gaten = new Dictionary<string, string>();
        foreach (var (gat, waarde) in waarden) { gaten[gat] = waarde; }
        return Zin(sleutel, gaten);
    }

    /// <summary>The sentence with its blanks filled in, as plain text. A key that does not exist says that something went wrong, so that a person is never left without an answer.</summary>
    public string Zin(string sleutel, IReadOnlyDictionary<string, string> waarden)
    {
        var zin = _zinnen.GetValueOrDefault(sleutel) ?? _zinnen.GetValueOrDefault("gesprek.fout") ?? sleutel;
        return Gat().Replace(zin, gat => waarden.TryGetValue(gat.Groups[1].Value, out var waarde) && !string.IsNullOrWhiteSpace(waarde)
            ? waarde
            : _zinnen.GetValueOrDefault($"leeg.{gat.Groups[1].Value}") ?? "…");
    }

    /// <summary>The blanks of a sentence, each once.</summary>
    internal static IReadOnlySet<string> Gaten(string zin) => Gat().Matches(zin).Select(match => match.Groups[1].Value).ToHashSet();

    [GeneratedRegex(@"\{([a-z-]+)\}")]
    private static partial Regex Gat();
}
