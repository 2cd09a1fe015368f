using HerstelBot.Domain.Gesprekken;
using HerstelBot.Domain.Rapportage;
using HerstelBot.Domain.Vragen;

namespace HerstelBot.Redis;

/// <summary>The rows of the vragen for reports. They are written in the same commit as the vraag, so that a report never tells something else than the vraag.</summary>
internal sealed class Regelboek(Store store, IVragen vragen)
{
    /// <summary>A stored vraag with its row; <see langword="null"/> when there is no such vraag.</summary>
    /// <remarks>The row of a vraag of before rows were kept is made from its history. Whoever adds to that meanwhile changes the version, and then nothing of it is stored.</remarks>
    public async Task<(Vraag Vraag, Dossierregel Regel)?> WasAsync(VraagId id, CancellationToken cancellationToken)
    {
        var key = Keys.Vraag(store.Shards.Van(id), id);
        var velden = await store.ReadAsync(db => db.HashGetAsync(key, [VraagFields.Json, VraagFields.Regel]), cancellationToken);
        if (velden[0].IsNull)
        {
            return null;
        }

        var vraag = StoredJson.Read<Vraag>(key, velden[0]);
        return (vraag, velden[1].IsNull ? Dossierregel.Herbouw(vraag, await vragen.VerloopAsync(id, cancellationToken)) : StoredJson.Read<Dossierregel>(key, velden[1]));
    }

    /// <summary>Writes a row: beside the vraag, in the books of the months in which something happened to it, in that of what runs, and when it was asked.</summary>
    public static void Schrijf(Beurtschrift schrift, Shard shard, Dossierregel? was, Dossierregel regel)
    {
        var (lid, json) = (regel.Id.ToString(), StoredJson.Write(regel));
        schrift.Write("HSET", Keys.Vraag(shard, regel.Id), VraagFields.Regel, json);
        Momentboek.Schrijf(schrift, shard, was, regel);
        foreach (var cluster in regel.Clusters)
        {
            foreach (var maand in regel.Maanden)
            {
                schrift.Write("HSET", Keys.Maandboek(shard, cluster, maand), lid, json);
            }
        }

        if (was is { IsLopend: true } && (!regel.IsLopend || was.Cluster != regel.Cluster))
        {
            schrift.Write("HDEL", Keys.Openboek(shard, was.Cluster), lid);
        }

        if (regel.IsLopend)
        {
            schrift.Write("HSET", Keys.Openboek(shard, regel.Cluster), lid, json);
        }
    }
}
