using HerstelBot.Domain.Vragen;
using HerstelBot.Tests.Drivers;

namespace HerstelBot.Tests.Gesprekken;

/// <summary>A question on behalf of an inwoner: the checklist of what UHT needs, and an answer with an outcome.</summary>
public class StatusvraagTests(Teamsdag dag) : IClassFixture<Teamsdag>
{
    private readonly TeamsWereld _teams = dag.Teams;

    [Theory]
    [InlineData("", "verzoek-inwoner", "ja", "Vul het UHT-zaaknummer in")]
    [InlineData("mevrouw", "verzoek-inwoner", "ja", "Vul het UHT-zaaknummer in")]
    [InlineData("999971153", "verzoek-inwoner", "ja", "Een BSN mag hier niet staan")]
    [InlineData("UHT-1234", "", "ja", "Kies waarom u deze vraag mag stellen")]
    [InlineData("UHT-1234", "nieuwsgierig", "ja", "Kies waarom u deze vraag mag stellen")]
    [InlineData("UHT-1234", "verzoek-inwoner", "nee", "De inwoner moet weten dat u dit vraagt")]
    public async Task Without_number_ground_or_consent_nothing_is_asked_and_nothing_typed_is_lost(string zaaknummer, string grondslag, string toestemming, string zin)
    {
        var formulier = await OpenAsync(_teams.Samira);

        await _teams.Samira.DruktAsync(
            formulier, "Verstuur", ("zaaknummer", zaaknummer), ("grondslag", grondslag), ("toestemming", toestemming), ("toelichting", "Het gaat om een gezin."));

        var terug = await _teams.VindAsync(() => Nu(formulier) is { } nu && nu.Tekst.Contains(zin, StringComparison.Ordinal) ? nu : null, () => Nu(formulier)!.Tekst);
        Assert.Contains("Het gaat om een gezin.", terug.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("999971153", terug.Tekst, StringComparison.Ordinal);
        Assert.Equal(0, await _teams.AantalVanAsync(_teams.Samira));
    }

    [Fact]
    public async Task The_answer_has_an_outcome_that_says_what_it_means_for_the_gemeente()
    {
        var nummer = await GesteldAsync("UHT-2026-0815");
        var kaart = await _teams.Pieter.PaktOpAsync(nummer);
        Assert.Contains("UHT-2026-0815", kaart.Tekst, StringComparison.Ordinal);

        var terug = Stappen.Formulier(await _teams.Pieter.DoetAsync(kaart, "Beantwoorden", ("antwoord", "Besluit van mei.")));
        Assert.Contains("Kies de uitkomst van deze zaak", Kaartlezer.Tekst(terug), StringComparison.Ordinal);
        Assert.Contains("Besluit van mei.", Kaartlezer.Tekst(terug), StringComparison.Ordinal);
        await _teams.Pieter.DruktAsync(kaart.Gesprek, kaart.Id, terug, "Verstuur", ("uitkomst", "Erkend"));

        await _teams.Fatima.ZietAsync($"Antwoord op {nummer}", "Besluit van mei.", "Erkend als gedupeerde", "heeft recht op brede ondersteuning");
        await _teams.KaartVanAsync(nummer, "Erkend als gedupeerde");
        Assert.Equal((Zaakuitkomst.Erkend, false), ((await _teams.VraagAsync(nummer)).Uitkomst!.Value, (await _teams.VraagAsync(nummer)).Openbaar));
    }

    [Fact]
    public async Task Nobody_makes_an_answer_about_a_case_public()
    {
        var nummer = await GesteldAsync("UHT-2026-0900");
        var kaart = await _teams.Pieter.PaktOpAsync(nummer);
        Assert.DoesNotContain(Kaartlezer.Invoer(Stappen.Formulier(await _teams.Pieter.DruktAsync(kaart, "Beantwoorden"))), invoer => invoer["id"]!.GetValue<string>() == "openbaar");

        await _teams.Pieter.VervalstAsync("beantwoorden", new() { ["vraag"] = Stappen.VraagId(kaart), ["antwoord"] = "Niet erkend.", ["uitkomst"] = "NietErkend", ["openbaar"] = "ja" });

        Assert.False((await _teams.TotVraagAsync(nummer, vraag => vraag.Status == VraagStatus.Beantwoord)).Openbaar);
    }

    [Fact]
    public async Task A_question_about_a_case_is_answered_only_by_the_same_case()
    {
        var gewoon = await _teams.Fatima.VraagtAsync("Welke stukken horen bij een hersteltoets?");
        var ander = await GesteldAsync("UHT-2026-1001");
        var zelfde = await GesteldAsync("UHT-2026-1002");
        var nummer = await GesteldAsync("uht-2026-1002");
        var kaart = await _teams.Pieter.PaktOpAsync(nummer);
        var formulier = Stappen.Formulier(await _teams.Pieter.DruktAsync(kaart, "Koppelen"));

        foreach (var niet in new[] { gewoon, ander })
        {
            var terug = await _teams.Pieter.DruktAsync(kaart.Gesprek, kaart.Id, formulier, "Verstuur", ("hoofdvraag", (await _teams.VraagAsync(niet)).Id.ToString()));
            Assert.Contains("Aan deze vraag kunt u niet koppelen", Kaartlezer.Tekst(Stappen.Formulier(terug)), StringComparison.Ordinal);
        }

        await _teams.Pieter.DruktAsync(kaart.Gesprek, kaart.Id, formulier, "Verstuur", ("hoofdvraag", (await _teams.VraagAsync(zelfde)).Id.ToString()));
        await _teams.KaartVanAsync(zelfde, "Het antwoord gaat ook naar de vragers van", nummer);
        await _teams.Youssef.HandeltAfAsync(zelfde, "Nog niet besloten.", ("uitkomst", "InBehandeling"));
        await _teams.Fatima.ZietAsync($"Antwoord op {nummer}", "Nog in behandeling bij UHT");
    }

    private Bericht? Nu(Bericht formulier) => _teams.Connector.In(formulier.Gesprek).SingleOrDefault(b => b.Id == formulier.Id);

    private async Task<Bericht> OpenAsync(Persoon wie)
    {
        var eerder = _teams.Connector.In(wie.Chat).Count;
        await wie.TyptAsync("statusvraag");
        return await _teams.VindAsync(
            () => _teams.Connector.In(wie.Chat).Skip(eerder).LastOrDefault(b => b.Tekst.Contains("grondslag", StringComparison.Ordinal)), () => "The form does not open.");
    }

    private async Task<string> GesteldAsync(string zaaknummer)
    {
        var formulier = await OpenAsync(_teams.Fatima);
        await _teams.Fatima.DruktAsync(formulier, "Verstuur", ("zaaknummer", zaaknummer), ("grondslag", "brede-ondersteuning"), ("toestemming", "ja"));
        return await _teams.Fatima.NummerOpAsync(formulier);
    }
}
