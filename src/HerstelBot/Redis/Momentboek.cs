using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Rapportage;
using HerstelBot.Domain.Termijnen;
using HerstelBot.Domain.Vragen;
using StackExchange.Redis;

namespace HerstelBot.Redis;

/// <summary>When something was asked and about what, written in the same commit as the vraag or the zoekmisser.</summary>
internal sealed class Momentboek(Store store, IRapportbron bron, Regelboek regelboek) : IVraagmomenten
{
    private const string Vraag = "vraag";
    private const string Misser = "misser";
    private const int Tegelijk = 64;

    /// <summary>Writes a vraag where it is now.</summary>
    public static void Schrijf(Beurtschrift schrift, Shard shard, Dossierregel? was, Dossierregel regel)
    {
        var lid = $"{Vraag}|{regel.Id}|{regel.Onderwerp}";
        if (was?.Cluster is { } oud && oud != regel.Cluster)
        {
            schrift.Write("ZREM", Keys.Vraagmomenten(shard, oud), lid);
        }

        if (regel.Cluster is { } cluster)
        {
            schrift.Write("ZADD", Keys.Vraagmomenten(shard, cluster), regel.GesteldOp.ToUnixTimeMilliseconds(), lid);
        }
    }

    /// <summary>Writes a zoekmisser.</summary>
    /// <param name="schrift">What is written.</param>
    /// <param name="shard">Where the zoekmisser lies.</param>
    /// <param name="waarneming">The zoekmisser as it is stored.</param>
    public static void SchrijfMisser(Beurtschrift schrift, Shard shard, RedisValue waarneming)
    {
        if (Moment(shard, waarneming) is var (key, op, lid))
        {
            schrift.Write("ZADD", key, op.ToUnixTimeMilliseconds(), lid);
        }
    }

    /// <summary>Takes out a zoekmisser of a message that was mended.</summary>
    public static void VergeetMisser(Beurtschrift schrift, Shard shard, RedisValue waarneming)
    {
        if (Moment(shard, waarneming) is var (key, _, lid))
        {
            schrift.Write("ZREM", key, lid);
        }
    }

    public async Task<ILookup<ClusterId, Gevraagd>> TussenAsync(
        IReadOnlyCollection<ClusterId> clusters, DateTimeOffset van, DateTimeOffset tot, CancellationToken cancellationToken)
    {
        await VulAanAsync(clusters, van, tot, cancellationToken);
        var gelezen = await Task.WhenAll(clusters.SelectMany(cluster => store.Shards.Alle.Select(shard => LeesAsync(shard, cluster, van, tot, cancellationToken))));
        return gelezen.SelectMany(deel => deel).ToLookup(een => een.Cluster, een => een.Wat);
    }

    private static (RedisKey Key, DateTimeOffset Op, RedisValue Lid)? Moment(Shard shard, RedisValue waarneming)
    {
        var misser = Waarneming.Read<Zoekmisser>(Keys.Zoekmissers(shard), waarneming);
        return misser.Cluster is { } cluster
            ? (Keys.Vraagmomenten(shard, cluster), misser.Op, string.Join('|', misser.Kandidaten.Prepend(Waarneming.Id(waarneming)).Prepend(Misser)))
            : null;
    }

    private async Task<List<(ClusterId Cluster, Gevraagd Wat)>> LeesAsync(Shard shard, ClusterId cluster, DateTimeOffset van, DateTimeOffset tot, CancellationToken cancellationToken)
    {
        var (key, begin) = (Keys.Vraagmomenten(shard, cluster), van.ToUnixTimeMilliseconds());
        var leden = await store.ReadAsync(db => db.SortedSetRangeByScoreWithScoresAsync(key, stop: tot.ToUnixTimeMilliseconds()), cancellationToken);
        if (leden is [{ Score: var oudste }, ..] && oudste < begin)
        {
            await store.WriteAsync(db => db.SortedSetRemoveRangeByScoreAsync(key, double.NegativeInfinity, begin, Exclude.Stop), cancellationToken);
        }

        return [.. leden.Where(lid => lid.Score >= begin).Select(lid => (cluster, Lees(key, lid)))];
    }

