using System.Security.Claims;
using HerstelBot.Domain.Personen;
using Microsoft.AspNetCore.Components.Authorization;

namespace HerstelBot.Web.Aanmelding;

/// <summary>Who it is that signed in.</summary>
/// <remarks>The session holds only who; what somebody may do is looked up at every request, so that a role that is taken away is gone at once.</remarks>
internal sealed class Aangemelden(IPersonen personen, Tenants tenants, Aanmeldstand stand)
{
    /// <summary>The claim with the tenant.</summary>
    public const string Tenantclaim = "tid";

    /// <summary>The claim with the person.</summary>
    public const string Persoonclaim = "oid";

    /// <summary>The claim with the name that Entra has.</summary>
    public const string Naamclaim = "name";

    /// <summary>The person; <see langword="null"/> when nobody signed in, or somebody of a tenant that is not served.</summary>
    public Medewerker? Van(ClaimsPrincipal gebruiker) =>
        gebruiker.Identity?.IsAuthenticated == true
        && gebruiker.FindFirstValue(Tenantclaim) is { Length: > 0 } tenant && gebruiker.FindFirstValue(Persoonclaim) is { Length: > 0 } persoon
        && IsBediend(tenant)
            ? personen.Wie(new(tenant, persoon), gebruiker.FindFirstValue(Naamclaim) ?? "")
            : null;

    /// <summary>Whether people of this tenant may sign in. Local mode has no list of tenants; there only the persons file gives anybody a role.</summary>
    public bool IsBediend(string tenant) => tenants.Zoek(tenant) is not null || (stand.Lokaal && tenants.Alle.Count == 0);

    /// <summary>Somebody who signed in, with no more about them than we need.</summary>
    public static ClaimsPrincipal Gebruiker(string tenant, string persoon, string naam, string schema) =>
        new(new ClaimsIdentity([new(Tenantclaim, tenant.ToLowerInvariant()), new(Persoonclaim, persoon.ToLowerInvariant()), new(Naamclaim, naam)], schema, Naamclaim, null));
}

/// <summary>For a page: who looks at it.</summary>
internal sealed class Aangemeld(AuthenticationStateProvider staat, Aangemelden aangemelden)
{
    /// <summary>The person, with the roles of this moment.</summary>
    /// <exception cref="InvalidOperationException">The page is open to who did not sign in.</exception>
    public async Task<Medewerker> HaalAsync() =>
        await ZoekAsync() ?? throw new InvalidOperationException("This page must demand that somebody signs in.");

    /// <summary>The person; <see langword="null"/> when nobody signed in.</summary>
    public async Task<Medewerker?> ZoekAsync() => aangemelden.Van((await staat.GetAuthenticationStateAsync()).User);
}
