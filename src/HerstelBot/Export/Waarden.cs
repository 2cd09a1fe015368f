using System.Text;
using HerstelBot.Domain.Rapportage;

namespace HerstelBot.Export;

/// <summary>What the files say about a cell. All of them say the same, in as many decimals as a page shows.</summary>
internal static class Waarden
{
    /// <summary>What stands above every file about made-up vragen.</summary>
    public const string Voorbeeld = "Voorbeeldgegevens: deze vragen en mensen zijn verzonnen.";

    // A spreadsheet takes a text that begins so for a formula; the wide forms too, in some languages.
    private const string Formuletekens = "=+-@＝＋－＠";

    /// <summary>What kind of value it is, in a word.</summary>
    public static string Eenheid(Cel cel) => cel switch
    {
        Cel.Tekst => "tekst",
        Cel.Aantal => "aantal",
        Cel.Procent => "deel",
        Cel.Werkdagen => "werkdagen",
        Cel.Dagen => "dagen",
        Cel.Datum => "datum",
        Cel.Verborgen => Cel.Verborgen.Weergave,
        Cel.Leeg => "leeg",
        _ => throw new ArgumentOutOfRangeException(nameof(cel), cel.GetType().Name, "No such cell."),
    };

    /// <summary>A part of a whole, 0 to 1, to a tenth of a percent.</summary>
    public static double Rond(Cel.Procent deel) => Math.Round(deel.Waarde, 3, MidpointRounding.AwayFromZero);

    /// <summary>Days to a tenth.</summary>
    public static double Rond(double dagen) => Math.Round(dagen, 1, MidpointRounding.AwayFromZero);

    /// <summary>The counts behind a figure; they would say what a hidden figure does not.</summary>
    public static (long? Teller, long? Noemer) Breuk(Cijfer cijfer) => cijfer.Waarde is Cel.Verborgen ? (null, null) : (cijfer.Teller, cijfer.Noemer);

    /// <summary>A text without the characters that no file of text may have.</summary>
    public static string Schoon(string tekst)
    {
        if (!tekst.Any(Hinderlijk) && !tekst.Any(char.IsSurrogate))
        {
            return tekst;
        }

        var schoon = new StringBuilder(tekst.Length);
        foreach (var rune in tekst.EnumerateRunes())
        {
            schoon.Append(rune.IsBmp && Hinderlijk((char)rune.Value) ? " " : rune.ToString());
        }

        return schoon.ToString();
    }

    /// <summary>Whether a spreadsheet could take this text for a formula.</summary>
    public static bool LijktFormule(string tekst) =>
        tekst.Length > 0 && (char.IsControl(tekst[0]) || (tekst.FirstOrDefault(teken => !char.IsWhiteSpace(teken) && !char.IsControl(teken)) is var eerste && Formuletekens.Contains(eerste, StringComparison.Ordinal)));

    private static bool Hinderlijk(char teken) => (char.IsControl(teken) && teken is not ('\t' or '\r' or '\n')) || teken is '\uFFFE' or '\uFFFF';
}
