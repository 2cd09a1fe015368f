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
public sealed class NaPublicatieTests() : Redactiewereld(instanties: 2)
{
    private const string Vraag = "Hoeveel kost de ijsbaan?";

    // A Monday morning.
    private readonly FakeTimeProvider _klok = new(new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero));

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await Teams.Bea.TyptAsync("koppel cluster noord-holland", Wereld.Kanaal);
    }

    [Fact]
    public async Task Whoever_still_waits_is_offered_the_answer_once_and_may_take_the_vraag_back()
    {
        var nummer = await Teams.Fatima.VraagtAsync(Vraag, ("onderwerp", "overig"));
        var ander = await Teams.Noor.VraagtAsync("Mag een loods naast het stadhuis staan?", ("onderwerp", "overig"));
        await PubliceertAsync();

        var aanbod = await Teams.Fatima.ZietAsync("Nieuw bij uw vraag", nummer, "De ijsbaan is gratis.", "Is uw vraag hiermee beantwoord?");
        await Teams.GaNaarAsync(_klok.GetUtcNow().AddHours(2));
        Assert.Single(Teams.Connector.In(Teams.Fatima.Chat), bericht => bericht.Tekst.Contains("Nieuw bij uw vraag", StringComparison.Ordinal));
        Assert.DoesNotContain(Teams.Connector.In(Teams.Noor.Chat), bericht => bericht.Tekst.Contains("Nieuw bij uw vraag", StringComparison.Ordinal));

        await Teams.Fatima.DruktAsync(aanbod, "Intrekken");
        await Teams.Fatima.BevestigingAsync(nummer, "Ingetrokken");
        await Teams.KaartVanAsync(ander, "Oppakken");
    }

    [Fact]
    public async Task Whoever_waits_on_keeps_the_vraag()
    {
        var nummer = await Teams.Fatima.VraagtAsync(Vraag, ("onderwerp", "overig"));
        await PubliceertAsync();

        await Teams.Fatima.DruktAsync(await Teams.Fatima.ZietAsync("Nieuw bij uw vraag", nummer), "Bekijk");
        await Teams.Fatima.BevestigingAsync(nummer);
        await Teams.Pieter.PaktOpAsync(nummer);
    }

    [Fact]
    public async Task Nobody_is_offered_what_was_there_before_they_asked_nor_what_is_answered_already()
    {
        var beantwoord = await Teams.Noor.VraagtAsync(Vraag, ("onderwerp", "overig"));
        await Teams.Pieter.HandeltAfAsync(beantwoord, "Dat zoek ik uit.");
        await Teams.Noor.ZietAsync(beantwoord, "Is opgelost");
        await PubliceertAsync();
        await Teams.Fatima.VraagtAsync(Vraag, ("onderwerp", "overig"));

        await Teams.GaNaarAsync(_klok.GetUtcNow().AddHours(1));

        Assert.DoesNotContain(Teams.Connector.In(Teams.Fatima.Chat).Concat(Teams.Connector.In(Teams.Noor.Chat)), bericht => bericht.Tekst.Contains("Nieuw bij uw vraag", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_question_that_was_missed_is_marked_with_the_article_that_answers_it_now_and_is_missed_again_without_it()
    {
        await Teams.Fatima.TyptAsync(Vraag);
        await Teams.Fatima.TyptAsync("Mag een loods naast het stadhuis staan?");
        await Teams.UitgewerktAsync();
        await PubliceertAsync();

        await TotAsync(missers => missers.Any(misser => misser is { Vraag: Vraag, NuGedekt: "ijsbaan" }));
        Assert.Null(Assert.Single(await MissersAsync(), misser => misser.Vraag != Vraag).NuGedekt);
        Assert.Equal([(Vraag, new Cel.Tekst(Vraag)), ("Mag een loods naast het stadhuis staan?", new Cel.Leeg())], await GedektAsync());

        await Redactie.TrektInAsync("ijsbaan");
        await TotAsync(missers => missers.All(misser => misser.NuGedekt is null));
    }

    private protected override Task<TeamsWereld> StartAsync(params string[] instellingen) => TeamsWereld.StartMetKlokAsync(_klok, instellingen);

    private async Task PubliceertAsync()
    {
        // Past the moment at which was asked.
        _klok.Advance(TimeSpan.FromMinutes(1));
        await Redactie.PubliceertAsync(Redactie.Artikel("ijsbaan", Vraag, "De ijsbaan is gratis."));
        await Teams.VindAsync(
            () => Teams.Instanties.All(services => services.GetRequiredService<IKennisbank>().Vind("ijsbaan") is not null) ? Teams.Connector.In(Wereld.Kanaal)[0] : null, () => "It did not go live.");
    }

    // The groups of the report, each with what it says of the article that covers it.
    private async Task<IEnumerable<(string, Cel)>> GedektAsync()
    {
        var dag = Werktijd.DatumVan(_klok.GetUtcNow());
        var bea = Teams.Services.GetRequiredService<IPersonen>().Wie(new(Teams.Bea.TenantId, Teams.Bea.ObjectId), Teams.Bea.Naam);
        var uitslag = await Teams.Services.GetRequiredService<Rapporteur>().MaakAsync(bea, new(Van: dag, Tot: dag), _klok.GetUtcNow(), Ct);
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

    private Task<IReadOnlyList<Zoekmisser>> MissersAsync() => Teams.Services.GetRequiredService<RedisWaarnemingen>().ZoekmissersAsync(_klok.GetUtcNow().AddDays(-1), _klok.GetUtcNow().AddDays(1), Ct);
}
