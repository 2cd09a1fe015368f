using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace HerstelBot.Web.Aanmelding;

/// <summary>Whose tokens we believe: those of Entra for a tenant that we serve. The tenant in the token and the one that gave it must be the same.</summary>
internal sealed class Uitgevers(Aangemelden aangemelden, Aanmeldstand stand)
{
    /// <summary>Refuses a token of another issuer.</summary>
    /// <returns>The issuer.</returns>
    /// <exception cref="SecurityTokenInvalidIssuerException">It is one whom we do not believe.</exception>
    public string Controleer(string issuer, SecurityToken token, TokenValidationParameters _) =>
        token is JsonWebToken jwt && jwt.TryGetPayloadValue<string>(Aangemelden.Tenantclaim, out var tenant)
        && aangemelden.IsBediend(tenant) && issuer == $"{stand.Instantie}{tenant}/v2.0"
            ? issuer
            : throw new SecurityTokenInvalidIssuerException("The tenant of the token is not served, or did not give it.");
}
