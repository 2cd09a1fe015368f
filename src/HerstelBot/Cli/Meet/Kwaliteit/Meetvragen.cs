using System.Globalization;
using System.Text.Json;
using HerstelBot.Dialogs;

namespace HerstelBot.Cli.Meet.Kwaliteit;

/// <summary>Reads a file with questions, one JSON object per line; fields that are not named here are for people.</summary>
internal static class Meetvragen
{
    /// <summary>A line as a person should type it.</summary>
    public const string Vorm = """{"id":"1","vraag":"Wie betaalt de laptop?","type":"faq","feit":["F016"]}""";

    /// <summary>Reads the questions; a line that cannot be read is a fault.</summary>
    /// <exception cref="IOException">The file is not there or cannot be read.</exception>
    public static (IReadOnlyList<Meetvraag> Vragen, IReadOnlyList<Fout> Fouten) Lees(string pad)
    {
        List<Meetvraag> vragen = [];
        List<Fout> fouten = [];
        var nummer = 0;
        foreach (var regel in File.ReadLines(pad))
        {
            nummer++;
            if (string.IsNullOrWhiteSpace(regel)) { continue; }
            try
            {
                using var document = JsonDocument.Parse(regel);
                vragen.Add(Vraag(document.RootElement));
            }
            catch (JsonException fout)
            {
                fouten.Add(new(pad, nummer, $"Geen geldige JSON, bij byte {(fout.BytePositionInLine ?? 0) + 1}. Schrijf een regel zoals {Vorm}."));
            }
            catch (FormatException fout)
            {
                fouten.Add(new(pad, nummer, $"{fout.Message} Schrijf een regel zoals {Vorm}."));
            }
        }

        if (nummer == 0) { fouten.Add(new(pad, 1, $"Er staat geen vraag in. Schrijf een regel zoals {Vorm}.")); }
        return (vragen, fouten);
    }

    private static Meetvraag Vraag(JsonElement regel)
    {
        if (regel.ValueKind != JsonValueKind.Object) { throw new FormatException("Dit is geen JSON-object."); }
        return new(Tekst(regel, "id"), Tekst(regel, "vraag"), Tekst(regel, "type"))
        {
            Feiten = Lijst(regel, "feit"),
            Artikelen = Lijst(regel, "artikel"),
            Op = Dag(regel, "op"),
            Datum = Dag(regel, "datum"),
        };
    }

    private static string Tekst(JsonElement regel, string naam) =>
        regel.TryGetProperty(naam, out var waarde) && waarde.ValueKind == JsonValueKind.String && waarde.GetString() is { } tekst && !string.IsNullOrWhiteSpace(tekst)
            ? tekst
            : throw new FormatException($"Er staat geen {naam}.");

    private static string[] Lijst(JsonElement regel, string naam)
    {
        if (!regel.TryGetProperty(naam, out var waarde) || waarde.ValueKind == JsonValueKind.Null) { return []; }
        if (waarde.ValueKind == JsonValueKind.String) { return [waarde.GetString()!]; }
        return waarde.ValueKind == JsonValueKind.Array && waarde.EnumerateArray().All(deel => deel.ValueKind == JsonValueKind.String)
            ? [.. waarde.EnumerateArray().Select(deel => deel.GetString()!)]
            : throw new FormatException($"Bij {naam} hoort een tekst of een lijst van teksten.");
    }

    private static DateOnly? Dag(JsonElement regel, string naam)
    {
        if (!regel.TryGetProperty(naam, out var waarde) || waarde.ValueKind == JsonValueKind.Null) { return null; }
        return waarde.ValueKind == JsonValueKind.String && DateOnly.TryParseExact(waarde.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var dag)
            ? dag
            : throw new FormatException($"Bij {naam} hoort een dag als jaar-maand-dag.");
    }
}
