using HerstelBot.Tests.Drivers;

namespace HerstelBot.Tests.Gesprekken;

/// <summary>Before a vraag is stored the asker sees what was answered before: of the own gemeente, and what was made public.</summary>
public class EerdereAntwoordenTests(Teamsdag dag) : IClassFixture<Teamsdag>
{
    private readonly TeamsWereld _teams = dag.Teams;

    [Fact]
    public async Task An_answer_to_a_colleague_is_shown_first_without_who_asked_and_can_be_enough()
    {
        await BeantwoordAsync(_teams.Fatima, "Mag een laptop voor school uit de brede ondersteuning?", "Ja, dat mag.");

        var eerder = await _teams.AantalVanAsync(_teams.Samira);
        var getoond = await VerstuurtAsync(_teams.Samira, "Mag een laptop voor school uit brede ondersteuning komen?");

        Assert.Contains("Ja, dat mag.", getoond.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Fatima", getoond.Tekst, StringComparison.Ordinal);
        Assert.Contains("Fijn dat dit u helpt", Stappen.Zin(await _teams.Samira.DruktAsync(getoond, "Dit helpt")), StringComparison.Ordinal);
        Assert.Equal(eerder, await _teams.AantalVanAsync(_teams.Samira));
    }

    [Fact]
    public async Task Who_asks_after_all_gets_a_vraag_with_all_that_was_filled_in()
    {
        await BeantwoordAsync(_teams.Fatima, "Vergoedt de gemeente een rijbewijs voor nieuw werk?", "Soms.");

        var getoond = await VerstuurtAsync(_teams.Fatima, "Vergoedt de gemeente het rijbewijs voor werk?", ("toelichting", "Zij kan morgen beginnen."), ("urgentie", "termijn-verloopt"));
        await _teams.Fatima.DruktAsync(getoond, "Verstuur");

        var kaart = await _teams.KaartVanAsync(await _teams.Fatima.NummerOpAsync(getoond), "Oppakken");
        Assert.Contains("Zij kan morgen beginnen.", kaart.Tekst, StringComparison.Ordinal);
        Assert.Contains("Een wettelijke termijn loopt bijna af", kaart.Tekst, StringComparison.Ordinal);
        Assert.Contains("Vergoedt de gemeente het rijbewijs voor werk?", kaart.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_another_gemeente_asked_is_shown_only_when_it_was_made_public()
    {
        await BeantwoordAsync(_teams.Noor, "Krijgt een stiefkind dezelfde tegemoetkoming?", "Alleen intern.");
        await BeantwoordAsync(_teams.Noor, "Krijgen nabestaanden van overleden ouders compensatie?", "Ja, nabestaanden ook.", ("openbaar", "ja"));

        await _teams.Fatima.VraagtAsync("Krijgt een stiefkind diezelfde tegemoetkoming?"); // a number at once: nothing was shown first
        var getoond = await VerstuurtAsync(_teams.Fatima, "Krijgen de nabestaanden van overleden ouders ook compensatie?");

        Assert.Contains("Ja, nabestaanden ook.", getoond.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Noor", getoond.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Haarlem", getoond.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_only_says_to_work_for_a_gemeente_sees_nothing_of_it()
    {
        await BeantwoordAsync(_teams.Fatima, "Wie betaalt de begrafenis van een gedupeerde?", "De gemeente.");

        await _teams.Karim.VraagtAsync("Wie betaalt de begrafenis van een gedupeerde?", ("gemeente", "Diemen"));
    }

    [Fact]
    public async Task How_one_case_stands_is_shown_to_nobody_else()
    {
        await _teams.Fatima.TyptAsync("statusvraag");
        var formulier = await _teams.Fatima.ZietAsync("grondslag", "Verstuur");
        await _teams.Fatima.DruktAsync(formulier, "Verstuur", ("zaaknummer", "UHT-2024-55"), ("grondslag", "verzoek-inwoner"), ("toestemming", "ja"));
        await _teams.Pieter.HandeltAfAsync(await _teams.Fatima.NummerOpAsync(formulier), "Erkend sinds mei.", ("uitkomst", "Erkend"));
        await _teams.Fatima.ZietAsync("Erkend sinds mei.");

        await _teams.Samira.VraagtAsync("Hoe staat het met zaak UHT-2024-55 bij UHT, en is deze persoon erkend als gedupeerde?");
    }

    private async Task BeantwoordAsync(Persoon vrager, string vraag, string antwoord, params (string Veld, string Waarde)[] ingevuld)
    {
        await _teams.Pieter.HandeltAfAsync(await vrager.VraagtAsync(vraag), antwoord, ingevuld);
        await vrager.ZietAsync("Antwoord op", antwoord);
    }

    // Earlier answers take the place of the form.
    private static async Task<Bericht> VerstuurtAsync(Persoon wie, string vraag, params (string Veld, string Waarde)[] ingevuld)
    {
        var formulier = await wie.OpentFormulierAsync(vraag);
        await wie.DruktAsync(formulier, "Verstuur", [("onderwerp", "bezwaar"), .. ingevuld]);
        return await wie.Wereld.VindAsync(
            () => wie.Wereld.Connector.In(wie.Chat).SingleOrDefault(b => b.Id == formulier.Id && b.Tekst.Contains("Dit is eerder gevraagd", StringComparison.Ordinal)),
            () => $"No earlier answer, but: {wie.Wereld.Connector.In(wie.Chat).Single(b => b.Id == formulier.Id).Tekst}");
    }
}
