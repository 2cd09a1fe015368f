using System.Text.Json.Nodes;
using HerstelBot.Tests.Drivers;

namespace HerstelBot.Tests.Gesprekken;

/// <summary>The whole circle through the real service, every activity delivered twice.</summary>
public class CirkelTests
{
    private const string Zaakvraag = "Wat is de status van de aanvraag van mijn ouder?";

    [Fact]
    public async Task A_vraag_travels_from_the_gemeente_to_the_cluster_and_back()
    {
        await using var teams = await TeamsWereld.StartAsync();
        await teams.Fatima.TyptAsync(Zaakvraag);
        var weetNiet = await teams.Fatima.ZietAsync("Stel aan een PZB'er");

        await teams.Fatima.DruktAsync(weetNiet, "Stel aan een PZB'er");
        var formulier = await teams.Fatima.ZietAsync("Verstuur", Zaakvraag);
        await teams.Fatima.DruktAsync(formulier, "Verstuur", ("onderwerp", "bezwaar"), ("toelichting", "Zij wacht al drie maanden."));

        var bevestiging = await teams.Fatima.ZietAsync("HB-", "000001", "uiterlijk");
        Assert.Equal(formulier.Id, bevestiging.Id); // the form became the confirmation
        var kaart = await teams.ZietInAsync(TeamsWereld.Kanaal, "000001", "Oppakken", Zaakvraag, "Zij wacht al drie maanden.");

        await teams.Pieter.DruktAsync(kaart, "Oppakken");
        kaart = await teams.ZietInAsync(TeamsWereld.Kanaal, "000001", "Beantwoorden", "Pieter Zaal");
        await teams.Fatima.ZietAsync("Pieter Zaal");

        await BeantwoordtAsync(teams.Pieter, kaart, "De aanvraag is compleet; de beslissing volgt deze maand.");
        var antwoord = await teams.Fatima.ZietAsync("de beslissing volgt deze maand", "Is opgelost");
        kaart = await teams.ZietInAsync(TeamsWereld.Kanaal, "000001", "de beslissing volgt deze maand");
        Assert.Equal(["Heropenen", "Bekijk verloop", "Maak kennisartikel", "Meld knelpunt"], Kaartlezer.Knoppen(kaart.Kaart!));

        await teams.Fatima.DruktAsync(antwoord, "Is opgelost");
        await TeamsWereld.TotAsync(
            () => Kaartlezer.Knoppen(teams.Connector.In(teams.Fatima.Chat).Single(b => b.Id == antwoord.Id).Kaart!) is ["Bekijk verloop"], "The answer can only be looked at.");
        await teams.ZietInAsync(TeamsWereld.Kanaal, "000001", "Opgelost");
        Assert.Single(teams.Connector.In(TeamsWereld.Kanaal), b => b.Tekst.Contains("Gesteld door", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_asked_back_is_added_and_answered()
    {
        await using var teams = await TeamsWereld.StartAsync();
        var kaart = await OpgepaktAsync(teams);

        await VraagtTerugAsync(teams.Pieter, kaart, "Van welke datum is de beschikking?");
        var terugvraag = await teams.Fatima.ZietAsync("Van welke datum is de beschikking?", "Aanvullen");
        await teams.ZietInAsync(TeamsWereld.Kanaal, "Wacht op");

        await teams.Fatima.DruktAsync(terugvraag, "Aanvullen", ("aanvulling", "Van 3 februari 2026."));
        kaart = await teams.ZietInAsync(TeamsWereld.Kanaal, "Van 3 februari 2026.", "Beantwoorden");

        await BeantwoordtAsync(teams.Pieter, kaart, "Dan loopt de termijn nog.");
        await teams.Fatima.ZietAsync("Dan loopt de termijn nog.", "Nog niet duidelijk");
    }

    [Fact]
    public async Task An_answer_that_is_not_clear_goes_back_to_the_same_pzber()
    {
        await using var teams = await TeamsWereld.StartAsync();
        var kaart = await OpgepaktAsync(teams);
        await BeantwoordtAsync(teams.Pieter, kaart, "Dat staat in de brief.");
        var antwoord = await teams.Fatima.ZietAsync("Dat staat in de brief.", "Nog niet duidelijk");

        await teams.Fatima.DruktAsync(antwoord, "Nog niet duidelijk", ("toelichting", "Welke brief?"));

        kaart = await teams.ZietInAsync(TeamsWereld.Kanaal, "Welke brief?", "Beantwoorden", "Pieter Zaal");
        await BeantwoordtAsync(teams.Pieter, kaart, "De brief van oktober.");
        await teams.Fatima.ZietAsync("De brief van oktober.");
    }

    [Fact]
    public async Task Given_back_a_colleague_picks_it_up()
    {
        await using var teams = await TeamsWereld.StartAsync();
        var kaart = await OpgepaktAsync(teams);

        await MetFormulierAsync(teams.Pieter, kaart, "Teruggeven", ("toelichting", "Ik ben morgen vrij."));
        kaart = await teams.ZietInAsync(TeamsWereld.Kanaal, "Oppakken", "000001");
        await teams.Youssef.DruktAsync(kaart, "Oppakken");

        await teams.ZietInAsync(TeamsWereld.Kanaal, "Beantwoorden", "Youssef El Amrani");
    }

    [Fact]
    public async Task Sent_on_it_gets_a_card_for_the_other_cluster_and_the_old_card_tells_nothing_more()
    {
        await using var teams = await TeamsWereld.StartAsync();
        const string KanaalZeeland = "19:zeeland@thread.tacv2";
        await teams.Bea.TyptAsync("koppel cluster zeeland", KanaalZeeland);
        var kaart = await OpgepaktAsync(teams);

        await MetFormulierAsync(teams.Pieter, kaart, "Doorzetten", ("bestemming", "cluster:zeeland"), ("toelichting", "Hoort bij Zeeland."));

        await teams.Fatima.ZietAsync("Hoort bij Zeeland.");
        await teams.Lotte.DruktAsync(await teams.ZietInAsync(KanaalZeeland, "Oppakken", Zaakvraag), "Oppakken");
        await teams.ZietInAsync(KanaalZeeland, "Lotte Bos");
        var oud = teams.Connector.In(TeamsWereld.Kanaal).Single(b => b.Id == kaart.Id);
        Assert.DoesNotContain(Zaakvraag, oud.Tekst, StringComparison.Ordinal);
        Assert.Empty(Kaartlezer.Knoppen(oud.Kaart!));
    }

    [Fact]
    public async Task A_vraag_waits_for_a_channel_and_is_not_lost()
    {
        await using var teams = await TeamsWereld.StartZonderKanaalAsync();
        await VerstuurdAsync(teams);
        await TeamsWereld.TotAsync(() => teams.Connector.In(teams.Fatima.Chat).Any(b => b.Tekst.Contains("000001", StringComparison.Ordinal)), "It is confirmed.");

        await teams.Bea.TyptAsync("koppel cluster noord-holland", TeamsWereld.Kanaal);

        await teams.ZietInAsync(TeamsWereld.Kanaal, "000001", "Oppakken", Zaakvraag);
    }

    [Fact]
    public async Task A_loket_is_named_to_the_vrager_and_the_vraag_is_closed_here()
    {
        await using var teams = await TeamsWereld.StartAsync();
        var kaart = await OpgepaktAsync(teams);

        await MetFormulierAsync(teams.Pieter, kaart, "Doorzetten", ("bestemming", "loket:sbn"), ("toelichting", "Het gaat om een private schuld."));

        await teams.Fatima.ZietAsync("Het gaat om een private schuld.", "Sociale Banken");
        await teams.ZietInAsync(TeamsWereld.Kanaal, "000001", "Opgelost");
    }

    [Fact]
    public async Task Taken_back_it_leaves_the_queue()
    {
        await using var teams = await TeamsWereld.StartAsync();
        await GesteldAsync(teams);
        var kaart = await teams.ZietInAsync(TeamsWereld.Kanaal, "000001", "Oppakken");
        var bevestiging = await teams.Fatima.ZietAsync("000001", "Intrekken");

        await teams.Fatima.DruktAsync(bevestiging, "Intrekken");

        await TeamsWereld.TotAsync(
            () => teams.Connector.In(TeamsWereld.Kanaal).Single(b => b.Id == kaart.Id) is var nu
                && nu.Tekst.Contains("Ingetrokken", StringComparison.Ordinal) && Kaartlezer.Knoppen(nu.Kaart!) is ["Bekijk verloop", "Meld knelpunt"],
            "The card says so, and nothing is left to be done with the vraag.");
        await teams.Pieter.TyptAsync("wachtrij");
        await teams.Pieter.ZietAsync("leeg");
    }

    [Fact]
    public async Task An_older_client_plays_the_circle_with_the_fallback_of_each_button()
    {
        await using var teams = await TeamsWereld.StartAsync();
        await teams.Fatima.TyptAsync(Zaakvraag);
        await teams.Fatima.DruktOudAsync(await teams.Fatima.ZietAsync("Stel aan een PZB'er"), "Stel aan een PZB'er");
        await teams.Fatima.DruktOudAsync(await teams.Fatima.ZietAsync("Verstuur"), "Verstuur", ("onderwerp", "bezwaar"));
        await teams.Fatima.ZietAsync("HB-", "000001");
        await teams.Pieter.DruktOudAsync(await teams.ZietInAsync(TeamsWereld.Kanaal, "Oppakken"), "Oppakken");
        await teams.Pieter.DruktOudAsync(await teams.ZietInAsync(TeamsWereld.Kanaal, "Beantwoorden"), "Beantwoorden");
        var formulier = await teams.ZietInAsync(TeamsWereld.Kanaal, "Input.Text", "Verstuur");

        await teams.Pieter.DruktOudAsync(formulier, "Verstuur", ("antwoord", "Alles is binnen."));

        await teams.Fatima.ZietAsync("Alles is binnen.", "Is opgelost");
    }

    [Fact]
    public async Task Own_vragen_and_the_queue_are_listed_with_status_and_promise()
    {
        await using var teams = await TeamsWereld.StartAsync();
        await GesteldAsync(teams);

        await teams.Fatima.TyptAsync("mijn vragen");
        await teams.Fatima.ZietAsync("Uw vragen", "000001", "Open", "uiterlijk");
        await teams.Pieter.TyptAsync("wachtrij");
        await teams.Pieter.ZietAsync("000001", "Open", "uiterlijk");
        await teams.Ria.TyptAsync("wachtrij");
        await teams.Ria.ZietAsync("000001");
        await teams.Lotte.TyptAsync("wachtrij");
        await teams.Lotte.ZietAsync("leeg");
        await teams.Fatima.TyptAsync("wachtrij");
        await teams.Fatima.ZietAsync("Dit kunt u");
    }

    [Fact]
    public async Task A_gemeente_that_is_not_known_is_asked_for_and_remembered()
    {
        await using var teams = await TeamsWereld.StartAsync();
        await teams.Karim.TyptAsync(Zaakvraag);
        await teams.Karim.DruktAsync(await teams.Karim.ZietAsync("Stel aan een PZB'er"), "Stel aan een PZB'er");
        var formulier = await teams.Karim.ZietAsync("Verstuur");

        await teams.Karim.DruktAsync(formulier, "Verstuur", ("onderwerp", "bezwaar"), ("gemeente", "Atlantis"));
        formulier = await teams.Karim.ZietAsync("Verstuur", "Atlantis", "gemeente");
        Assert.Contains(Zaakvraag, formulier.Tekst, StringComparison.Ordinal);
        await teams.Karim.DruktAsync(formulier, "Verstuur", ("onderwerp", "bezwaar"), ("gemeente", "Diemen"));

        await teams.Karim.ZietAsync("HB-", "000001");
        await teams.ZietInAsync(TeamsWereld.Kanaal, "000001", "Diemen");
        await teams.Karim.TyptAsync(Zaakvraag);
        await teams.Karim.DruktAsync(await teams.Karim.ZietAsync("Stel aan een PZB'er"), "Stel aan een PZB'er");
        await teams.Karim.ZietAsync("Verstuur", "Diemen");
    }

    internal static async Task VerstuurdAsync(TeamsWereld teams)
    {
        await teams.Fatima.TyptAsync(Zaakvraag);
        await teams.Fatima.DruktAsync(await teams.Fatima.ZietAsync("Stel aan een PZB'er"), "Stel aan een PZB'er");
        await teams.Fatima.DruktAsync(await teams.Fatima.ZietAsync("Verstuur", Zaakvraag), "Verstuur", ("onderwerp", "bezwaar"));
    }

    internal static async Task GesteldAsync(TeamsWereld teams)
    {
        await VerstuurdAsync(teams);
        await teams.ZietInAsync(TeamsWereld.Kanaal, "000001", "Oppakken");
    }

    internal static async Task<Bericht> OpgepaktAsync(TeamsWereld teams)
    {
        await GesteldAsync(teams);
        await teams.Pieter.DruktAsync(await teams.ZietInAsync(TeamsWereld.Kanaal, "000001", "Oppakken"), "Oppakken");
        return await teams.ZietInAsync(TeamsWereld.Kanaal, "000001", "Beantwoorden");
    }

    internal static Task BeantwoordtAsync(Persoon pzb, Bericht kaart, string antwoord) =>
        MetFormulierAsync(pzb, kaart, "Beantwoorden", ("antwoord", antwoord));

    private static Task VraagtTerugAsync(Persoon pzb, Bericht kaart, string vraag) =>
        MetFormulierAsync(pzb, kaart, "Vraag terug", ("toelichting", vraag));

    // The button shows its form in the place of the card, for the presser only; Verstuur there does it.
    internal static async Task MetFormulierAsync(Persoon wie, Bericht kaart, string knop, params (string Veld, string Waarde)[] ingevuld)
    {
        var getoond = await wie.DruktAsync(kaart, knop);
        Assert.Equal("application/vnd.microsoft.card.adaptive", getoond["type"]!.GetValue<string>());
        await wie.DruktAsync(kaart.Gesprek, kaart.Id, (JsonObject)getoond["value"]!, "Verstuur", ingevuld);
    }
}
