using System.Text.Json;
using System.Text.Json.Nodes;
using HerstelBot.Dialogs;
using HerstelBot.Domain.Gesprekken;
using HerstelBot.Teams.Kaarten.Binden;

namespace HerstelBot.Teams.Kaarten;

/// <summary>Checks a card template beyond its grammar: what Teams needs to show it and what we need to understand what comes back.</summary>
internal sealed class KaartControle
{
    private const string Schema = "http://adaptivecards.io/schemas/adaptive-card.json";
    private static readonly HashSet<string> Tekstvelden = [Velden.Vraag, Velden.Antwoord, Velden.Toelichting, Velden.Aanvulling, Velden.Gemeente, Velden.Zaaknummer];
    private readonly string _bestand;
    private readonly RegelJson _json;
    private readonly List<Fout> _fouten = [];

    private KaartControle(string bestand, RegelJson json) => (_bestand, _json) = (bestand, json);

    /// <summary>Reads and checks one template.</summary>
    /// <returns>The template, when it can be used, and every fault.</returns>
    public static (Knoop? Knoop, IReadOnlyList<Fout> Fouten) Lees(DialogsMap map, string naam, Func<string, string?>? vertaal = null)
    {
        var bestand = $"kaarten/{naam}.json";
        var pad = Path.Combine(map.Kaarten, $"{naam}.json");
        return File.Exists(pad)
            ? Lees(bestand, File.ReadAllBytes(pad), vertaal)
            : (null, [new(bestand, 1, "Deze kaart ontbreekt; zet haar terug.")]);
    }

    /// <summary>Reads and checks the content of one template.</summary>
    public static (Knoop? Knoop, IReadOnlyList<Fout> Fouten) Lees(string bestand, byte[] inhoud, Func<string, string?>? vertaal = null)
    {
        RegelJson json;
        try
        {
            json = RegelJson.Lees(inhoud);
        }
        catch (JsonException fout)
        {
            return (null, [RegelJson.Fout(bestand, fout)]);
        }

        var controle = new KaartControle(bestand, json);
        controle.Kaart();
        var (knoop, fouten) = Sjabloonlezer.Lees(bestand, json, vertaal);
        IReadOnlyList<Fout> alle = [.. controle._fouten, .. fouten];
        return (alle.All(fout => fout.IsWaarschuwing) ? knoop : null, alle);
    }

    private void Kaart()
    {
        if (_json.Wortel is not JsonObject kaart)
        {
            Meld(_json.Wortel, "Een kaart begint met een accolade.");
            return;
        }

        Eis(kaart, "type", "AdaptiveCard");
        Eis(kaart, "version", "1.5");
        Eis(kaart, "$schema", Schema);
        Deel(kaart);
    }

    private void Deel(JsonNode? deel)
    {
        switch (deel)
        {
            case JsonArray lijst:
                foreach (var item in lijst) { Deel(item); }
                break;
            case JsonObject voorwerp:
                Element(voorwerp);
                foreach (var (lid, inhoud) in voorwerp)
                {
                    if (!(lid == "fallback" && Soort(voorwerp).StartsWith("Action.", StringComparison.Ordinal))) { Deel(inhoud); }
                }

                break;
        }
    }

    private void Element(JsonObject element)
    {
        var soort = Soort(element);
        if (element.ContainsKey("msteams") && element != _json.Wortel) { Meld(element, "'msteams' mag alleen bovenaan de kaart staan."); }
        if (Tekst(element, "url")?.Contains("${", StringComparison.Ordinal) == true) { Meld(element["url"], "Een adres mag niet uit gegevens komen."); }
        if (soort == "TextBlock" && element["wrap"]?.ToJsonString() != "true") { Meld(element, "Zet \"wrap\": true, anders valt tekst weg op een telefoon."); }
        if (soort.StartsWith("Input.", StringComparison.Ordinal)) { Invoer(element, soort); }
        if (soort.StartsWith("Action.", StringComparison.Ordinal)) { Actie(element, soort); }
    }

    private void Invoer(JsonObject invoer, string soort)
    {
        var id = Tekst(invoer, "id") ?? "";
        if (soort == "Input.Text" && !Tekstvelden.Contains(id))
        {
            Meld(invoer, $"Een tekstveld heet {string.Join(", ", Tekstvelden)}, niet '{id}'.");
        }
        else if (!Velden.Alle.Contains(id))
        {
            Meld(invoer, $"Een veld heet {string.Join(", ", Velden.Alle.Order())}, niet '{id}'.");
        }

        if (Tekst(invoer, "label") is null) { Meld(invoer, $"Veld '{id}' heeft een label nodig, ook voor wie niet kan zien."); }
        if (invoer["isRequired"] is not null && Tekst(invoer, "errorMessage") is null) { Meld(invoer, $"Veld '{id}' is verplicht en heeft een errorMessage nodig."); }
    }

    private void Actie(JsonObject actie, string soort)
    {
        if (soort != "Action.Execute")
        {
            Meld(actie, $"Een knop is een Action.Execute, niet een {soort}.");
            return;
        }

        var verb = Tekst(actie, "verb");
        if (Knopnaam.Zoek(verb) is not { } naam)
        {
            Meld(actie, $"De bot kent geen knop met verb '{verb}'.");
            return;
        }

        var titel = Tekst(actie, "title");
        var mag = naam.Titel is null ? titel?.StartsWith("${", StringComparison.Ordinal) == true
            : titel == naam.Titel || (titel == Knopnaam.Verstuurtitel && Formulierkaarten.Sjabloon(naam.Knop) is not null);
        if (!mag) { Meld(actie, $"De knop '{verb}' heet {naam.Titel ?? "naar het artikel"}, niet '{titel}'."); }
        if (Tekst(actie, "data", "verb") != verb || Tekst(actie, "data", "actieId") != "${$root.actieId}")
        {
            Meld(actie, $"In data van knop '{verb}' horen \"verb\": \"{verb}\" en \"actieId\": \"${{$root.actieId}}\".");
        }

        if (naam.OverVraag && (actie["data"]?["vraag"] is null || actie["data"]?["versie"] is null))
        {
            Meld(actie, $"In data van knop '{verb}' horen vraag en versie.");
        }

        if (actie["fallback"] is not JsonObject terugval || Soort(terugval) != "Action.Submit"
            || Tekst(terugval, "title") != titel || !JsonNode.DeepEquals(terugval["data"], actie["data"]))
        {
            Meld(actie, $"Knop '{verb}' heeft een fallback Action.Submit nodig met dezelfde title en data.");
        }
    }

    private void Eis(JsonObject kaart, string lid, string waarde)
    {
        if (Tekst(kaart, lid) != waarde) { Meld(kaart[lid] ?? kaart, $"\"{lid}\" moet \"{waarde}\" zijn."); }
    }

    private static string Soort(JsonObject element) => Tekst(element, "type") ?? "";

    private static string? Tekst(JsonObject element, params ReadOnlySpan<string> pad)
    {
        JsonNode? hier = element;
        foreach (var lid in pad) { hier = (hier as JsonObject)?[lid]; }
        return hier is JsonValue waarde && waarde.TryGetValue(out string? tekst) ? tekst : null;
    }

    private void Meld(JsonNode? waar, string zin) => _fouten.Add(new(_bestand, _json.Regel(waar), zin));
}
