using HerstelBot.Domain.Vragen;
using StackExchange.Redis;

namespace HerstelBot.Redis;

/// <summary>In which lists a vraag stands. They are written in the same commit as the vraag, so that a list never tells something else than the vraag.</summary>
internal static class Indexen
{
    /// <summary>Takes a vraag out of the lists in which it stood and does not stand any more.</summary>
    public static void Verlaat(Beurtschrift schrift, Shard shard, Vraag was, Vraag wordt)
    {
        var blijft = Van(shard, wordt).Select(plek => plek.Key).ToHashSet();
        foreach (var (key, _) in Van(shard, was).Where(plek => !blijft.Contains(plek.Key)))
        {
            schrift.Write("ZREM", key, was.Id.ToString());
        }

        if (Werker(was) is { } werker && Werker(wordt) != werker)
        {
            schrift.Write("ZINCRBY", Keys.Behandelaars(shard), -1, werker.ToString());
            schrift.Write("ZREMRANGEBYSCORE", Keys.Behandelaars(shard), "-inf", 0);
        }

        if (Werker(wordt) is { } nieuw && Werker(was) != nieuw)
        {
            schrift.Write("ZINCRBY", Keys.Behandelaars(shard), 1, nieuw.ToString());
        }
    }

    /// <summary>Puts a vraag in its lists, each in its order.</summary>
    public static void Betreed(Beurtschrift schrift, Shard shard, Vraag vraag)
    {
        foreach (var (key, score) in Van(shard, vraag))
        {
            schrift.Write("ZADD", key, score, vraag.Id.ToString());
        }
    }

    private static IEnumerable<(RedisKey Key, long Score)> Van(Shard shard, Vraag vraag)
    {
        if (vraag.Gewist == Wissing.Niet)
        {
            yield return (Keys.VanVrager(shard, vraag.Vrager), Volgorde.VanVrager(vraag));
        }

        if (vraag is { IsLopend: false, AfgeslotenOp: { } afgesloten, Gewist: not Wissing.Geheel })
        {
            yield return (Keys.Afgesloten(shard), afgesloten.ToUnixTimeMilliseconds());
        }

        if (vraag.Gemeente is { } van)
        {
            yield return (Keys.VanGemeente(shard, van), Volgorde.VanGemeente(vraag));
        }

        if (vraag.IsLopend)
        {
            yield return (Keys.Wachtrij(shard, vraag.Cluster), Volgorde.Wachtrij(vraag));
        }

        if (Werker(vraag) is { } werker)
        {
            yield return (Keys.VanBehandelaar(shard, werker), Volgorde.Wachtrij(vraag));
        }

        if (vraag is { Status: VraagStatus.Beantwoord or VraagStatus.Opgelost, BeantwoordOp: { } op, DoorverwezenNaar: null, Gewist: Wissing.Niet })
        {
            if (vraag.Gemeente is { } gemeente)
            {
                yield return (Keys.Beantwoord(shard, gemeente), op.ToUnixTimeMilliseconds());
            }

            if (vraag.Openbaar)
            {
                yield return (Keys.Openbaar(shard), op.ToUnixTimeMilliseconds());
            }
        }
    }

    private static Domain.Personen.MedewerkerId? Werker(Vraag vraag) => vraag.Status switch
    {
        VraagStatus.Opgepakt or VraagStatus.WachtOpGemeente => vraag.Behandelaar,
        VraagStatus.Open or VraagStatus.Beantwoord or VraagStatus.Opgelost or VraagStatus.Ingetrokken => null,
    };
}
