using HerstelBot.Domain.Gesprekken;
using HerstelBot.Teams.Activiteiten;
using HerstelBot.Teams.Kaarten;

namespace HerstelBot.Teams.Afhandeling;

/// <summary>What an activity means to us.</summary>
internal static class Binnenkomstlezer
{
    /// <summary>Reads it; <see langword="null"/> for what asks nothing of us: typing, reactions, edits, other members.</summary>
    public static Binnenkomst? Lees(Activiteit activiteit, Kop kop) => activiteit.Type switch
    {
        Activiteitsoort.Bericht when activiteit.Value is { } data && Druklezer.Lees(data) is { } druk =>
            new Binnenkomst.KaartDruk(kop, druk, activiteit.ReplyToId, Direct: false),
        Activiteitsoort.Bericht => new Binnenkomst.Tekst(kop, activiteit.TekstZonderBot),
        Activiteitsoort.Invoke when activiteit.Feedback is { } feedback =>
            new Binnenkomst.Waardering(kop, feedback.Reactie == "like", feedback.Tekst, activiteit.ReplyToId),
        Activiteitsoort.Invoke when activiteit.Name == Invokenaam.Kaartactie && Invokes.Druk(activiteit) is { } druk =>
            new Binnenkomst.KaartDruk(kop, druk, activiteit.ReplyToId, Direct: true),
        _ when IsToevoeging(activiteit) => new Binnenkomst.BotToegevoegd(kop),
        _ => null,
    };

    /// <summary>Whether the bot was added by this activity. Teams tells it twice, as installation and as new member.</summary>
    public static bool IsToevoeging(Activiteit activiteit) =>
        (activiteit.Type == Activiteitsoort.Gesprekswijziging && activiteit.BotToegevoegd)
        || (activiteit.Type == Activiteitsoort.Installatie && activiteit.Action?.StartsWith("add", StringComparison.Ordinal) == true);

    /// <summary>Whether the bot was removed by this activity.</summary>
    public static bool IsVerwijdering(Activiteit activiteit) =>
        (activiteit.Type == Activiteitsoort.Gesprekswijziging && activiteit.BotVerwijderd)
        || (activiteit.Type == Activiteitsoort.Installatie && activiteit.Action?.StartsWith("remove", StringComparison.Ordinal) == true);
}
