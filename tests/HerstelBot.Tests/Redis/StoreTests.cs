using HerstelBot.Domain.Gesprekken;
using HerstelBot.Domain.Rapportage;
using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Vragen;
using HerstelBot.Redis;

namespace HerstelBot.Tests.Redis;

/// <summary>One suite for every store that we say we run on.</summary>
public abstract partial class StoreTests(StoreFixture fixture) : IAsyncLifetime
{
    private IReadOnlyDictionary<string, string?> _settings = null!;
    private TestStore _store = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _settings = await fixture.EmptyAsync();
        _store = await TestStore.StartAsync(_settings);
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await _store.DisposeAsync();
    }

    [Fact]
    public async Task What_is_stored_comes_back_whole()
    {
        var vraag = await _store.Gesteld();

        Assert.Equal(vraag, await _store.Vragen.ZoekAsync(vraag.Id, Ct));
        Assert.Equal(vraag.Id, await _store.Vragen.ZoekAsync(vraag.Nummer, Ct));
        Assert.Equal([Een.Tekst()], await _store.Vragen.TekstenAsync(vraag.Id, Ct));
        Assert.Equal([new VraagGesteld(Moment.Nu, Een.Vrager, Een.Cluster)], await _store.Vragen.VerloopAsync(vraag.Id, Ct));
    }

    [Fact]
    public async Task What_does_not_exist_is_null()
    {
        Assert.Null(await _store.Vragen.ZoekAsync(new VraagId(Guid.NewGuid()), Ct));
        Assert.Null(await _store.Vragen.ZoekAsync(new Vraagnummer(2026, 99), Ct));
        Assert.Null(await _store.Vragen.KaartplekAsync(new VraagId(Guid.NewGuid()), Een.Cluster, Ct));
        Assert.Null(await _store.Gesprekken.ZoekAsync(Een.Chat, Ct));
        Assert.Null(await _store.Gesprekken.PersoonlijkAsync(Een.Vrager, Ct));
        Assert.Null(await _store.Bekenden.ZoekAsync(Een.Vrager, Ct));
    }

    [Fact]
    public async Task A_stale_version_stores_nothing_of_the_beurt()
    {
        var vraag = await _store.Gesteld();
        var opgepakt = await _store.Verder(vraag.PakOp(Een.Pzb, Moment.Nu));
        var sleutel = Een.Sleutel();

        var uitkomst = await _store.LegVast(
            new Beurt
            {
                Overgang = (Overgang.Gelukt)vraag.PakOp(Een.Vrager, Moment.Nu), Teksten = [Een.Tekst()], Berichten = [Een.Zin("te-laat")],
                VolgendeBewaking = Moment.Nu, Eenmalig = "actie", Zoekmisser = new(Moment.Nu, "x", "y", [], null, null),
            },
            sleutel: sleutel);

        Assert.IsType<Vastlegging.IntussenGewijzigd>(uitkomst);
        Assert.Equal(opgepakt, await _store.Vragen.ZoekAsync(vraag.Id, Ct));
        Assert.Equal(2, (await _store.Vragen.VerloopAsync(vraag.Id, Ct)).Count);
        Assert.Single(await _store.Vragen.TekstenAsync(vraag.Id, Ct));
        Assert.Empty(await _store.Claim());
        Assert.Empty(await _store.Bewaking.ClaimAsync(10, Moment.Lease, Moment.Nu, Ct));
        Assert.Empty(await _store.Get<RedisWaarnemingen>().ZoekmissersAsync(Moment.Nu.AddDays(-1), Moment.Nu.AddDays(1), Ct));
        // Neither the delivery nor the action counts as seen: decided again, it takes effect.
        Assert.IsType<Vastlegging.Gedaan>(await _store.LegVast(new Beurt { Eenmalig = "actie" }, new(vraag.Id, Een.Chat), sleutel));
    }

    [Fact]
    public async Task A_vraag_cannot_be_made_twice()
    {
        var vraag = await _store.Gesteld();

        Assert.IsType<Vastlegging.IntussenGewijzigd>(await _store.LegVast(new Beurt { Overgang = Vraag.Stel(vraag with { Versie = 0 }) }));
    }

    [Fact]
    public async Task A_second_delivery_changes_nothing_and_repeats_the_answer()
    {
        var sleutel = Een.Sleutel();
        var direct = new Bericht.Zin("dank", new Dictionary<string, string> { ["naam"] = "Anna" });
        await _store.LegVast(new Beurt { Direct = [direct], Berichten = [Een.Zin("een")] }, sleutel: sleutel);

        var tweede = await _store.LegVast(new Beurt { Direct = [new Bericht.Zin("anders")], Berichten = [Een.Zin("twee")] }, sleutel: sleutel);

        var gezien = Assert.IsType<Bericht.Zin>(Assert.Single(Assert.IsType<Vastlegging.AlGezien>(tweede).Direct));
        Assert.Equal(direct.Sleutel, gezien.Sleutel);
        Assert.Equal(direct.Waarden, gezien.Waarden);
        Assert.Equal(1, (await _store.Uitbak.StandAsync(Ct)).Wachtend);
    }

    [Fact]
    public async Task A_single_use_action_counts_once_whatever_the_delivery()
    {
        await _store.LegVast(new Beurt { Direct = [new Bericht.Zin("eerste")], Eenmalig = "kaart/anna" });

        var tweede = await _store.LegVast(new Beurt { Direct = [new Bericht.Zin("tweede")], Eenmalig = "kaart/anna" });
        var ander = await _store.LegVast(new Beurt { Eenmalig = "kaart/bram" });

        Assert.Equal("eerste", Assert.IsType<Bericht.Zin>(Assert.Single(Assert.IsType<Vastlegging.AlGezien>(tweede).Direct)).Sleutel);
        Assert.IsType<Vastlegging.Gedaan>(ander);
    }

    [Fact]
    public async Task Of_fifty_who_pick_up_at_once_one_wins()
    {
        var vraag = await _store.Gesteld();
        await using var other = fixture.Shared ? await TestStore.StartAsync(_settings) : null;

        var uitkomsten = await Task.WhenAll(Enumerable.Range(0, 50).Select(i => Task.Run(() =>
            (i % 2 == 0 ? _store : other ?? _store).LegVast(new Beurt
            {
                Overgang = (Overgang.Gelukt)vraag.PakOp(new("uht", $"pzb{i}"), Moment.Nu), Berichten = [Een.Zin($"door-{i}")],
            }))));

        Assert.Single(uitkomsten.OfType<Vastlegging.Gedaan>());
        Assert.Equal(49, uitkomsten.OfType<Vastlegging.IntussenGewijzigd>().Count());
        var winnaar = (await _store.Vragen.ZoekAsync(vraag.Id, Ct))!.Behandelaar;
        var opgepakt = Assert.IsType<VraagOpgepakt>((await _store.Vragen.VerloopAsync(vraag.Id, Ct))[^1]);
        Assert.Equal(winnaar, opgepakt.Door);
        Assert.Equal(1, (await _store.Uitbak.StandAsync(Ct)).Wachtend);
    }

    [Fact]
    public async Task One_delivery_that_arrives_many_times_at_once_takes_effect_once()
    {
        await using var other = fixture.Shared ? await TestStore.StartAsync(_settings) : null;
        var sleutel = Een.Sleutel();

        var uitkomsten = await Task.WhenAll(Enumerable.Range(0, 40).Select(i => Task.Run(() =>
            (i % 2 == 0 ? _store : other ?? _store).LegVast(new Beurt { Direct = [new Bericht.Zin($"{i}")], Berichten = [Een.Zin("x")] }, sleutel: sleutel))));

        Assert.Single(uitkomsten.OfType<Vastlegging.Gedaan>());
        Assert.Single(uitkomsten.OfType<Vastlegging.AlGezien>().Select(gezien => ((Bericht.Zin)gezien.Direct[0]).Sleutel).Distinct());
        Assert.Single(await _store.Claim());
    }

    [Fact]
    public async Task Numbers_are_unique_when_made_at_once_and_start_anew_in_the_new_year_in_the_netherlands()
    {
        var tegelijk = await Task.WhenAll(Enumerable.Range(0, 100).Select(i => _store.NieuweVraag(new GesprekId($"chat-{i}"))));
        var (_, nieuwjaar) = await _store.Vragen.NieuwAsync(Een.Chat, new(2026, 12, 31, 23, 0, 0, TimeSpan.Zero), Ct);

        Assert.Equal(Enumerable.Range(1, 100).Select(i => new Vraagnummer(2026, i)), tegelijk.Select(vraag => vraag.Nummer).OrderBy(nummer => nummer.Volgnummer));
        Assert.Equal(100, tegelijk.Select(vraag => vraag.Id).Distinct().Count());
        Assert.Equal(new Vraagnummer(2027, 1), nieuwjaar);
    }

    [Fact]
    public async Task A_script_that_the_server_forgot_is_sent_again()
    {
        await _store.Gesteld();
        foreach (var server in _store.Store.Multiplexer!.GetServers())
        {
            await server.ExecuteAsync("SCRIPT", "FLUSH");
        }

        await _store.Gesteld();
    }

    [Fact]
    public async Task Stored_data_that_cannot_be_read_gives_an_error_that_names_the_key_and_not_the_content()
    {
        var vraag = await _store.Gesteld();
        var key = Keys.Vraag(_store.Store.Shards.Van(vraag.Id), vraag.Id);
        await _store.Store.WriteAsync(db => db.HashSetAsync(key, VraagFields.Json, """{"id":"geheim van Anna"}"""), Ct);

        var fout = await Assert.ThrowsAsync<StoreException>(() => _store.Vragen.ZoekAsync(vraag.Id, Ct));

        Assert.Contains(key.ToString(), fout.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("geheim", fout.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_beurt_for_a_vraag_that_lies_elsewhere_is_refused()
    {
        var shards = _store.Store.Shards;
        var vraag = await _store.Gesteld();
        var chats = Enumerable.Range(0, 100).Select(i => new GesprekId($"chat-{i}")).ToList();
        if (shards.Alle.Count == 1)
        {
            Assert.All(chats, chat => Assert.Equal(shards.Van(vraag.Id), shards.Van(chat)));
            return;
        }

        var elders = chats.First(chat => shards.Van(chat) != shards.Van(vraag.Id));

        await Assert.ThrowsAsync<ArgumentException>(() =>
            _store.LegVast(new Beurt { Overgang = (Overgang.Gelukt)vraag.PakOp(Een.Pzb, Moment.Nu) }, new Plaats(null, elders)));
    }

    [Fact]
    public async Task The_number_of_shards_is_fixed_for_a_set_of_data()
    {
        var shards = _store.Store.Shards.Alle.Count;
        var settings = new Dictionary<string, string?>(_settings) { [$"{OpslagOptions.Section}:{nameof(OpslagOptions.Shards)}"] = "7" };
        if (!fixture.Shared)
        {
            await _store.DisposeAsync();
        }

        var fout = await Assert.ThrowsAsync<StoreException>(() => TestStore.StartAsync(settings));

        Assert.Contains($"zet die instelling op {shards}", fout.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Conversations_people_and_observations_come_back()
    {
        var gesprek = Een.Gesprek(Een.Chat);
        await _store.Gesprekken.BewaarAsync(gesprek, Ct);
        var bekende = new Bekende(Een.Vrager, "Anna", new("GM0384"));
        await _store.Bekenden.BewaarAsync(bekende, Ct);
        var misser = new Zoekmisser(Moment.Nu, "kan dit?", "onbekend", ["a", "b"], new("GM0384"), Een.Cluster);
        var oordeel = new Oordeel(Moment.Nu, "artikel", false, null);
        // The same observation by two people is two observations.
        await _store.LegVast(new Beurt { Zoekmisser = misser, Oordeel = oordeel });
        await _store.LegVast(new Beurt { Zoekmisser = misser });

        Assert.Equal(gesprek, await _store.Gesprekken.ZoekAsync(Een.Chat, Ct));
        Assert.Equal(gesprek, await _store.Gesprekken.PersoonlijkAsync(Een.Vrager, Ct));
        Assert.Equal(bekende, await _store.Bekenden.ZoekAsync(Een.Vrager, Ct));
        var waarnemingen = _store.Get<RedisWaarnemingen>();
        Assert.Equal(2, (await waarnemingen.ZoekmissersAsync(Moment.Nu, Moment.Nu.AddDays(1), Ct)).Count);
        Assert.Empty(await waarnemingen.ZoekmissersAsync(Moment.Nu.AddDays(-1), Moment.Nu, Ct));
        Assert.Equal(oordeel, Assert.Single(await waarnemingen.OordelenAsync(Moment.Nu, Moment.Nu.AddDays(1), Ct)));
    }
}

public sealed class StoreOnGarnetTests(GarnetFixture fixture) : StoreTests(fixture), IClassFixture<GarnetFixture>;

public sealed class StoreOnRedisServerTests(RedisServerFixture fixture) : StoreTests(fixture), IClassFixture<RedisServerFixture>;

public sealed class StoreOnRedisClusterTests(RedisClusterFixture fixture) : StoreTests(fixture), IClassFixture<RedisClusterFixture>;
