using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Rapportage;
using HerstelBot.Domain.Routering;
using HerstelBot.Domain.Termijnen;
using HerstelBot.Domain.Vragen;

namespace HerstelBot.Redis;

/// <summary>Fills a store with closed vragen, to measure reports with: one month that is always the same, and the rest in the five years before it.</summary>
/// <remarks>By the real verbs, and written as the service writes them, but for one thing: a vraag is stored once, as it ended.</remarks>
internal sealed class Rapportvulling(Store store, Clusterindeling indeling, Routeerder routeerder)
{
    /// <summary>How many vragen the month has.</summary>
    public const int PerMaand = 5000;

    /// <summary>The month.</summary>
    public static readonly DateOnly Maand = new(2026, 10, 1);

    /// <summary>When the report is made.</summary>
    public static readonly DateTimeOffset Nu = new(2026, 11, 2, 8, 30, 0, TimeSpan.FromHours(1));

    private const int MaandenErvoor = 60;
    private const int Tegelijk = 512;

    private static readonly MedewerkerId Vrager = new("11111111-1111-4111-8111-111111111111", "vrager");
    private static readonly MedewerkerId Pzb = new("22222222-2222-4222-8222-222222222222", "pzb");
    private readonly Toezeggingsregel _regel = new(new Werktijd());
    private readonly string[] _onderwerpen = [.. routeerder.Onderwerpen.Select(onderwerp => onderwerp.Id.Waarde)];
    private readonly (GemeenteCode Gemeente, ClusterId Cluster)[] _gemeenten = [.. indeling.Alle.SelectMany(cluster => cluster.Gemeenten.Select(gemeente => (gemeente, cluster.Id)))];

    /// <summary>Writes this many closed vragen, the oldest first, and as many questions to the bot.</summary>
    public async Task VulAsync(int aantal)
    {
        var ervoor = aantal - PerMaand;
        foreach (var deel in Enumerable.Range(0, aantal).Chunk(Tegelijk))
        {
            await Task.WhenAll(deel.Select(nummer => SchrijfAsync(nummer, nummer < ervoor ? Maand.AddMonths((int)((long)nummer * MaandenErvoor / ervoor) - MaandenErvoor) : Maand)));
        }
    }

    private async Task SchrijfAsync(int nummer, DateOnly maand)
    {
        var toeval = new Random(nummer);
        var (gemeente, cluster) = _gemeenten[toeval.Next(_gemeenten.Length)];

        // Closed before the month ends, so that each vraag belongs to one month.
        var op = Werktijd.Om(maand, new TimeOnly(9, 0)).AddMinutes(toeval.Next(15 * 1440));
        var stappen = Leef(toeval, Vraag.Stel(new()
        {
            Id = store.Shards.NieuwId(new($"a:{nummer}"), op), Nummer = new(op.Year, nummer + 1), Vrager = Vrager, Gesprek = new("a:vrager"), AntwoordIn = new("a:vrager"), GesteldOp = op,
            Gemeente = gemeente, Cluster = cluster, Onderwerp = _onderwerpen[toeval.Next(_onderwerpen.Length)], Toezegging = _regel.Voor(op, urgent: false),
        }), op).ToList();
        var vraag = stappen[^1].Vraag;
        var regel = stappen.Skip(1).Aggregate(Dossierregel.Begin(stappen[0].Vraag), (tot, stap) => tot.Met(stap.Vraag, stap.Gebeurtenis));

        var (shard, schrift) = (store.Shards.Van(vraag.Id), new Beurtschrift());
        schrift.Write("HSET", Keys.Vraag(shard, vraag.Id), VraagFields.Versie, vraag.Versie, VraagFields.Json, StoredJson.Write(vraag));
        schrift.Write("HSET", Keys.Nummers(shard, vraag.Nummer.Jaar), vraag.Nummer.Volgnummer, vraag.Id.ToString());
        stappen.ForEach(stap => schrift.Write("RPUSH", Keys.Verloop(shard, vraag.Id), StoredJson.Write(stap.Gebeurtenis)));
        Indexen.Betreed(schrift, shard, vraag);
        Regelboek.Schrijf(schrift, shard, null, regel);
        schrift.Write("ZADD", Keys.Botbeurten(shard, maand), op.ToUnixTimeMilliseconds(), Waarneming.Write(new Botbeurt(op, (Botuitkomst)toeval.Next(5), null, gemeente, cluster, vraag.Onderwerp)));
        if (nummer % 10 == 0)
        {
            schrift.Write("ZADD", Keys.Zoekmissers(shard), op.ToUnixTimeMilliseconds(), Waarneming.Write(new Zoekmisser(op, $"Hoe regelt een ouder voorziening {toeval.Next(400)}?", "te-onzeker", ["bezwaartermijn"], gemeente, cluster)));
        }

        var (keys, values) = schrift.Build("");
        await store.WriteAsync(Script.Commit, keys, values, CancellationToken.None);
    }

    // Picked up, mostly answered at once, now and then after something was asked back or on another desk.
    private IEnumerable<Overgang.Gelukt> Leef(Random toeval, Overgang.Gelukt gesteld, DateTimeOffset op)
    {
        var vraag = gesteld.Vraag;
        yield return gesteld;
        foreach (var stap in new Func<Overgang>[]
                 {
                     () => vraag.PakOp(Pzb, op), () => toeval.Next(5) == 0 ? vraag.VraagTerug(Pzb, op) : vraag.Herinner(op, op), () => vraag.VulAan(Vrager, vraag.Toezegging, op),
                     () => toeval.Next(10) == 0 ? vraag.ZetDoor(Pzb, indeling.Alle[toeval.Next(indeling.Alle.Count)].Id, false, vraag.Toezegging, op) : vraag.Herinner(op, op),
                     () => vraag.PakOp(Pzb, op), () => vraag.Beantwoord(Pzb, null, false, op), () => vraag.BevestigOpgelost(Vrager, op),
                 })
        {
            op = op.AddMinutes(toeval.Next(1440));
            if (stap() is Overgang.Gelukt gelukt)
            {
                vraag = gelukt.Vraag;
                yield return gelukt;
            }
        }
    }
}
