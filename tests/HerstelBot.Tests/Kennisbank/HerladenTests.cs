using System.Net.Http.Json;
using System.Text.Json.Nodes;
using HerstelBot.Domain.Gesprekken.Duiding;
using HerstelBot.Domain.Kennisbank;
using HerstelBot.Tests.Drivers;
using Microsoft.Extensions.DependencyInjection;

namespace HerstelBot.Tests.Kennisbank;

/// <summary>The running service over a folder that changes under it.</summary>
public sealed class HerladenTests : IAsyncLifetime
{
    private const string Vraag = "Wanneer is het zwembad open?";

    private readonly Dialogskopie _map = new();
    private TeamsWereld _teams = null!;

    private IKennisbank Kennisbank => _teams.Services.GetRequiredService<IKennisbank>();

    public async ValueTask InitializeAsync() => _teams = await TeamsWereld.StartZonderKanaalAsync(_map.Instelling);

    public async ValueTask DisposeAsync()
    {
        await _teams.DisposeAsync();
        _map.Dispose();
    }

    [Fact]
    public async Task A_changed_article_is_what_the_next_person_is_told()
    {
        await _teams.Fatima.TyptAsync(Vraag);
        await _teams.Fatima.ZietAsync("elke ochtend");

        _map.Schrijf("zwembad", Vraag, "Het zwembad is elke avond open.");
        await TotAsync(() => Kennisbank.Vind("zwembad")!.Tekst.Contains("elke avond", StringComparison.Ordinal));

        await _teams.Fatima.TyptAsync(Vraag);
        await _teams.Fatima.ZietAsync("elke avond");
    }

    [Fact]
    public async Task A_changed_timeline_is_what_the_next_person_is_shown()
    {
        await File.WriteAllTextAsync(
            _map.Tijdlijn,
            "peildatum: 2026-03-31\ntrefwoorden: { overig: [zwembad] }\nwijzigingen:\n  - datum: 2026-01-05\n    onderwerpen: [overig]\n    wat: Het zwembad kreeg een glijbaan.\n    bronnen: [{ titel: Krant }]\n",
            TestContext.Current.CancellationToken);
        await TotAsync(() => _teams.Services.GetRequiredService<Func<Tijdlijn>>()().Wijzigingen.Count == 1);

        await _teams.Fatima.TyptAsync("wat is er veranderd sinds 2025?");
        await _teams.Fatima.ZietAsync("5 januari 2026", "glijbaan", "Krant");
    }

    [Fact]
    public async Task An_article_can_come_go_and_be_put_in_place_of_another()
    {
        _map.Schrijf("museum", "Wat kost het museum?", "Het museum is gratis.");
        await TotAsync(() => Kennisbank.Vind("museum") is not null);
        await _teams.Karim.TyptAsync("Wat kost het museum?");
        await _teams.Karim.ZietAsync("gratis");

        var tijdelijk = Path.Combine(_map.Pad, "museum.nieuw");
        await File.WriteAllTextAsync(tijdelijk, Dialogskopie.Artikel("museum", "Wat kost het museum?", "Het museum kost een euro."), TestContext.Current.CancellationToken);
        File.Move(tijdelijk, _map.PadVan("museum"), overwrite: true);
        await TotAsync(() => Kennisbank.Vind("museum")?.Tekst.Contains("een euro", StringComparison.Ordinal) == true);

        File.Delete(_map.PadVan("museum"));
        await TotAsync(() => Kennisbank.Vind("museum") is null);
        Assert.Equal(2, Kennisbank.Aantal);
    }

