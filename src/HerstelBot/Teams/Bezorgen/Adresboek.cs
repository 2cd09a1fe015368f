using HerstelBot.Domain.Gesprekken;
using HerstelBot.Domain.Personen;
using HerstelBot.Teams.Connector;
using Microsoft.Extensions.Options;

namespace HerstelBot.Teams.Bezorgen;

/// <summary>An address, or why there is none.</summary>
internal abstract record Adres
{
    private Adres()
    {
    }

    /// <summary>Where to write.</summary>
    public sealed record Gevonden(Gesprek Gesprek, ConnectorAdres Naar) : Adres;

    /// <summary>There is none, now or ever.</summary>
    public sealed record Onvindbaar(Bezorging Bezorging) : Adres;
}

/// <summary>Finds where a bericht goes, from the conversations that authenticated activities told us about.</summary>
internal sealed class Adresboek(
    IGesprekken gesprekken, ConnectorClient connector, IOptions<TeamsOptions> teams, LokaleModus lokaal, TimeProvider time)
{
    // Where a first conversation is begun when nobody of a tenant wrote yet; the answer tells the address from then on.
    private static readonly Uri EersteAdres = new("https://smba.trafficmanager.net/teams/");

    // How long we leave a conversation in peace that blocked us; a sign of life ends it at once.
    private static readonly TimeSpan Opgeschort = TimeSpan.FromMinutes(30);

    /// <summary>The address of a conversation, or of a thread in it.</summary>
    public async Task<Adres> VanAsync(GesprekId bekend, GesprekId @in, CancellationToken cancellationToken) =>
        Van(await gesprekken.ZoekAsync(bekend, cancellationToken), @in, "dit gesprek is niet bekend");

    /// <summary>The address of the personal chat with somebody, begun when there is none yet.</summary>
    public async Task<Adres> VanAsync(MedewerkerId wie, CancellationToken cancellationToken)
    {
        const string NogNiet = "deze persoon heeft de bot nog niet toegevoegd";
        return await gesprekken.PersoonlijkAsync(wie, cancellationToken) is { } bekend ? Van(bekend, null, NogNiet)
            : lokaal.Aan ? Van(null, null, NogNiet)
            : await BeginAsync(wie, NogNiet, cancellationToken);
    }

    /// <summary>The address of the channel of a cluster; <see langword="null"/> when none is bound.</summary>
    public async Task<Adres?> VanAsync(ClusterId cluster, CancellationToken cancellationToken) =>
        await gesprekken.KanaalVanAsync(cluster, cancellationToken) is { } kanaal ? await VanAsync(kanaal, kanaal, cancellationToken) : null;

    private async Task<Adres> BeginAsync(MedewerkerId wie, string waaromNiet, CancellationToken cancellationToken)
    {
        var bot = $"28:{teams.Value.AppId}";
        switch (await connector.MaakPersoonlijkAsync(EersteAdres, wie.TenantId, bot, wie.ObjectId, cancellationToken))
        {
            case ConnectorUitkomst.Gelukt { GesprekId: { } id }:
                var gesprek = new Gesprek
                {
                    Id = new(id), Soort = Gesprekssoort.Persoonlijk, TenantId = wie.TenantId, KanaalId = "msteams", ServiceUrl = EersteAdres,
                    BotId = bot, Persoon = wie, Installatie = 1, LaatstGehoord = time.GetUtcNow(),
                };
                await gesprekken.BewaarAsync(gesprek, cancellationToken);
                return Van(gesprek, null, waaromNiet);
            case ConnectorUitkomst.LaterOpnieuw(var na):
                return new Adres.Onvindbaar(new Bezorging.Later(na));
            default:
                return new Adres.Onvindbaar(new Bezorging.Onbezorgbaar(waaromNiet));
        }
    }

    private static Adres Van(Gesprek? gesprek, GesprekId? @in, string waaromNiet) => gesprek switch
    {
        null => new Adres.Onvindbaar(new Bezorging.Onbezorgbaar(waaromNiet)),
        { Staat: Gespreksstaat.Verwijderd } => new Adres.Onvindbaar(new Bezorging.Onbezorgbaar("de bot is hier verwijderd")),
        { Staat: Gespreksstaat.Opgeschort } => new Adres.Onvindbaar(new Bezorging.Later(Opgeschort)),
        { Staat: Gespreksstaat.Bereikbaar } => new Adres.Gevonden(
            gesprek, new ConnectorAdres(gesprek.ServiceUrl, gesprek.TenantId, (@in ?? gesprek.Id).Waarde, gesprek.BotId)),
    };
}
