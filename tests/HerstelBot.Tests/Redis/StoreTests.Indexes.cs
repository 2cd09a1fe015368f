using HerstelBot.Domain.Gesprekken;
using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Vragen;

namespace HerstelBot.Tests.Redis;

public abstract partial class StoreTests
{
    [Fact]
    public async Task A_vraag_stands_in_the_queue_of_its_cluster_as_long_as_it_runs()
    {
        var vraag = await _store.Gesteld();
        await InQueue(vraag, Een.Cluster);
        vraag = await _store.Verder(vraag.PakOp(Een.Pzb, Moment.Nu));
        await InQueue(vraag, Een.Cluster);
        vraag = await _store.Verder(vraag.Beantwoord(Een.Pzb, null, openbaar: false, Moment.Nu));
        await InQueue(vraag, Een.Cluster);
        vraag = await _store.Verder(vraag.BevestigOpgelost(Een.Vrager, Moment.Nu));
        await InQueue(null, Een.Cluster);
        vraag = await _store.Verder(vraag.Heropen(Een.Vrager, true, true, Een.Toezegging, Moment.Nu));
        await InQueue(vraag, Een.Cluster);
        await _store.Verder(vraag.TrekIn(Een.Vrager, Moment.Nu));
        await InQueue(null, Een.Cluster);
    }

    [Fact]
    public async Task A_vraag_that_is_sent_on_leaves_the_old_queue_for_the_new()
    {
        var vraag = await _store.Gesteld();

        vraag = await _store.Verder(new Overgang.Gelukt(
            vraag with { Cluster = Een.AnderCluster, Versie = vraag.Versie + 1 }, new VraagDoorgezet(Moment.Nu, Een.Pzb, Een.Cluster, Een.AnderCluster)));

        await InQueue(null, Een.Cluster);
        await InQueue(vraag, Een.AnderCluster);
    }

    [Fact]
    public async Task A_vraag_stands_with_its_behandelaar_as_long_as_it_runs_and_is_theirs()
    {
        var collega = new MedewerkerId("uht", "collega");
        var vraag = await _store.Gesteld();
        Assert.Empty(await _store.Vragen.BehandelaarsAsync(Ct));

        vraag = await _store.Verder(vraag.PakOp(Een.Pzb, Moment.Nu));
        await Bij(Een.Pzb, vraag);
        vraag = await _store.Verder(vraag.GeefTerug(Een.Pzb, vraag.Toezegging, Moment.Nu));
        await Bij(Een.Pzb, null);
        vraag = await _store.Verder(vraag.PakOp(collega, Moment.Nu));
        await Bij(collega, vraag);
        vraag = await _store.Verder(new Overgang.Gelukt(
            vraag with { Behandelaar = Een.Pzb, Versie = vraag.Versie + 1 }, new VraagToegewezen(Moment.Nu, collega, Een.Pzb)));
        await Bij(Een.Pzb, vraag);
        await Bij(collega, null);
        Assert.Equal([Een.Pzb], await _store.Vragen.BehandelaarsAsync(Ct));
        await _store.Verder(vraag.TrekIn(Een.Vrager, Moment.Nu));

        await Bij(Een.Pzb, null);
        Assert.Empty(await _store.Vragen.BehandelaarsAsync(Ct));
    }

    [Fact]
    public async Task The_groups_are_kept_as_they_were_last_read()
    {
        Assert.Empty(await _store.Get<IGroepsstanden>().LeesAsync(Ct));
        await _store.Get<IGroepsstanden>().BewaarAsync([new("g1", Moment.Nu, [new(Een.Pzb, "Pieter Zaal")])], Ct);
        await _store.Get<IGroepsstanden>().BewaarAsync([new("g2", Moment.Nu, [new(Een.Pzb, ""), new(Een.Vrager, "Anna")])], Ct);

        var stand = Assert.Single(await _store.Get<IGroepsstanden>().LeesAsync(Ct));
        Assert.Equal(("g2", Moment.Nu), (stand.GroepId, stand.Op));
        Assert.Equal([new(Een.Pzb, ""), new Groepslid(Een.Vrager, "Anna")], stand.Leden);
    }

