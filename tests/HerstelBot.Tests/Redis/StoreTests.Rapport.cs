using HerstelBot.Domain.Gesprekken;
using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Rapportage;
using HerstelBot.Domain.Vragen;
using HerstelBot.Redis;

namespace HerstelBot.Tests.Redis;

public abstract partial class StoreTests
{
    private static readonly DateOnly Maart = new(2026, 3, 1);
    private static readonly DateOnly April = new(2026, 4, 1);
    private static readonly DateOnly Mei = new(2026, 5, 1);

    private IRapportbron Bron => _store.Get<IRapportbron>();

    [Fact]
    public async Task A_row_stands_in_each_month_in_which_something_happened_every_time_as_it_is_now()
    {
        var vraag = await _store.Gesteld();
        vraag = await _store.Verder(vraag.PakOp(Een.Pzb, Moment.Nu.AddDays(1)));
        await _store.Verder(vraag.Beantwoord(Een.Pzb, null, openbaar: false, Moment.Nu.AddMonths(2)));

        foreach (var maand in new[] { Maart, Mei })
        {
            var regel = Assert.Single(await Bron.RegelsAsync([Een.Cluster], maand, maand, Ct));
            Assert.Equal((vraag.Id, VraagStatus.Beantwoord, Moment.Nu.AddMonths(2)), (regel.Id, regel.Status, regel.EersteAntwoordOp));
        }

        Assert.Empty(await Bron.RegelsAsync([Een.Cluster], April, April, Ct));
        Assert.Empty(await Bron.RegelsAsync([Een.AnderCluster, null], Maart, Mei, Ct));
        Assert.Single(await Bron.RegelsAsync([Een.Cluster, null], Maart, Mei, Ct));
    }

    [Fact]
    public async Task A_row_runs_where_the_vraag_runs_and_as_long()
    {
        var vraag = await _store.Gesteld();
        Assert.Single(await Bron.LopendAsync([Een.Cluster], Ct));

        vraag = await _store.Verder(vraag.ZetDoor(Een.Pzb, Een.AnderCluster, vanBovenaf: true, vraag.Toezegging, Moment.Nu));
        Assert.Empty(await Bron.LopendAsync([Een.Cluster, null], Ct));
        Assert.Equal(Een.AnderCluster, Assert.Single(await Bron.LopendAsync([Een.AnderCluster], Ct)).Cluster);
        Assert.Single(await Bron.RegelsAsync([Een.Cluster], Maart, Maart, Ct));

        await _store.Verder(vraag.TrekIn(Een.Vrager, Moment.Nu));
        Assert.Empty(await Bron.LopendAsync([Een.AnderCluster], Ct));
        Assert.Equal(Afloop.Ingetrokken, Assert.Single(await Bron.RegelsAsync([Een.Cluster, Een.AnderCluster], Maart, Maart, Ct)).Afloop);
    }

    [Fact]
    public async Task Vragen_of_before_rows_were_kept_get_theirs_from_their_history_once()
    {
        List<Vraag> vragen = [];
        foreach (var nummer in Enumerable.Range(0, 150))
        {
            var vraag = await _store.Gesteld();
            vraag = await _store.Verder(vraag.PakOp(Een.Pzb, Moment.Nu.AddHours(1)));
            vragen.Add(nummer % 3 == 0 ? await _store.Verder(vraag.Beantwoord(Een.Pzb, null, openbaar: false, Moment.Nu.AddDays(40))) : vraag);
        }

        var verwacht = (await Bron.RegelsAsync([Een.Cluster], Maart, April, Ct)).OrderBy(regel => regel.Nummer.Volgnummer).Select(StoredJson.Write).ToList();
        await VergeetRegelsAsync(vragen);
        using var aanvulling = new Regelaanvulling(_store.Store, _store.Get<Regelboek>(), _store.Time);
        var bron = new RedisRapportbron(_store.Store, _store.Vragen, _store.Get<RedisWaarnemingen>(), _store.Get<Regelboek>(), aanvulling);

        var gevonden = await bron.RegelsAsync([Een.Cluster], Maart, April, Ct);

        Assert.Equal(verwacht, gevonden.OrderBy(regel => regel.Nummer.Volgnummer).Select(StoredJson.Write));
        Assert.Equal(150, (await Bron.LopendAsync([Een.Cluster], Ct)).Count);
    }

