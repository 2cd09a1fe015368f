using HerstelBot.Domain.Gesprekken.Duiding;
using HerstelBot.Domain.Kennisbank;
using HerstelBot.Domain.Termijnen;

namespace HerstelBot.Teams.Kaarten;

/// <summary>Writes out what changed, newest first, and says what is not known.</summary>
internal sealed class Wijzigingslijst(Tijdlijn tijdlijn, Teksten teksten)
{
    /// <summary>The changes of <see cref="Geheel"/>: all, or for how it was at a moment the last before it.</summary>
    public IReadOnlyList<Wijziging> Getoond(Wijzigingsvraag vraag) =>
        [.. tijdlijn.Zoek(vraag).Skip(vraag.Vanaf - 1).Take(vraag.IsStand ? Wijzigingsvraag.PerKeer : int.MaxValue)];

    /// <summary>The list in Markdown.</summary>
    public string Geheel(Wijzigingsvraag vraag)
    {
        var regels = Getoond(vraag).Select(wijziging => $"- {Regel(wijziging)}").ToList();
        string[] boven = vraag.IsStand && regels.Count > 0 ? [teksten.Zin("wijziging.stand", ("periode", vraag.Periode)), ""] : [];
        return string.Join('\n', [.. boven, .. regels.Count > 0 ? regels : [teksten.Zin("wijziging.geen")], "", string.Join(' ', Onder(vraag, regels.Count == 0, tijdlijn, teksten))]);
    }

    /// <summary>The date of a change, as precise as it is known.</summary>
    public static string Wanneer(Wijziging wijziging, Teksten teksten) => $"{wijziging.Wanneer}{(wijziging.IsAfgeleid ? $" {teksten.Zin("wijziging.afgeleid")}" : "")}";

    /// <summary>The sentences below the list: that a subject gives a better answer, and until when we looked.</summary>
    public static IReadOnlyList<string> Onder(Wijzigingsvraag vraag, bool isLeeg, Tijdlijn tijdlijn, Teksten teksten) =>
    [
        .. vraag.IsStand && !isLeeg ? new[] { teksten.Zin("wijziging.onderwerp", ("periode", vraag.Periode)) } : [],
        .. vraag.IsStand && vraag.Tot <= tijdlijn.Peildatum ? [] : new[] { teksten.Zin("wijziging.peildatum", ("datum", DatumInWoorden.Datum(tijdlijn.Peildatum, teksten.Taal))) },
    ];

    private string Regel(Wijziging wijziging) => string.Join(
        ' ',
        [
            $"{Wanneer(wijziging, teksten)}: {wijziging.Wat}",
            .. wijziging.Daarvoor is { } was ? new[] { teksten.Zin("wijziging.daarvoor", ("was", was)) } : [],
            .. new[] { teksten.Zin("wijziging.bron", ("bronnen", string.Join("; ", wijziging.Bronnen.Select(bron => bron.Datum is { } datum ? $"{bron.Titel} ({datum})" : bron.Titel).Distinct()))) },
        ]);
}
