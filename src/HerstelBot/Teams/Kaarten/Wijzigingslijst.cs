using HerstelBot.Domain.Gesprekken.Duiding;
using HerstelBot.Domain.Kennisbank;
using HerstelBot.Domain.Termijnen;

namespace HerstelBot.Teams.Kaarten;

/// <summary>Writes out what changed, newest first, and says what is not known.</summary>
internal sealed class Wijzigingslijst(Tijdlijn tijdlijn, Teksten teksten)
{
    /// <summary>How many changes a message in the chat holds.</summary>
    public const int HoogstensInChat = 8;

    /// <summary>The list for the chat, from the line that was asked for, with how to see more.</summary>
    public IEnumerable<string> InChat(Wijzigingsvraag vraag)
    {
        var alle = tijdlijn.Zoek(vraag);
        yield return vraag.Titel;
        foreach (var wijziging in alle.Skip(vraag.Vanaf - 1).Take(HoogstensInChat)) { yield return $"• {Regel(wijziging)} {teksten.Zin("wijziging.bron", ("bronnen", Namen(wijziging)))}"; }
        var volgende = vraag.Vanaf + HoogstensInChat;
        if (alle.Count >= volgende) { yield return teksten.Zin("wijziging.meer", ("aantal", $"{alle.Count - volgende + 1}"), ("opdracht", vraag.AlsTekst(volgende))); }
        if (alle.Count == 0) { yield return teksten.Zin("wijziging.geen"); }
        yield return Slot;
    }

    /// <summary>The whole list in Markdown.</summary>
    public string Geheel(Wijzigingsvraag vraag)
    {
        var alle = tijdlijn.Zoek(vraag).Skip(vraag.Vanaf - 1).Select(wijziging => $"- {Regel(wijziging)}").ToList();
        return string.Join('\n', alle.Count > 0 ? alle : [teksten.Zin("wijziging.geen")]) + $"\n\n{Slot}";
    }

    private string Slot => teksten.Zin("wijziging.peildatum", ("datum", DatumInWoorden.Datum(tijdlijn.Peildatum)));

    private string Regel(Wijziging wijziging) => string.Join(
        ' ',
        [
            $"{wijziging.Wanneer}{(wijziging.IsAfgeleid ? $" {teksten.Zin("wijziging.afgeleid")}" : "")}: {wijziging.Wat}",
            .. wijziging.Daarvoor is { } was ? new[] { teksten.Zin("wijziging.daarvoor", ("was", was)) } : [],
        ]);

    private static string Namen(Wijziging wijziging) => string.Join(", ", wijziging.Bronnen.Select(bron => bron.Titel).Distinct());
}
