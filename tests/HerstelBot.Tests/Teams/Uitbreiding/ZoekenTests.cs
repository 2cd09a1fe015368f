using System.Text.Json.Nodes;
using HerstelBot.Tests.Drivers;

namespace HerstelBot.Tests.Teams.Uitbreiding;

/// <summary>The search box of the message extension, each query delivered twice.</summary>
public sealed class ZoekenTests : IAsyncLifetime
{
    private const string Groep = "19:overleg@thread.v2";
    private TeamsWereld _teams = null!;

    public async ValueTask InitializeAsync() => _teams = await TeamsWereld.StartAsync();

    public ValueTask DisposeAsync() => _teams.DisposeAsync();

    [Fact]
    public async Task An_answer_is_found_and_put_in_a_chat_with_its_source_and_without_buttons()
    {
        var antwoord = await ZoekAsync(_teams.Fatima, "Hoe lang duurt een bezwaar bij UHT?");

        Assert.Equal("result", antwoord["type"]!.GetValue<string>());
        var eerste = antwoord["attachments"]![0]!;
        Assert.Equal("application/vnd.microsoft.card.adaptive", eerste["contentType"]!.GetValue<string>());
        Assert.Equal("application/vnd.microsoft.card.thumbnail", eerste["preview"]!["contentType"]!.GetValue<string>());
        var kaart = eerste["content"]!;
        Assert.Contains("Gecontroleerd", Kaartlezer.Tekst(kaart), StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Bron [1]: ", Kaartlezer.Tekst(kaart), StringComparison.Ordinal);
        Assert.DoesNotContain("Action.Execute", kaart.ToJsonString(), StringComparison.Ordinal);
        Assert.DoesNotContain("Action.Submit", kaart.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rule_of_the_past_is_never_offered()
    {
        var antwoord = await ZoekAsync(_teams.Fatima, "bezwaartermijn uht 6 weken");
        var kennisbank = (HerstelBot.Domain.Kennisbank.IKennisbank)_teams.Services.GetService(typeof(HerstelBot.Domain.Kennisbank.IKennisbank))!;
        var oud = kennisbank.Vind("bezwaartermijn-uht-6-weken");

        Assert.NotNull(oud);
        Assert.NotEmpty(Titels(antwoord));
        Assert.DoesNotContain(oud.Titel, Titels(antwoord));
    }

    [Fact]
    public async Task An_own_vraag_is_found_by_number_or_onderwerp_and_shows_no_text_of_it()
    {
        await _teams.StelAsync(_teams.Fatima, "Welke datum staat op de beschikking van mijn ouder?", "bezwaar");

        foreach (var gezocht in (string[])["HB-2026-000001", "000001", "bezwaar"])
        {
            var antwoord = await ZoekAsync(_teams.Fatima, gezocht);
            var eerste = antwoord["attachments"]![0]!;
            Assert.Contains("000001", Titels(antwoord)[0], StringComparison.Ordinal);
            var kaart = Kaartlezer.Tekst(eerste["content"]!);
            Assert.Contains("uiterlijk", kaart, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("beschikking van mijn ouder", antwoord.ToJsonString(), StringComparison.Ordinal);
            Assert.DoesNotContain("Fatima", antwoord.ToJsonString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Nobody_finds_a_vraag_that_is_not_theirs()
    {
        await _teams.StelAsync(_teams.Fatima, "Welke datum staat op de beschikking van mijn ouder?", "bezwaar");

        Assert.DoesNotContain(Titels(await ZoekAsync(_teams.Karim, "HB-2026-000001")), titel => titel.Contains("000001", StringComparison.Ordinal));
        Assert.DoesNotContain(Titels(await ZoekAsync(_teams.Lotte, "bezwaar")), titel => titel.Contains("000001", StringComparison.Ordinal));
        Assert.Contains(Titels(await ZoekAsync(_teams.Pieter, "bezwaar")), titel => titel.Contains("000001", StringComparison.Ordinal));
        Assert.Contains(Titels(await ZoekAsync(_teams.Ria, "")), titel => titel.Contains("000001", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_a_word_the_own_vragen_come_first_and_then_what_is_given_most()
    {
        await _teams.Fatima.TyptAsync("Hoe lang duurt een bezwaar bij UHT?");
        await _teams.Fatima.ZietAsync("Dit helpt");
        await _teams.StelAsync(_teams.Fatima, "Welke datum staat op de beschikking van mijn ouder?", "bezwaar");
        await _teams.UitgewerktAsync();

        var titels = Titels(await ZoekAsync(_teams.Fatima, ""));

        Assert.Equal(2, titels.Count);
        Assert.Contains("000001", titels[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_follow_on_each_other()
    {
        const string vraag = "bezwaar bij UHT";
        var alles = Titels(await ZoekAsync(_teams.Fatima, vraag));
        Assert.True(alles.Count > 2);

        Assert.Equal(alles.Take(1), Titels(await ZoekAsync(_teams.Fatima, vraag, 0, 1)));
        Assert.Equal(alles.Skip(1).Take(2), Titels(await ZoekAsync(_teams.Fatima, vraag, 1, 2)));
        Assert.Empty(Titels(await ZoekAsync(_teams.Fatima, vraag, 100, 25)));
    }

    [Fact]
    public async Task Whoever_has_no_role_and_whoever_finds_nothing_reads_why()
    {
        Assert.Contains("toegang", (await ZoekAsync(_teams.Vera, "bezwaar"))["text"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Contains("Niets gevonden", (await ZoekAsync(_teams.Fatima, "HB-2026-999999"))["text"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_malformed_query_is_an_empty_one()
    {
        var antwoord = await _teams.Fatima.RoeptAanAsync("composeExtension/query", new() { ["parameters"] = "zoek", ["queryOptions"] = new JsonObject { ["skip"] = -3, ["count"] = "veel" } }, Groep);

        Assert.NotNull(antwoord["composeExtension"]!["type"]);
    }

    private static async Task<JsonObject> ZoekAsync(Persoon wie, string tekst, int overslaan = 0, int aantal = 25) => (JsonObject)(await wie.RoeptAanAsync(
        "composeExtension/query",
        new()
        {
            ["commandId"] = "zoek",
            ["parameters"] = new JsonArray(tekst.Length == 0 ? new JsonObject { ["name"] = "initialRun", ["value"] = "true" } : new JsonObject { ["name"] = "zoek", ["value"] = tekst }),
            ["queryOptions"] = new JsonObject { ["skip"] = overslaan, ["count"] = aantal },
        },
        Groep))["composeExtension"]!;

    private static List<string> Titels(JsonObject antwoord) =>
        [.. (antwoord["attachments"] as JsonArray ?? []).Select(regel => regel!["preview"]!["content"]!["title"]!.GetValue<string>())];
}