    private static Gevraagd Lees(RedisKey key, SortedSetEntry lid) => (DateTimeOffset.FromUnixTimeMilliseconds((long)lid.Score), lid.Element.ToString().Split('|')) switch
    {
        (var op, [Vraag, var id, var onderwerp]) => new Gevraagd.AanPzb(op, VraagId.Lees(id)!.Value, onderwerp),
        (var op, [Misser, _, .. var kandidaten]) => new Gevraagd.Gemist(op, kandidaten),
        _ => throw new InvalidOperationException($"'{lid.Element}' in '{key}' is no moment."),
    };

    // What was asked before moments were kept. Once for each cluster; stopped halfway it is done again, and changes nothing of what was written meanwhile.
    private async Task VulAanAsync(IReadOnlyCollection<ClusterId> clusters, DateTimeOffset van, DateTimeOffset tot, CancellationToken cancellationToken)
    {
        var klaar = await store.ReadAsync(db => db.HashGetAsync(Keys.Opslag, [.. clusters.Select(Gedaan)]), cancellationToken);
        ClusterId[] nog = [.. clusters.Where((_, plek) => klaar[plek].IsNull)];
        if (nog.Length == 0)
        {
            return;
        }

        foreach (var cluster in nog)
        {
            var regels = await bron.RegelsAsync([cluster], Werktijd.DatumVan(van), Werktijd.DatumVan(tot), cancellationToken);
            foreach (var deel in regels.Where(regel => regel.Cluster == cluster && regel.GesteldOp >= van).Chunk(Tegelijk))
            {
                await Task.WhenAll(deel.Select(regel => VulAanAsync(regel.Id, cancellationToken)));
            }
        }

        foreach (var shard in store.Shards.Alle)
        {
            await VulMissersAanAsync(shard, nog, van, cancellationToken);
        }

        await Task.WhenAll(nog.Select(cluster => store.WriteAsync(db => db.HashSetAsync(Keys.Opslag, Gedaan(cluster), 1), cancellationToken)));
    }

    // Whoever changes the vraag meanwhile writes its moment.
    private async Task VulAanAsync(VraagId id, CancellationToken cancellationToken)
    {
        if (await regelboek.WasAsync(id, cancellationToken) is var (vraag, regel))
        {
            var (shard, schrift) = (store.Shards.Van(id), new Beurtschrift());
            schrift.Expect(Keys.Vraag(shard, id), VraagFields.Versie, vraag.Versie);
            Schrijf(schrift, shard, null, regel);
            await CommitAsync(schrift, cancellationToken);
        }
    }

    private async Task VulMissersAanAsync(Shard shard, ClusterId[] clusters, DateTimeOffset van, CancellationToken cancellationToken)
    {
        var key = Keys.Zoekmissers(shard);
        foreach (var deel in (await store.ReadAsync(db => db.SortedSetRangeByScoreAsync(key, van.ToUnixTimeMilliseconds()), cancellationToken)).Chunk(Tegelijk))
        {
            var schrift = new Beurtschrift();
            foreach (var misser in deel.Where(een => Waarneming.Read<Zoekmisser>(key, een).Cluster is { } cluster && clusters.Contains(cluster)))
            {
                SchrijfMisser(schrift, shard, misser);
            }

            await CommitAsync(schrift, cancellationToken);
        }
    }

    private async Task CommitAsync(Beurtschrift schrift, CancellationToken cancellationToken)
    {
        var (keys, values) = schrift.Build("");
        await store.WriteAsync(Script.Commit, keys, values, cancellationToken);
    }

    private static RedisValue Gedaan(ClusterId cluster) => $"vraagmomenten:{cluster}";
}
