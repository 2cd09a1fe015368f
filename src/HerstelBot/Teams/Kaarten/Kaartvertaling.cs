using System.Text.RegularExpressions;
using HerstelBot.Dialogs;

namespace HerstelBot.Teams.Kaarten;

/// <summary>The English for what stands literally on a card template, from <c>dialogs/teksten/en-kaarten.json</c>: the Dutch text is the key. Buttons keep their Dutch titles.</summary>
internal sealed partial class Kaartvertaling
{
    private const string Naam = "en-kaarten.json";
    private readonly Zinnenbestand _bestand;
    private readonly HashSet<string> _gevraagd = [];

    private Kaartvertaling(Zinnenbestand bestand) => _bestand = bestand;

    /// <summary>Reads the file.</summary>
    public static Kaartvertaling Lees(DialogsMap map) => new(Zinnenbestand.Lees(map, Naam));

    /// <summary>Everything that is wrong, after the templates asked for all that they hold.</summary>
    public IEnumerable<Fout> Fouten() =>
    [
        .. _bestand.Fouten,
        .. _bestand.Zinnen.Where(zin => !Ingevuld(zin.Key).SetEquals(Ingevuld(zin.Value)))
            .Select(zin => _bestand.Fout(zin.Key, $"Het Engels van '{zin.Key}' moet dezelfde ${{…}} hebben als het Nederlands.")),
        .. _bestand.Zinnen.Keys.Where(sleutel => !_gevraagd.Contains(sleutel))
            .Select(sleutel => _bestand.Fout(sleutel, $"'{sleutel}' staat op geen enkele kaart meer; haal de vertaling weg.") with { IsWaarschuwing = true }),
    ];

    /// <summary>The English; <see langword="null"/> when there is none. What is no language needs none.</summary>
    public string? Vertaal(string nederlands)
    {
        if (!Invulling().Replace(nederlands, "").Any(char.IsLetter)) { return nederlands; }
        _gevraagd.Add(nederlands);
        return _bestand.Zinnen.GetValueOrDefault(nederlands);
    }

    private static HashSet<string> Ingevuld(string tekst) => [.. Invulling().Matches(tekst).Select(match => match.Value)];

    [GeneratedRegex(@"\$\{[^}]*\}")]
    private static partial Regex Invulling();
}
