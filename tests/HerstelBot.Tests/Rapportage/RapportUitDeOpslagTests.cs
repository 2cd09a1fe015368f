using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Rapportage;
using HerstelBot.Domain.Vragen;
using HerstelBot.Redis;
using HerstelBot.Tests.Drivers;
using HerstelBot.Tests.Gesprekken;
using Microsoft.Extensions.DependencyInjection;

namespace HerstelBot.Tests.Rapportage;

/// <summary>What people do in Teams is what the report tells.</summary>
public sealed class RapportUitDeOpslagTests : IAsyncLifetime
{
    private const string Onbekend = "Welke subsidie geldt voor het dak van het zwembad in Diemen?";
    private const string Bekend = "Hoe lang duurt een bezwaar bij UHT?";

    private static readonly Medewerker Ria = new()
    {
        Id = new(TeamsWereld.Uht, "ria"), Naam = "Ria van Regio", Rollen = Rollen.Regioverantwoordelijke, Regio = new("noordwest"),
    };

    private static readonly Medewerker Bea = new() { Id = new(TeamsWereld.Uht, "bea"), Naam = "Bea Beheer", Rollen = Rollen.Beheerder };

    private static readonly string[] Sprongen = ["gesteld", "sprongen", "weggezet"];

    private TeamsWereld _teams = null!;

    public async ValueTask InitializeAsync() => _teams = await Teamsdag.NieuwAsync();

    public ValueTask DisposeAsync() => _teams.DisposeAsync();

    [Fact]
    public async Task Asked_picked_up_answered_and_opened_again()
    {
        var nummer = await _teams.Fatima.VraagtAsync("Geldt een verjaring voor de compensatie?");
        Assert.Equal(("1", "1", "0"), await CijfersAsync("open", "gesteld", "beantwoord"));
        Assert.Equal(["Open"], Rijen(await RapportAsync(), "open-status"));

        await _teams.GaNaarAsync(Teamsdag.Begin.AddHours(2));
        var kaart = await _teams.Pieter.PaktOpAsync(nummer);
        await _teams.GaNaarAsync(Teamsdag.Begin.AddDays(1));
        await _teams.Pieter.BeantwoordtAsync(kaart, "Zo zit het.");
        await _teams.Fatima.DruktAsync(await _teams.Fatima.ZietAsync($"Antwoord op {nummer}", "Nog niet duidelijk"), "Nog niet duidelijk", ("toelichting", "En na 2028?"));
        await _teams.KaartVanAsync(nummer, "Beantwoorden", "En na 2028?");

        var rapport = await RapportAsync();
        Assert.Equal(("1", "1", "1"), await CijfersAsync("open", "beantwoord", "gesteld"));
        Assert.Equal((1L, 1L), (rapport.Cijfer("heropend")!.Teller, rapport.Cijfer("heropend")!.Noemer));
        Assert.Equal((1L, 1L), (rapport.Cijfer("binnen-toezegging")!.Teller, rapport.Cijfer("binnen-toezegging")!.Noemer));
        Assert.Equal((0L, 1L), (rapport.Cijfer("waardering-pzb")!.Teller, rapport.Cijfer("waardering-pzb")!.Noemer));
        Assert.Equal(0.25, Assert.IsType<Cel.Werkdagen>(rapport.Cijfer("reactie-mediaan")!.Waarde).Waarde, 2);
        Assert.Equal(1.0, Assert.IsType<Cel.Werkdagen>(rapport.Cijfer("antwoord-mediaan")!.Waarde).Waarde, 2);
        Assert.Equal(["Opgepakt"], Rijen(rapport, "open-status"));
        Assert.Equal(["GM0384|noord-holland"], Rijen(rapport, "open-gemeente"));
    }

