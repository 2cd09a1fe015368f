using System.Text.Json;

namespace HerstelBot.Teams.Connector;

/// <summary>A member of a conversation, as the Connector gives it.</summary>
/// <param name="Id">The Teams id (<c>29:…</c>), unique per bot.</param>
/// <param name="ObjectId">The Entra object id; absent for some accounts.</param>
/// <param name="TenantId">The tenant of the person, which in a shared channel may be another than that of the conversation.</param>
/// <param name="Naam">The display name; never a key.</param>
/// <param name="Email">The mail address.</param>
internal sealed record ConnectorLid(string Id, string? ObjectId, string? TenantId, string? Naam, string? Email)
{
    /// <summary>The id only, so that no person ends up in a log line.</summary>
    public override string ToString() => Id;

    /// <summary>Reads one; <see langword="null"/> when it has no id.</summary>
    public static ConnectorLid? Lees(JsonElement lid) => lid.Tekst("id") is { } id
        ? new(id, lid.Tekst("aadObjectId") ?? lid.Tekst("objectId"), lid.Tekst("tenantId"), lid.Tekst("name"), lid.Tekst("email"))
        : null;
}
