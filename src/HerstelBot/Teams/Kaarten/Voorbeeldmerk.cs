using System.Text.Json.Nodes;
using HerstelBot.Domain.Gesprekken;

namespace HerstelBot.Teams.Kaarten;

/// <summary>Tells on a card that what it shows may be made up.</summary>
internal static class Voorbeeldmerk
{
    /// <summary>The key of the sentence.</summary>
    public const string Sleutel = "kaart.voorbeeld";

    /// <summary>Whether a bericht shows vragen. An article is as true among made-up vragen as elsewhere.</summary>
    public static bool HoortBij(Bericht bericht) => bericht is Bericht.Kanaalkaart or Bericht.Vraagkaart or Bericht.Bevestiging or Bericht.AntwoordVanPzb or Bericht.Terugvraag
        or Bericht.Melding or Bericht.GedeeldeVraag or Bericht.EerdereAntwoorden or Bericht.Wachtrij or Bericht.MijnVragen or Bericht.MijnWerk or Bericht.Overzicht
        or Bericht.Vertrokken or Bericht.Contactagenda;

    /// <summary>The card with the sentence above it.</summary>
    public static Kaartinhoud.Kaart Op(Kaartinhoud.Kaart kaart, string zin)
    {
        ((JsonArray)kaart.Inhoud["body"]!).Insert(0, new JsonObject { ["type"] = "TextBlock", ["text"] = zin, ["size"] = "Small", ["isSubtle"] = true, ["wrap"] = true });
        return kaart;
    }
}
