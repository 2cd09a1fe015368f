using Microsoft.IdentityModel.Tokens;

namespace HerstelBot.Teams.Inkomend;

/// <summary>A key of Bot Connector.</summary>
/// <param name="Sleutel">The public key.</param>
/// <param name="Endorsements">The channels for which this key may speak; empty when the key names none.</param>
internal sealed record Signeersleutel(JsonWebKey Sleutel, IReadOnlySet<string> Endorsements);
