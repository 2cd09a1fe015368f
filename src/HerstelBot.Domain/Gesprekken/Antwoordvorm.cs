using HerstelBot.Domain.Privacy;
using HerstelBot.Domain.Vragen;

namespace HerstelBot.Domain.Gesprekken;

/// <summary>How an answer reaches who asked: at once, in the conversation, or both.</summary>
internal static class Antwoordvorm
{
    /// <summary>Answers in the conversation; to a press, at once and to the presser only.</summary>
    public static Beurt MetAntwoord(this Beurt beurt, Binnenkomst bij, Bericht bericht) =>
        bij.ZietMeteen() ? beurt with { Direct = [.. beurt.Direct, bericht] } : beurt.MetBericht(bij, bericht);

    /// <summary>Answers with a card that takes the place of the pressed one, at once and for good.</summary>
    public static Beurt MetVervangendeKaart(this Beurt beurt, Binnenkomst.KaartDruk bij, Bericht bericht)
    {
        var getoond = bij.ZietMeteen() ? beurt with { Direct = [.. beurt.Direct, bericht] } : beurt;

        // The answer to a press is shown and forgotten by the client; only an update of the message lasts.
        return bij.AntwoordMeteen
            ? getoond
            : getoond with { Berichten = [.. beurt.Berichten, new Uitgaand(bij.Hier(), bericht, bij.BerichtId)] };
    }

    /// <summary>Answers with a new message in the conversation, also to a press.</summary>
    public static Beurt MetBericht(this Beurt beurt, Binnenkomst bij, Bericht bericht) => bij.AntwoordMeteen
        ? beurt with { Direct = [.. beurt.Direct, bericht] }
        : beurt with { Berichten = [.. beurt.Berichten, new Uitgaand(bij.Hier(), bericht)] };

    /// <summary>Tells which kinds of personal data were removed from what was typed, and how to do it instead.</summary>
    public static Beurt MetVerwijderd(this Beurt beurt, Binnenkomst bij, IEnumerable<Redactie> verwijderd) =>
        verwijderd.Select(redactie => redactie.Soort).Distinct()
            .Aggregate(beurt, (met, soort) => met.MetBericht(bij, new Bericht.Zin($"gemaskeerd.{soort.Naam()}")));

    /// <summary>Says no, and why.</summary>
    public static Beurt Weiger(this Binnenkomst bij, Weigering reden, IReadOnlyDictionary<string, string>? waarden = null) =>
        new Beurt { Geweigerd = reden }.MetAntwoord(bij, new Bericht.Zin($"weigering.{reden}", waarden ?? new Dictionary<string, string>()));

    /// <summary>A key that lets one person use one card once.</summary>
    public static string? EenmaligDoor(this Binnenkomst.KaartDruk bij) =>
        bij.Druk.ActieId is { } actie ? $"actie:{actie}:{bij.Van.Id}:{bij.Druk.Knop}" : null;

    private static bool ZietMeteen(this Binnenkomst bij) => bij.AntwoordMeteen || bij is Binnenkomst.KaartDruk { Direct: true };

    private static Bestemming.InGesprek Hier(this Binnenkomst bij) => new(bij.Gesprek.Id, bij.AntwoordIn);
}
