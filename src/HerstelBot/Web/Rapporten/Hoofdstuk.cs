using HerstelBot.Domain.Rapportage;

namespace HerstelBot.Web.Rapporten;

/// <summary>What belongs together on the page of a report.</summary>
/// <param name="Id">The name of its place on the page.</param>
/// <param name="Titel">Its head.</param>
/// <param name="Cijfers">Its figures.</param>
/// <param name="Tabellen">Its breakdowns.</param>
public sealed record Hoofdstuk(string Id, string Titel, IReadOnlyList<Cijfer> Cijfers, IReadOnlyList<Tabel> Tabellen)
{
    /// <summary>The one with what waits now; the vragen themselves stand there too.</summary>
    public const string Nu = "nu";

    /// <summary>The one with the questions without an answer.</summary>
    public const string Missers = "zoekmissers";

    private const string Rest = "verder";

    private static readonly (string Id, string Titel, string[] Begin)[] Indeling =
    [
        (Nu, "Wat nu openstaat", ["open", "over-toezegging"]),
        ("instroom", "Gesteld en beantwoord", ["gesteld", "beantwoord", "afgesloten", "weken", "cluster", "gemeente", "onderwerp", "doelgroep", "afloop"]),
        ("tijden", "Hoe snel wij antwoorden", ["binnen-toezegging", "reactie", "antwoord", "escalaties"]),
        ("omwegen", "Omwegen", ["heropend", "doorgezet", "sprongen", "weggezet", "doorverwezen"]),
        ("bot", "Wat de bot zelf beantwoordt", ["bot"]),
        (Missers, "Vragen zonder antwoord in de kennisbank", ["zoekmissers", "zoekmisser"]),
        ("meningen", "Oordelen en knelpunten", ["waardering", "knelpunten"]),
        (Rest, "Verder", []),
    ];

    // What somebody wants to know first, in that order.
    private static readonly string[] Vooraan = ["open", "over-toezegging", "gesteld", "binnen-toezegging", "antwoord-mediaan", "bot-beantwoord", "zoekmissers", "knelpunten"];

    /// <summary>The chapters of a report that have something in them. A figure that nobody gave a place stands in the last one.</summary>
    public static IReadOnlyList<Hoofdstuk> Van(Rapport rapport) =>
    [
        .. Indeling.Select(deel => new Hoofdstuk(
            deel.Id, deel.Titel, [.. rapport.Cijfers.Where(cijfer => Plek(cijfer.Sleutel) == deel.Id)], [.. rapport.Tabellen.Where(tabel => Plek(tabel.Sleutel) == deel.Id)]))
            .Where(hoofdstuk => hoofdstuk.Cijfers.Count + hoofdstuk.Tabellen.Count > 0),
    ];

    /// <summary>The figures to start with.</summary>
    public static IReadOnlyList<Cijfer> Hoofdcijfers(Rapport rapport) => [.. Vooraan.Select(rapport.Cijfer).OfType<Cijfer>()];

    /// <summary>In which chapter a figure or breakdown stands.</summary>
    public static string Plek(string sleutel) =>
        Indeling.FirstOrDefault(deel => deel.Begin.Any(begin => sleutel == begin || sleutel.StartsWith($"{begin}-", StringComparison.Ordinal))).Id ?? Rest;
}
