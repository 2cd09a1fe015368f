using HerstelBot.Domain.Personen;
using Microsoft.AspNetCore.Authorization;

namespace HerstelBot.Web.Aanmelding;

/// <summary>Who may open which pages; what of it they see is for the page itself to ask.</summary>
internal static class Toegang
{
    /// <summary>Everybody of a served tenant.</summary>
    public const string Aangemeld = "aangemeld";

    /// <summary>Who may read reports.</summary>
    public const string Rapport = "rapport";

    /// <summary>Who works on the kennisbank.</summary>
    public const string Kennis = "kennis";

    /// <summary>Who may open the page of an article: the redactie, and whoever makes drafts. Of which ones is for the redactie of the domain.</summary>
    public const string Kennisartikel = "kennisartikel";

    private static readonly Dictionary<string, Func<Medewerker, bool>> Regels = new()
    {
        [Aangemeld] = static _ => true,
        [Rapport] = static wie => wie.Is(Rollen.Regioverantwoordelijke) || wie.Is(Rollen.Beheerder),
        [Kennis] = static wie => wie.Is(Rollen.Redacteur) || wie.Is(Rollen.Beheerder),
        [Kennisartikel] = static wie => wie.Is(Rollen.Redacteur) || wie.Is(Rollen.Beheerder) || wie.Is(Rollen.Pzb),
    };

    /// <summary>Whether this person may open the pages of this name.</summary>
    public static bool Mag(Medewerker wie, string naam) => Regels.TryGetValue(naam, out var regel) && regel(wie);

    /// <summary>Registers the rules. What names no rule of its own demands at least that somebody signed in.</summary>
    public static IServiceCollection AddToegang(this IServiceCollection services)
    {
        var bouw = services.AddSingleton<IAuthorizationHandler, Toegangsregel>().AddAuthorizationBuilder();
        foreach (var naam in Regels.Keys)
        {
            bouw.AddPolicy(naam, regel => regel.AddRequirements(new Eis(naam)));
        }

        return services.Configure<AuthorizationOptions>(static opties => opties.DefaultPolicy = opties.GetPolicy(Aangemeld)!);
    }

    private sealed record Eis(string Naam) : IAuthorizationRequirement;

    private sealed class Toegangsregel(Aangemelden aangemelden) : AuthorizationHandler<Eis>
    {
        protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, Eis requirement)
        {
            if (aangemelden.Van(context.User) is { } wie && Mag(wie, requirement.Naam))
            {
                context.Succeed(requirement);
            }

            return Task.CompletedTask;
        }
    }
}
