using HerstelBot.Domain.Gesprekken;
using HerstelBot.Domain.Gesprekken.Kennis;
using HerstelBot.Domain.Kennisbank.Beheer;
using StackExchange.Redis;

namespace HerstelBot.Redis;

/// <summary>The articles of the loop. They are few and all lie in one shard, so that one commit holds an article, what is live and the line of the audit log.</summary>
internal sealed class RedisKennisbeheer(Store store) : IKennisbeheer, ILoopartikelen
{
    // No article can have this id.
    private const string Stand = "#stand";

    private Shard Shard => store.Shards.Alle[0];

    public async Task<Kennisconcept?> ZoekAsync(string id, CancellationToken cancellationToken)
    {
        var key = Keys.Kennisconcept(Shard, id);
        var json = await store.ReadAsync(db => db.HashGetAsync(key, VraagFields.Json), cancellationToken);
        return json.IsNull ? null : StoredJson.Read<Kennisconcept>(key, json);
    }

    public async Task<Kennisconcept?> UitVraagAsync(string nummer, CancellationToken cancellationToken)
    {
        var id = await store.ReadAsync(db => db.HashGetAsync(Keys.KennisUitVraag(Shard), nummer), cancellationToken);
        return id.IsNull ? null : await ZoekAsync(id.ToString(), cancellationToken);
    }

    public async Task<IReadOnlyList<Kennisconcept>> AlleAsync(CancellationToken cancellationToken)
    {
        var ids = await store.ReadAsync(db => db.SortedSetRangeByRankAsync(Keys.Kennisconcepten(Shard), order: Order.Descending), cancellationToken);
        var alle = await Task.WhenAll(ids.Select(id => ZoekAsync(id.ToString(), cancellationToken)));
        return [.. alle.OfType<Kennisconcept>()];
    }

    public async Task<bool> LegVastAsync(Kennisconcept concept, long? bij, Auditregel audit, CancellationToken cancellationToken)
    {
        var (shard, id) = (Shard, concept.Id);
        var key = Keys.Kennisconcept(shard, id);
        var schrift = new Beurtschrift();
        schrift.Expect(key, VraagFields.Versie, concept.Versie == 1 ? null : concept.Versie - 1);
        if (concept is { Versie: 1, UitVraag: { } nummer })
        {
            schrift.Expect(Keys.KennisUitVraag(shard), nummer, null);
            schrift.Write("HSET", Keys.KennisUitVraag(shard), nummer, id);
        }

        schrift.Write("HSET", key, VraagFields.Versie, concept.Versie, VraagFields.Json, StoredJson.Write(concept));
        schrift.Write("ZADD", Keys.Kennisconcepten(shard), concept.GewijzigdOp.ToUnixTimeMilliseconds(), id);
        if (bij is { } stand)
        {
            WriteLive(schrift, Keys.KennisLive(shard), concept, stand);
        }

        schrift.Write("ZADD", Keys.Audit(shard), audit.Op.ToUnixTimeMilliseconds(), Waarneming.Write(audit));
        var (keys, values) = schrift.Build("");
        var uitkomst = (RedisResult[])(await store.WriteAsync(Script.Commit, keys, values, cancellationToken))!;
        return (string?)uitkomst[0] switch
        {
            "gedaan" => true,
            "gewijzigd" => false,
            var anders => throw new InvalidOperationException($"commit.lua answered '{anders}'."),
        };
    }

    public Task NoteerAsync(Auditregel audit, CancellationToken cancellationToken) => store.WriteAsync(
        db => db.SortedSetAddAsync(Keys.Audit(Shard), Waarneming.Write(audit), audit.Op.ToUnixTimeMilliseconds()), cancellationToken);

    public async Task<long> StandAsync(CancellationToken cancellationToken) =>
        (long?)await store.ReadAsync(db => db.HashGetAsync(Keys.KennisLive(Shard), Stand), cancellationToken) ?? 0;

    // One read, so that the articles are those of that stand.
    async Task<Loopstand> ILoopartikelen.AlleAsync(CancellationToken cancellationToken)
    {
        var key = Keys.KennisLive(Shard);
        var velden = await store.ReadAsync(db => db.HashGetAllAsync(key), cancellationToken);
        return new(
            velden.Where(veld => veld.Name == Stand).Select(veld => (long)veld.Value).FirstOrDefault(),
            [.. velden.Where(veld => veld.Name != Stand).Select(veld => StoredJson.Read<Loopartikel>(key, veld.Value)).OrderBy(artikel => artikel.Op).ThenBy(artikel => artikel.Artikel.Id, StringComparer.Ordinal)]);
    }

    private static void WriteLive(Beurtschrift schrift, RedisKey key, Kennisconcept concept, long stand)
    {
        schrift.Expect(key, Stand, stand == 0 ? null : stand);
        schrift.Write("HSET", key, Stand, stand + 1);
        if (concept.LiveVersie is { } live)
        {
            schrift.Write("HSET", key, concept.Id, StoredJson.Write(new Loopartikel(live.Inhoud, live.Vervangt, live.Op)));
        }
        else
        {
            schrift.Write("HDEL", key, concept.Id);
        }
    }
}
