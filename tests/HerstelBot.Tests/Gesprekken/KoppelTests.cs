using HerstelBot.Domain.Vragen;
using HerstelBot.Tests.Drivers;

namespace HerstelBot.Tests.Gesprekken;

/// <summary>Koppel: one answer for who asked the same, each with an own clock.</summary>
public class KoppelTests(Teamsdag dag) : IClassFixture<Teamsdag>
{
    private readonly TeamsWereld _teams = dag.Teams;

    [Fact]
    public async Task One_answer_reaches_both_who_asked_and_each_closes_on_its_own()
    {
        var hoofd = await _teams.Fatima.VraagtAsync("Wanneer betaalt UHT de aanvullende schade uit?");
        var duplicaat = await _teams.Noor.VraagtAsync("Op welke termijn komt het geld voor werkelijke schade?");
        var kaart = await _teams.Pieter.PaktOpAsync(duplicaat);
        var beloofd = (await _teams.VraagAsync(duplicaat)).Toezegging;

        await _teams.Pieter.DoetAsync(kaart, "Koppelen", ("hoofdvraag", await IdAsync(hoofd)));

        await _teams.Noor.ZietAsync($"Bericht over {duplicaat}", "stelde dezelfde vraag");
        await _teams.KaartVanAsync(duplicaat, $"Gekoppeld aan {hoofd}");
        await _teams.KaartVanAsync(hoofd, "Het antwoord gaat ook naar de vragers van", duplicaat);
        Assert.Equal(beloofd, (await _teams.VraagAsync(duplicaat)).Toezegging);
        await _teams.Youssef.HandeltAfAsync(hoofd, "Dat duurt nu acht maanden.");

        await _teams.Fatima.ZietAsync($"Antwoord op {hoofd}", "Dat duurt nu acht maanden.");
        var antwoord = await _teams.Noor.ZietAsync($"Antwoord op {duplicaat}", "Dat duurt nu acht maanden.", "Youssef El Amrani");
        await _teams.Noor.DruktAsync(antwoord, "Is opgelost");
        await _teams.TotVraagAsync(duplicaat, vraag => vraag.Status == VraagStatus.Opgelost);
        Assert.Equal(VraagStatus.Beantwoord, (await _teams.VraagAsync(hoofd)).Status);
        Assert.DoesNotContain(_teams.Connector.In(_teams.Noor.Chat), b => b.Tekst.Contains(hoofd, StringComparison.Ordinal) || b.Tekst.Contains("Fatima", StringComparison.Ordinal));
    }

    [Fact]
    public async Task When_the_other_one_was_answered_already_the_answer_comes_at_once()
    {
        var hoofd = await _teams.Fatima.VraagtAsync("Is een bruidsschat vermogen?");
        var duplicaat = await _teams.Noor.VraagtAsync("Moet goud van het huwelijk worden opgegeven?");
        await _teams.Pieter.HandeltAfAsync(hoofd, "Nee, dat telt niet mee.");

        var kaart = await _teams.Youssef.PaktOpAsync(duplicaat);
        await _teams.LeverInBewegingAsync(_teams.Youssef.Vervalst("koppelen", new() { ["vraag"] = Stappen.VraagId(kaart), ["hoofdvraag"] = await IdAsync(hoofd) }));

        await _teams.Noor.ZietAsync($"Antwoord op {duplicaat}", "Nee, dat telt niet mee.");
        Assert.Equal(VraagStatus.Beantwoord, (await _teams.VraagAsync(duplicaat)).Status);
    }

    [Fact]
    public async Task When_the_other_one_is_taken_back_this_one_goes_on_alone()
    {
        var hoofd = await _teams.Fatima.VraagtAsync("Hoe lang bewaart de gemeente het dossier?");
        var duplicaat = await _teams.Noor.VraagtAsync("Na hoeveel jaar worden de papieren vernietigd?");
        await _teams.Pieter.DoetAsync(await _teams.Pieter.PaktOpAsync(duplicaat), "Koppelen", ("hoofdvraag", await IdAsync(hoofd)));
        await _teams.KaartVanAsync(hoofd, duplicaat);

        await _teams.Fatima.DruktAsync(await _teams.Fatima.BevestigingAsync(hoofd, "Intrekken"), "Intrekken");

        await _teams.TotVraagAsync(duplicaat, vraag => vraag is { GekoppeldAan: null, Status: VraagStatus.Opgepakt });
        await _teams.ZietInAsync(Wereld.Kanaal, $"Bericht over {duplicaat}", "Beantwoord deze vraag apart");
        await _teams.Pieter.BeantwoordtAsync(await _teams.KaartVanAsync(duplicaat, "Beantwoorden"), "Vijftien jaar.");
        await _teams.Noor.ZietAsync($"Antwoord op {duplicaat}", "Vijftien jaar.");
    }

