using HerstelBot.Domain.Gesprekken;
using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Vragen;
using HerstelBot.Redis;

namespace HerstelBot.Tests.Redis;

public abstract partial class StoreTests
{
    [Fact]
    public async Task Messages_to_one_conversation_come_one_by_one_and_in_order()
    {
        await _store.LegVast(new Beurt { Berichten = [Een.Zin("a"), Een.Zin("b")] });
        await _store.LegVast(new Beurt { Berichten = [Een.Zin("c")] });

        foreach (var verwacht in new[] { "a", "b", "c" })
        {
            var zending = Assert.Single(await _store.Claim());
            Assert.Equal(verwacht, ((Bericht.Zin)zending.Uitgaand.Bericht).Sleutel);
            Assert.Equal((1, false, Moment.Nu), (zending.Poging, zending.MisschienAlBezorgd, zending.Sinds));
            Assert.Empty(await _store.Claim());
            await _store.Uitbak.BezorgdAsync(zending, null, Ct);
        }

        Assert.Empty(await _store.Claim());
        Assert.Equal(new(0, null, 0, 0), await _store.Uitbak.StandAsync(Ct));
    }

    [Fact]
    public async Task Different_conversations_do_not_wait_for_each_other()
    {
        await _store.LegVast(new Beurt
        {
            Berichten =
            [
                Een.Zin("chat"), Een.Zin("kanaal", Een.Kanaal),
                new(new Bestemming.BijPersoon(Een.Pzb), new Bericht.Welkom(false)),
            ],
        });

        Assert.Equal(3, (await _store.Claim()).Count);
    }

    [Fact]
    public async Task What_waits_for_a_conversation_is_due_as_soon_as_that_is_heard_again_even_when_a_worker_has_just_put_it_off()
    {
        var gesprek = Een.Gesprek(Een.Chat);
        await _store.LegVast(new Beurt { Berichten = [Een.Zin("a"), Een.Zin("elders", Een.Kanaal)] });
        var eerste = await _store.Claim();
        foreach (var zending in eerste)
        {
            await _store.Uitbak.LaterAsync(zending, Moment.Nu.AddMinutes(30), Ct);
        }

        await _store.Gesprekken.BewaarAsync(gesprek, Ct);
        var gewekt = Assert.Single(await _store.Claim());
        Assert.Equal("a", ((Bericht.Zin)gewekt.Uitgaand.Bericht).Sleutel);

        // Heard while the worker, who looked before, is about to put it off.
        await _store.Gesprekken.BewaarAsync(gesprek, Ct);
        Assert.Empty(await _store.Claim());
        await _store.Uitbak.LaterAsync(gewekt, Moment.Nu.AddMinutes(30), Ct);
        var weer = Assert.Single(await _store.Claim());

        // That counts once.
        await _store.Uitbak.LaterAsync(weer, Moment.Nu.AddMinutes(30), Ct);
        Assert.Empty(await _store.Claim());
    }

    [Fact]
    public async Task What_a_crashed_worker_had_claimed_comes_back_as_perhaps_delivered_until_it_is_recorded()
    {
        await _store.LegVast(new Beurt { Berichten = [Een.Zin("a"), Een.Zin("b")] });
        await _store.Claim();

        Assert.Empty(await _store.Claim(Moment.Nu + Moment.Lease - TimeSpan.FromMilliseconds(1)));
        var tweede = Assert.Single(await _store.Claim(Moment.Nu + Moment.Lease));
        Assert.Equal((2, true), (tweede.Poging, tweede.MisschienAlBezorgd));

        // Also after a known "not now" the first attempt may still have arrived.
        await _store.Uitbak.LaterAsync(tweede, Moment.Nu.AddMinutes(5), Ct);
        var derde = Assert.Single(await _store.Claim(Moment.Nu.AddMinutes(5)));
        Assert.Equal((3, true), (derde.Poging, derde.MisschienAlBezorgd));

        await _store.Uitbak.BezorgdAsync(derde, null, Ct);
        var volgende = Assert.Single(await _store.Claim(Moment.Nu.AddMinutes(5)));
        Assert.Equal((1, false, "b"), (volgende.Poging, volgende.MisschienAlBezorgd, ((Bericht.Zin)volgende.Uitgaand.Bericht).Sleutel));
    }

