using System.Net.Http.Json;
using System.Text.Json.Nodes;
using HerstelBot.Domain.Gesprekken;
using HerstelBot.Domain.Vragen;
using HerstelBot.Tests.Drivers;
using Microsoft.Extensions.DependencyInjection;

namespace HerstelBot.Tests.Zwakheden;

/// <summary>Races, as seen in other helpdesk bots for Teams: W10 and W11.</summary>
public class GelijktijdigTests
{
    [Fact]
    public async Task W10_Changes_at_the_same_moment_do_not_overwrite_each_other()
    {
        const int Aanvullingen = 10;
        await using var teams = await TeamsWereld.StartAsync();
        var nummer = await teams.Fatima.VraagtAsync("Wie was het laatst?");
        var voor = await teams.VraagAsync(nummer);

        await Task.WhenAll(
        [
            .. Enumerable.Range(0, Aanvullingen).Select(i => DrukAsync(teams.Fatima, "aanvullen", voor, ("aanvulling", $"Aanvulling {i}."))),
            DrukAsync(teams.Carla, "toewijzen", voor, ("collega", $"{TeamsWereld.Uht}/youssef")),
            DrukAsync(teams.Pieter, "maak-urgent", voor, ("urgentie", "ontruiming")),
        ]);

        var na = await teams.VraagAsync(nummer);
        Assert.Equal((voor.Versie + Aanvullingen + 2, "youssef", "ontruiming"), (na.Versie, na.Behandelaar!.Value.ObjectId, na.Urgentie));
        var teksten = await teams.Services.GetRequiredService<IVragen>().TekstenAsync(na.Id, TestContext.Current.CancellationToken);
        Assert.Equal(Enumerable.Range(0, Aanvullingen).Select(i => $"Aanvulling {i}."), teksten.Where(tekst => tekst.Soort == Tekstsoort.Aanvulling).Select(tekst => tekst.Tekst.Waarde).Order());
        Assert.Equal(na.Versie, (await teams.VerloopAsync(nummer)).Count);
    }

    [Fact]
    public async Task W11_Of_two_who_pick_up_at_the_same_moment_one_has_it_and_the_other_hears_who()
    {
        await using var teams = await TeamsWereld.StartAsync();
        for (var keer = 0; keer < 10; keer++)
        {
            var nummer = await teams.Fatima.VraagtAsync($"Graag {Storm.Stormdeelnemers.Letters(keer)}?");
            var vraag = await teams.VraagAsync(nummer);

            var getoond = await Task.WhenAll(DrukAsync(teams.Pieter, "oppakken", vraag), DrukAsync(teams.Youssef, "oppakken", vraag));

            var winnaar = (await teams.VraagAsync(nummer)).Behandelaar!.Value.ObjectId;
            var verliezer = getoond[winnaar == "pieter" ? 1 : 0];
            Assert.Equal(winnaar == "pieter" ? "Pieter Zaal" : "Youssef El Amrani", Stappen.Zin(verliezer).Split(" was u net voor")[0]);
            Assert.Single((await teams.VerloopAsync(nummer)).OfType<VraagOpgepakt>());
        }
    }

    private static async Task<JsonObject> DrukAsync(Persoon wie, string knop, Vraag vraag, params (string Veld, string Waarde)[] ingevuld)
    {
        var data = new JsonObject { ["vraag"] = vraag.Id.ToString() };
        foreach (var (veld, waarde) in ingevuld)
        {
            data[veld] = waarde;
        }

        using var antwoord = await wie.Wereld.PostAsync(wie.Vervalst(knop, data));
        Assert.True(antwoord.IsSuccessStatusCode, $"{antwoord.StatusCode}");
        return (await antwoord.Content.ReadFromJsonAsync<JsonObject>(TestContext.Current.CancellationToken))!;
    }
}