    [Fact]
    public async Task A_vraag_that_was_linked_can_be_taken_back_and_gets_no_answer_then()
    {
        var hoofd = await _teams.Fatima.VraagtAsync("Wat kost een taxatie van het huis?");
        var duplicaat = await _teams.Noor.VraagtAsync("Betaalt iemand de makelaar voor een rapport?");
        await _teams.Pieter.DoetAsync(await _teams.Pieter.PaktOpAsync(duplicaat), "Koppelen", ("hoofdvraag", await IdAsync(hoofd)));
        await _teams.KaartVanAsync(hoofd, duplicaat);
        await _teams.Noor.DruktAsync(await _teams.Noor.BevestigingAsync(duplicaat, "Intrekken"), "Intrekken");

        await _teams.Youssef.HandeltAfAsync(hoofd, "Dat vergoedt UHT.");

        await _teams.Fatima.ZietAsync($"Antwoord op {hoofd}", "Dat vergoedt UHT.");
        await _teams.UitgewerktAsync();
        Assert.Equal(VraagStatus.Ingetrokken, (await _teams.VraagAsync(duplicaat)).Status);
        Assert.DoesNotContain(_teams.Connector.In(_teams.Noor.Chat), b => b.Tekst.Contains("Dat vergoedt UHT.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task It_is_not_linked_to_itself_to_what_was_taken_back_to_another_cluster_or_twice()
    {
        var vraag = await _teams.Fatima.VraagtAsync("Mag een bijstandsuitkering blijven doorlopen?");
        var weg = await _teams.Noor.VraagtAsync("Vervalt de toeslag bij verhuizen naar het buitenland?");
        var elders = await _teams.Noor.VraagtAsync("Zijn er lotgenoten in Middelburg?");
        await _teams.Noor.DruktAsync(await _teams.Noor.BevestigingAsync(weg, "Intrekken"), "Intrekken");
        await _teams.Youssef.DoetAsync(await _teams.Youssef.PaktOpAsync(elders), "Doorzetten", ("bestemming", "cluster:zeeland"), ("toelichting", "Daar."));
        await _teams.TotVraagAsync(elders, ander => ander.Cluster!.Value.Waarde == "zeeland");
        var kaart = await _teams.Pieter.PaktOpAsync(vraag);
        var formulier = Stappen.Formulier(await _teams.Pieter.DruktAsync(kaart, "Koppelen"));

        foreach (var nummer in new[] { vraag, weg, elders })
        {
            var terug = Stappen.Formulier(await _teams.Pieter.DruktAsync(kaart.Gesprek, kaart.Id, formulier, "Verstuur", ("hoofdvraag", await IdAsync(nummer))));
            Assert.Contains("Aan deze vraag kunt u niet koppelen", Kaartlezer.Tekst(terug), StringComparison.Ordinal);
        }

        var hoofd = await _teams.Noor.VraagtAsync("Loopt de uitkering door na een schadevergoeding?");
        await _teams.Pieter.DoetAsync(kaart, "Koppelen", ("hoofdvraag", await IdAsync(hoofd)));
        kaart = await _teams.KaartVanAsync(vraag, $"Gekoppeld aan {hoofd}");
        Assert.Contains("al gekoppeld", Stappen.Zin(await _teams.Pieter.DoetAsync(kaart, "Koppelen", ("hoofdvraag", await IdAsync(hoofd)))), StringComparison.Ordinal);
    }

    private async Task<string> IdAsync(string nummer) => (await _teams.VraagAsync(nummer)).Id.ToString();
}
