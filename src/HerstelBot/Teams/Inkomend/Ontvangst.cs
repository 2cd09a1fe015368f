namespace HerstelBot.Teams.Inkomend;

/// <summary>What the endpoint established about an activity, apart from what stands in it.</summary>
/// <param name="Op">When it came in, on our clock.</param>
/// <param name="TenantId">The Entra tenant it comes from, on the allow-list (lower case GUID text); in local mode whatever the activity says, possibly empty.</param>
/// <param name="Lokaal">True in local mode: nobody proved who sent it, and no data of a real tenant may be shown.</param>
/// <param name="AntwoordenGevraagd">True when the caller wants the replies in the answer itself (<c>expectReplies</c>, local mode only).</param>
internal sealed record Ontvangst(DateTimeOffset Op, string TenantId, bool Lokaal, bool AntwoordenGevraagd);