    [Fact]
    public async Task A_faulty_change_is_named_in_health_and_on_the_page_while_the_answer_stays()
    {
        await File.WriteAllTextAsync(
            _map.PadVan("zwembad"), Dialogskopie.Artikel("zwembad", Vraag, "Fout.").Replace("2026-01-01", "gisteren", StringComparison.Ordinal), TestContext.Current.CancellationToken);
        await TotAsync(async () => await StandAsync() == "let-op");

        Assert.Contains("zwembad.md:7: ", await PaginaAsync("/health/ready"), StringComparison.Ordinal);
        Assert.Contains("zwembad.md:7: ", await PaginaAsync("/"), StringComparison.Ordinal);
        await _teams.Fatima.TyptAsync(Vraag);
        await _teams.Fatima.ZietAsync("elke ochtend");

        _map.Schrijf("zwembad", Vraag, "Het zwembad is elke avond open.");
        await TotAsync(async () => await StandAsync() == "goed");

        Assert.Contains("elke avond", Kennisbank.Vind("zwembad")!.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("zwembad.md", await PaginaAsync("/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Buttons_for_an_article_that_is_gone_get_a_friendly_sentence()
    {
        _map.Schrijf("zwembad", Vraag, "Het zwembad is elke ochtend open.", "verwant: [bibliotheek]");
        await TotAsync(() => Kennisbank.Vind("zwembad")!.Verwant.Count == 1);
        await _teams.Fatima.TyptAsync(Vraag);
        var antwoord = await _teams.Fatima.ZietAsync("elke ochtend", "Waar is de bibliotheek?");

        File.Delete(_map.PadVan("bibliotheek"));
        await TotAsync(() => Kennisbank.Vind("bibliotheek") is null);
        Assert.Contains("bestaat niet meer", (await _teams.Fatima.DruktAsync(antwoord, "Waar is de bibliotheek?")).ToJsonString(), StringComparison.Ordinal);

        _map.Schrijf("museum", "Wat kost het museum?", "Het museum is gratis.");
        File.Delete(_map.PadVan("zwembad"));
        await TotAsync(() => Kennisbank.Vind("zwembad") is null);
        await _teams.Fatima.DruktAsync(antwoord, "Stel aan een PZB'er");
        await _teams.Fatima.ZietAsync("Verstuur", Vraag);
        Assert.Contains("helpt", (await _teams.Fatima.DruktAsync(antwoord, "Dit helpt")).ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Questions_never_fail_nor_mix_versions_while_the_files_change()
    {
        using var klaar = new CancellationTokenSource();
        var vraagbaak = _teams.Services.GetRequiredService<Vraagbaak>();
        var (gevraagd, gezien) = (0, new HashSet<string>());
        await WordtAsync(0);
        Task[] vragers = [.. Enumerable.Range(0, 3).Select(_ => Task.Run(() =>
        {
            while (!klaar.IsCancellationRequested)
            {
                var besluit = Assert.IsType<Uitkomst.Besloten>(vraagbaak.Beantwoord("Is het zwembad open?", new(2026, 11, 23))).Besluit;
                var artikel = Assert.IsType<Antwoordbesluit.Antwoord>(besluit).Artikel;
                Assert.EndsWith(artikel.Tekst, artikel.Titel, StringComparison.Ordinal);
                lock (gezien) { gezien.Add(artikel.Tekst); }
                Interlocked.Increment(ref gevraagd);
            }
        }))];

        for (var versie = 1; versie <= 5; versie++)
        {
            var totNu = Volatile.Read(ref gevraagd);
            await WordtAsync(versie);
            await TotAsync(() => Volatile.Read(ref gevraagd) > totNu + 100 || vragers.Any(vrager => vrager.IsFaulted));
        }

        await klaar.CancelAsync();
        await Task.WhenAll(vragers);
        Assert.Equal(6, gezien.Count);

        // Each version says its number twice: in the title and in the text.
        async Task WordtAsync(int versie)
        {
            var tekst = $"nummer {versie}";
            var inhoud = Dialogskopie.Artikel("zwembad", $"Is het zwembad open? {tekst}", tekst).Replace($"- \"Is het zwembad open? {tekst}\"", "- Is het zwembad open?", StringComparison.Ordinal);
            await File.WriteAllTextAsync(_map.PadVan("zwembad"), inhoud, TestContext.Current.CancellationToken);
            await TotAsync(() => Kennisbank.Vind("zwembad")!.Tekst == tekst);
        }
    }

    [Fact]
    public async Task A_burst_of_changes_ends_as_the_files_are()
    {
        for (var i = 0; i < 50; i++)
        {
            var id = $"plek-{i % 10}";
            if (i % 7 == 3) { File.Delete(_map.PadVan(id)); }
            else { _map.Schrijf(id, $"Waar is plek {i % 10}?", $"Stand {i}."); }
            if (i % 5 == 0) { await Task.Delay(30, TestContext.Current.CancellationToken); }
        }

        var op = Directory.EnumerateFiles(_map.Kennisbank).ToDictionary(pad => Path.GetFileNameWithoutExtension(pad), File.ReadAllText);
        await TotAsync(() => Kennisbank.Aantal == op.Count && op.All(paar => Kennisbank.Vind(paar.Key) is { } artikel && paar.Value.Contains(artikel.Tekst, StringComparison.Ordinal)));
        Assert.Equal("goed", await StandAsync());
    }

    private static Task TotAsync(Func<bool> zo) => TotAsync(() => Task.FromResult(zo()));

    private static async Task TotAsync(Func<Task<bool>> zo)
    {
        for (var keer = 0; keer < 1200; keer++)
        {
            if (await zo()) { return; }
            await Task.Delay(25, TestContext.Current.CancellationToken);
        }

        Assert.Fail("It did not come to pass.");
    }

    private async Task<string> StandAsync() =>
        (await _teams.Http.GetFromJsonAsync<JsonObject>("/health/ready", TestContext.Current.CancellationToken))!["onderdelen"]!["kennisbank"]!["status"]!.GetValue<string>();

    private Task<string> PaginaAsync(string pad) => _teams.Http.GetStringAsync(new Uri(pad, UriKind.Relative), TestContext.Current.CancellationToken);
}
