using System.Text.Json;
using System.Text.Json.Serialization;

namespace HerstelBot.Teams.Activiteiten;

/// <summary>One activity as Teams delivered it: something typed, a button pressed, a member added.</summary>
/// <remarks>Property names follow the wire (Bot Framework Activity v3.1.12), so that a reader can put the specification beside it. Fields that we do not use are not read.</remarks>
internal sealed record Activiteit
{
    /// <summary>What kind of activity; see <see cref="Activiteitsoort"/>.</summary>
    public required string Type { get; init; }

    /// <summary>The id that the channel gave; edits and deletes carry the id of the original message. <see langword="null"/> when absent.</summary>
    public string? Id { get; init; }

    /// <summary>When the channel sent it, as written. May order, never rejects (A2042).</summary>
    public string? Timestamp { get; init; }

    /// <summary>The moment on the clock of the sender, as written.</summary>
    public string? LocalTimestamp { get; init; }

    /// <summary>The time zone of the sender (IANA).</summary>
    public string? LocalTimezone { get; init; }

    /// <summary>Where answers go.</summary>
    public string? ServiceUrl { get; init; }

    /// <summary><c>msteams</c>; in local mode <c>emulator</c> as well.</summary>
    public string? ChannelId { get; init; }

    /// <summary>Who did it.</summary>
    public required Account From { get; init; }

    /// <summary>The bot.</summary>
    public Account? Recipient { get; init; }

    /// <summary>Where it happened.</summary>
    public required Gesprek Conversation { get; init; }

    /// <summary>What was typed, with mentions still in it; see <see cref="TekstZonderBot"/>.</summary>
    public string? Text { get; init; }

    /// <summary><c>plain</c>, <c>markdown</c> or <c>xml</c>.</summary>
    public string? TextFormat { get; init; }

    /// <summary>The language of the user's Teams, such as <c>nl-NL</c>.</summary>
    public string? Locale { get; init; }

    /// <summary>Files and the HTML copy of the text.</summary>
    public IReadOnlyList<Bijlage> Attachments { get; init; } = [];

    /// <summary>Mentions and client facts, raw; see <see cref="Vermeldingen"/>.</summary>
    public IReadOnlyList<JsonElement> Entities { get; init; } = [];

    /// <summary>What Teams adds, raw; <see cref="Kanaal"/> is the typed view.</summary>
    public JsonElement? ChannelData { get; init; }

    /// <summary>The id of the message or card that this answers.</summary>
    public string? ReplyToId { get; init; }

    /// <summary>What a button or invoke sent along, raw. Everything in it is under control of the user.</summary>
    public JsonElement? Value { get; init; }

    /// <summary>The name of an invoke or event; see <see cref="Invokenaam"/>.</summary>
    public string? Name { get; init; }

    /// <summary>What an <c>installationUpdate</c> did: <c>add</c>, <c>remove</c>, or these with <c>-upgrade</c>.</summary>
    public string? Action { get; init; }

    /// <summary>How the answer is wanted; <c>expectReplies</c> exists in local mode only.</summary>
    public string? DeliveryMode { get; init; }

    /// <summary>Who came into the conversation.</summary>
    public IReadOnlyList<Account> MembersAdded { get; init; } = [];

    /// <summary>Who left the conversation.</summary>
    public IReadOnlyList<Account> MembersRemoved { get; init; } = [];

    /// <summary>Reactions put on the message <see cref="ReplyToId"/>.</summary>
    public IReadOnlyList<Reactie> ReactionsAdded { get; init; } = [];

    /// <summary>Reactions taken away from the message <see cref="ReplyToId"/>.</summary>
    public IReadOnlyList<Reactie> ReactionsRemoved { get; init; } = [];

    /// <summary>The typed view of <see cref="ChannelData"/>.</summary>
    [JsonIgnore]
    public Kanaalgegevens Kanaal { get; init; } = new();

    /// <summary>Names this activity; a second delivery has the same one.</summary>
    [JsonIgnore]
    public Transportsleutel Sleutel { get; init; }

    /// <summary>The Entra tenant: <c>channelData.tenant.id</c>, else <c>conversation.tenantId</c>; <see langword="null"/> when neither is there.</summary>
    [JsonIgnore]
    public string? TenantId => Tekst(Kanaal.Tenant?.Id) ?? Tekst(Conversation.TenantId);

    /// <summary><see cref="Timestamp"/> as a moment; <see langword="null"/> when it is absent or not one.</summary>
    [JsonIgnore]
    public DateTimeOffset? Tijdstip => DateTimeOffset.TryParse(
        Timestamp, System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.AssumeUniversal, out var tijdstip) ? tijdstip : null;

    /// <summary>Whether this happened in a chat with one person, a group chat or a channel of a team.</summary>
    [JsonIgnore]
    public Gesprekssoort Gesprekssoort => Conversation.Soort(Kanaal);

    /// <summary>The people and bots that the text mentions.</summary>
    [JsonIgnore]
    public IEnumerable<Vermelding> Vermeldingen => Entities.Select(Vermelding.Lees).OfType<Vermelding>();

    /// <summary>The text as the person meant it: without the mention of the bot and with HTML entities written out. Empty when nothing was typed.</summary>
    [JsonIgnore]
    public string TekstZonderBot => Botvermelding.Verwijder(this);

    /// <summary>The feedback that an invoke <c>message/submitAction</c> carries; <see langword="null"/> when this is none.</summary>
    [JsonIgnore]
    public Feedback? Feedback => Name == Invokenaam.Feedback ? Activiteiten.Feedback.Lees(Value) : null;

    /// <summary>Whether the bot itself is among those who came in.</summary>
    [JsonIgnore]
    public bool BotToegevoegd => Recipient is { Id: { Length: > 0 } bot } && MembersAdded.Any(lid => lid.Id == bot);

    /// <summary>Whether the bot itself is among those who left.</summary>
    [JsonIgnore]
    public bool BotVerwijderd => Recipient is { Id: { Length: > 0 } bot } && MembersRemoved.Any(lid => lid.Id == bot);

    /// <summary>The single-use id of a card in the answer. The same for every delivery, so that a card that is shown again is the same card.</summary>
    /// <param name="nummer">Which card, from 0.</param>
    public string ActieId(int nummer) => $"{Sleutel.Waarde[..32]}-{nummer}";

    private static string? Tekst(string? tekst) => string.IsNullOrEmpty(tekst) ? null : tekst;

    /// <summary>Ids only, so that no log line shows what a person typed.</summary>
    public override string ToString() => $"{Type} {Sleutel}";
}
