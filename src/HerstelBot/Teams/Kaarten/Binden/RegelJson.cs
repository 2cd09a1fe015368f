using System.Text.Json;
using System.Text.Json.Nodes;
using HerstelBot.Dialogs;

namespace HerstelBot.Teams.Kaarten.Binden;

/// <summary>JSON that remembers on which line each part began, so that a fault can name its place.</summary>
internal sealed class RegelJson
{
    private readonly Dictionary<JsonNode, int> _regels = new(ReferenceEqualityComparer.Instance);
    private readonly byte[] _bytes;

    private RegelJson(byte[] bytes) => _bytes = bytes;

    /// <summary>What was read.</summary>
    public JsonNode? Wortel { get; private set; }

    /// <summary>Reads JSON without comments, trailing commas or double names.</summary>
    /// <exception cref="JsonException">It is not JSON; <see cref="Fout"/> tells where and what to do.</exception>
    public static RegelJson Lees(byte[] utf8)
    {
        var json = new RegelJson(utf8);
        var lezer = new Utf8JsonReader(utf8.AsSpan().StartsWith((byte[])[0xEF, 0xBB, 0xBF]) ? utf8.AsSpan(3) : utf8, new JsonReaderOptions { MaxDepth = 64 });
        lezer.Read();
        json.Wortel = json.Waarde(ref lezer);
        lezer.Read();
        return json;
    }

    /// <summary>What is wrong in a file that could not be read, at its line.</summary>
    public static Fout Fout(string bestand, JsonException fout) => fout is DubbeleNaamException dubbel
        ? new(bestand, dubbel.Regel, $"'{dubbel.Naam}' staat al op regel {dubbel.Eerder}. Haal een van de twee weg.")
        : new(bestand, (int)(fout.LineNumber ?? 0) + 1, "Dit is geen goede JSON; kijk of hier een komma, haakje of aanhalingsteken te veel of te weinig staat.");

    /// <summary>The line, from 1, on which a part began.</summary>
    public int Regel(JsonNode? deel)
    {
        for (var hier = deel; hier is not null; hier = hier.Parent)
        {
            if (_regels.TryGetValue(hier, out var regel)) { return regel; }
        }

        return 1;
    }

    private JsonNode? Waarde(ref Utf8JsonReader lezer)
    {
        var regel = Hier(in lezer);
        JsonNode? deel;
        switch (lezer.TokenType)
        {
            case JsonTokenType.StartObject:
                var (voorwerp, regels) = (new JsonObject(), new Dictionary<string, int>(StringComparer.Ordinal));
                while (lezer.Read() && lezer.TokenType == JsonTokenType.PropertyName)
                {
                    var naam = lezer.GetString()!;
                    if (!regels.TryAdd(naam, Hier(in lezer))) { throw new DubbeleNaamException(naam, Hier(in lezer), regels[naam]); }
                    lezer.Read();
                    voorwerp.Add(naam, Waarde(ref lezer));
                }

                deel = voorwerp;
                break;
            case JsonTokenType.StartArray:
                var lijst = new JsonArray();
                while (lezer.Read() && lezer.TokenType != JsonTokenType.EndArray) { lijst.Add(Waarde(ref lezer)); }
                deel = lijst;
                break;
            default:
                deel = JsonNode.Parse(ref lezer);
                break;
        }

        if (deel is not null) { _regels[deel] = regel; }
        return deel;
    }

    private int Hier(in Utf8JsonReader lezer) => 1 + _bytes.AsSpan(0, (int)lezer.TokenStartIndex).Count((byte)'\n');

    private sealed class DubbeleNaamException(string naam, int regel, int eerder) : JsonException
    {
        public string Naam => naam;

        public int Regel => regel;

        public int Eerder => eerder;
    }
}
