using System.Diagnostics.Metrics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace HerstelBot.Teams.Kaarten.Binden;

/// <summary>Looks up values, judges conditions and makes values harmless.</summary>
internal sealed class Waardebinder(bool streng, bool onschadelijk)
{
    private static readonly Counter<long> Leeg = new Meter("HerstelBot.Kaarten")
        .CreateCounter<long>("herstelbot.kaarten.leeg", description: "Places on cards left empty because the data had no value for them.");

    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");
    private static readonly TimeZoneInfo Amsterdam = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    /// <summary>One expression: its value with its type.</summary>
    public JsonNode? Waarde(Knoop.Waarde waarde, Omgeving bij) => Gevonden(waarde.Uitdrukking, bij) switch
    {
        JsonValue gevonden when gevonden.GetValueKind() == JsonValueKind.String =>
            JsonValue.Create(Maak(gevonden.GetValue<string>(), waarde.Uitdrukking.Pad, waarde.Uitgang)),
        var gevonden => gevonden.DeepClone(),
    };

    /// <summary>Text with expressions in it.</summary>
    public JsonNode Tekst(Knoop.Tekst tekst, Omgeving bij)
    {
        var uit = new StringBuilder();
        foreach (var deel in tekst.Delen)
        {
            uit.Append(deel.Uitdrukking is { } uitdrukking ? Maak(Geschreven(Gevonden(uitdrukking, bij)), uitdrukking.Pad, tekst.Uitgang) : deel.Vast);
        }

        return JsonValue.Create(uit.ToString());
    }

    /// <summary>What stands at a path; <see langword="null"/> when nothing does.</summary>
    public JsonNode? Zoek(Pad pad, Omgeving bij)
    {
        var hier = pad.Wortel switch
        {
            "$root" => bij.Wortel,
            "$index" => bij.Index is { } index ? JsonValue.Create(index) : null,
            _ => bij.Gegevens,
        };
        foreach (var stap in pad.Stappen)
        {
            hier = (hier, stap.Naam) switch
            {
                (JsonObject voorwerp, { } naam) => voorwerp[naam],
                (JsonArray lijst, null) when stap.Index < lijst.Count => lijst[stap.Index],
                _ => null,
            };
        }

        return hier is null && streng ? throw new KaartException($"The data has nothing at '{pad.Tekst}'.") : hier;
    }

    /// <summary>Whether a condition holds.</summary>
    public bool IsWaar(Voorwaarde voorwaarde, Omgeving bij) => voorwaarde switch
    {
        Voorwaarde.Alle alle => alle.Delen.All(deel => IsWaar(deel, bij)),
        Voorwaarde.Een een => een.Delen.Any(deel => IsWaar(deel, bij)),
        Voorwaarde.IsWaar(var pad, var niet) => Zoek(pad, bij) is JsonValue waarde && waarde.TryGetValue(out bool ja)
            ? ja != niet
            : streng ? throw new KaartException($"'{pad.Tekst}' in $when is not a boolean.") : false,
        Voorwaarde.Vergelijking vergelijking => Vergelijk(vergelijking, bij),
        _ => throw new ArgumentOutOfRangeException(nameof(voorwaarde)),
    };

    private bool Vergelijk(Voorwaarde.Vergelijking vergelijking, Omgeving bij)
    {
        var links = Zoek(vergelijking.Pad, bij);
        if (vergelijking.Telt) { links = JsonValue.Create((decimal)((links as JsonArray)?.Count ?? 0)); }
        if (vergelijking.Operator is "==" or "!=")
        {
            var gelijk = Getal(links) is { } a && Getal(vergelijking.Literal) is { } b ? a == b : JsonNode.DeepEquals(links, vergelijking.Literal);
            return gelijk == (vergelijking.Operator == "==");
        }

        if ((Getal(links), Getal(vergelijking.Literal)) is not ({ } x, { } y))
        {
            return streng ? throw new KaartException($"'{vergelijking.Pad.Tekst}' is not a number.") : false;
        }

        return vergelijking.Operator switch { "<" => x < y, "<=" => x <= y, ">" => x > y, _ => x >= y };
    }

    private JsonValue Gevonden(Uitdrukking uitdrukking, Omgeving bij)
    {
        var hier = Zoek(uitdrukking.Pad, bij);
        if (hier is null)
        {
            Leeg.Add(1);
            return JsonValue.Create("");
        }

        if (hier is not JsonValue gevonden)
        {
            throw new KaartException($"'{uitdrukking.Pad.Tekst}' is an object or a list; only a value can be filled in.");
        }

        return uitdrukking switch
        {
            Uitdrukking.Datum(_, var vorm) => JsonValue.Create(Datum(gevonden, vorm)),
            Uitdrukking.Getal(_, var vorm) => JsonValue.Create(Getal(gevonden)?.ToString(vorm, Nederlands) ?? ""),
            _ => gevonden,
        };
    }

    private string Maak(string tekst, Pad pad, Uitgang uitgang)
    {
        if (!onschadelijk) { return tekst; }
        return uitgang switch
        {
            Uitgang.Opmaak => pad.IsEigen ? Onschadelijk.Plat(tekst) : Onschadelijk.Opmaak(tekst),
            Uitgang.Plat => Onschadelijk.Plat(tekst),
            Uitgang.Gegeven or Uitgang.Kenmerk => Onschadelijk.IsKenmerk(tekst)
                ? tekst
                : throw new KaartException($"'{pad.Tekst}' holds text where only an id or a setting can stand."),
        };
    }

    private static string Datum(JsonValue waarde, string vorm)
    {
        var tekst = waarde.GetValue<string>();
        return DateOnly.TryParseExact(tekst, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var dag)
            ? dag.ToString(vorm, Nederlands)
            : DateTimeOffset.TryParse(tekst, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment)
                ? TimeZoneInfo.ConvertTime(moment, Amsterdam).ToString(vorm, Nederlands)
                : throw new KaartException("A date is written as yyyy-MM-dd or as an ISO moment.");
    }

    // Text out of numbers and booleans is as in JSON, whatever the culture of the machine.
    private static string Geschreven(JsonNode waarde) =>
        waarde.GetValueKind() == JsonValueKind.String ? waarde.GetValue<string>() : waarde.ToJsonString();

    private static decimal? Getal(JsonNode? waarde) =>
        waarde is JsonValue getal && getal.GetValueKind() == JsonValueKind.Number
        && decimal.TryParse(getal.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var uit) ? uit : null;
}