    [Fact]
    public async Task The_first_report_of_a_new_store_looks_at_no_vraag_of_another_month()
    {
        Assert.True(await (await _store.Store.OpenAsync(Ct)).HashExistsAsync(Keys.Opslag, Regelaanvulling.Gedaan));
    }

    [Fact]
    public async Task A_vraag_of_before_rows_were_kept_gets_its_row_when_something_happens_to_it()
    {
        var vraag = await _store.Verder((await _store.Gesteld()).PakOp(Een.Pzb, Moment.Nu.AddHours(1)));
        await VergeetRegelsAsync([vraag]);

        await _store.Verder(vraag.Beantwoord(Een.Pzb, null, openbaar: false, Moment.Nu.AddHours(2)));

        var regel = Assert.Single(await Bron.LopendAsync([Een.Cluster], Ct));
        Assert.Equal((Moment.Nu.AddHours(1), Moment.Nu.AddHours(2)), (regel.EersteReactieOp, regel.EersteAntwoordOp));
    }

    [Fact]
    public async Task What_became_of_a_question_to_the_bot_takes_the_place_of_what_it_was()
    {
        var plaats = new Plaats(null, Een.Chat);
        var gevraagd = new Botbeurt(Moment.Nu, Botuitkomst.NietBeantwoord, null, null, Een.Cluster, null, HeeftKeuze: true);
        await _store.LegVast(new Beurt { Botvraag = new("Mag dit?", gevraagd), Waarvan = "bericht:1" }, plaats);
        await _store.LegVast(new Beurt { Botvervolg = new("Een andere vraag?") }, plaats);
        Assert.Equal([gevraagd], await BeurtenAsync());

        await _store.LegVast(new Beurt { Botvervolg = new("Mag dit?", "artikel-a", "bezwaar") }, plaats);
        Assert.Equal([gevraagd with { Uitkomst = Botuitkomst.NaVerduidelijking, Artikel = "artikel-a", Onderwerp = "bezwaar" }], await BeurtenAsync());

        await _store.LegVast(new Beurt { Botvervolg = new("Mag dit?") }, plaats);
        Assert.Equal(Botuitkomst.Doorgezet, Assert.Single(await BeurtenAsync()).Uitkomst);

        // The message is mended: what was asked first never was.
        await _store.LegVast(new Beurt { Botvraag = new("Mag dat?", gevraagd with { Uitkomst = Botuitkomst.Beantwoord }), Waarvan = "bericht:1" }, plaats);
        Assert.Equal(Botuitkomst.Beantwoord, Assert.Single(await BeurtenAsync()).Uitkomst);
        Assert.Empty(await Bron.BotbeurtenAsync(Moment.Nu.AddDays(-9), Moment.Nu, Ct));
    }

    private Task<IReadOnlyList<Botbeurt>> BeurtenAsync() => Bron.BotbeurtenAsync(Moment.Nu.AddDays(-1), Moment.Nu.AddDays(1), Ct);

    // As a version that kept no rows left it.
    private async Task VergeetRegelsAsync(IReadOnlyList<Vraag> vragen)
    {
        var db = await _store.Store.OpenAsync(Ct);
        foreach (var vraag in vragen)
        {
            var shard = _store.Store.Shards.Van(vraag.Id);
            await db.HashDeleteAsync(Keys.Vraag(shard, vraag.Id), VraagFields.Regel);
            foreach (var boek in new[] { Maart, April, Mei }.Select(maand => Keys.Maandboek(shard, Een.Cluster, maand)).Append(Keys.Openboek(shard, Een.Cluster)))
            {
                await db.KeyDeleteAsync(boek);
            }
        }

        await db.HashDeleteAsync(Keys.Opslag, Regelaanvulling.Gedaan);
    }
}
