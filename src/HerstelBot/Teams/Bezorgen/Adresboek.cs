using HerstelBot.Domain.Gesprekken;
using HerstelBot.Domain.Personen;
using HerstelBot.Teams.Connector;

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
internal sealed class Adresboek(IGesprekken gesprekken)
{
    // How long we leave a conversation in peace that blocked us; a sign of life ends it at once.
    private static readonly TimeSpan Opgeschort = TimeSpan.FromMinutes(30);

    /// <summary>The address of a conversation, or of a thread in it.</summary>
    public async Task<Adres> VanAsync(GesprekId bekend, GesprekId @in, CancellationToken cancellationToken) =>
        Van(await gesprekken.ZoekAsync(bekend, cancellationToken), @in, "dit gesprek is niet bekend");

    /// <summary>The address of the personal chat with somebody.</summary>
    public async Task<Adres> VanAsync(MedewerkerId wie, CancellationToken cancellationToken) =>
        Van(await gesprekken.PersoonlijkAsync(wie, cancellationToken), null, "deze persoon heeft de bot nog niet toegevoegd");

    /// <summary>The address of the channel of a cluster; <see langword="null"/> when none is bound.</summary>
    public async Task<Adres?> VanAsync(ClusterId cluster, CancellationToken cancellationToken) =>
        await gesprekken.KanaalVanAsync(cluster, cancellationToken) is { } kanaal ? await VanAsync(kanaal, kanaal, cancellationToken) : null;

    private static Adres Van(Gesprek? gesprek, GesprekId? @in, string waaromNiet) => gesprek switch
    {
        null => new Adres.Onvindbaar(new Bezorging.Onbezorgbaar(waaromNiet)),
        { Staat: Gespreksstaat.Verwijderd } => new Adres.Onvindbaar(new Bezorging.Onbezorgbaar("de bot is hier verwijderd")),
        { Staat: Gespreksstaat.Opgeschort } => new Adres.Onvindbaar(new Bezorging.Later(Opgeschort)),
        { Staat: Gespreksstaat.Bereikbaar } => new Adres.Gevonden(
            gesprek, new ConnectorAdres(gesprek.ServiceUrl, gesprek.TenantId, (@in ?? gesprek.Id).Waarde, gesprek.BotId)),
    };
}