    [Fact]
    public async Task Later_delays_the_whole_chain_and_is_not_a_crash()
    {
        await _store.LegVast(new Beurt { Berichten = [Een.Zin("a"), Een.Zin("b")] });
        await _store.Uitbak.LaterAsync((await _store.Claim())[0], Moment.Nu.AddMinutes(1), Ct);
        await _store.LegVast(new Beurt { Berichten = [Een.Zin("c")] });

        Assert.Empty(await _store.Claim(Moment.Nu.AddSeconds(59)));
        var zending = Assert.Single(await _store.Claim(Moment.Nu.AddMinutes(1)));
        Assert.Equal((2, false, "a"), (zending.Poging, zending.MisschienAlBezorgd, ((Bericht.Zin)zending.Uitgaand.Bericht).Sleutel));
    }

    [Fact]
    public async Task A_worker_whose_lease_ran_out_can_still_say_delivered_but_not_delay_or_drop()
    {
        await _store.LegVast(new Beurt { Berichten = [Een.Zin("a")] });
        var traag = (await _store.Claim())[0];
        var nieuw = (await _store.Claim(Moment.Nu + Moment.Lease))[0];

        await _store.Uitbak.LaterAsync(traag, Moment.Nu.AddDays(1), Ct);
        await _store.Uitbak.OnbezorgbaarAsync(traag, "weg", Moment.Nu, Ct);
        Assert.Equal((1, 0), ((await _store.Uitbak.StandAsync(Ct)).Wachtend, (await _store.Uitbak.StandAsync(Ct)).NietBezorgd));

        await _store.Uitbak.BezorgdAsync(traag, null, Ct);
        await _store.Uitbak.LaterAsync(nieuw, Moment.Nu, Ct);
        Assert.Equal(0, (await _store.Uitbak.StandAsync(Ct)).Wachtend);
        Assert.Empty(await _store.Claim(Moment.Nu.AddDays(2)));
    }

