using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using HerstelBot.Domain.Gesprekken;
using HerstelBot.Domain.Termijnen;
using HerstelBot.Domain.Vragen;
using HerstelBot.Tests.Drivers;
using Microsoft.Extensions.DependencyInjection;
using Bericht = HerstelBot.Tests.Drivers.Bericht;

namespace HerstelBot.Tests.Storm;

/// <summary>A whole cluster presses the same button.</summary>
public sealed class RaceTests
{
    private const int Pzbers = 50;
    private const int Vragen = 200;
    private const int VragenTegelijk = 8;
    private const int Vragers = 20;

    [Fact(Timeout = 240_000)]
    public async Task Of_fifty_who_press_at_once_one_picks_up_each_vraag_and_the_others_hear_who()
    {
        var ct = TestContext.Current.CancellationToken;
        var map = Directory.CreateTempSubdirectory("herstelbot-race-");
        try
        {
            await using var teams = await TeamsWereld.StartAsync(
                $"--HerstelBot:Personen:Bestand={await Stormdeelnemers.BestandAsync(map, Vragers, Pzbers)}");
            var kaarten = await KaartenAsync(teams);
            var pzbers = Stormdeelnemers.Pzbers(teams, Pzbers);

            var klok = Stopwatch.StartNew();
            await Parallel.ForEachAsync(kaarten, new ParallelOptions { MaxDegreeOfParallelism = VragenTegelijk, CancellationToken = ct }, async (kaart, _) =>
            {
                var antwoorden = await Task.WhenAll(pzbers.Select(async pzber => (Wie: pzber, Ziet: await DruktEenmaalAsync(pzber, kaart, ct))));
                var winnaar = Assert.Single(antwoorden, antwoord => IsKaart(antwoord.Ziet)).Wie;
                Assert.All(antwoorden.Where(antwoord => antwoord.Wie != winnaar), antwoord =>
                    Assert.Contains(winnaar.Naam, antwoord.Ziet["value"]!.GetValue<string>(), StringComparison.Ordinal));
            });
            TestContext.Current.TestOutputHelper!.WriteLine($"{Vragen} vragen, {Vragen * Pzbers} presses in {klok.Elapsed.TotalSeconds:0.0} s");

            await EenmaalAsync(teams, ct);
        }
        finally
        {
            map.Delete(recursive: true);
        }
    }

    private static bool IsKaart(JsonObject antwoord) => antwoord["type"]!.GetValue<string>() == "application/vnd.microsoft.card.adaptive";

    private static async Task<List<Bericht>> KaartenAsync(TeamsWereld teams)
    {
        var vragers = Stormdeelnemers.Vragers(teams, Vragers);
        await Task.WhenAll(vragers.Select(async (vrager, plek) =>
        {
            for (var i = plek; i < Vragen; i += Vragers)
            {
                await vrager.SteltAsync($"zaak{Stormdeelnemers.Letters(i)}");
            }
        }));
        await TeamsWereld.TotAsync(() => Open().Count == Vragen, "Every vraag has its card.");
        return Open();

        List<Bericht> Open() => [.. teams.Connector.In(Wereld.Kanaal).Where(b => b.Kaart is { } kaart && Kaartlezer.Knoppen(kaart).Contains("Oppakken"))];
    }

    private static async Task<JsonObject> DruktEenmaalAsync(Persoon pzber, Bericht kaart, CancellationToken ct)
    {
        using var antwoord = await pzber.Wereld.PostAsync(pzber.Invoke(kaart.Gesprek, kaart.Id, kaart.Kaart!, "Oppakken"));
        Assert.True(antwoord.IsSuccessStatusCode, $"{(int)antwoord.StatusCode}");
        return (await antwoord.Content.ReadFromJsonAsync<JsonObject>(ct))!;
    }

    // In the store one gebeurtenis, in the chats one message, per vraag.
    private static async Task EenmaalAsync(TeamsWereld teams, CancellationToken ct)
    {
        var vragen = teams.Services.GetRequiredService<IVragen>();
        var uitbak = teams.Services.GetRequiredService<IUitbak>();
        var opgepakt = 0;

        // Every vraag was sent twice, and the second delivery may have cost a number.
        for (var nummer = 1; nummer <= 2 * Vragen; nummer++)
        {
            if (await vragen.ZoekAsync(new Vraagnummer(Werktijd.DatumVan(TimeProvider.System.GetUtcNow()).Year, nummer), ct) is { } id)
            {
                opgepakt += (await vragen.VerloopAsync(id, ct)).Count(gebeurtenis => gebeurtenis is VraagOpgepakt);
            }
        }

        Assert.Equal(Vragen, opgepakt);
        for (var keer = 0; keer < 400 && (await uitbak.StandAsync(ct)).Wachtend > 0; keer++)
        {
            await Task.Delay(50, ct);
        }

        var verteld = teams.Connector.Berichten.Where(b => b.Gesprek.StartsWith("a:", StringComparison.Ordinal) && b.Tekst.Contains("heeft uw vraag opgepakt", StringComparison.Ordinal));
        Assert.Equal(Vragen, verteld.Select(Stormwereld.Nummer).Distinct().Count());
        Assert.Equal(Vragen, verteld.Count());
    }
}
