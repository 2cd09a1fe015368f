using HerstelBot.Domain.Gesprekken;
using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Rapportage;
using HerstelBot.Domain.Vragen;
using HerstelBot.Redis;

namespace HerstelBot.Tests.Redis;

public abstract partial class StoreTests
{
    private static readonly string[] Onderwerpen = ["bezwaar", "schulden", "kwijtschelding"];

    [Fact]
    public async Task What_was_asked_in_a_cluster_is_what_the_rows_and_the_zoekmissers_tell()
    {
        await BeleefAsync();

        await ZelfdeAlsDeRegelsAsync(_store.Get<IVraagmomenten>());
    }

    [Fact]
    public async Task What_was_asked_before_moments_were_kept_is_there_and_goes_on_to_another_cluster()
    {
        var vragen = await BeleefAsync();
        await VergeetMomentenAsync();

        await _store.Verder(vragen[0].ZetDoor(Een.Pzb, Een.AnderCluster, vanBovenaf: true, vragen[0].Toezegging, Moment.Nu));
        await ZelfdeAlsDeRegelsAsync(_store.Get<IVraagmomenten>());

        await _store.Verder(vragen[1].ZetDoor(Een.Pzb, Een.AnderCluster, vanBovenaf: true, vragen[1].Toezegging, Moment.Nu));
        await _store.LegVast(new Beurt { Waarvan = "bericht:0" }, new Plaats(null, Een.Chat));
        await ZelfdeAlsDeRegelsAsync(_store.Get<IVraagmomenten>());
    }

    [Fact]
    public async Task A_cluster_that_comes_later_gets_what_was_asked_in_it_before()
    {
        await BeleefAsync();
        await VergeetMomentenAsync();
        await TussenAsync(Golven.Terug, Een.Cluster);

        await ZelfdeAlsDeRegelsAsync(_store.Get<IVraagmomenten>());
    }

    [Fact]
    public async Task What_is_older_than_anybody_looks_is_not_kept()
    {
        await _store.Gesteld(vraag => vraag with { GesteldOp = Moment.Nu.AddDays(-8) });
        await _store.Gesteld();
        Assert.Equal(2, (await TussenAsync(Golven.Terug, Een.Cluster)).Count);

        Assert.Single(await TussenAsync(TimeSpan.FromDays(7), Een.Cluster));
        Assert.Single(await TussenAsync(Golven.Terug, Een.Cluster));
    }

