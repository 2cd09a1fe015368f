using HerstelBot.Domain.Gesprekken;
using HerstelBot.Domain.Gesprekken.Kennis;
using HerstelBot.Domain.Kennisbank;
using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Rapportage;
using HerstelBot.Domain.Termijnen;
using HerstelBot.Redis;
using HerstelBot.Tests.Drivers;
using HerstelBot.Tests.Redis;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace HerstelBot.Tests.Kennisbank.Beheer;

/// <summary>What an article does for those who asked before there was one.</summary>
public sealed class NaPublicatieTests : IAsyncLifetime
{
    private const string Vraag = "Hoeveel kost de ijsbaan?";

    // A Monday morning.
    private readonly FakeTimeProvider _klok = new(new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero));
    private readonly Dialogskopie _map = new();
    private RedisServer _server = null!;
    private TeamsWereld _teams = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _server = await RedisServer.StartAsync();
        _teams = await TeamsWereld.StartMetKlokAsync(_klok, _map.Instelling, $"--{RedisOptions.Section}:{nameof(RedisOptions.Verbinding)}=127.0.0.1:{_server.Port}");
        await _teams.StartInstantieAsync();
        await _teams.Bea.TyptAsync("koppel cluster noord-holland", Wereld.Kanaal);
    }

    public async ValueTask DisposeAsync()
    {
        await _teams.DisposeAsync();
        await _server.DisposeAsync();
        _map.Dispose();
    }

    [Fact]
    public async Task Whoever_still_waits_is_offered_the_answer_once_and_may_take_the_vraag_back()
    {
        var nummer = await _teams.Fatima.VraagtAsync(Vraag, ("onderwerp", "overig"));
        var ander = await _teams.Noor.VraagtAsync("Mag een loods naast het stadhuis staan?", ("onderwerp", "overig"));
        await PubliceertAsync();

        var aanbod = await _teams.Fatima.ZietAsync("Nieuw bij uw vraag", nummer, "De ijsbaan is gratis.", "Is uw vraag hiermee beantwoord?");
        await _teams.GaNaarAsync(_klok.GetUtcNow().AddHours(2));
        Assert.Single(_teams.Connector.In(_teams.Fatima.Chat), bericht => bericht.Tekst.Contains("Nieuw bij uw vraag", StringComparison.Ordinal));
        Assert.DoesNotContain(_teams.Connector.In(_teams.Noor.Chat), bericht => bericht.Tekst.Contains("Nieuw bij uw vraag", StringComparison.Ordinal));

        await _teams.Fatima.DruktAsync(aanbod, "Intrekken");
        await _teams.Fatima.BevestigingAsync(nummer, "Ingetrokken");
        await _teams.KaartVanAsync(ander, "Oppakken");
    }

    [Fact]
    public async Task Whoever_waits_on_keeps_the_vraag()
    {
        var nummer = await _teams.Fatima.VraagtAsync(Vraag, ("onderwerp", "overig"));
        await PubliceertAsync();

        await _teams.Fatima.DruktAsync(await _teams.Fatima.ZietAsync("Nieuw bij uw vraag", nummer), "Bekijk");
        await _teams.Fatima.BevestigingAsync(nummer);
        await _teams.Pieter.PaktOpAsync(nummer);
    }

    [Fact]
    public async Task Nobody_is_offered_what_was_there_before_they_asked_nor_what_is_answered_already()
    {
        var beantwoord = await _teams.Noor.VraagtAsync(Vraag, ("onderwerp", "overig"));
        await _teams.Pieter.HandeltAfAsync(beantwoord, "Dat zoek ik uit.");
        await _teams.Noor.ZietAsync(beantwoord, "Is opgelost");
        await PubliceertAsync();
        await _teams.Fatima.VraagtAsync(Vraag, ("onderwerp", "overig"));

        await _teams.GaNaarAsync(_klok.GetUtcNow().AddHours(1));

        Assert.DoesNotContain(_teams.Connector.In(_teams.Fatima.Chat).Concat(_teams.Connector.In(_teams.Noor.Chat)), bericht => bericht.Tekst.Contains("Nieuw bij uw vraag", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_question_that_was_missed_is_marked_with_the_article_that_answers_it_now_and_is_missed_again_without_it()
    {
        await _teams.Fatima.TyptAsync(Vraag);
        await _teams.Fatima.TyptAsync("Mag een loods naast het stadhuis staan?");
        await _teams.UitgewerktAsync();
        var redactie = await PubliceertAsync();

        await TotAsync(missers => missers.Any(misser => misser is { Vraag: Vraag, NuGedekt: "ijsbaan" }));
        Assert.Null(Assert.Single(await MissersAsync(), misser => misser.Vraag != Vraag).NuGedekt);
        Assert.Equal([(Vraag, new Cel.Tekst(Vraag)), ("Mag een loods naast het stadhuis staan?", new Cel.Leeg())], await GedektAsync());

        await redactie.TrektInAsync("ijsbaan");
        await TotAsync(missers => missers.All(misser => misser.NuGedekt is null));
    }

    private async Task<Redactie> PubliceertAsync()
    {
        // Past the moment at which was asked.
        _klok.Advance(TimeSpan.FromMinutes(1));
        var redactie = new Redactie(_teams.Services);
        await redactie.PubliceertAsync(Redactie.Artikel("ijsbaan", Vraag, "De ijsbaan is gratis."));
        await _teams.VindAsync(
            () => _teams.Instanties.All(services => services.GetRequiredService<IKennisbank>().Vind("ijsbaan") is not null) ? _teams.Connector.In(Wereld.Kanaal)[0] : null, () => "It did not go live.");
        return redactie;
    }

    // The groups of the report, each with what it says of the article that covers it.
    private async Task<IEnumerable<(string, Cel)>> GedektAsync()
    {
        var dag = Werktijd.DatumVan(_klok.GetUtcNow());
        var bea = _teams.Services.GetRequiredService<IPersonen>().Wie(new(_teams.Bea.TenantId, _teams.Bea.ObjectId), _teams.Bea.Naam);
        var uitslag = await _teams.Services.GetRequiredService<Rapporteur>().MaakAsync(bea, new(Van: dag, Tot: dag), _klok.GetUtcNow(), Ct);
        var tabel = Assert.IsType<Rapportuitslag.Gemaakt>(uitslag).Rapport.Tabel("zoekmissers")!;
        Assert.Equal("Nu gedekt door", tabel.Kolommen[^1].Titel);
        return tabel.Rijen.Select(rij => (((Cel.Tekst)rij.Cellen[0]).Waarde, rij.Cellen[^1])).OrderBy(rij => rij.Waarde, StringComparer.Ordinal);
    }

    private async Task TotAsync(Func<IReadOnlyList<Zoekmisser>, bool> zo)
    {
        for (var keer = 0; keer < 400; keer++)
        {
            if (zo(await MissersAsync())) { return; }
            _klok.Advance(TimeSpan.FromSeconds(1));
            await Task.Delay(25, Ct);
        }

        Assert.Fail(string.Join('\n', await MissersAsync()));
    }

    private Task<IReadOnlyList<Zoekmisser>> MissersAsync() => _teams.Services.GetRequiredService<RedisWaarnemingen>().ZoekmissersAsync(_klok.GetUtcNow().AddDays(-1), _klok.GetUtcNow().AddDays(1), Ct);
}