    [Fact]
    public async Task A_vraag_without_a_cluster_stands_in_a_queue_of_its_own()
    {
        var vraag = await _store.Gesteld(v => v with { Cluster = null });
        await InQueue(vraag, null);

        vraag = await _store.Verder(new Overgang.Gelukt(
            vraag with { Cluster = Een.Cluster, Versie = vraag.Versie + 1 }, new VraagDoorgezet(Moment.Nu, null, null, Een.Cluster)));

        await InQueue(null, null);
        await InQueue(vraag, Een.Cluster);
    }

    [Fact]
    public async Task The_queue_is_urgent_first_then_by_promise_and_says_how_many_there_are()
    {
        Func<Vraag, Vraag> Belofte(int uren, string? urgentie = null) =>
            vraag => vraag with { Urgentie = urgentie, Toezegging = Een.Toezegging with { AntwoordVoor = Moment.Nu.AddHours(uren) } };
        var laat = await _store.Gesteld(Belofte(30));
        var vroeg = await _store.Gesteld(Belofte(10));
        var urgentLaat = await _store.Gesteld(Belofte(40, "ontruiming"));
        var urgentVroeg = await _store.Gesteld(Belofte(20, "afsluiting"));

        var (alle, totaal) = await _store.Vragen.WachtrijAsync(Een.Cluster, 10, Ct);
        Assert.Equal([urgentVroeg.Id, urgentLaat.Id, vroeg.Id, laat.Id], alle.Select(vraag => vraag.Id));
        Assert.Equal(4, totaal);
        var (eerste, ookTotaal) = await _store.Vragen.WachtrijAsync(Een.Cluster, 1, Ct);
        Assert.Equal(urgentVroeg, Assert.Single(eerste));
        Assert.Equal(4, ookTotaal);
        Assert.Equal((0, 4), ((await _store.Vragen.WachtrijAsync(Een.Cluster, 0, Ct)).Vragen.Count, (await _store.Vragen.WachtrijAsync(Een.Cluster, 0, Ct)).Totaal));
    }

    [Fact]
    public async Task A_vrager_sees_running_vragen_first_and_newest_first_over_all_parts_of_the_store()
    {
        async Task<Vraag> In(string chat, int uur)
        {
            var nieuw = await _store.NieuweVraag(new GesprekId(chat));
            var gesteld = Vraag.Stel(nieuw with { GesteldOp = Moment.Nu.AddHours(uur) });
            await _store.LegVast(new Beurt { Overgang = gesteld }, new Plaats(null, new(chat)));
            return gesteld.Vraag;
        }

        var oud = await In("chat-1", 1);
        var dicht = await In("chat-2", 4);
        var midden = await In("chat-3", 2);
        var nieuwst = await In("chat-4", 3);
        await _store.Verder(dicht.TrekIn(Een.Vrager, Moment.Nu));

        var (vragen, totaal) = await _store.Vragen.VanVragerAsync(Een.Vrager, 10, Ct);
        Assert.Equal([nieuwst.Id, midden.Id, oud.Id, dicht.Id], vragen.Select(vraag => vraag.Id));
        Assert.Equal(4, totaal);
        Assert.Equal([nieuwst.Id, midden.Id], (await _store.Vragen.VanVragerAsync(Een.Vrager, 2, Ct)).Vragen.Select(vraag => vraag.Id));
        Assert.Empty((await _store.Vragen.VanVragerAsync(Een.Pzb, 10, Ct)).Vragen);
    }

    [Fact]
    public async Task Of_a_gemeente_come_the_vragen_that_run_and_those_that_were_closed_since_over_all_parts_of_the_store()
    {
        async Task<Vraag> In(string chat, int uur, string gemeente = "GM0384")
        {
            var gesteld = Vraag.Stel(await _store.NieuweVraag(new GesprekId(chat)) with { GesteldOp = Moment.Nu.AddHours(uur), Gemeente = new(gemeente) });
            await _store.LegVast(new Beurt { Overgang = gesteld }, new Plaats(null, new(chat)));
            return gesteld.Vraag;
        }

        var oud = await In("chat-1", -9000);
        var langDicht = await In("chat-2", -8000);
        var netDicht = await In("chat-3", -7000);
        var nieuw = await In("chat-4", 1);
        await In("chat-5", 2, "GM0363");
        await _store.Verder(langDicht.TrekIn(Een.Vrager, Moment.Nu.AddDays(-30)));
        await _store.Verder(netDicht.TrekIn(Een.Vrager, Moment.Nu.AddDays(-20)));

        var vragen = await _store.Vragen.VanGemeenteAsync(new("GM0384"), Moment.Nu.AddDays(-20), Ct);

        Assert.Equal([nieuw.Id, oud.Id, netDicht.Id], vragen.Select(vraag => vraag.Id));
        Assert.Empty(await _store.Vragen.VanGemeenteAsync(new("GM0394"), DateTimeOffset.UnixEpoch, Ct));
    }

