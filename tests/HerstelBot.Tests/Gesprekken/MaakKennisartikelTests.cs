using HerstelBot.Domain.Gesprekken;
using HerstelBot.Domain.Gesprekken.Kennis;
using HerstelBot.Domain.Kennisbank.Beheer;
using HerstelBot.Tests.Drivers;
using Microsoft.Extensions.DependencyInjection;

namespace HerstelBot.Tests.Gesprekken;

/// <summary>"Maak kennisartikel": from an answer that was given once to a draft for the redactie.</summary>
public class MaakKennisartikelTests(Teamsdag dag) : IClassFixture<Teamsdag>
{
    private const string Knop = "Maak kennisartikel";
    private readonly TeamsWereld _teams = dag.Teams;

    [Fact]
    public async Task Of_an_answered_vraag_comes_a_draft_and_the_channel_sees_its_number_and_the_way_to_it()
    {
        var nummer = await BeantwoordAsync("Mag een gemeente een bakfiets vergoeden?", "Ja, als dat in het plan van aanpak staat.");

        await _teams.Pieter.DruktAsync(await _teams.KaartVanAsync(nummer, Knop), Knop);

        var concept = await ConceptAsync(nummer);
        Assert.Equal(("mag-een-gemeente-een-bakfiets-vergoeden", "Mag een gemeente een bakfiets vergoeden?", "bezwaar"), (concept.Id, concept.Inhoud.Titel, concept.Inhoud.Onderwerp));
        Assert.Equal(["Mag een gemeente een bakfiets vergoeden?"], concept.Inhoud.Varianten);
        Assert.Equal(("Ja, als dat in het plan van aanpak staat.", Conceptstatus.Concept), (concept.Inhoud.Tekst, concept.Status));
        Assert.Equal(_teams.Pieter.ObjectId, concept.Auteur.ObjectId);
        var bericht = await _teams.ZietInAsync(Wereld.Kanaal, $"Bericht over {nummer}", "concept voor een kennisartikel");
        Assert.Contains($"{_teams.Http.BaseAddress}kennis/{concept.Id}", bericht.Kaart!.ToJsonString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Once_it_is_made_the_card_shows_the_way_to_it_instead_of_the_button(bool getypt)
    {
        var nummer = await BeantwoordAsync(getypt ? "Blijft de knop staan na typen?" : "Verdwijnt een gebruikte toets van de kaart?", "Nee.");
        var kaart = await _teams.KaartVanAsync(nummer, Knop);

        if (getypt) { await _teams.Pieter.TyptAsync($"maak kennisartikel {nummer}"); }
        else { await _teams.Pieter.DruktAsync(kaart, Knop); }

        var concept = await ConceptAsync(nummer);
        var nu = await _teams.KaartVanAsync(nummer, "Van deze vraag is al een kennisartikel gemaakt.", "Heropenen");
        Assert.Equal(kaart.Id, nu.Id);
        Assert.DoesNotContain(Kaartlezer.Acties(nu.Kaart!), actie => actie["title"]?.GetValue<string>() == Knop);
        Assert.Contains($"{_teams.Http.BaseAddress}kennis/{concept.Id}", nu.Kaart!.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_personal_comes_into_the_draft()
    {
        await _teams.Samira.VervalstAsync("stel-aan-pzb", new() { ["vraag"] = "Moeder met BSN 123456782 belt vanaf 06-12345678. Telt haar auto mee?" });
        var formulier = await _teams.Samira.ZietAsync("Verstuur", "Telt haar auto mee?");
        await _teams.Samira.DruktAsync(formulier, "Verstuur", ("onderwerp", "bezwaar"));
        var nummer = await _teams.Samira.NummerOpAsync(formulier);
        await _teams.Pieter.HandeltAfAsync(nummer, "Nee. Mail mij op pieter@uht.example.nl als zij twijfelt.");

        await _teams.Pieter.DruktAsync(await _teams.KaartVanAsync(nummer, Knop), Knop);

        var inhoud = (await ConceptAsync(nummer)).Inhoud;
        var alles = string.Join(' ', [inhoud.Id, inhoud.Titel, inhoud.Tekst, .. inhoud.Varianten, .. inhoud.Bronnen.Select(bron => bron.Titel)]);
        Assert.Contains("Telt haar auto mee?", alles, StringComparison.Ordinal);
        Assert.All(["123456782", "12345678", "pieter@uht"], geheim => Assert.DoesNotContain(geheim, alles, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Whoever_comes_second_is_led_to_the_one_that_is_there()
    {
        var nummer = await BeantwoordAsync("Krijgt een pleegkind een eigen bedrag?", "Ja, vanaf 18 jaar.");
        var kaart = await _teams.KaartVanAsync(nummer, Knop);
        await _teams.Pieter.DruktAsync(kaart, Knop);
        var concept = await ConceptAsync(nummer);

        var getoond = await _teams.Youssef.DruktAsync(kaart, Knop);

        Assert.Contains("al een kennisartikel gemaakt", Kaartlezer.Tekst(getoond), StringComparison.Ordinal);
        Assert.Contains($"/kennis/{concept.Id}", getoond.ToJsonString(), StringComparison.Ordinal);
        Assert.Equal(concept, await ConceptAsync(nummer), (een, ander) => een!.Versie == ander!.Versie && een.Auteur == ander.Auteur);
    }

    [Fact]
    public async Task Typed_with_its_number_it_does_the_same_and_answers_who_typed_it_only()
    {
        var nummer = await BeantwoordAsync("Wie betaalt de verhuizing van een gezin?", "De gemeente, uit brede ondersteuning.");

        await _teams.Pieter.TyptAsync($"maak kennisartikel {nummer}", Wereld.Kanaal);

        await _teams.Pieter.ZietAsync($"Bericht over {nummer}", "concept voor een kennisartikel");
        Assert.Equal("Wie betaalt de verhuizing van een gezin?", (await ConceptAsync(nummer)).Inhoud.Titel);
        Assert.DoesNotContain(_teams.Connector.In(Wereld.Kanaal), bericht => bericht.Tekst.Contains("concept voor een kennisartikel", StringComparison.Ordinal) && bericht.Tekst.Contains(nummer, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Two_vragen_that_begin_alike_get_articles_with_names_of_their_own()
    {
        var eerste = await BeantwoordAsync("Mag dat ook met terugwerkende kracht?", "Nee.");
        var tweede = await BeantwoordAsync("Mag dat ook met terugwerkende kracht?", "Soms.", _teams.Noor);

        await _teams.Pieter.TyptAsync($"maak kennisartikel {eerste}");
        await _teams.Pieter.TyptAsync($"maak kennisartikel {tweede}");

        Assert.Equal("mag-dat-ook-met-terugwerkende-kracht", (await ConceptAsync(eerste)).Id);
        Assert.Equal("mag-dat-ook-met-terugwerkende-kracht-2", (await ConceptAsync(tweede)).Id);
    }

    [Fact]
    public async Task Of_what_has_no_answer_yet_there_is_no_button_and_no_article()
    {
        var nummer = await _teams.Fatima.VraagtAsync("Hoe lang duurt een herbeoordeling nu?");
        var kaart = await _teams.Pieter.PaktOpAsync(nummer);

        var nee = await _teams.Pieter.VervalstAsync("maak-kennisartikel", new() { ["vraag"] = Stappen.VraagId(kaart) });

        Assert.DoesNotContain(Kaartlezer.Acties(kaart.Kaart!), actie => actie["title"]?.GetValue<string>() == Knop);
        Assert.Contains("Kies een vraag die beantwoord is", Stappen.Zin(nee), StringComparison.Ordinal);
        Assert.Null(await _teams.Services.GetRequiredService<IKennisbeheer>().UitVraagAsync(nummer, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Whoever_may_not_makes_none_and_is_told_no_more_than_they_may_know()
    {
        var nummer = await BeantwoordAsync("Geldt dit ook voor een ex-partner?", "Ja, met een eigen aanvraag.");

        await _teams.Fatima.TyptAsync($"maak kennisartikel {nummer}");
        await _teams.Lotte.TyptAsync($"maak kennisartikel {nummer}");

        await _teams.Fatima.ZietAsync(Zinnen.Kern("weigering.NietBevoegd"));
        await _teams.Lotte.ZietAsync(Zinnen.Kern("weigering.VraagOnbekend"));
        Assert.Null(await _teams.Services.GetRequiredService<IKennisbeheer>().UitVraagAsync(nummer, TestContext.Current.CancellationToken));
    }

    private async Task<string> BeantwoordAsync(string vraag, string antwoord, Persoon? vrager = null)
    {
        var nummer = await (vrager ?? _teams.Fatima).VraagtAsync(vraag);
        await _teams.Pieter.HandeltAfAsync(nummer, antwoord);
        await (vrager ?? _teams.Fatima).ZietAsync($"Antwoord op {nummer}");
        return nummer;
    }

    private async Task<Kennisconcept> ConceptAsync(string nummer)
    {
        var beheer = _teams.Services.GetRequiredService<IKennisbeheer>();
        for (var keer = 0; keer < 400; keer++)
        {
            if (await beheer.UitVraagAsync(nummer, TestContext.Current.CancellationToken) is { } concept) { return concept; }
            await Task.Delay(25, TestContext.Current.CancellationToken);
        }

        throw new Xunit.Sdk.XunitException($"No article was made of {nummer}.");
    }
}
