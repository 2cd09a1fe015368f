using System.Globalization;
using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Rapportage;

namespace HerstelBot.Web.Rapporten;

/// <summary>What the address of a report asks for. Page, drill-down and export read and write the same one, so that what is on screen is what is exported.</summary>
/// <param name="Wens">What it is about.</param>
/// <param name="Klein">Whether counts under five are shown on the screen.</param>
/// <param name="DatumFout">Whether a day in it cannot be read.</param>
public sealed record Rapportvraag(Rapportwens Wens, bool Klein = false, bool DatumFout = false)
{
    /// <summary>The value with which small counts are asked for.</summary>
    public const string Toon = "toon";

    /// <summary>Reads an address; what the path says goes before the query.</summary>
    public static Rapportvraag Lees(IQueryCollection query, string? cluster = null, string? gemeente = null)
    {
        var (van, tot) = (Waarde(query, "van"), Waarde(query, "tot"));
        return new(
            new(
                Waarde(query, "regio") is { } regio ? new RegioId(regio) : null,
                (cluster ?? Waarde(query, "cluster")) is { } c ? new ClusterId(c) : null,
                (gemeente ?? Waarde(query, "gemeente")) is { } g ? new GemeenteCode(g.ToUpperInvariant()) : null,
                Waarde(query, "onderwerp"), Dag(van), Dag(tot)),
            Waarde(query, "klein") == Toon,
            (van is not null && Dag(van) is null) || (tot is not null && Dag(tot) is null));
    }

    /// <summary>The page of this question: a gemeente within its cluster, a cluster, or the overview.</summary>
    public string Pagina => Wens switch
    {
        { Gemeente: { } gemeente } => $"rapportage/gemeente/{Uri.EscapeDataString(gemeente.Waarde)}{Zoekdeel(metGemeente: false)}",
        { Cluster: { } cluster } => $"rapportage/cluster/{Uri.EscapeDataString(cluster.Waarde)}{Zoekdeel(metCluster: false)}",
        _ => $"rapportage{Zoekdeel()}",
    };

    /// <summary>The page of the questions without an answer.</summary>
    public string Zoekmissers => $"rapportage/zoekmissers{Zoekdeel()}";

    /// <summary>The file of this report. It never has small counts.</summary>
    /// <param name="soort">Such as <c>xlsx</c>.</param>
    public string Export(string soort) => $"rapportage/export.{soort}{(this with { Klein = false }).Zoekdeel()}";

    /// <summary>The page that a row leads to.</summary>
    /// <param name="naar">The number of a vraag, the code of a gemeente or the id of a cluster.</param>
    /// <param name="binnen">The cluster within which the row counts.</param>
    public string Naar(string naar, string? binnen = null) =>
        naar.StartsWith("HB-", StringComparison.Ordinal) ? $"rapportage/vraag/{Uri.EscapeDataString(naar)}"
        : naar.StartsWith("GM", StringComparison.Ordinal)
            ? Met(Wens with { Gemeente = new(naar), Cluster = binnen is { Length: > 0 } ? new(binnen) : Wens.Cluster }).Pagina
        : Met(Wens with { Cluster = new(naar) }).Pagina;

    /// <summary>The same question about something else.</summary>
    public Rapportvraag Met(Rapportwens wens) => this with { Wens = wens };

    private string Zoekdeel(bool metCluster = true, bool metGemeente = true)
    {
        (string Naam, string? Waarde)[] delen =
        [
            ("regio", Wens.Regio?.Waarde), ("cluster", metCluster ? Wens.Cluster?.Waarde : null), ("gemeente", metGemeente ? Wens.Gemeente?.Waarde : null),
            ("onderwerp", Wens.Onderwerp), ("van", Geschreven(Wens.Van)), ("tot", Geschreven(Wens.Tot)), ("klein", Klein ? Toon : null),
        ];
        var gevuld = delen.Where(deel => deel.Waarde is not null).Select(deel => $"{deel.Naam}={Uri.EscapeDataString(deel.Waarde!)}").ToList();
        return gevuld.Count == 0 ? "" : $"?{string.Join('&', gevuld)}";
    }

    /// <summary>A day as it stands in an address and in a date field.</summary>
    public static string? Geschreven(DateOnly? dag) => dag?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    // An empty field of a form stands in the address too.
    private static string? Waarde(IQueryCollection query, string naam) => query[naam].FirstOrDefault()?.Trim() is { Length: > 0 } waarde ? waarde : null;

    private static DateOnly? Dag(string? tekst) =>
        DateOnly.TryParseExact(tekst, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var dag) ? dag : null;
}
