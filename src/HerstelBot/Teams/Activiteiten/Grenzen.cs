namespace HerstelBot.Teams.Activiteiten;

/// <summary>How large the parts of an activity may be. Lengths in UTF-16 characters.</summary>
internal static class Grenzen
{
    private const int Tekst = 100_000, Naam = 256, Id = 1024, Bijlagen = 20, Entiteiten = 200;

    /// <summary>Names the first part that is too large or empty where it may not be; <see langword="null"/> when all is well.</summary>
    public static string? Overschreden(Activiteit a) =>
        Velden(a).FirstOrDefault(veld => veld.Waarde?.Length > veld.Grens) is { Plaats: { } plaats, Grens: var grens } ? $"{plaats} is longer than {grens}"
        : a.Attachments.Count > Bijlagen ? $"attachments has more than {Bijlagen} items"
        : a.Entities.Count > Entiteiten ? $"entities has more than {Entiteiten} items"
        : Lijsten(a).FirstOrDefault(lijst => lijst.Inhoud.Contains(null)).Plaats is { } leeg ? $"{leeg} has an empty item"
        : null;

    private static IEnumerable<(string Plaats, string? Waarde, int Grens)> Velden(Activiteit a) =>
    [
        ("type", a.Type, Naam), ("name", a.Name, Naam), ("action", a.Action, Naam), ("textFormat", a.TextFormat, Naam), ("locale", a.Locale, Naam),
        ("timestamp", a.Timestamp, Naam), ("localTimestamp", a.LocalTimestamp, Naam), ("localTimezone", a.LocalTimezone, Naam),
        ("deliveryMode", a.DeliveryMode, Naam), ("channelId", a.ChannelId, Naam),
        ("id", a.Id, Id), ("replyToId", a.ReplyToId, Id), ("serviceUrl", a.ServiceUrl, Id), ("text", a.Text, Tekst),
        ("conversation.id", a.Conversation.Id, Id), ("conversation.name", a.Conversation.Name, Naam),
        ("conversation.conversationType", a.Conversation.ConversationType, Naam), ("conversation.tenantId", a.Conversation.TenantId, Id),
        .. Account("from", a.From), .. Account("recipient", a.Recipient),
        .. a.MembersAdded.SelectMany(lid => Account("membersAdded", lid)), .. a.MembersRemoved.SelectMany(lid => Account("membersRemoved", lid)),
        .. a.ReactionsAdded.Concat(a.ReactionsRemoved).Select(reactie => ("reactions.type", reactie?.Type, Naam)),
        // A file name in SharePoint may be longer than the name of a person.
        .. a.Attachments.SelectMany(b => new[] { ("attachments.name", b?.Name, Id), ("attachments.contentType", b?.ContentType, Naam) }),
        ("channelData.tenant.id", a.Kanaal.Tenant?.Id, Id), ("channelData.team.id", a.Kanaal.Team?.Id, Id), ("channelData.team.name", a.Kanaal.Team?.Name, Naam),
        ("channelData.team.aadGroupId", a.Kanaal.Team?.AadGroupId, Id), ("channelData.channel.id", a.Kanaal.Channel?.Id, Id),
        ("channelData.channel.name", a.Kanaal.Channel?.Name, Naam), ("channelData.eventType", a.Kanaal.EventType, Naam),
        ("channelData.settings.selectedChannel.id", a.Kanaal.GekozenKanaal?.Id, Id),
    ];

    private static (string, string?, int)[] Account(string plaats, Account? account) =>
    [
        ($"{plaats}.id", account?.Id, Id), ($"{plaats}.name", account?.Name, Naam), ($"{plaats}.aadObjectId", account?.AadObjectId, Id),
    ];

    private static (string Plaats, IEnumerable<object?> Inhoud)[] Lijsten(Activiteit a) =>
    [
        ("attachments", a.Attachments), ("membersAdded", a.MembersAdded), ("membersRemoved", a.MembersRemoved),
        ("reactionsAdded", a.ReactionsAdded), ("reactionsRemoved", a.ReactionsRemoved),
    ];
}
