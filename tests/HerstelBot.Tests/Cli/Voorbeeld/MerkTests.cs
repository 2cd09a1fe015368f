using HerstelBot.Tests.Drivers;
using Microsoft.Extensions.Time.Testing;

namespace HerstelBot.Tests.Cli.Voorbeeld;

/// <summary>Whoever sees something of the example sees that it is made up, and only then.</summary>
[Collection(nameof(Voorbeeldopslag))]
public class MerkTests(Voorbeeldopslag voorbeeld)
{
    private const string Pagina = "Voorbeeldgegevens:";
    private const string Kaart = "Voorbeeldgegevens";

    [Fact]
    public async Task The_start_page_and_the_cards_about_vragen_say_so_and_an_article_does_not()
    {
        var (opslag, personen) = await voorbeeld.KopieAsync();
        var klok = new FakeTimeProvider(Voorbeeldopslag.Einde.AddMinutes(5));
        await using var teams = await TeamsWereld.StartMetKlokAsync(klok, $"--HerstelBot:Opslag:Map={opslag}", $"--HerstelBot:Personen:Bestand={personen}");
        var vrager = new Persoon(teams, "00000000-0000-4000-8000-000000000001", "Fatima Vermeer", "11111111-1111-4111-8111-111111111111");

        await vrager.TyptAsync("mijn vragen");
        await vrager.TyptAsync("wachtrij");
        await vrager.TyptAsync("Hoe lang duurt een bezwaar bij UHT?");

        Assert.Contains(Pagina, await teams.Http.GetStringAsync(new Uri("/", UriKind.Relative), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Contains(Kaart, (await vrager.ZietAsync("wachtrij")).Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain(Kaart, (await vrager.ZietAsync("Dit helpt")).Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_nothing_is_made_up_nothing_says_so()
    {
        await using var teams = await TeamsWereld.StartAsync();

        await teams.Pieter.TyptAsync("wachtrij");

        Assert.DoesNotContain(Pagina, await teams.Http.GetStringAsync(new Uri("/", UriKind.Relative), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.DoesNotContain(Kaart, (await teams.Pieter.ZietAsync("wachtrij")).Tekst, StringComparison.Ordinal);
    }
}