    [Fact]
    public async Task Sent_on_to_another_regio_it_counts_there_and_the_hop_in_both()
    {
        var nummer = await _teams.Fatima.VraagtAsync("Welke gemeente helpt na een verhuizing naar Brabant?");
        await _teams.Pieter.DoetAsync(await _teams.Pieter.PaktOpAsync(nummer), "Doorzetten", ("bestemming", "regio:zuid"), ("toelichting", "De ouder woont nu in Brabant."));
        await _teams.TotVraagAsync(nummer, vraag => vraag.Doorgezet == 1);

        var (hier, daar) = (await RapportAsync(), await RapportAsync(new("zuid")));

        Assert.Equal([new Cel.Aantal(0), new Cel.Aantal(1), new Cel.Aantal(1)], Sprongen.Select(sleutel => hier.Cijfer(sleutel)!.Waarde));
        Assert.Equal([new Cel.Aantal(1), new Cel.Aantal(1), new Cel.Aantal(0)], Sprongen.Select(sleutel => daar.Cijfer(sleutel)!.Waarde));
    }

    [Fact]
    public async Task What_the_bot_did_with_questions_and_what_people_thought_of_it()
    {
        await _teams.Fatima.TyptAsync(Bekend);
        await _teams.Fatima.DruktAsync(await _teams.Fatima.ZietAsync("Dit helpt"), "Dit helpt");
        var getypt = await _teams.Fatima.TyptAsync(Onbekend);
        await _teams.Fatima.ZietAsync("Stel aan een PZB'er", "zwembad");
        await _teams.UitgewerktAsync();
        Assert.Equal(("2", "1", "1"), await CijfersAsync("bot-vragen", "zoekmissers", "bot-niet"));

        await _teams.Fatima.WijzigtAsync(getypt, $"Nog eens: {Onbekend}");
        await _teams.UitgewerktAsync();
        Assert.Equal(("2", "1", "1"), await CijfersAsync("bot-vragen", "zoekmissers", "bot-niet"));

        await _teams.Fatima.DruktAsync(await _teams.Fatima.ZietAsync("Stel aan een PZB'er", "Nog eens"), "Stel aan een PZB'er");
        await _teams.Fatima.ZietAsync("Verstuur", "Uw vraag");
        var rapport = await RapportAsync();
        Assert.Equal((1L, 2L), (rapport.Cijfer("bot-beantwoord")!.Teller, rapport.Cijfer("bot-beantwoord")!.Noemer));
        Assert.Equal((1L, 2L), (rapport.Cijfer("bot-doorgezet")!.Teller, rapport.Cijfer("bot-doorgezet")!.Noemer));
        Assert.Equal((1L, 1L), (rapport.Cijfer("waardering-bot")!.Teller, rapport.Cijfer("waardering-bot")!.Noemer));
        Assert.Contains("zwembad", Assert.IsType<Cel.Tekst>(Assert.Single(rapport.Tabel("zoekmissers")!.Rijen).Cellen[0]).Waarde, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_chooses_one_of_the_articles_was_answered_after_one_clarification()
    {
        await _teams.Fatima.TyptAsync("hoe zit het met bezwaar tegen de beslissing");
        var keuze = await _teams.Fatima.ZietAsync("Wat bedoelt u?");
        await _teams.UitgewerktAsync();
        Assert.Equal(("1", "1", "0"), await CijfersAsync("bot-vragen", "bot-niet", "bot-verduidelijking"));

        await _teams.Fatima.DruktAsync(keuze, Kaartlezer.Knoppen(keuze.Kaart!)[0]);
        await _teams.Fatima.ZietAsync("Dit helpt");

        Assert.Equal(("1", "0", "1"), await CijfersAsync("bot-vragen", "bot-niet", "bot-verduidelijking"));
    }

    [Fact]
    public async Task Erasing_a_vraag_takes_nothing_out_of_the_report()
    {
        var nummer = await _teams.Fatima.VraagtAsync("Wie betaalt de taxatie van een woning?");
        await _teams.Pieter.HandeltAfAsync(nummer, "Dat doet de gemeente.");
        await _teams.Fatima.DruktAsync(await _teams.Fatima.ZietAsync($"Antwoord op {nummer}", "Is opgelost"), "Is opgelost");
        await _teams.TotVraagAsync(nummer, vraag => !vraag.IsLopend);
        await _teams.Fatima.TyptAsync("wis mijn gegevens");
        var ervoor = (await RapportAsync()).Cijfers;

        await _teams.Fatima.DruktAsync(await _teams.Fatima.ZietAsync("afgesloten vragen (1)"), "Wis mijn gegevens");
        await _teams.TotVraagAsync(nummer, vraag => vraag.Gewist == Wissing.Vrager);

        Assert.Equal(new Cel.Aantal(1), ervoor.Single(cijfer => cijfer.Sleutel == "afgesloten").Waarde);
        Assert.Equal(ervoor, (await RapportAsync()).Cijfers);
    }

    [Fact]
    public async Task The_books_hold_no_person_and_no_text()
    {
        var nummer = await _teams.Fatima.VraagtAsync("Mag een gemeente een sleutelbos vergoeden?");
        await _teams.Pieter.HandeltAfAsync(nummer, "Een sleutelbos mag.");
        await _teams.Fatima.TyptAsync(Onbekend);
        await _teams.UitgewerktAsync();

        var store = _teams.Services.GetRequiredService<Store>();
        var db = await store.OpenAsync(TestContext.Current.CancellationToken);
        var boeken = store.Multiplexer!.GetServers()[0].Keys(pattern: "*").Where(key => key.ToString().Contains("boek:", StringComparison.Ordinal)).ToList();
        Assert.Equal(2, boeken.Count);
        foreach (var inhoud in (await Task.WhenAll(boeken.Select(boek => db.HashGetAllAsync(boek)))).SelectMany(velden => velden).Select(veld => veld.Value.ToString())
                     .Concat((await db.SortedSetRangeByRankAsync(Keys.Botbeurten(store.Shards.Alle[0], new(2026, 11, 1)))).Select(lid => lid.ToString())))
        {
            Assert.All(["sleutelbos", "fatima", "pieter", "zwembad"], woord => Assert.DoesNotContain(woord, inhoud, StringComparison.OrdinalIgnoreCase));
        }
    }

    [Fact]
    public async Task One_vraag_is_shown_with_its_history_to_whoever_may_see_it()
    {
        var nummer = Vraagnummer.Lees(await _teams.Fatima.VraagtAsync("Wat kost een notaris voor de ouder?"))!.Value;
        var rapporteur = _teams.Services.GetRequiredService<Rapporteur>();

        var dossier = await rapporteur.VraagAsync(Ria, nummer, TestContext.Current.CancellationToken);

        Assert.Equal((nummer, nummer), (dossier!.Vraag.Nummer, dossier.Regel.Nummer));
        Assert.IsType<VraagGesteld>(Assert.Single(dossier.Verloop));
        Assert.Null(await rapporteur.VraagAsync(Ria with { Regio = new("zuid") }, nummer, TestContext.Current.CancellationToken));
    }

    private async Task<(string, string, string)> CijfersAsync(string een, string twee, string drie)
    {
        var rapport = await RapportAsync();
        return (Getal(een), Getal(twee), Getal(drie));

        string Getal(string sleutel) => rapport.Cijfer(sleutel) is { Waarde: var waarde, Teller: var teller } ? $"{teller ?? ((Cel.Aantal)waarde).Waarde}" : "geen";
    }

    private async Task<Rapport> RapportAsync(RegioId? regio = null)
    {
        var nu = _teams.Services.GetRequiredService<TimeProvider>().GetUtcNow();
        var wens = new Rapportwens(regio, Van: new(2026, 11, 23), Tot: new(2026, 11, 29));
        return Assert.IsType<Rapportuitslag.Gemaakt>(await _teams.Services.GetRequiredService<Rapporteur>()
            .MaakAsync(regio is null ? Ria : Bea, wens, nu, TestContext.Current.CancellationToken)).Rapport;
    }

    private static IEnumerable<string> Rijen(Rapport rapport, string tabel) => rapport.Tabel(tabel)!.Rijen.Where(rij => rij.Cellen[1] is Cel.Aantal { Waarde: > 0 }).Select(rij => rij.Sleutel);
}
