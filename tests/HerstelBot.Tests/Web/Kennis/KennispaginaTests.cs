using HerstelBot.Domain.Gesprekken.Kennis;
using HerstelBot.Domain.Kennisbank.Beheer;
using HerstelBot.Tests.Drivers;
using HerstelBot.Tests.Drivers.Web;
using Microsoft.Extensions.DependencyInjection;

namespace HerstelBot.Tests.Web.Kennis;

/// <summary>What two redacteuren do on the page of an article, from draft to publication.</summary>
public class KennispaginaTests(Redactiedag dag) : IClassFixture<Redactiedag>
{
    [Fact]
    public async Task What_a_redacteur_writes_is_stored_and_the_other_fields_stay_as_they_were()
    {
        var rosa = await RosaAsync("opslaan", "Mag dit worden opgeslagen?");

        await rosa.SlaatOpAsync(("titel", "Mag dit echt worden opgeslagen?"), ("antwoord", "Ja.\r\n\r\nMaar **niet** alles."), ("geldig-van", "2026-01-01"));

        Assert.Contains("Uw tekst is opgeslagen.", rosa.Tekst, StringComparison.Ordinal);
        var inhoud = (await dag.ConceptAsync("opslaan")).Inhoud;
        Assert.Equal(("Mag dit echt worden opgeslagen?", "Ja.\n\nMaar **niet** alles.", new DateOnly(2026, 1, 1)), (inhoud.Titel, inhoud.Tekst, inhoud.Geldigheid.Van));
        Assert.Equal(("bezwaar", "Een brief van UHT", new DateOnly(2026, 11, 1), "redactie-herstel"), (inhoud.Onderwerp, inhoud.Bronnen[0].Titel, inhoud.Peildatum, inhoud.Eigenaar));
    }

    [Fact]
    public async Task A_fault_is_named_with_its_field_and_what_was_typed_stays()
    {
        var rosa = await RosaAsync("fout", "Wat als iets niet klopt?");

        await rosa.SlaatOpAsync(("titel", ""), ("geldig-van", "2026-12-01"), ("geldig-tot", "2026-11-01"), ("antwoord", "Wat ik typte."));

        Assert.Contains("Titel: schrijf de vraag in één zin.", rosa.Tekst, StringComparison.Ordinal);
        Assert.Contains("Geldig tot: kies een dag na de dag bij Geldig van.", rosa.Tekst, StringComparison.Ordinal);
        Assert.Contains("href=\"kennis/fout#titel\"", rosa.Pagina, StringComparison.Ordinal);
        Assert.Equal(("", "Wat ik typte.", "2026-11-01"), (rosa.Veld("titel"), rosa.Veld("antwoord"), rosa.Veld("geldig-tot")));
        Assert.Equal("Wat als iets niet klopt?", (await dag.ConceptAsync("fout")).Inhoud.Titel);
    }

