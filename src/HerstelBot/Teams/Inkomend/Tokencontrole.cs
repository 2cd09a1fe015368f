using Microsoft.Extensions.Primitives;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace HerstelBot.Teams.Inkomend;

/// <summary>Checks that Bot Connector sent a request (protocol 1.2, steps 1 to 7). Needs the header only, so that no body of a stranger is ever read.</summary>
internal sealed class Tokencontrole(IReadOnlyList<Tokenprofiel> profielen, TimeProvider time)
{
    private static readonly TimeSpan _speling = TimeSpan.FromMinutes(5);
    private static readonly JsonWebTokenHandler _handler = new() { MapInboundClaims = false, MaximumTokenSizeInBytes = Tokenvorm.MaxLengte };

    /// <summary>Checks the header.</summary>
    public async Task<Tokenuitslag> ControleerAsync(StringValues authorization, CancellationToken cancellationToken)
    {
        if (Tokenvorm.Lees(authorization, out var reden) is not { } vorm) { return new Tokenuitslag.Onecht(reden); }
        if (profielen.FirstOrDefault(profiel => profiel.Issuer == vorm.Issuer) is not { } profiel) { return new Tokenuitslag.Onecht("issuer is not trusted"); }
        if (await SleutelAsync(profiel, vorm.Kid, cancellationToken) is not { } sleutel) { return new Tokenuitslag.Onecht("signing key is not known"); }

        var uitslag = await _handler.ValidateTokenAsync(vorm.Token, Eisen(profiel, sleutel.Sleutel));
        return uitslag.IsValid
            ? new Tokenuitslag.Echt(vorm.ServiceUrl, sleutel.Endorsements)
            // The type says which check failed; the message may quote claims.
            : new Tokenuitslag.Onecht(uitslag.Exception.GetType().Name);
    }

    // Out of time is not proven either.
    private static async ValueTask<Signeersleutel?> SleutelAsync(Tokenprofiel profiel, string kid, CancellationToken cancellationToken)
    {
        try { return await profiel.Sleutels.ZoekAsync(kid, cancellationToken); }
        catch (OperationCanceledException) { return null; }
    }

    private TokenValidationParameters Eisen(Tokenprofiel profiel, SecurityKey sleutel) => new()
    {
        ValidIssuer = profiel.Issuer,
        AudienceValidator = (audiences, _, _) => audiences.ToArray() is [var enige] && enige.Equals(profiel.Audience, StringComparison.OrdinalIgnoreCase),
        ValidAlgorithms = [SecurityAlgorithms.RsaSha256],
        IssuerSigningKey = sleutel,
        ValidateIssuerSigningKey = true,
        TryAllIssuerSigningKeys = false,
        RequireSignedTokens = true,
        RequireExpirationTime = true,
        ClockSkew = _speling,
        LifetimeValidator = (vanaf, tot, _, eisen) => BinnenTijd(vanaf, tot, eisen.ClockSkew),
    };

    // The library looks at the clock of the system; ours can be moved.
    private bool BinnenTijd(DateTime? vanaf, DateTime? tot, TimeSpan speling)
    {
        var nu = time.GetUtcNow().UtcDateTime;
        return tot is { } einde && nu - speling < einde && (vanaf is not { } begin || begin <= nu + speling);
    }
}
