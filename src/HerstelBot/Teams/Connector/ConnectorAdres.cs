namespace HerstelBot.Teams.Connector;

/// <summary>Where something is sent: taken from an authenticated activity, never from what a person typed.</summary>
/// <param name="ServiceUrl">The latest service URL of the conversation.</param>
/// <param name="TenantId">The Entra tenant of the conversation; also the key of the limit per tenant.</param>
/// <param name="GesprekId">The conversation id, verbatim (for a channel thread with <c>;messageid=</c>).</param>
/// <param name="BotId">The id of the bot there (<c>28:…</c>); <see langword="null"/> leaves <c>from</c> out.</param>
internal sealed record ConnectorAdres(Uri ServiceUrl, string TenantId, string GesprekId, string? BotId = null);
