using System.Globalization;
using HerstelBot.Domain.Rapportage;
using HerstelBot.Domain.Termijnen;

namespace HerstelBot.Web.Rapporten;

/// <summary>How a cell is written for Dutch readers.</summary>
internal static class Celtekst
{
    private static readonly NumberFormatInfo Nederlands = new() { NumberGroupSeparator = ".", NumberDecimalSeparator = "," };

    /// <summary>As it stands in a table, where the head of the column names the unit.</summary>
    public static string Kort(Cel cel) => cel switch
    {
        Cel.Tekst(var tekst) => tekst,
        Cel.Aantal(var aantal) => Getal(aantal),
        Cel.Procent(var deel) => $"{(deel * 100).ToString("0.#", Nederlands)}%",
        Cel.Werkdagen(var dagen) => Tijd(dagen),
        Cel.Dagen(var dagen) => Tijd(dagen),
        Cel.Datum(var dag) => DatumInWoorden.Datum(dag),
        Cel.Verborgen => Cel.Verborgen.Weergave,
        Cel.Leeg => "–",
        _ => throw new ArgumentOutOfRangeException(nameof(cel), cel.GetType().Name, "No such cell."),
    };

    /// <summary>What comes behind it when it stands alone.</summary>
    public static string Eenheid(Cel cel) => cel switch
    {
        Cel.Werkdagen(var dagen) => Tijd(dagen) == "1,0" ? "werkdag" : "werkdagen",
        Cel.Dagen(var dagen) => Tijd(dagen) == "1,0" ? "dag" : "dagen",
        _ => "",
    };

    /// <summary>What stands under the head of a column.</summary>
    public static string Eenheid(Celsoort soort) => soort switch
    {
        Celsoort.Werkdagen => "in werkdagen",
        Celsoort.Dagen => "in dagen",
        Celsoort.Tekst or Celsoort.Vraagtekst or Celsoort.Aantal or Celsoort.Procent or Celsoort.Datum => "",
    };

    /// <summary>Whether numbers stand in the column, which read best under each other.</summary>
    public static bool IsGetal(Celsoort soort) => soort switch
    {
        Celsoort.Aantal or Celsoort.Procent or Celsoort.Werkdagen or Celsoort.Dagen => true,
        Celsoort.Tekst or Celsoort.Vraagtekst or Celsoort.Datum => false,
    };

    /// <summary>A count, such as 1.234.</summary>
    public static string Getal(long aantal) => aantal.ToString("N0", Nederlands);

    /// <summary>A period, such as <c>2 tot en met 29 november 2026</c>.</summary>
    public static string Periode(DateOnly van, DateOnly tot) => van == tot ? DatumInWoorden.Datum(van) : $"{DatumInWoorden.Datum(van)} tot en met {DatumInWoorden.Datum(tot)}";

    /// <summary>The same as a sentence that stands by itself.</summary>
    public static string Periodezin(DateOnly van, DateOnly tot) => $"Periode: {Periode(van, tot)}.";

    private static string Tijd(double dagen) => dagen.ToString("0.0", Nederlands);
}
