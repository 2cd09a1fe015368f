using HerstelBot.Domain.Rapportage;

namespace HerstelBot.Web.Rapporten;

/// <summary>One bar or point.</summary>
/// <param name="Naam">What stands at its foot.</param>
/// <param name="Waarde">How long or high it is.</param>
public sealed record Punt(string Naam, double Waarde);

/// <summary>What belongs to one column.</summary>
/// <param name="Naam">The head of the column.</param>
/// <param name="Punten">One for each row that is drawn.</param>
public sealed record Reeks(string Naam, IReadOnlyList<Punt> Punten);

/// <summary>The counts of a table as they are drawn; the table itself has all of it.</summary>
/// <param name="Soort">How.</param>
/// <param name="Reeksen">What.</param>
/// <param name="Weggelaten">How many rows are not drawn because there are too many.</param>
public sealed record Tekening(Grafieksoort Soort, IReadOnlyList<Reeks> Reeksen, int Weggelaten)
{
    /// <summary>How many rows are drawn at most as bars.</summary>
    public const int HoogstensStaven = 12;

    /// <summary>How many columns are drawn at most: more cannot be told apart.</summary>
    public const int HoogstensReeksen = 2;

    /// <summary>The drawing of a table; <see langword="null"/> when there is nothing to draw.</summary>
    public static Tekening? Van(Tabel tabel)
    {
        var kolommen = tabel.Kolommen.Index().Where(kolom => kolom.Item.Soort == Celsoort.Aantal).Take(HoogstensReeksen).ToList();
        if (tabel.Grafiek == Grafieksoort.Geen || kolommen.Count == 0 || !tabel.Rijen.Any(rij => kolommen.Any(kolom => Waarde(rij.Cellen[kolom.Index]) > 0)))
        {
            return null;
        }

        var rijen = Rijen(tabel, kolommen[0].Index);
        return new(
            tabel.Grafiek,
            [.. kolommen.Select(kolom => new Reeks(kolom.Item.Titel, [.. rijen.Select(rij => new Punt(Naam(rij), Waarde(rij.Cellen[kolom.Index])))]))],
            tabel.Rijen.Count - rijen.Count);
    }

    // The order of the table says something: only when there are too many rows the largest ones come instead.
    private static List<Rij> Rijen(Tabel tabel, int kolom)
    {
        if (tabel.Grafiek == Grafieksoort.Lijn || tabel.Rijen.Count <= HoogstensStaven) { return [.. tabel.Rijen]; }
        return [.. tabel.Rijen.OrderByDescending(rij => Waarde(rij.Cellen[kolom])).Take(HoogstensStaven)];
    }

    // Beside a bar there is room for a few words only: what all clusters have in their name goes first.
    private static string Naam(Rij rij) => rij.Cellen[0] is Cel.Datum(var dag) ? $"{dag.Day}-{dag.Month}" : Celtekst.Kort(rij.Cellen[0]).Replace("PZB-cluster ", "", StringComparison.Ordinal);

    // What is hidden has no length.
    private static double Waarde(Cel cel) => cel is Cel.Aantal(var aantal) ? aantal : 0;
}