    [Fact]
    public async Task The_clock_gets_each_vraag_once_per_lease_from_its_moment_on_until_it_has_a_new_moment_or_none()
    {
        var moment = Moment.Nu.AddHours(6);
        var vraag = await _store.Gesteld(bewaking: moment);

        Assert.Empty(await Klok(moment.AddMilliseconds(-1)));
        Assert.Equal(vraag.Id, Assert.Single(await Klok(moment)));
        Assert.Empty(await Klok(moment));
        Assert.Equal(vraag.Id, Assert.Single(await Klok(moment + Moment.Lease)));

        vraag = await _store.Verder(vraag.Herinner(moment, moment), bewaking: moment.AddHours(1));
        Assert.Empty(await Klok(moment.AddMinutes(59)));
        Assert.Equal(vraag.Id, Assert.Single(await Klok(moment.AddHours(1))));

        await _store.Verder(vraag.TrekIn(Een.Vrager, moment));
        Assert.Empty(await Klok(moment.AddYears(1)));
    }

    [Fact]
    public async Task The_clock_can_be_set_again_without_an_overgang()
    {
        var vraag = await _store.Gesteld(bewaking: Moment.Nu);
        await Klok(Moment.Nu);

        await _store.LegVast(new Beurt { VolgendeBewaking = Moment.Nu.AddHours(1) }, new Plaats(vraag.Id, Een.Chat));

        Assert.Empty(await Klok(Moment.Nu + Moment.Lease));
        Assert.Equal(vraag.Id, Assert.Single(await Klok(Moment.Nu.AddHours(1))));
    }

    [Fact]
    public async Task Of_many_clocks_at_once_one_gets_the_vraag()
    {
        for (var i = 0; i < 20; i++)
        {
            await _store.Gesteld(bewaking: Moment.Nu);
        }

        var claims = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => Klok(Moment.Nu))));

        Assert.Equal(20, claims.Sum(claim => claim.Count));
        Assert.Equal(20, claims.SelectMany(claim => claim).Distinct().Count());
    }

    [Fact]
    public async Task A_channel_is_bound_and_unbound()
    {
        var tweede = new GesprekId("19:tweede@thread.tacv2");
        await _store.Gesprekken.KoppelAsync(Een.Cluster, Een.Kanaal, Ct);
        await _store.Gesprekken.KoppelZonderKanaalAsync([Een.Cluster, Een.AnderCluster], tweede, Ct);
        Assert.Equal(Een.Kanaal, await _store.Gesprekken.KanaalVanAsync(Een.Cluster, Ct));
        Assert.Equal(tweede, await _store.Gesprekken.KanaalVanAsync(Een.AnderCluster, Ct));

        await _store.Gesprekken.KoppelAsync(Een.Cluster, tweede, Ct);
        Assert.Equal([Een.AnderCluster, Een.Cluster], await _store.Gesprekken.OntkoppelAsync(tweede, Ct));

        Assert.Null(await _store.Gesprekken.KanaalVanAsync(Een.Cluster, Ct));
        Assert.Empty(await _store.Gesprekken.OntkoppelAsync(tweede, Ct));
    }

    private Task<IReadOnlyList<VraagId>> Klok(DateTimeOffset nu) => _store.Bewaking.ClaimAsync(100, Moment.Lease, nu, Ct);

    private async Task Bij(MedewerkerId behandelaar, Vraag? verwacht)
    {
        var (vragen, totaal) = await _store.Vragen.VanBehandelaarAsync(behandelaar, 10, Ct);
        Assert.Equal(verwacht is null ? [] : [verwacht], vragen);
        Assert.Equal(verwacht is null ? 0 : 1, totaal);
    }

    private async Task InQueue(Vraag? verwacht, ClusterId? cluster)
    {
        var (vragen, totaal) = await _store.Vragen.WachtrijAsync(cluster, 10, Ct);
        Assert.Equal(verwacht is null ? [] : [verwacht], vragen);
        Assert.Equal(verwacht is null ? 0 : 1, totaal);
    }
}
