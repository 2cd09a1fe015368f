using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Rapportage;
using HerstelBot.Domain.Vragen;

namespace HerstelBot.Domain.Gesprekken;

/// <summary>Where a bericht goes.</summary>
public abstract record Bestemming
{
    private Bestemming()
    {
    }

    /// <summary>Into this conversation (for a channel: this thread).</summary>
    /// <param name="Bekend">The conversation whose address is known.</param>
    /// <param name="In">The conversation or thread to write in.</param>
    public sealed record InGesprek(GesprekId Bekend, GesprekId In) : Bestemming;

    /// <summary>To this person, in their own chat with the bot.</summary>
    public sealed record BijPersoon(MedewerkerId Id) : Bestemming;

    /// <summary>To the channel of this cluster, as the card of this vraag; waits until a channel is bound.</summary>
    public sealed record InCluster(ClusterId Id, VraagId Vraag) : Bestemming;

    /// <summary>To the channel of this cluster, about no vraag in particular; waits until a channel is bound.</summary>
    public sealed record InKanaal(ClusterId Id) : Bestemming;

    /// <summary>To another vraag: a <see cref="Vervolgstap"/>, which nobody reads.</summary>
    public sealed record BijVraag(VraagId Id) : Bestemming;

    /// <summary>To nobody: a step of our own that comes after all that still goes into this conversation.</summary>
    public sealed record NaGesprek(GesprekId In) : Bestemming;

    /// <summary>To this person, by e-mail.</summary>
    public sealed record PerMail(MedewerkerId Id) : Bestemming;
}

/// <summary>A bericht to deliver.</summary>
/// <param name="Naar">Where.</param>
/// <param name="Bericht">What.</param>
/// <param name="Vervangt">The message whose card it replaces, in the same conversation; when that fails it comes as a new one.</param>
/// <param name="Anders">Where it goes when <paramref name="Naar"/> cannot be reached now.</param>
/// <param name="AntwoordOp">The message that it answers, in the same conversation: it takes the place of an earlier answer to that message.</param>
public sealed record Uitgaand(Bestemming Naar, Bericht Bericht, string? Vervangt = null, Bestemming? Anders = null, string? AntwoordOp = null);

/// <summary>How long the first answer to a vraag took.</summary>
/// <param name="Cluster">Who answered.</param>
/// <param name="Werktijd">From asked to answered, in working time.</param>
public sealed record Antwoordduur(ClusterId Cluster, TimeSpan Werktijd);

/// <summary>A question to the bot with how it is counted.</summary>
/// <param name="Vraag">The question, masked: by this a button below the answer names it. It is not stored with the count.</param>
/// <param name="Beurt">What is counted.</param>
public sealed record Botvraag(string Vraag, Botbeurt Beurt);

/// <summary>What somebody did with the answer of the bot.</summary>
/// <param name="Vraag">The question, masked, as the button below the answer carries it.</param>
/// <param name="Gekozen">The article that was chosen; <see langword="null"/>: went on to a PZB'er.</param>
/// <param name="Onderwerp">The onderwerp of that article.</param>
public sealed record Botvervolg(string Vraag, string? Gekozen = null, string? Onderwerp = null)
{
    /// <summary>How the question counts after this.</summary>
    public Botbeurt Na(Botbeurt was) => Gekozen is { } artikel ? was.Koos(artikel, Onderwerp) : was.GingDoor();
}

/// <summary>The outcome of one decision: all that is to be stored and sent, as data. The store writes all of it or nothing.</summary>
public sealed record Beurt
{
    /// <summary>What the sender sees at once, when the client waits for it. Repeated for every delivery of the same thing.</summary>
    public IReadOnlyList<Bericht> Direct { get; init; } = [];

    /// <summary>What is to be delivered.</summary>
    public IReadOnlyList<Uitgaand> Berichten { get; init; } = [];

    /// <summary>What happens to a vraag. The vraag is new when its version is 1.</summary>
    public Overgang.Gelukt? Overgang { get; init; }

    /// <summary>What was typed about that vraag.</summary>
    public IReadOnlyList<Vraagtekst> Teksten { get; init; } = [];

    /// <summary>What stays of the history of that vraag now that its texts are erased; <see langword="null"/> when nothing is erased.</summary>
    public IReadOnlyList<VraagGebeurtenis>? Geschiedenis { get; init; }

    /// <summary>Why nothing happened, when it was refused.</summary>
    public Weigering? Geweigerd { get; init; }

    /// <summary>The line in the audit log, when somebody looked or acted whose looks are logged.</summary>
    public Auditregel? Audit { get; init; }

    /// <summary>When the clock must look at that vraag again; <see langword="null"/> for never.</summary>
    public DateTimeOffset? VolgendeBewaking { get; init; }

    /// <summary>A key that makes the effect single-use beside the delivery itself: the action id of the card with its presser.</summary>
    public string? Eenmalig { get; init; }

    /// <summary>How long this answer took, for the median of the cluster.</summary>
    public Antwoordduur? Antwoordduur { get; init; }

    /// <summary>Who must get an overview soon, because the clock was late and would send them many notices at once.</summary>
    public IReadOnlyList<Bestemming> MetOverzicht { get; init; } = [];

    /// <summary>A question that was missed.</summary>
    public Zoekmisser? Zoekmisser { get; init; }

    /// <summary>A thumb under an answer.</summary>
    public Oordeel? Oordeel { get; init; }

    /// <summary>A question to the bot, for counting.</summary>
    public Botvraag? Botvraag { get; init; }

    /// <summary>What became of an earlier question to the bot.</summary>
    public Botvervolg? Botvervolg { get; init; }

    /// <summary>What the zoekmisser, oordeel or question was observed from: a message, or what one person thinks of one. It takes the place of what was observed from the same before; with neither, that is erased.</summary>
    public string? Waarvan { get; init; }
}
