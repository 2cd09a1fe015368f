using HerstelBot.Domain.Vragen;
using StackExchange.Redis;

namespace HerstelBot.Redis;

/// <summary>Makes the rows of vragen that were asked before rows were kept. Once for each store; stopped halfway it goes on where it was.</summary>
internal sealed class Regelaanvulling(Store store, Regelboek regelboek, TimeProvider time) : IDisposable
{
    /// <summary>Field of <see cref="Keys.Opslag"/>: present when every vraag has its row.</summary>
    public const string Gedaan = "dossierregels";

    // No vraag is older.
    private const int EersteJaar = 2025;
    private const int Tegelijk = 64;

    private readonly SemaphoreSlim _om = new(1, 1);
    private volatile bool _klaar;

    /// <summary>Returns when every vraag has its row.</summary>
    public async Task KlaarAsync(CancellationToken cancellationToken)
    {
        if (_klaar)
        {
            return;
        }

        await _om.WaitAsync(cancellationToken);
        try
        {
            if (!_klaar && !await store.ReadAsync(db => db.HashExistsAsync(Keys.Opslag, Gedaan), cancellationToken))
            {
                await VulAanAsync(cancellationToken);
                await store.WriteAsync(db => db.HashSetAsync(Keys.Opslag, Gedaan, 1), cancellationToken);
            }

            _klaar = true;
        }
        finally
        {
            _om.Release();
        }
    }

    public void Dispose() => _om.Dispose();

    private async Task VulAanAsync(CancellationToken cancellationToken)
    {
        var db = await store.OpenAsync(cancellationToken);
        foreach (var shard in store.Shards.Alle)
        {
            for (var jaar = EersteJaar; jaar <= time.GetUtcNow().Year + 1; jaar++)
            {
                await foreach (var ids in IdsAsync(db, Keys.Nummers(shard, jaar), cancellationToken))
                {
                    await Task.WhenAll(ids.Select(id => VulAanAsync(shard, id, cancellationToken)));
                }
            }
        }
    }

    private static async IAsyncEnumerable<List<VraagId>> IdsAsync(
        IDatabase db, RedisKey nummers, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        List<VraagId> ids = [];
        await foreach (var nummer in db.HashScanAsync(nummers, pageSize: Tegelijk).WithCancellation(cancellationToken))
        {
            ids.Add(VraagId.Lees(nummer.Value)!.Value);
            if (ids.Count == Tegelijk)
            {
                yield return ids;
                ids = [];
            }
        }

        yield return ids;
    }

    private async Task VulAanAsync(Shard shard, VraagId id, CancellationToken cancellationToken)
    {
        var key = Keys.Vraag(shard, id);
        if (await store.ReadAsync(db => db.HashExistsAsync(key, VraagFields.Regel), cancellationToken) || await regelboek.WasAsync(id, cancellationToken) is not { } was)
        {
            return;
        }

        // Whoever changes the vraag meanwhile makes its row.
        var schrift = new Beurtschrift();
        schrift.Expect(key, VraagFields.Versie, was.Vraag.Versie);
        Regelboek.Schrijf(schrift, shard, null, was.Regel);
        var (keys, values) = schrift.Build("");
        await store.WriteAsync(Script.Commit, keys, values, cancellationToken);
    }
}
