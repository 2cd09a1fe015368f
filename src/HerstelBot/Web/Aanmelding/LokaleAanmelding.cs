using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace HerstelBot.Web.Aanmelding;

/// <summary>In local mode whoever sits behind this machine is the local person, who plays every part.</summary>
internal sealed class LokaleAanmelding(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    /// <summary>The name of the scheme.</summary>
    public const string Schema = "Lokaal";

    // The user of a Playground that nobody configured, as the register of persons knows it.
    private const string Persoon = "00000000-0000-0000-0000-0000000000020";

    protected override Task<AuthenticateResult> HandleAuthenticateAsync() => Task.FromResult(LokaleModus.KomtVanHier(Context)
        ? AuthenticateResult.Success(new AuthenticationTicket(Aangemelden.Gebruiker("lokaal", Persoon, "Lokale gebruiker", Schema), Schema))
        : AuthenticateResult.NoResult());
}
