using System.Text.Json;
using HerstelBot.Tests.Drivers;
using Microsoft.Extensions.Time.Testing;

namespace HerstelBot.Tests.Kennisbank.Beheer;

/// <summary>Reminders of articles that must be looked at again.</summary>
public sealed class HerzieningTests : IAsyncLifetime
{
    private static readonly string[] Redactie = ["rosa", "joris"];
    private static readonly string[] Rollen = ["redacteur"];

    // A Monday morning, before the desk opens.
    private readonly FakeTimeProvider _klok = new(new(2026, 11, 23, 6, 0, 0, TimeSpan.Zero));
    private readonly Dialogskopie _map = new();
    private TeamsWereld _teams = null!;

    private Persoon Rosa => new(_teams, "rosa", "Rosa Redactie", TeamsWereld.Uht);

    private Persoon Joris => new(_teams, "joris", "Joris Redactie", TeamsWereld.Uht);

    public async ValueTask InitializeAsync()
    {
        Schrijf("zwembad", "2026-12-01", "Rosa Redactie");
        Schrijf("bibliotheek", "2026-12-20", "redactie-herstel");
        var personen = Path.Combine(_map.Pad, "redactie.json");
        await File.WriteAllTextAsync(personen, JsonSerializer.Serialize(Redactie.Select(wie => new
        {
            tenantId = TeamsWereld.Uht, objectId = wie, naam = $"{char.ToUpperInvariant(wie[0])}{wie[1..]} Redactie", rollen = Rollen,
        })));
        _teams = await TeamsWereld.StartMetKlokAsync(_klok, _map.Instelling, $"--HerstelBot:Personen:Bestand={personen}");
        await Rosa.TyptAsync("help");
        await Joris.TyptAsync("help");
    }

    public async ValueTask DisposeAsync()
    {
        await _teams.DisposeAsync();
        _map.Dispose();
    }

    [Fact]
    public async Task The_owner_hears_it_once_in_working_time_and_an_article_of_the_whole_redactie_everybody()
    {
        await _teams.GaNaarAsync(new(2026, 11, 23, 7, 30, 0, TimeSpan.Zero));
        Assert.Empty(Over(Rosa, "zwembad"));

        await _teams.GaNaarAsync(new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero));
        await _teams.ZietInAsync(Rosa.Chat, "zwembad", "voor dinsdag 1 december");
        await _teams.GaNaarAsync(new(2026, 11, 24, 9, 0, 0, TimeSpan.Zero));
        Assert.Single(Over(Rosa, "zwembad"));
        Assert.Empty(Over(Joris, "zwembad"));
        Assert.Empty(Over(Joris, "bibliotheek"));

        await _teams.GaNaarAsync(new(2026, 12, 7, 9, 0, 0, TimeSpan.Zero));
        await _teams.ZietInAsync(Joris.Chat, "bibliotheek");
        await _teams.ZietInAsync(Rosa.Chat, "bibliotheek");
        Assert.Single(Over(Rosa, "zwembad"));

        // A new date is a new episode.
        Schrijf("zwembad", "2026-12-15", "Rosa Redactie");
        for (var keer = 0; keer < 400 && Over(Rosa, "zwembad").Count < 2; keer++)
        {
            _klok.Advance(TimeSpan.FromSeconds(1));
            await Task.Delay(25, TestContext.Current.CancellationToken);
        }

        Assert.Equal(2, Over(Rosa, "zwembad").Count);
    }

    private List<Bericht> Over(Persoon wie, string artikel) => [.. _teams.Connector.In(wie.Chat).Where(bericht => bericht.Tekst.Contains(artikel, StringComparison.Ordinal))];

    private void Schrijf(string id, string herzien, string eigenaar) => File.WriteAllText(
        _map.PadVan(id), Dialogskopie.Artikel(id, $"Waar is de {id}?", "Hier.").Replace("herzien-voor: 2099-01-01", $"herzien-voor: {herzien}", StringComparison.Ordinal).Replace("eigenaar: redactie", $"eigenaar: {eigenaar}", StringComparison.Ordinal));
}
