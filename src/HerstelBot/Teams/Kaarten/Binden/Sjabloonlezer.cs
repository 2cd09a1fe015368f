using System.Text.Json.Nodes;

namespace HerstelBot.Teams.Kaarten.Binden;

/// <summary>Turns the JSON of a template into what the binder fills in; everything outside the grammar is a fault with its line.</summary>
internal sealed class Sjabloonlezer
{
    private readonly string _bestand;
    private readonly RegelJson _json;
    private readonly Func<string, string?> _vertaal;
    private readonly List<Dialogs.Fout> _fouten = [];

    private Sjabloonlezer(string bestand, RegelJson json, Func<string, string?> vertaal) => (_bestand, _json, _vertaal) = (bestand, json, vertaal);

    /// <summary>Reads a template.</summary>
    /// <param name="bestand">Its file, for the faults.</param>
    /// <param name="json">Its content.</param>
    /// <param name="vertaal">Puts what people read into another language; <see langword="null"/> from it is told and leaves the text as it is.</param>
    public static (Knoop Knoop, IReadOnlyList<Dialogs.Fout> Fouten) Lees(string bestand, RegelJson json, Func<string, string?>? vertaal = null)
    {
        var lezer = new Sjabloonlezer(bestand, json, vertaal ?? (static tekst => tekst));
        var knoop = lezer.Deel(json.Wortel, null, "", 1);
        return (knoop, lezer._fouten);
    }

    private Knoop Deel(JsonNode? deel, string? soort, string eigenschap, int diepte)
    {
        if (diepte > KaartBinder.HoogstensDiep)
        {
            Fout(deel, $"De kaart is meer dan {KaartBinder.HoogstensDiep} lagen diep; maak haar eenvoudiger.");
            return new Knoop.Vast(null);
        }

        switch (deel)
        {
            case JsonObject voorwerp:
                return Voorwerp(voorwerp, soort, eigenschap, diepte);
            case JsonArray lijst:
                return new Knoop.Lijst([.. lijst.Select(item => Deel(item, soort, eigenschap, diepte + 1))]);
            case JsonValue waarde when waarde.TryGetValue(out string? tekst):
                var gelezen = Uitgangen.IsTeVertalen(soort, eigenschap) ? Vertaald(waarde, tekst) : tekst;
                return gelezen.Contains("${", StringComparison.Ordinal) ? Gevuld(waarde, gelezen, Uitgangen.Van(soort, eigenschap)) : new Knoop.Vast(JsonValue.Create(gelezen));
            default:
                return new Knoop.Vast(deel?.DeepClone());
        }
    }

    private Knoop.Voorwerp Voorwerp(JsonObject voorwerp, string? buiten, string eigenschap, int diepte)
    {
        // What people send back lies below `data`, however deep, but in a chart these are its series; parts without a type of their own go by the list that they stand in.
        var soort = eigenschap == "data" && buiten?.StartsWith("Chart.", StringComparison.Ordinal) == true ? "reeks"
            : buiten == "data" || eigenschap == "data" ? "data"
            : voorwerp["type"] is JsonValue type && type.TryGetValue(out string? naam) ? naam
            : eigenschap;
        Pad? gegevens = null;
        Voorwaarde? als = null;
        var leden = new List<KeyValuePair<string, Knoop>>();
        foreach (var (lid, inhoud) in voorwerp)
        {
            switch (lid)
            {
                case "$data":
                    gegevens = Probeer(inhoud, Uitdrukkingslezer.LeesPad, "$data");
                    break;
                case "$when":
                    als = Probeer(inhoud, Uitdrukkingslezer.LeesVoorwaarde, "$when");
                    break;
                case "$schema":
                    leden.Add(new(lid, new Knoop.Vast(inhoud?.DeepClone())));
                    break;
                default:
                    if (lid.StartsWith('$') || lid.Contains("${", StringComparison.Ordinal))
                    {
                        Fout(inhoud ?? voorwerp, $"'{lid}' kan geen naam zijn; alleen $data, $when en $schema beginnen met een $.");
                    }

                    leden.Add(new(lid, Deel(inhoud, soort, lid, diepte + 1)));
                    break;
            }
        }

        return new(gegevens, als, leden);
    }

    private Knoop Gevuld(JsonValue waarde, string tekst, Uitgang uitgang)
    {
        var delen = new List<Tekstdeel>();
        var plek = 0;
        try
        {
            while (tekst.IndexOf("${", plek, StringComparison.Ordinal) is var begin and >= 0)
            {
                if (begin > 0 && tekst[begin - 1] == '\\') { throw new SjabloonException(@"'\${' kan niet; schrijf de zin zonder ${."); }
                if (begin > plek) { delen.Add(new(tekst[plek..begin], null)); }
                var einde = Sluiting(tekst, begin + 2);
                delen.Add(new(null, Uitdrukkingslezer.Lees(tekst[(begin + 2)..einde])));
                plek = einde + 1;
            }
        }
        catch (SjabloonException fout)
        {
            Fout(waarde, fout.Message);
            return new Knoop.Vast(null);
        }

        if (plek < tekst.Length) { delen.Add(new(tekst[plek..], null)); }
        if (uitgang == Uitgang.Kenmerk && delen.Count > 1) { Fout(waarde, "Hier mag alleen één ${…} staan, zonder tekst eromheen."); }
        return delen is [{ Uitdrukking: { } enige }] ? new Knoop.Waarde(enige, uitgang) : new Knoop.Tekst(delen, uitgang);
    }

    private string Vertaald(JsonValue waarde, string tekst)
    {
        if (_vertaal(tekst) is { } vertaald) { return vertaald; }
        _fouten.Add(new(_bestand, _json.Regel(waarde), $"'{tekst}' heeft geen Engelse vertaling; voeg haar toe aan teksten/en-kaarten.json.", IsWaarschuwing: true));
        return tekst;
    }

    // A brace within quotes belongs to the quoted text.
    private static int Sluiting(string tekst, int plek)
    {
        var inAanhaling = false;
        for (; plek < tekst.Length; plek++)
        {
            if (tekst[plek] == '\'') { inAanhaling = !inAanhaling; }
            else if (tekst[plek] == '}' && !inAanhaling) { return plek; }
        }

        throw new SjabloonException($"'{tekst}': een ${{ is niet gesloten met }}.");
    }

    private T? Probeer<T>(JsonNode? inhoud, Func<string, T> lees, string lid)
        where T : class
    {
        try
        {
            return inhoud is JsonValue waarde && waarde.TryGetValue(out string? tekst)
                && tekst.StartsWith("${", StringComparison.Ordinal) && Sluiting(tekst, 2) == tekst.Length - 1
                ? lees(tekst[2..^1])
                : throw new SjabloonException($"{lid} moet één ${{…}} zijn.");
        }
        catch (SjabloonException fout)
        {
            Fout(inhoud, fout.Message);
            return null;
        }
    }

    private void Fout(JsonNode? waar, string zin) => _fouten.Add(new(_bestand, _json.Regel(waar), zin));
}
