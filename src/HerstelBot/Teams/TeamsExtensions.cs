using HerstelBot.Dialogs;
using HerstelBot.Domain.Gesprekken;
using HerstelBot.Teams.Afhandeling;
using HerstelBot.Teams.Bezorgen;
using HerstelBot.Teams.Connector;
using HerstelBot.Teams.Inkomend;
using HerstelBot.Teams.Kaarten;

namespace HerstelBot.Teams;

/// <summary>Everything that knows activities and cards.</summary>
internal static class TeamsExtensions
{
    /// <summary>Registers the endpoint's inside, the connector, the cards and what lies between them.</summary>
    public static IServiceCollection AddTeams(this IServiceCollection services, DialogsMap dialogs) => services
        .AddTeamsInkomend()
        .AddConnector()
        .AddKaarten(dialogs)
        .AddSingleton<IActiviteitVerwerker, ActiviteitVerwerker>()
        .AddSingleton<Afzenders>()
        .AddSingleton<Gesprekkenboek>()
        .AddSingleton<Antwoordvormer>()
        .AddSingleton<Dialoogvormer>()
        .AddSingleton<Zoekvormer>()
        .AddSingleton<Adresboek>()
        .AddSingleton<Gespreksstaten>()
        .AddSingleton<IBezorger, Bezorger>();
}
