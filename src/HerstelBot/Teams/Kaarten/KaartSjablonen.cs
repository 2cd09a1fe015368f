using HerstelBot.Dialogs;
using HerstelBot.Domain.Gesprekken;
using HerstelBot.Domain.Taal;
using HerstelBot.Teams.Kaarten.Binden;

namespace HerstelBot.Teams.Kaarten;

/// <summary>The card templates, read and checked once.</summary>
internal sealed class KaartSjablonen
{
    private readonly IReadOnlyDictionary<(string Naam, Spreektaal Taal), Knoop> _sjablonen;

    private KaartSjablonen(IReadOnlyDictionary<(string Naam, Spreektaal Taal), Knoop> sjablonen) => _sjablonen = sjablonen;

    /// <summary>The templates that the bot needs, by the name of their file.</summary>
    public static IReadOnlyList<string> Namen { get; } =
    [
        "welkom", "hulp", "antwoord", "bedoelt-u", "loket", "termijn", "wijzigingen", "weet-ik-niet", "vraagformulier", "statusformulier", "eerdere-antwoorden", "bevestiging", "kanaalkaart", "kanaalkaart-elders",
        .. Enum.GetValues<Knop>().Select(Formulierkaarten.Sjabloon).OfType<string>(),
        "antwoord-van-pzb", "terugvraag", "melding", "vraagkaart", "mijn-vragen", "mijn-werk", "wachtrij", "overzicht", "vertrokken", "signaal", "rapport", "niet-bezorgd",
        "contactagenda", "gedeeld-artikel", "gedeelde-vraag", "gegevens", "audit", "kennisaanbod",
    ];

    /// <summary>Reads all templates, and says what is missing or wrong.</summary>
    public static (KaartSjablonen Sjablonen, IReadOnlyList<Fout> Fouten) Lees(DialogsMap map)
    {
        var sjablonen = new Dictionary<(string Naam, Spreektaal Taal), Knoop>();
        var vertaling = Kaartvertaling.Lees(map);
        var fouten = new List<Fout>();
        foreach (var naam in Namen)
        {
            var (knoop, gevonden) = KaartControle.Lees(map, naam);
            fouten.AddRange(gevonden);
            if (knoop is null) { continue; }

            sjablonen[(naam, Spreektaal.Nederlands)] = knoop;
            var (engels, onvertaald) = KaartControle.Lees(map, naam, vertaling.Vertaal);
            fouten.AddRange(onvertaald);
            sjablonen[(naam, Spreektaal.Engels)] = engels ?? knoop;
        }

        fouten.AddRange(vertaling.Fouten());

        var bekend = Namen.ToHashSet();
        var over = (Directory.Exists(map.Kaarten) ? Directory.GetFiles(map.Kaarten, "*.json") : [])
            .Select(Path.GetFileNameWithoutExtension).Where(naam => !bekend.Contains(naam!)).Order();
        fouten.AddRange(over.Select(naam => new Fout($"kaarten/{naam}.json", 1, "Deze kaart gebruikt de bot niet; haal haar weg.", IsWaarschuwing: true)));
        return (new(sjablonen), fouten);
    }

    /// <summary>The template with this name, in a language.</summary>
    /// <exception cref="KaartException">There is none.</exception>
    public Knoop Geef(string naam, Spreektaal taal = Spreektaal.Nederlands) => _sjablonen.TryGetValue((naam, taal), out var sjabloon) ? sjabloon : throw new KaartException($"There is no card template '{naam}'.");
}
