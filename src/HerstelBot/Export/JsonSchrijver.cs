using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using HerstelBot.Domain.Rapportage;

namespace HerstelBot.Export;

/// <summary>A report as one JSON object on one line.</summary>
internal sealed class JsonSchrijver : IRapportschrijver
{
    // A page that shows it must not have to think of it, so that < and & are escaped.
    private static readonly JsonWriterOptions Opties = new() { Encoder = JavaScriptEncoder.Create(System.Text.Unicode.UnicodeRanges.All) };

    public Exportformaat Formaat => Exportformaat.Json;

    public string Mediatype => "application/json";

    public byte[] Schrijf(Rapport rapport, bool isVoorbeeld)
    {
        var uit = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(uit, Opties))
        {
            json.WriteStartObject();
            Kader(json, rapport.Kader, isVoorbeeld);
            Lijst(json, "cijfers", rapport.Cijfers, Cijfer);
            Lijst(json, "tabellen", rapport.Tabellen, Tabel);
            json.WriteEndObject();
        }

        return uit.WrittenSpan.ToArray();
    }

    private static void Kader(Utf8JsonWriter json, Rapportkader kader, bool isVoorbeeld)
    {
        json.WriteStartObject("kader");
        json.WriteBoolean("voorbeeld", isVoorbeeld);
        json.WriteString("naam", Waarden.Schoon(kader.Naam));
        Optie(json, "regio", kader.Regio?.Waarde);
        Optie(json, "cluster", kader.Cluster?.Waarde);
        Optie(json, "gemeente", kader.Gemeente?.Waarde);
        Optie(json, "onderwerp", kader.Onderwerp);
        json.WriteString("van", Dag(kader.Van));
        json.WriteString("tot", Dag(kader.Tot));
        json.WriteString("gemaaktOp", Kaderregels.Gemaakt(kader));
        json.WriteEndObject();
    }

    private static void Cijfer(Utf8JsonWriter json, Cijfer cijfer)
    {
        json.WriteStartObject();
        Kop(json, cijfer.Sleutel, cijfer.Titel, cijfer.Definitie);
        Waarde(json, cijfer.Waarde);
        var (teller, noemer) = Waarden.Breuk(cijfer);
        if (teller is { } geteld) { json.WriteNumber("teller", geteld); }
        if (noemer is { } van) { json.WriteNumber("noemer", van); }
        json.WriteEndObject();
    }

    private static void Tabel(Utf8JsonWriter json, Tabel tabel)
    {
        json.WriteStartObject();
        Kop(json, tabel.Sleutel, tabel.Titel, tabel.Definitie);
        Lijst(json, "kolommen", tabel.Kolommen, static (json, kolom) => json.WriteStringValue(kolom.Titel));
        Lijst(json, "rijen", tabel.Rijen, static (json, rij) =>
        {
            json.WriteStartObject();
            json.WriteString("sleutel", Waarden.Schoon(rij.Sleutel));
            Optie(json, "naar", rij.Naar);
            Lijst(json, "cellen", rij.Cellen, static (json, cel) =>
            {
                json.WriteStartObject();
                Waarde(json, cel);
                json.WriteEndObject();
            });
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }

    private static void Kop(Utf8JsonWriter json, string sleutel, string titel, string definitie)
    {
        json.WriteString("sleutel", sleutel);
        json.WriteString("titel", titel);
        json.WriteString("definitie", definitie);
    }

    private static void Waarde(Utf8JsonWriter json, Cel cel)
    {
        json.WriteString("eenheid", Waarden.Eenheid(cel));
        switch (cel)
        {
            case Cel.Tekst(var tekst):
                json.WriteString("waarde", Waarden.Schoon(tekst));
                break;
            case Cel.Aantal(var aantal):
                json.WriteNumber("waarde", aantal);
                break;
            case Cel.Procent deel:
                json.WriteNumber("waarde", Waarden.Rond(deel));
                break;
            case Cel.Werkdagen(var dagen):
                json.WriteNumber("waarde", Waarden.Rond(dagen));
                break;
            case Cel.Dagen(var dagen):
                json.WriteNumber("waarde", Waarden.Rond(dagen));
                break;
            case Cel.Datum(var dag):
                json.WriteString("waarde", Dag(dag));
                break;
            case Cel.Verborgen or Cel.Leeg:
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(cel), cel.GetType().Name, "No such cell.");
        }
    }

    private static void Lijst<T>(Utf8JsonWriter json, string naam, IEnumerable<T> delen, Action<Utf8JsonWriter, T> schrijf)
    {
        json.WriteStartArray(naam);
        foreach (var deel in delen) { schrijf(json, deel); }
        json.WriteEndArray();
    }

    private static void Optie(Utf8JsonWriter json, string naam, string? waarde)
    {
        if (waarde is not null) { json.WriteString(naam, Waarden.Schoon(waarde)); }
    }

    private static string Dag(DateOnly dag) => dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