    [Fact]
    public async Task A_round_is_for_one_instance_until_its_time_is_over()
    {
        var rondes = _store.Get<IRondes>();
        var duur = TimeSpan.FromMinutes(4);

        var tegelijk = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => rondes.NeemAsync("golven", duur, Moment.Nu, Ct)));
        Assert.Equal(Moment.Nu + duur, Assert.Single(tegelijk, gekregen => gekregen is not null));

        Assert.NotNull(await rondes.NeemAsync("iets anders", duur, Moment.Nu, Ct));
        Assert.Null(await rondes.NeemAsync("golven", duur, Moment.Nu + duur - TimeSpan.FromMilliseconds(1), Ct));
        Assert.NotNull(await rondes.NeemAsync("golven", duur, Moment.Nu + duur, Ct));
        Assert.Null(await rondes.NeemAsync("golven", duur, Moment.Nu + duur, Ct));

        // Whoever was too slow gives nothing back of somebody else.
        await rondes.GeefTerugAsync("golven", Moment.Nu + duur, Ct);
        Assert.Null(await rondes.NeemAsync("golven", duur, Moment.Nu + duur, Ct));
        await rondes.GeefTerugAsync("golven", Moment.Nu + (2 * duur), Ct);
        Assert.NotNull(await rondes.NeemAsync("golven", duur, Moment.Nu + duur, Ct));
    }

    // Vragen that stay, move, come back and are closed; questions that were missed, some of them mended afterwards.
    private async Task<List<Vraag>> BeleefAsync()
    {
        var toeval = new Random(7);
        List<Vraag> lopend = [];
        for (var nummer = 0; nummer < 30; nummer++)
        {
            var vraag = await _store.Gesteld(nieuw => nieuw with { GesteldOp = Moment.Nu.AddMinutes(-toeval.Next(80 * 1440)), Onderwerp = Onderwerpen[toeval.Next(3)], Cluster = toeval.Next(4) == 0 ? Een.AnderCluster : Een.Cluster });
            for (var sprong = toeval.Next(4); sprong > 1; sprong--)
            {
                vraag = await _store.Verder(vraag.ZetDoor(Een.Pzb, vraag.Cluster == Een.Cluster ? Een.AnderCluster : Een.Cluster, vanBovenaf: true, vraag.Toezegging, Moment.Nu));
            }

            if (toeval.Next(3) == 0) { await _store.Verder(vraag.TrekIn(Een.Vrager, Moment.Nu)); }
            else if (vraag.Cluster == Een.Cluster) { lopend.Add(vraag); }

            var misser = new Zoekmisser(Moment.Nu.AddMinutes(-toeval.Next(80 * 1440)), "Mag dit?", "te-onzeker", [.. Onderwerpen.Take(toeval.Next(3))], null, toeval.Next(4) switch { 0 => null, 1 => Een.AnderCluster, _ => Een.Cluster });
            await _store.LegVast(new Beurt { Zoekmisser = misser, Waarvan = $"bericht:{nummer % 20}" }, new Plaats(null, Een.Chat));
        }

        return lopend;
    }

    // As a version that kept no moments left it.
    private async Task VergeetMomentenAsync()
    {
        var db = await _store.Store.OpenAsync(Ct);
        foreach (var cluster in new[] { Een.Cluster, Een.AnderCluster })
        {
            foreach (var shard in _store.Store.Shards.Alle) { await db.KeyDeleteAsync(Keys.Vraagmomenten(shard, cluster)); }
            await db.HashDeleteAsync(Keys.Opslag, $"vraagmomenten:{cluster}");
        }
    }

    private async Task<List<Gevraagd>> TussenAsync(TimeSpan terug, ClusterId cluster) =>
        [.. (await _store.Get<IVraagmomenten>().TussenAsync([cluster], Moment.Nu - terug, Moment.Nu, Ct))[cluster]];

    private async Task ZelfdeAlsDeRegelsAsync(IVraagmomenten momenten)
    {
        var sinds = Moment.Nu - Golven.Terug;
        var gevonden = await momenten.TussenAsync([Een.Cluster, Een.AnderCluster], sinds, Moment.Nu, Ct);
        var regels = await Bron.RegelsAsync([Een.Cluster, Een.AnderCluster], DateOnly.FromDateTime(sinds.Date), April, Ct);
        var missers = await Bron.ZoekmissersAsync(sinds, Moment.Nu.AddMilliseconds(1), Ct);
        foreach (var cluster in new[] { Een.Cluster, Een.AnderCluster })
        {
            Gevraagd[] verwacht =
            [
                .. regels.Where(regel => regel.Cluster == cluster && regel.GesteldOp >= sinds).Select(regel => new Gevraagd.AanPzb(regel.GesteldOp, regel.Id, regel.Onderwerp)),
                .. missers.Where(misser => misser.Cluster == cluster).Select(misser => new Gevraagd.Gemist(misser.Op, misser.Kandidaten)),
            ];
            Assert.NotEmpty(verwacht);
            Assert.Equal(verwacht.Select(Regel).Order(StringComparer.Ordinal), gevonden[cluster].Select(Regel).Order(StringComparer.Ordinal));
        }
    }

    private static string Regel(Gevraagd gevraagd) => gevraagd switch
    {
        Gevraagd.AanPzb vraag => $"{vraag}",
        Gevraagd.Gemist misser => $"{misser.Op:O} {string.Join(',', misser.Kandidaten)}",
        _ => throw new ArgumentOutOfRangeException(nameof(gevraagd), gevraagd, null),
    };
}
