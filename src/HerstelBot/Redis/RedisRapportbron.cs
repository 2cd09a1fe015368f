using HerstelBot.Domain.Gesprekken;
using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Rapportage;
using HerstelBot.Domain.Vragen;
using StackExchange.Redis;

namespace HerstelBot.Redis;

/// <summary>What reports are made of. One read for each month of each cluster, and for what runs one for each cluster; nothing for what is closed and lies outside the period.</summary>
internal sealed class RedisRapportbron(Store store, IVragen vragen, RedisWaarnemingen waarnemingen, Regelboek regelboek, Regelaanvulling aanvulling) : IRapportbron
{
    public async Task<IReadOnlyList<Dossierregel>> RegelsAsync(IReadOnlyCollection<ClusterId?> clusters, DateOnly van, DateOnly tot, CancellationToken cancellationToken)
    {
        List<RedisKey> boeken = [];
        for (var maand = new DateOnly(van.Year, van.Month, 1); maand <= tot; maand = maand.AddMonths(1))
        {
            boeken.AddRange(store.Shards.Alle.SelectMany(shard => clusters.Select(cluster => Keys.Maandboek(shard, cluster, maand))));
        }

        return await RegelsAsync(boeken, cancellationToken);
    }

    public async Task<IReadOnlyList<Dossierregel>> LopendAsync(IReadOnlyCollection<ClusterId?> clusters, CancellationToken cancellationToken) =>
        await RegelsAsync(store.Shards.Alle.SelectMany(shard => clusters.Select(cluster => Keys.Openboek(shard, cluster))), cancellationToken);

    public Task<IReadOnlyList<Botbeurt>> BotbeurtenAsync(DateTimeOffset van, DateTimeOffset tot, CancellationToken cancellationToken) =>
        waarnemingen.BotbeurtenAsync(van, tot, cancellationToken);

    public Task<IReadOnlyList<Zoekmisser>> ZoekmissersAsync(DateTimeOffset van, DateTimeOffset tot, CancellationToken cancellationToken) =>
        waarnemingen.ZoekmissersAsync(van, tot, cancellationToken);

    public Task<IReadOnlyList<Oordeel>> OordelenAsync(DateTimeOffset van, DateTimeOffset tot, CancellationToken cancellationToken) =>
        waarnemingen.OordelenAsync(van, tot, cancellationToken);

    public async Task<Vraagdossier?> DossierAsync(Vraagnummer nummer, CancellationToken cancellationToken)
    {
        return await vragen.ZoekAsync(nummer, cancellationToken) is { } id && await regelboek.WasAsync(id, cancellationToken) is var (vraag, regel)
            ? new(vraag, regel, await vragen.VerloopAsync(id, cancellationToken))
            : null;
    }

    private async Task<IReadOnlyList<Dossierregel>> RegelsAsync(IEnumerable<RedisKey> boeken, CancellationToken cancellationToken)
    {
        await aanvulling.KlaarAsync(cancellationToken);
        var gelezen = await Task.WhenAll(boeken.Select(async boek => (
            Boek: boek, Regels: await store.ReadAsync(db => db.HashGetAllAsync(boek), cancellationToken))));

        // A vraag stands in every month in which something happened to it, each time as it is now.
        return [.. gelezen.SelectMany(boek => boek.Regels.Select(regel => (boek.Boek, Id: regel.Name.ToString(), Json: regel.Value)))
            .DistinctBy(regel => regel.Id).Select(regel => StoredJson.Read<Dossierregel>(regel.Boek, regel.Json))];
    }
}
