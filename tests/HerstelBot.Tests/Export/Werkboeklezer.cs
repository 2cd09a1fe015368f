using System.Globalization;
using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace HerstelBot.Tests.Export;

/// <summary>A cell as it lies in the file.</summary>
/// <param name="IsTekst">Whether it is a text, which a spreadsheet shows as it is.</param>
/// <param name="Waarde">What is in it.</param>
/// <param name="Vorm">How a number is shown.</param>
/// <param name="MetAanhaling">Whether it stays a text when somebody edits it.</param>
internal sealed record Werkboekcel(bool IsTekst, string Waarde, string Vorm, bool MetAanhaling)
{
    /// <summary>The number in it.</summary>
    public double Getal => IsTekst ? throw new InvalidOperationException($"'{Waarde}' is a text.") : double.Parse(Waarde, CultureInfo.InvariantCulture);
}

/// <summary>Reads a workbook from its XML, and not with what wrote it.</summary>
internal sealed partial class Werkboeklezer
{
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static readonly XNamespace Relatie = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private readonly Dictionary<string, XDocument> _delen = [];
    private readonly List<string> _teksten;
    private readonly List<XElement> _stijlen;
    private readonly Dictionary<string, string> _vormen;

    public Werkboeklezer(byte[] bestand)
    {
        using var zip = new ZipArchive(new MemoryStream(bestand));
        foreach (var deel in zip.Entries.Where(deel => deel.FullName.EndsWith(".xml", StringComparison.Ordinal) || deel.FullName.EndsWith(".rels", StringComparison.Ordinal)))
        {
            using var stroom = deel.Open();
            _delen[deel.FullName] = XDocument.Load(stroom, LoadOptions.PreserveWhitespace);
        }

        _teksten = [.. _delen["xl/sharedStrings.xml"].Root!.Elements(Main + "si").Select(tekst => string.Concat(tekst.Descendants(Main + "t").Select(deel => deel.Value)))];
        var stijlen = _delen["xl/styles.xml"].Root!;
        _stijlen = [.. stijlen.Element(Main + "cellXfs")!.Elements(Main + "xf")];
        _vormen = stijlen.Descendants(Main + "numFmt").ToDictionary(vorm => (string)vorm.Attribute("numFmtId")!, vorm => (string)vorm.Attribute("formatCode")!);
        var doelen = _delen["xl/_rels/workbook.xml.rels"].Root!.Elements().ToDictionary(doel => (string)doel.Attribute("Id")!, doel => (string)doel.Attribute("Target")!);
        Bladen = _delen["xl/workbook.xml"].Descendants(Main + "sheet").ToDictionary(
            blad => (string)blad.Attribute("name")!, blad => _delen[$"xl/{doelen[(string)blad.Attribute(Relatie + "id")!].Replace("/xl/", "", StringComparison.Ordinal)}"].Root!);
    }

    /// <summary>The sheets by name, in order.</summary>
    public IReadOnlyDictionary<string, XElement> Bladen { get; }

    /// <summary>All XML of the file.</summary>
    public IEnumerable<string> Alles => _delen.Values.Select(deel => deel.ToString());

    /// <summary>Whether anything in it is computed.</summary>
    public bool HeeftFormule => Bladen.Values.Any(blad => blad.Descendants(Main + "f").Any());

    /// <summary>How many rows of a sheet stay in sight, from where the others begin, and how.</summary>
    public string Vast(string blad) =>
        Bladen[blad].Descendants(Main + "pane").Select(vast => $"{(string?)vast.Attribute("ySplit")} {(string?)vast.Attribute("topLeftCell")} {(string?)vast.Attribute("state")}").Single();

    /// <summary>The cell at this place; <see langword="null"/> when nothing is there.</summary>
    public Werkboekcel? Cel(string blad, string plek) => Bladen[blad].Descendants(Main + "c").Where(cel => (string)cel.Attribute("r")! == plek).Select(Lees).FirstOrDefault(cel => cel is not null);

    /// <summary>The values of a column below its head.</summary>
    public IReadOnlyList<string> Kolom(string blad, char kolom) =>
        [.. Bladen[blad].Descendants(Main + "row").Skip(1).Select(rij => Cel(blad, $"{kolom}{(string)rij.Attribute("r")!}")?.Waarde ?? "")];

    private Werkboekcel? Lees(XElement cel)
    {
        if (cel.Element(Main + "v")?.Value is not { } waarde) { return null; }
        var stijl = _stijlen[(int?)cel.Attribute("s") ?? 0];
        var vorm = (string)stijl.Attribute("numFmtId")!;
        var isTekst = (string?)cel.Attribute("t") == "s";
        return new(
            isTekst, isTekst ? Teken().Replace(_teksten[int.Parse(waarde, CultureInfo.InvariantCulture)], teken => $"{(char)Convert.ToInt32(teken.Groups[1].Value, 16)}") : waarde, _vormen.GetValueOrDefault(vorm, vorm),
            (string?)stijl.Attribute("quotePrefix") is "1" or "true");
    }

    // As ST_Xstring of the standard has it: a character may be written by its number.
    [GeneratedRegex("_x([0-9A-F]{4})_")]
    private static partial Regex Teken();
}
