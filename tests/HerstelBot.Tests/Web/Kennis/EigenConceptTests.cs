using System.Net;
using HerstelBot.Domain.Gesprekken.Kennis;
using HerstelBot.Domain.Kennisbank.Beheer;
using HerstelBot.Tests.Drivers;
using HerstelBot.Tests.Drivers.Web;
using Microsoft.Extensions.DependencyInjection;

namespace HerstelBot.Tests.Web.Kennis;

/// <summary>What a PZB'er does with the draft of an article that he made of a vraag, and what nobody else of the cluster does.</summary>
public class EigenConceptTests(Redactiedag dag) : IClassFixture<Redactiedag>
{
    private readonly TeamsWereld _teams = dag.Teams;

    [Fact]
    public async Task Who_made_it_reads_and_improves_it_and_hears_that_others_judge_it()
    {
        var concept = await MaakAsync("Mag een eigen concept worden verbeterd?");
        var pieter = await new Redactiebureau(await dag.AlsAsync(_teams.Pieter), concept.Id).OpentAsync();

        Assert.DoesNotContain("Beoordelen en publiceren", pieter.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Alle kennisartikelen", pieter.Tekst, StringComparison.Ordinal);
        await pieter.SlaatOpAsync(("antwoord", "Ja, tot het is gepubliceerd."));

        Assert.Contains("Uw tekst is opgeslagen.", pieter.Tekst, StringComparison.Ordinal);
        Assert.Contains("De redactie leest het artikel na", pieter.Tekst, StringComparison.Ordinal);
        Assert.Equal("Ja, tot het is gepubliceerd.", (await dag.ConceptAsync(concept.Id)).Inhoud.Tekst);
        Assert.Equal([_teams.Pieter.ObjectId], (await dag.ConceptAsync(concept.Id)).Schrijvers.Select(wie => wie.ObjectId));
    }

    [Fact]
    public async Task Its_preview_shows_the_answer_and_no_questions_of_other_people()
    {
        await _teams.Samira.TyptAsync("elektrische bakfiets voor gezin betalen?");
        await _teams.Samira.ZietAsync("Dat weet ik niet");
        var concept = await MaakAsync("Mag een elektrische bakfiets voor een gezin?");
        var pieter = await new Redactiebureau(await dag.AlsAsync(_teams.Pieter), concept.Id).OpentAsync();
        var rosa = await (await dag.RosaAsync(concept.Id)).OpentAsync();

        var (zijn, haar) = (await pieter.VoorbeeldAsync(), await rosa.VoorbeeldAsync());

        Assert.Contains("Ja, dat mag.", zijn, StringComparison.Ordinal);
        Assert.DoesNotContain("elektrische bakfiets voor gezin betalen?", zijn, StringComparison.Ordinal);
        Assert.Contains("elektrische bakfiets voor gezin betalen?", haar, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("vraag-beoordeling")]
    [InlineData("publiceer")]
    [InlineData("wijs-af")]
    [InlineData("trek-in")]
    [InlineData("zet-terug")]
    public async Task Who_made_it_judges_and_takes_back_nothing(string daad)
    {
        var concept = await MaakAsync($"Mag ik zelf {daad}?");
        var pieter = await new Redactiebureau(await dag.AlsAsync(_teams.Pieter), concept.Id).OpentAsync();

        await pieter.DoetAsync(daad, "Zomaar.", ("nummer", "1"));

        Assert.Contains("Dit kunt u hier niet doen. Vraag het aan een redacteur.", pieter.Tekst, StringComparison.Ordinal);
        Assert.Equal((concept.Status, concept.Versie), ((await dag.ConceptAsync(concept.Id)).Status, (await dag.ConceptAsync(concept.Id)).Versie));
    }

    [Fact]
    public async Task Nobody_else_of_the_cluster_sees_it_and_who_made_it_sees_no_other()
    {
        var concept = await MaakAsync("Wie ziet dit eigen concept?");
        await Redactiebureau.LegKlaarAsync(_teams, _teams.Rosa, "van-rosa", "Wie schrijft dit?");

        foreach (var (wie, id, verwacht) in new[]
                 {
                     (_teams.Pieter, concept.Id, HttpStatusCode.OK), (_teams.Pieter, "van-rosa", HttpStatusCode.NotFound), (_teams.Youssef, concept.Id, HttpStatusCode.NotFound),
                     (_teams.Lotte, concept.Id, HttpStatusCode.NotFound), (_teams.Fatima, concept.Id, HttpStatusCode.Forbidden), (_teams.Ria, concept.Id, HttpStatusCode.Forbidden),
                 })
        {
            var (status, pagina) = await (await dag.AlsAsync(wie)).LeesAsync($"/kennis/{id}");
            Assert.Equal((wie.Naam, id, verwacht), (wie.Naam, id, status));
            Assert.Equal(verwacht == HttpStatusCode.OK, pagina.Contains("Wie ziet dit eigen concept?", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Once_it_is_published_it_is_of_the_redactie()
    {
        var concept = await MaakAsync("Hoe lang blijft een concept van mij?");
        await (await (await dag.RosaAsync(concept.Id)).OpentAsync()).DoetAsync("vraag-beoordeling");
        var pieter = await new Redactiebureau(await dag.AlsAsync(_teams.Pieter), concept.Id).OpentAsync();
        await (await (await dag.JorisAsync(concept.Id)).OpentAsync()).DoetAsync("publiceer", "Nagekeken.");
        Assert.Equal(Conceptstatus.Gepubliceerd, (await dag.ConceptAsync(concept.Id)).Status);

        var (status, _) = await (await dag.AlsAsync(_teams.Pieter)).LeesAsync($"/kennis/{concept.Id}");
        using var laat = await pieter.StuurtAsync($"/kennis/{concept.Id}");

        Assert.Equal(HttpStatusCode.NotFound, status);
        Assert.NotEqual(HttpStatusCode.OK, laat.StatusCode);
        Assert.Equal(Conceptstatus.Gepubliceerd, (await dag.ConceptAsync(concept.Id)).Status);
    }

    private async Task<Kennisconcept> MaakAsync(string vraag)
    {
        var nummer = await _teams.Fatima.VraagtAsync(vraag);
        await _teams.Pieter.HandeltAfAsync(nummer, "Ja, dat mag.");
        await _teams.Fatima.ZietAsync($"Antwoord op {nummer}");
        await _teams.Pieter.DruktAsync(await _teams.KaartVanAsync(nummer, "Maak kennisartikel"), "Maak kennisartikel");
        await _teams.ZietInAsync(Wereld.Kanaal, $"Bericht over {nummer}", "concept voor een kennisartikel");
        return (await _teams.Services.GetRequiredService<IKennisbeheer>().UitVraagAsync(nummer, TestContext.Current.CancellationToken))!;
    }
}
