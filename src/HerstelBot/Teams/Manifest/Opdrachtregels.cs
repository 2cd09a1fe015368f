using System.Text.Json.Nodes;
using HerstelBot.Domain.Gesprekken.Duiding;

namespace HerstelBot.Teams.Manifest;

/// <summary>The rules for the commands that Teams offers: each must be one that the bot understands, in every language, because Teams sends the title as typed text.</summary>
internal static class Opdrachtregels
{
    private const int MeesteLijsten = 3;
    private const int MeesteOpdrachten = 12;

    /// <summary>The scopes in which the bot can be installed.</summary>
    public static JsonArray Bereiken(JsonObject manifest) => manifest["bots"].Eerste().Deel("scopes").Lijst();

    /// <summary>The commands under the names that language files give them.</summary>
    public static IEnumerable<(string Naam, JsonNode Opdracht)> Van(JsonObject manifest) =>
        from lijst in Lijsten(manifest).Index()
        from opdracht in lijst.Item.Deel("commands").Lijst().Index()
        where opdracht.Item is JsonObject
        select ($"bots[0].commandLists[{lijst.Index}].commands[{opdracht.Index}]", opdracht.Item);

    /// <summary>Adds what is wrong to the file.</summary>
    public static void Controleer(Manifestbestand bestand, JsonObject manifest)
    {
        var lijsten = Lijsten(manifest);
        if (lijsten.Count > MeesteLijsten)
        {
            bestand.Meld(lijsten[MeesteLijsten], $"Er zijn {lijsten.Count} lijsten met opdrachten; Teams neemt er hoogstens {MeesteLijsten}, een per soort gesprek.");
        }

        foreach (var lijst in lijsten)
        {
            var opdrachten = lijst.Deel("commands").Lijst();
            if (opdrachten.Count is 0 or > MeesteOpdrachten)
            {
                bestand.Meld(lijst, $"Deze lijst heeft {opdrachten.Count} opdrachten; Teams neemt er 1 tot en met {MeesteOpdrachten}.");
            }

            var gezien = new HashSet<Opdracht>();
            foreach (var titel in opdrachten.Select(opdracht => opdracht.Deel("title")))
            {
                if (Begrijp(titel.Tekst()) is not { } begrepen)
                {
                    bestand.Meld(titel ?? lijst, OnbekendeOpdracht(titel.Tekst()));
                }
                else if (!gezien.Add(begrepen))
                {
                    bestand.Meld(titel, $"De opdracht '{titel.Tekst()}' staat er voor de bot twee keer; haal er een weg.");
                }
            }
        }

        var bediend = lijsten.SelectMany(lijst => lijst.Deel("scopes").Lijst()).Select(bereik => bereik.Tekst()).ToHashSet();
        foreach (var bereik in Bereiken(manifest).Where(bereik => !bediend.Contains(bereik.Tekst())))
        {
            bestand.Meld(bereik, $"Voor '{bereik.Tekst()}' is er geen lijst met opdrachten; voeg die toe aan commandLists.");
        }
    }

    /// <summary>What the bot makes of a title, typed on its own.</summary>
    public static Opdracht? Begrijp(string? titel) => titel is null ? null : Opdrachtlezer.Lees(titel);

    /// <summary>The sentence about a title that the bot does not understand.</summary>
    public static string OnbekendeOpdracht(string? titel) => $"De bot kent de opdracht '{titel}' niet; zet er een opdracht neer die hij kent, zoals help of mijn vragen.";

    private static JsonArray Lijsten(JsonObject manifest) => manifest["bots"].Eerste().Deel("commandLists").Lijst();
}
