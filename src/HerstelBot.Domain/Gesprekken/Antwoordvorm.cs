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

        // The answer to a press is shown and forgotten by the client; only an update of the message lasts. A form that is not done yet stays in its dialog.
        return bij.AntwoordMeteen || (bij.InDialoog && beurt.Overgang is null)
            ? getoond
            : getoond with { Berichten = [.. beurt.Berichten, new Uitgaand(bij.Hier(), bericht, bij.BerichtId)] };
    }

    /// <summary>Answers with a new message in the conversation, also to a press.</summary>
    public static Beurt MetBericht(this Beurt beurt, Binnenkomst bij, Bericht bericht) => bij.AntwoordMeteen
        ? beurt with { Direct = [.. beurt.Direct, bericht] }
        : beurt with { Berichten = [.. beurt.Berichten, new Uitgaand(bij.Hier(), bericht)] };

    /// <summary>Answers so that only who asked sees it: where others read along, in the personal chat.</summary>
    public static Beurt MetPersoonlijkAntwoord(this Beurt beurt, Binnenkomst bij, Bericht bericht) => bij.Gesprek.Soort == Gesprekssoort.Persoonlijk
        ? beurt.MetAntwoord(bij, bericht)
        : (beurt with { Berichten = [.. beurt.Berichten, new Uitgaand(new Bestemming.BijPersoon(bij.Van.Id), bericht)] })
            .MetAntwoord(bij, new Bericht.Zin("gesprek.persoonlijk-gestuurd"));

    /// <summary>Marks what goes back to the conversation as the answer to the message itself, so that an edit of the one changes the other.</summary>
    public static Beurt AlsAntwoordOp(this Beurt beurt, Binnenkomst bij, string? berichtId)
    {
        if (berichtId is null)
        {
            return beurt;
        }

        var berichten = beurt.Berichten.ToList();
        if (berichten.FindIndex(uitgaand => uitgaand.Naar == bij.Hier() && IsLos(uitgaand.Bericht)) is var plek and >= 0)
        {
            berichten[plek] = berichten[plek] with { AntwoordOp = berichtId };
        }

        return beurt with { Berichten = berichten, Waarvan = $"bericht:{berichtId}" };
    }

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

    // What belongs to no vraag. A form or a list may have become the card of one since, and that stays.
    private static bool IsLos(Bericht bericht) => bericht is Bericht.Zin or Bericht.Hulp or Bericht.ArtikelAntwoord or Bericht.BedoeltU or Bericht.NaarLoket
        or Bericht.TermijnUitgerekend or Bericht.WeetIkNiet or Bericht.Wijzigingen or Bericht.Weggehaald;

    /// <summary>The conversation or thread that it came from.</summary>
    public static Bestemming.InGesprek Hier(this Binnenkomst bij) => new(bij.Gesprek.Id, bij.AntwoordIn);
}
