using HerstelBot.Domain.Gesprekken;
using HerstelBot.Teams.Activiteiten;
using HerstelBot.Teams.Kaarten;

namespace HerstelBot.Teams.Afhandeling;

/// <summary>What an activity means to us.</summary>
internal static class Binnenkomstlezer
{
    private static readonly Dictionary<string, bool> Oordelen = new() { ["like"] = true, ["heart"] = true, ["sad"] = false, ["angry"] = false };

    /// <summary>Reads it; <see langword="null"/> for what asks nothing of us: typing, other reactions, other members.</summary>
    public static Binnenkomst? Lees(Activiteit activiteit, Kop kop) => activiteit.Type switch
    {
        Activiteitsoort.Bericht when activiteit.Value is { } data && Druklezer.Lees(data) is { } druk =>
            new Binnenkomst.KaartDruk(kop, druk, activiteit.ReplyToId, Direct: false),
        Activiteitsoort.Bericht or Activiteitsoort.Berichtwijziging => new Binnenkomst.Tekst(kop, activiteit.TekstZonderBot, activiteit.Id),
        Activiteitsoort.Berichtverwijdering when activiteit.Id is { Length: > 0 } id => new Binnenkomst.TekstVerwijderd(kop, id),
        Activiteitsoort.Reactie => LeesReactie(activiteit, kop),
        Activiteitsoort.Invoke when Invokes.IsDialoog(activiteit.Name) && Invokes.Druk(activiteit) is { } druk =>
            new Binnenkomst.KaartDruk(kop, druk, activiteit.ReplyToId, Direct: true, InDialoog: true),
        Activiteitsoort.Invoke when activiteit.Feedback is { } feedback =>
            new Binnenkomst.Waardering(kop, feedback.Reactie == "like", feedback.Tekst, activiteit.ReplyToId),
        Activiteitsoort.Invoke when activiteit.Name == Invokenaam.Kaartactie && Invokes.Druk(activiteit) is { } druk =>
            new Binnenkomst.KaartDruk(kop, druk, activiteit.ReplyToId, Direct: true),
        _ when IsToevoeging(activiteit) => new Binnenkomst.BotToegevoegd(kop),
        _ when IsVerwijdering(activiteit) => new Binnenkomst.BotVerwijderd(kop),
        _ => null,
    };

    // What comes in the place of another tells more than that the other went.
    private static Binnenkomst.Waardering? LeesReactie(Activiteit activiteit, Kop kop) =>
        LeesOordeel(activiteit.ReactionsAdded) is { } erbij ? new(kop, erbij, null, activiteit.ReplyToId)
        : LeesOordeel(activiteit.ReactionsRemoved) is { } weg ? new(kop, weg, null, activiteit.ReplyToId, Teruggenomen: true)
        : null;

    private static bool? LeesOordeel(IEnumerable<Reactie> reacties) =>
        reacties.Select(reactie => Oordelen.TryGetValue(reactie.Type ?? "", out var positief) ? positief : (bool?)null).FirstOrDefault(oordeel => oordeel is not null);

    /// <summary>Whether the bot was added by this activity. Teams tells it twice, as installation and as new member.</summary>
    public static bool IsToevoeging(Activiteit activiteit) =>
        (activiteit.Type == Activiteitsoort.Gesprekswijziging && activiteit.BotToegevoegd)
        || (activiteit.Type == Activiteitsoort.Installatie && activiteit.Action?.StartsWith("add", StringComparison.Ordinal) == true);

    /// <summary>Whether the bot was removed by this activity.</summary>
    public static bool IsVerwijdering(Activiteit activiteit) =>
        (activiteit.Type == Activiteitsoort.Gesprekswijziging && activiteit.BotVerwijderd)
        || (activiteit.Type == Activiteitsoort.Installatie && activiteit.Action?.StartsWith("remove", StringComparison.Ordinal) == true);
}