    [Fact]
    public async Task Many_workers_at_once_never_hold_the_same_message()
    {
        await using var other = fixture.Shared ? await TestStore.StartAsync(_settings) : null;
        for (var i = 0; i < 30; i++)
        {
            await _store.LegVast(new Beurt { Berichten = [Een.Zin($"{i}", new GesprekId($"chat-{i}"))] }, new Plaats(null, new($"chat-{i}")));
        }

        var claims = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Task.Run(() => (i % 2 == 0 ? _store : other ?? _store).Claim(hoogstens: 30))));

        var ids = claims.SelectMany(claim => claim).Select(zending => zending.Id).ToList();
        Assert.Equal(30, ids.Count);
        Assert.Equal(30, ids.Distinct().Count());
    }

    [Fact]
    public async Task What_is_for_a_cluster_waits_for_its_channel_and_goes_when_that_is_bound()
    {
        var vraag = await _store.NieuweVraag();
        await _store.LegVast(new Beurt
        {
            Overgang = Vraag.Stel(vraag),
            Berichten = [Kaart(vraag.Id, Een.Cluster), Kaart(vraag.Id, Een.Cluster), Een.Zin("vrager")],
        });
        foreach (var zending in await _store.Claim())
        {
            await (zending.Uitgaand.Naar is Bestemming.InCluster
                ? _store.Uitbak.WachtOpKanaalAsync(zending, Ct)
                : _store.Uitbak.BezorgdAsync(zending, null, Ct));
        }

        Assert.Empty(await _store.Claim(Moment.Nu.AddDays(30)));
        Assert.Equal(new(0, null, 0, 2), await _store.Uitbak.StandAsync(Ct));
        await _store.Gesprekken.KoppelAsync(Een.AnderCluster, Een.Kanaal, Ct);
        Assert.Empty(await _store.Claim(Moment.Nu.AddDays(30)));

        await _store.Gesprekken.KoppelAsync(Een.Cluster, Een.Kanaal, Ct);

        Assert.Equal(new(2, Moment.Nu, 0, 0), await _store.Uitbak.StandAsync(Ct));
        Assert.False(Assert.Single(await _store.Claim()).MisschienAlBezorgd);
    }

    [Fact]
    public async Task A_channel_that_is_bound_while_the_worker_looks_for_one_is_not_missed()
    {
        var vraag = await _store.Gesteld();
        await _store.LegVast(new Beurt { Berichten = [Kaart(vraag.Id, Een.Cluster)] }, new Plaats(vraag.Id, Een.Chat));
        var zending = (await _store.Claim())[0];

        await _store.Gesprekken.KoppelZonderKanaalAsync([Een.Cluster], Een.Kanaal, Ct);
        await _store.Uitbak.WachtOpKanaalAsync(zending, Ct);

        Assert.Single(await _store.Claim());
    }

    [Fact]
    public async Task Where_the_card_stands_is_kept_for_each_cluster()
    {
        var vraag = await _store.Gesteld();
        await _store.LegVast(
            new Beurt { Berichten = [Kaart(vraag.Id, Een.Cluster), Kaart(vraag.Id, Een.AnderCluster)] }, new Plaats(vraag.Id, Een.Chat));
        foreach (var zending in await _store.Claim())
        {
            var cluster = ((Bericht.Kanaalkaart)zending.Uitgaand.Bericht).Cluster;
            await _store.Uitbak.BezorgdAsync(zending, new(Een.Kanaal, new($"draad-{cluster}"), "m1"), Ct);
        }

        Assert.Equal(new(Een.Kanaal, new("draad-noord-holland"), "m1"), await _store.Vragen.KaartplekAsync(vraag.Id, Een.Cluster, Ct));
        Assert.Equal(new(Een.Kanaal, new("draad-den-haag"), "m1"), await _store.Vragen.KaartplekAsync(vraag.Id, Een.AnderCluster, Ct));
        // A later overgang does not forget it.
        await _store.Verder(vraag.PakOp(Een.Pzb, Moment.Nu));
        Assert.NotNull(await _store.Vragen.KaartplekAsync(vraag.Id, Een.Cluster, Ct));
    }

    [Fact]
    public async Task What_can_never_arrive_goes_to_the_list_of_the_beheerder_and_the_chain_goes_on()
    {
        await _store.LegVast(new Beurt { Berichten = [Een.Zin("a"), Een.Zin("b"), Een.Zin("c")] });
        await _store.Uitbak.OnbezorgbaarAsync((await _store.Claim())[0], "geblokkeerd", Moment.Nu.AddMinutes(1), Ct);
        await _store.Uitbak.OnbezorgbaarAsync((await _store.Claim())[0], "verwijderd", Moment.Nu.AddMinutes(2), Ct);

        var (regels, totaal) = await _store.Uitbak.NietBezorgdAsync(1, Ct);
        Assert.Equal(new NietBezorgdRegel("zin", Een.Chat.Waarde, "verwijderd", Moment.Nu), Assert.Single(regels));
        Assert.Equal(2, totaal);
        Assert.Equal("c", ((Bericht.Zin)Assert.Single(await _store.Claim()).Uitgaand.Bericht).Sleutel);
        Assert.Equal(new(1, Moment.Nu, 2, 0), await _store.Uitbak.StandAsync(Ct));
    }

    [Fact]
    public async Task A_message_that_cannot_be_read_is_given_up_and_does_not_stop_what_stands_behind_it()
    {
        await _store.LegVast(new Beurt { Berichten = [Een.Zin("a"), Een.Zin("b")] });
        var key = Keys.UitbakKeten(_store.Store.Shards.Van(Een.Chat), $"gesprek:{Een.Chat}");
        await _store.Store.WriteAsync(
            async db =>
            {
                var regel = (await db.ListGetByIndexAsync(key, 0)).ToString();
                await db.ListSetByIndexAsync(key, 0, regel[..45] + "{\"naar\":");
                return true;
            },
            Ct);

        Assert.Empty(await _store.Claim());

        Assert.Equal("b", ((Bericht.Zin)Assert.Single(await _store.Claim()).Uitgaand.Bericht).Sleutel);
        Assert.Equal("onleesbaar", Assert.Single((await _store.Uitbak.NietBezorgdAsync(10, Ct)).Regels).Soort);
    }

    [Fact]
    public async Task The_wait_ends_when_something_is_stored_here_and_else_when_the_time_is_up()
    {
        var wacht = _store.Uitbak.WachtAsync(TimeSpan.FromMinutes(1), Ct);
        Assert.False(wacht.IsCompleted);
        await _store.LegVast(new Beurt { Berichten = [Een.Zin("a")] });
        await wacht;

        wacht = _store.Uitbak.WachtAsync(TimeSpan.FromMinutes(1), Ct);
        Assert.False(wacht.IsCompleted);
        _store.Time.Advance(TimeSpan.FromMinutes(1));
        await wacht;

        // What was stored before the wait began is not missed.
        await _store.LegVast(new Beurt { Berichten = [Een.Zin("b")] });
        await _store.Uitbak.WachtAsync(TimeSpan.FromMinutes(1), Ct);
    }

    private static Uitgaand Kaart(VraagId vraag, ClusterId cluster) =>
        new(new Bestemming.InCluster(cluster, vraag), new Bericht.Kanaalkaart(vraag, cluster));
}