    [Fact]
    public async Task Personal_data_is_taken_out_and_the_writer_is_told()
    {
        var rosa = await RosaAsync("geheim", "Mag een nummer in de tekst?");

        await rosa.SlaatOpAsync(("antwoord", "Bel mevrouw op 06-12345678, BSN 123456782."));

        Assert.Contains("Wij hebben een BSN uit de tekst gehaald", rosa.Tekst, StringComparison.Ordinal);
        Assert.Contains("Wij hebben een telefoonnummer uit de tekst gehaald", rosa.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("123456782", (await dag.ConceptAsync("geheim")).Inhoud.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("123456782", rosa.Pagina, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_two_who_edit_at_once_the_second_sees_what_the_first_changed_and_loses_nothing()
    {
        var (rosa, joris) = (await RosaAsync("samen", "Wie schrijft het eerst?"), await dag.JorisAsync("samen"));
        await joris.OpentAsync();
        await rosa.SlaatOpAsync(("antwoord", "Zoals Rosa het schrijft."));

        await joris.SlaatOpAsync(("antwoord", "Zoals Joris het schrijft."));

        Assert.Contains("Iemand heeft dit artikel intussen veranderd", joris.Tekst, StringComparison.Ordinal);
        Assert.Contains("Zoals Rosa het schrijft.", joris.Tekst, StringComparison.Ordinal);
        Assert.Equal("Zoals Joris het schrijft.", joris.Veld("antwoord"));
        Assert.Equal("Zoals Rosa het schrijft.", (await dag.ConceptAsync("samen")).Inhoud.Tekst);

        await joris.SlaatOpAsync(("antwoord", "Zoals Rosa en Joris het schrijven."));

        Assert.Equal("Zoals Rosa en Joris het schrijven.", (await dag.ConceptAsync("samen")).Inhoud.Tekst);
    }

    [Fact]
    public async Task Who_wrote_it_cannot_publish_it_and_a_colleague_must_say_why()
    {
        var rosa = await RosaAsync("vier-ogen", "Mag ik zelf publiceren?");
        var joris = await dag.JorisAsync("vier-ogen");
        await rosa.DoetAsync("vraag-beoordeling", "Graag voor vrijdag.");

        await rosa.DoetAsync("publiceer", "Ik vind het goed.");
        await (await joris.OpentAsync()).DoetAsync("publiceer");

        Assert.Contains("U hebt zelf aan dit artikel geschreven. Vraag een collega", rosa.Tekst, StringComparison.Ordinal);
        Assert.Contains("Schrijf op waarom u dit doet.", joris.Tekst, StringComparison.Ordinal);
        Assert.Contains("Graag voor vrijdag.", joris.Tekst, StringComparison.Ordinal);
        Assert.Equal(Conceptstatus.TerBeoordeling, (await dag.ConceptAsync("vier-ogen")).Status);
    }

    [Fact]
    public async Task Rejected_published_changed_and_put_back_each_step_is_a_version_with_its_reason()
    {
        var rosa = await RosaAsync("levensloop", "Hoe gaat het leven van een artikel?");
        var joris = await dag.JorisAsync("levensloop");
        await rosa.DoetAsync("vraag-beoordeling");
        await (await joris.OpentAsync()).DoetAsync("wijs-af", "De bron ontbreekt.");
        Assert.Contains("De bron ontbreekt.", (await rosa.OpentAsync()).Tekst, StringComparison.Ordinal);

        await rosa.SlaatOpAsync(("antwoord", "De eerste tekst."));
        await rosa.DoetAsync("vraag-beoordeling");
        await (await joris.OpentAsync()).DoetAsync("publiceer", "Nu klopt het.");
        Assert.Contains("De bot antwoordt er binnen enkele seconden mee", joris.Tekst, StringComparison.Ordinal);

        await (await rosa.OpentAsync()).SlaatOpAsync(("antwoord", "De tweede tekst."));
        await rosa.DoetAsync("vraag-beoordeling");
        await joris.OpentAsync();
        Assert.Contains("Wat er verandert", joris.Tekst, StringComparison.Ordinal);
        await joris.DoetAsync("publiceer", "Beter zo.");

        await (await rosa.OpentAsync()).DoetAsync("zet-terug", "De tweede was fout.", ("nummer", "1"));
        await (await joris.OpentAsync()).DoetAsync("publiceer", "Inderdaad.");

        var concept = await dag.ConceptAsync("levensloop");
        Assert.Equal(["De eerste tekst.", "De tweede tekst.", "De eerste tekst."], concept.Versies.Select(versie => versie.Inhoud.Tekst));
        Assert.Equal(["Nu klopt het.", "Beter zo.", "Inderdaad."], concept.Versies.Select(versie => versie.Reden));
        Assert.Equal(3, concept.Live);
        var pagina = (await rosa.OpentAsync()).Tekst;
        Assert.All(["Nu klopt het.", "Beter zo.", "Geschreven door Rosa Redactie. Beoordeeld en gepubliceerd door Joris Redactie."], zin => Assert.Contains(zin, pagina, StringComparison.Ordinal));

        await rosa.DoetAsync("trek-in", "Geldt niet meer.");
        Assert.Equal((Conceptstatus.Ingetrokken, null), ((await dag.ConceptAsync("levensloop")).Status, (await dag.ConceptAsync("levensloop")).Live));
    }

    [Fact]
    public async Task A_button_of_a_page_that_is_out_of_date_tells_why_nothing_happened()
    {
        var (rosa, joris) = (await RosaAsync("oud", "Wat doet een oude pagina?"), await dag.JorisAsync("oud"));
        await rosa.DoetAsync("vraag-beoordeling");
        await joris.OpentAsync();
        await (await rosa.OpentAsync()).SlaatOpAsync(("antwoord", "Toch anders."));

        await joris.DoetAsync("publiceer", "Prima.");

        Assert.Contains("Iemand heeft dit artikel intussen veranderd", joris.Tekst, StringComparison.Ordinal);
        Assert.Equal((Conceptstatus.Concept, 0), ((await dag.ConceptAsync("oud")).Status, (await dag.ConceptAsync("oud")).Versies.Count));
    }

    [Fact]
    public async Task The_preview_shows_what_the_bot_would_say_and_what_becomes_of_questions_of_the_past()
    {
        var rosa = await RosaAsync("bakfiets", "Mag een gemeente een bakfiets vergoeden uit brede ondersteuning?");

        var stuk = await rosa.VoorbeeldAsync();

        Assert.Contains("Ja, dat mag.", stuk, StringComparison.Ordinal);
        Assert.Contains("Bron [1]: Een brief van UHT, oktober 2026", stuk, StringComparison.Ordinal);
        Assert.Matches("Van \\d+ eerdere vragen die hierop lijken: \\d+ beter, \\d+ gelijk, \\d+ slechter", stuk);
        Assert.DoesNotContain("<html", stuk, StringComparison.Ordinal);
        Assert.Equal(1, (await dag.ConceptAsync("bakfiets")).Versie);
    }

    [Fact]
    public async Task A_redacteur_begins_an_article_without_a_vraag()
    {
        var (_, lijst) = await (await dag.AlsAsync(dag.Teams.Rosa)).LeesAsync("/kennis");
        Assert.Contains("href=\"kennis/artikel/nieuw\"", lijst, StringComparison.Ordinal);
        var rosa = await (await dag.RosaAsync("artikel/nieuw")).OpentAsync();
        Assert.Equal(("", "redactie-herstel"), (rosa.Veld("titel"), rosa.Veld("eigenaar")));

        await rosa.SlaatOpAsync(("antwoord", "Ja, BSN 123456782 mag."));
        Assert.Contains("Titel: schrijf de vraag in één zin.", rosa.Tekst, StringComparison.Ordinal);
        Assert.Contains("Onderwerp: kies een onderwerp uit de lijst.", rosa.Tekst, StringComparison.Ordinal);
        Assert.Equal("Ja, BSN 123456782 mag.", rosa.Veld("antwoord"));

        await rosa.SlaatOpAsync(("titel", "Mag een artikel zonder vraag?"), ("onderwerp", "bezwaar"));

        Assert.Contains("Uw artikel is opgeslagen als concept.", rosa.Tekst, StringComparison.Ordinal);
        Assert.Contains("Wij hebben een BSN uit de tekst gehaald", rosa.Tekst, StringComparison.Ordinal);
        var concept = await dag.ConceptAsync("mag-een-artikel-zonder-vraag");
        Assert.Equal((Conceptstatus.Concept, null, dag.Teams.Rosa.ObjectId), (concept.Status, concept.UitVraag, concept.Auteur.ObjectId));
        Assert.DoesNotContain("123456782", concept.Inhoud.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_articles_that_are_begun_with_one_title_get_names_of_their_own()
    {
        foreach (var verwacht in new[] { "hoe-heet-dit-artikel", "hoe-heet-dit-artikel-2" })
        {
            var rosa = await (await dag.RosaAsync("artikel/nieuw")).OpentAsync();
            await rosa.SlaatOpAsync(("titel", "Hoe heet dit artikel?"), ("onderwerp", "bezwaar"), ("antwoord", $"Zo: {verwacht}."));
            Assert.Equal($"Zo: {verwacht}.", (await dag.ConceptAsync(verwacht)).Inhoud.Tekst);
        }
    }

    [Fact]
    public async Task A_question_that_was_missed_stands_in_the_preview_and_is_better_once_the_draft_knows_its_words()
    {
        const string Gemist = "elektrische bakfiets voor gezin betalen?";
        await dag.Teams.Samira.TyptAsync(Gemist);
        await dag.Teams.Samira.ZietAsync("Dat weet ik niet");
        var rosa = await RosaAsync("bakfiets-gemist", "Mag een gemeente een bakfiets vergoeden uit brede ondersteuning?");

        Assert.Contains($"Gelijk</span> {Gemist} (nu zonder antwoord)", await rosa.VoorbeeldAsync(), StringComparison.Ordinal);
        await rosa.SlaatOpAsync(("varianten", "bakfiets betalen uit bo\r\nbakfiets voor een gezin\r\nelektrische bakfiets voor een gezin\r\nkunnen wij een elektrische bakfiets betalen"));
        Assert.Contains($"Beter</span> {Gemist} (nu zonder antwoord)", await rosa.VoorbeeldAsync(), StringComparison.Ordinal);
    }

    private async Task<Redactiebureau> RosaAsync(string id, string titel)
    {
        await Redactiebureau.LegKlaarAsync(dag.Teams, dag.Teams.Rosa, id, titel);
        return await (await dag.RosaAsync(id)).OpentAsync();
    }
}
