using System.Text.RegularExpressions;
using HerstelBot.EndToEnd.Rapport;
using HerstelBot.Tests.Drivers;
using HerstelBot.Tests.Drivers.Web;
using Microsoft.Playwright;

namespace HerstelBot.EndToEnd.Redactie;

/// <summary>The loop from one answer to an answer for all, in a browser beside Teams.</summary>
public partial class LusTests(Lusdienst dienst) : IClassFixture<Lusdienst>
{
    private const string Vraag = "Mag een gemeente een bakfiets vergoeden uit brede ondersteuning?";
    private const string Gemist = "elektrische bakfiets voor gezin betalen?";
    private const string Antwoord = "Ja. Een bakfiets mag, als die in het plan van aanpak staat.";

    [Fact]
    public async Task An_answer_that_was_given_once_becomes_an_answer_for_all()
    {
        var teams = dienst.Teams;
        await teams.Samira.TyptAsync(Gemist);
        await teams.Samira.ZietAsync("Dat weet ik niet");
        var nummer = await teams.Fatima.VraagtAsync(Vraag);
        await teams.Pieter.HandeltAfAsync(nummer, "Ja, dat mag.");
        await teams.Pieter.DruktAsync(await teams.KaartVanAsync(nummer, "Maak kennisartikel"), "Maak kennisartikel");
        var bericht = await teams.ZietInAsync(Wereld.Kanaal, $"Bericht over {nummer}", "concept voor een kennisartikel");
        var pad = Adres().Match(bericht.Kaart!.ToJsonString()).Value;

        await using (var rosa = await dienst.AlsAsync(teams.Rosa, "kennis"))
        {
            var page = rosa.Page;
            await page.IsToegankelijkAsync();
            await rosa.FotoAsync("90-kennislijst", heel: true);
            await page.GetByRole(AriaRole.Link, new() { Name = Vraag }).ClickAsync();
            await Assertions.Expect(page).ToHaveURLAsync(new Regex($"/{pad}$"));
            await Assertions.Expect(page.GetByText($"uit vraag {nummer}")).ToBeVisibleAsync();

            await page.GetByLabel("Antwoord", new() { Exact = true }).FillAsync(Antwoord);
            await page.GetByLabel("Andere manieren om dit te vragen").FillAsync($"{Vraag}\nbakfiets betalen uit bo\nbakfiets voor een gezin\nelektrische bakfiets voor een gezin\nkunnen wij een elektrische bakfiets betalen");
            await Assertions.Expect(page.Locator("#voorbeeld .opgemaakt")).ToContainTextAsync(Antwoord);
            await Assertions.Expect(page.GetByText("eerdere vragen die hierop lijken")).ToHaveTextAsync(new Regex("lijken: [1-9][0-9]* beter"));
            await Assertions.Expect(page.Locator(".proef .beter").First).ToContainTextAsync(Gemist);
            await page.IsToegankelijkAsync();
            await rosa.FotoAsync("91-artikel-schrijven", heel: true);

            await page.GetByRole(AriaRole.Button, new() { Name = "Opslaan" }).ClickAsync();
            await Assertions.Expect(page.GetByText("Uw tekst is opgeslagen.")).ToBeVisibleAsync();
            await page.GetByRole(AriaRole.Button, new() { Name = "Vraag een collega om te beoordelen" }).ClickAsync();
            await Assertions.Expect(page.GetByText("klaar ligt om te beoordelen")).ToBeVisibleAsync();
            await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Publiceer" })).ToHaveCountAsync(0);
        }

        await using (var joris = await dienst.AlsAsync(teams.Joris, "kennis?blik=tebeoordelen"))
        {
            var page = joris.Page;
            await page.GetByRole(AriaRole.Link, new() { Name = Vraag }).ClickAsync();
            await page.GetByRole(AriaRole.Button, new() { Name = "Publiceer" }).ClickAsync();
            await Assertions.Expect(page.GetByText("Schrijf op waarom u dit doet.")).ToBeVisibleAsync();
            await page.IsToegankelijkAsync();
            await joris.FotoAsync("92-artikel-zonder-reden", heel: true);

            await page.GetByLabel("Waarom publiceert u dit, of waarom niet?").FillAsync("Nagekeken in de wet.");
            await page.GetByRole(AriaRole.Button, new() { Name = "Publiceer" }).ClickAsync();
            await Assertions.Expect(page.GetByText("Het artikel is gepubliceerd.")).ToBeVisibleAsync();
            await page.GetByText("Versie 1,").ClickAsync();
            await page.IsToegankelijkAsync();
            await joris.FotoAsync("93-artikel-gepubliceerd", heel: true);
        }

        await AntwoordtAsync(teams.Noor, "mag de gemeente een bakfiets vergoeden?", Antwoord);
    }

