using System.Globalization;
using System.Text;
using HerstelBot.Domain.Rapportage;

namespace HerstelBot.Export;

/// <summary>A report as CSV (RFC 4180, UTF-8 with its mark): one line for each value, so that every line has the same columns.</summary>
internal sealed class CsvSchrijver : IRapportschrijver
{
    private static readonly string[] Kolommen = ["onderdeel", "sleutel", "titel", "rij", "kolom", "waarde", "eenheid", "teller", "noemer"];
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: true);

    public Exportformaat Formaat => Exportformaat.Csv;

    public string Mediatype => "text/csv; charset=utf-8; header=present";

    public byte[] Schrijf(Rapport rapport, bool isVoorbeeld)
    {
        var csv = new StringBuilder();
        Regel(csv, Kolommen);
        foreach (var (sleutel, titel, waarde) in Kaderregels.Van(rapport.Kader, isVoorbeeld))
        {
            Regel(csv, "kader", sleutel, titel, "", "", Waarde(waarde), Waarden.Eenheid(waarde), "", "");
        }

        foreach (var cijfer in rapport.Cijfers)
        {
            var (teller, noemer) = Waarden.Breuk(cijfer);
            Regel(csv, "cijfer", cijfer.Sleutel, cijfer.Titel, "", "", Waarde(cijfer.Waarde), Waarden.Eenheid(cijfer.Waarde), Getal(teller), Getal(noemer));
        }

        foreach (var (tabel, rij) in rapport.Tabellen.SelectMany(tabel => tabel.Rijen.Select(rij => (tabel, rij))))
        {
            foreach (var (kolom, cel) in tabel.Kolommen.Zip(rij.Cellen))
            {
                Regel(csv, "tabel", tabel.Sleutel, tabel.Titel, rij.Sleutel, kolom.Titel, Waarde(cel), Waarden.Eenheid(cel), "", "");
            }
        }

        return [.. Utf8.GetPreamble(), .. Utf8.GetBytes(csv.ToString())];
    }

    private static string Waarde(Cel cel) => cel switch
    {
        Cel.Tekst(var tekst) => tekst,
        Cel.Aantal(var aantal) => Getal(aantal),
        Cel.Procent deel => Waarden.Rond(deel).ToString(CultureInfo.InvariantCulture),
        Cel.Werkdagen(var dagen) => Waarden.Rond(dagen).ToString(CultureInfo.InvariantCulture),
        Cel.Dagen(var dagen) => Waarden.Rond(dagen).ToString(CultureInfo.InvariantCulture),
        Cel.Datum(var dag) => dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        Cel.Verborgen or Cel.Leeg => "",
        _ => throw new ArgumentOutOfRangeException(nameof(cel), cel.GetType().Name, "No such cell."),
    };

    private static string Getal(long? getal) => getal?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static void Regel(StringBuilder csv, params ReadOnlySpan<string> velden)
    {
        for (var plek = 0; plek < velden.Length; plek++)
        {
            csv.Append(plek == 0 ? "" : ",").Append(Veld(velden[plek]));
        }

        csv.Append("\r\n");
    }

    // No count here is negative, so that only a text can begin as a formula does.
    private static string Veld(string waarde)
    {
        var schoon = Waarden.Schoon(waarde);
        var veilig = Waarden.LijktFormule(schoon) ? $"'{schoon}" : schoon;
        return veilig.AsSpan().ContainsAny(",\"\r\n") || veilig != veilig.Trim() ? $"\"{veilig.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : veilig;
    }
}