    [Theory]
    [InlineData("telefoon", 390, ColorScheme.Light)]
    [InlineData("donker", 1280, ColorScheme.Dark)]
    [InlineData("contrast", 1280, ColorScheme.Light)]
    public async Task The_pages_are_whole_on_a_phone_and_in_each_theme(string hoe, int breedte, ColorScheme kleuren)
    {
        var (teams, id) = (dienst.Teams, $"zo-ziet-het-eruit-{hoe}");
        await Redactiebureau.LegKlaarAsync(teams, teams.Rosa, id, $"Hoe ziet dit eruit op {hoe}?", "Goed.\n\n- een\n- twee\n\n| Wie | Wat |\n|---|---|\n| gemeente | betaalt |\n\nLees [de wet](https://wetten.overheid.nl/BWBR0046847).");
        await using var browser = await dienst.AlsAsync(teams.Rosa, "kennis", breedte, kleuren: kleuren);
        var page = browser.Page;
        foreach (var pad in new[] { "kennis", $"kennis/{id}" })
        {
            await page.GotoAsync($"{dienst.Adres}{pad}");
            if (hoe == "contrast") { await page.EvaluateAsync("document.documentElement.dataset.thema = 'contrast'"); }
            if (pad != "kennis") { await Assertions.Expect(page.GetByText("Het voorbeeld is bijgewerkt.")).ToBeVisibleAsync(); }
            await page.IsToegankelijkAsync();
            await browser.FotoAsync($"94-{hoe}-{(pad == "kennis" ? "lijst" : "artikel")}", heel: true);
        }

        await page.GetByLabel("Titel", new() { Exact = true }).FillAsync("");
        await page.GetByLabel("Geldig van").FillAsync("2026-12-01");
        await page.GetByLabel("Geldig tot").FillAsync("2026-11-01");
        await page.GetByRole(AriaRole.Button, new() { Name = "Opslaan" }).ClickAsync();
        if (hoe == "contrast") { await page.EvaluateAsync("document.documentElement.dataset.thema = 'contrast'"); }
        var fout = page.GetByRole(AriaRole.Link, new() { Name = "Titel: schrijf de vraag in één zin." });
        await Assertions.Expect(fout).ToBeVisibleAsync();
        await page.IsToegankelijkAsync();
        await browser.FotoAsync($"95-{hoe}-fout", heel: true);

        await fout.ClickAsync();
        await Assertions.Expect(page.GetByLabel("Titel", new() { Exact = true })).ToBeInViewportAsync();
    }

    // Live within seconds, on whatever instance hears the question.
    private static async Task AntwoordtAsync(Persoon wie, string vraag, string antwoord)
    {
        for (var keer = 0; ; keer++)
        {
            await wie.TyptAsync(vraag);
            try
            {
                await wie.ZietAsync(antwoord, "Dit helpt");
                return;
            }
            catch (Xunit.Sdk.XunitException) when (keer < 2)
            {
                // Not live yet.
            }
        }
    }

    [GeneratedRegex("kennis/[a-z0-9-]+")]
    private static partial Regex Adres();
}
