using System.Text.Json;
using HerstelBot.Dialogs;
using HerstelBot.Domain.Gesprekken.Duiding;
using HerstelBot.Tests.Cli;
using HerstelBot.Tests.Drivers;

namespace HerstelBot.Tests.Kennisbank;

/// <summary>What changed and when, asked in every way.</summary>
public sealed class TijdlijnTests
{
    private static readonly DateOnly Vandaag = new(2026, 11, 23);

    [Theory]
    [InlineData("wat is er veranderd sinds 2024", "2024-01-01", null, "")]
    [InlineData("Wat is er nieuw sinds maart 2025?", "2025-03-01", null, "")]
    [InlineData("wijzigingen sinds 1 januari 2025 over bezwaar", "2025-01-01", null, "bezwaar")]
    [InlineData("welke regels zijn er veranderd in 2023", "2023-01-01", "2023-12-31", "")]
    [InlineData("tijdlijn", null, null, "")]
    [InlineData("wat veranderde er in 2022 voor schulden?", "2022-01-01", "2022-12-31", "schulden")]
    [InlineData("wat is er gebeurd in 2021", "2021-01-01", "2021-12-31", "")]
    [InlineData("wat is er veranderd na 2024", "2025-01-01", null, "")]
    [InlineData("wijzigingen 2023", "2023-01-01", "2023-12-31", "")]
    [InlineData("wat is er het afgelopen jaar veranderd", "2025-11-23", null, "")]
    [InlineData("veranderingen tussen 2021 en 2023 rond de kindregeling", "2021-01-01", "2023-12-31", "kindregeling")]
    public void A_question_for_changes_names_its_period_and_subject(string vraag, string? van, string? tot, string woorden)
    {
        var gevraagd = Assert.IsType<Wijzigingsvraag>(Wijzigingslezer.Lees(vraag, Vandaag));

        Assert.Equal((Dag(van), Dag(tot), woorden), (gevraagd.Van, gevraagd.Tot, string.Join(' ', gevraagd.Woorden)));
        var verder = Assert.IsType<Wijzigingsvraag>(Wijzigingslezer.Lees(gevraagd.AlsTekst(9), Vandaag));
        Assert.Equal((gevraagd.Van, gevraagd.Tot, 9), (verder.Van, verder.Tot, verder.Vanaf));
        Assert.Equal(gevraagd.Woorden, verder.Woorden);
    }

    [Theory]
    [InlineData("is de bezwaartermijn veranderd?")]
    [InlineData("wat is er veranderd aan de bezwaartermijn")]
    [InlineData("wat is brede ondersteuning?")]
    [InlineData("wat is een plan van aanpak sinds 2025")]
    [InlineData("hoe lang is de bezwaartermijn sinds 2025?")]
    [InlineData("wat gold in 2022 voor bezwaar")]
    [InlineData("mag ik een wijziging doorgeven in het portaal?")]
    public void Another_question_is_left_alone(string vraag) => Assert.Null(Wijzigingslezer.Lees(vraag, Vandaag));

    [Fact]
    public async Task The_command_line_gives_a_dated_list_with_sources_newest_first()
    {
        var terminal = Terminal.With();
        Assert.Equal(0, await terminal.RunAsync("vraag", "wijzigingen sinds 1 januari 2025 over bezwaar"));
        var antwoord = JsonDocument.Parse(Assert.Single(terminal.Lines)).RootElement;

        Assert.Equal(("antwoord", "Wat is er veranderd sinds 1 januari 2025 over bezwaar?"), (antwoord.GetProperty("uitkomst").GetString(), antwoord.GetProperty("titel").GetString()));
        Assert.Contains("1 januari 2025 (datum afgeleid): De bezwaartermijn bij UHT is 16 weken.", antwoord.GetProperty("antwoord").GetString(), StringComparison.Ordinal);
        Assert.EndsWith("Wat daarna is veranderd, weet ik niet: vraag dat uw PZB-cluster.", antwoord.GetProperty("antwoord").GetString(), StringComparison.Ordinal);
        Assert.Equal("2026-03-31", antwoord.GetProperty("peildatum").GetString());
        Assert.NotEmpty(antwoord.GetProperty("bronnen").EnumerateArray());
        Assert.Equal(5, antwoord.GetProperty("kandidaten").GetArrayLength());
    }

    [Fact]
    public void The_list_is_newest_first_and_within_the_period()
    {
        var (tijdlijn, _) = TijdlijnLezer.Lees(DialogsMap.Vind(null));
        var lijst = tijdlijn.Zoek(new Wijzigingsvraag(new(2023, 1, 1), new(2023, 12, 31), "in 2023", []));

        Assert.NotEmpty(lijst);
        Assert.Equal(lijst.OrderByDescending(wijziging => wijziging.Van), lijst);
        Assert.All(lijst, wijziging => Assert.Equal(2023, wijziging.Van.Year));
    }

    [Fact]
    public async Task In_the_chat_the_newest_come_first_and_more_can_be_asked_for()
    {
        await using var teams = await TeamsWereld.StartAsync();
        await teams.Fatima.TyptAsync("wat is er veranderd sinds 2021?");
        var eerste = await teams.Fatima.ZietAsync("Wat is er veranderd sinds 2021?", "18 maart 2026", "https://", "weet ik niet");

        await teams.Fatima.DruktAsync(eerste, "Toon meer");
        var verder = await teams.Fatima.ZietAsync("Wat is er veranderd sinds 1 januari 2021?", "Toon meer", "13 december 2024");
        Assert.NotEqual(eerste.Id, verder.Id);
        Assert.DoesNotContain("18 maart 2026", verder.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_the_chat_a_moment_without_a_subject_shows_what_had_changed_by_then_and_more_of_it()
    {
        await using var teams = await TeamsWereld.StartAsync();
        await teams.Fatima.TyptAsync("Wat gold in maart 2024?");
        var eerste = await teams.Fatima.ZietAsync("Wat gold in maart 2024?", "2 januari 2024", "welke bezwaartermijn gold in maart 2024 bij UHT?");
        Assert.DoesNotContain("22 april 2024", eerste.Tekst, StringComparison.Ordinal);

        await teams.Fatima.DruktAsync(eerste, "Toon meer");
        var verder = await teams.Fatima.ZietAsync("Wat gold op 31 maart 2024?");
        Assert.DoesNotContain("2 januari 2024", verder.Tekst, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Wat gold in maart 2024?", "2024-03-31", "in maart 2024")]
    [InlineData("toen in 2022", "2022-12-31", "in 2022")]
    [InlineData("hoe was het in 2021?", "2021-12-31", "in 2021")]
    [InlineData("welke regels golden er vóór 2025", "2024-12-31", "vóór 2025")]
    [InlineData("Hallo, kunt u mij zeggen hoe de situatie was op 1 juli 2023?", "2023-07-01", "op 1 juli 2023")]
    [InlineData("wat gold op 2024-03-31, vanaf regel 9", "2024-03-31", "op 31 maart 2024")]
    public void A_question_about_a_moment_without_a_subject_asks_for_what_had_changed_by_then(string vraag, string tot, string periode)
    {
        var gevraagd = Assert.IsType<Wijzigingsvraag>(Standlezer.Lees(vraag, Vandaag));

        Assert.Equal((true, null, Dag(tot), periode), (gevraagd.IsStand, gevraagd.Van, gevraagd.Tot, gevraagd.Periode));
        var verder = Assert.IsType<Wijzigingsvraag>(Standlezer.Lees(gevraagd.AlsTekst(9), Vandaag));
        Assert.Equal((gevraagd.Tot, 9), (verder.Tot, verder.Vanaf));
    }

    [Theory]
    [InlineData("wat was de bezwaartermijn in maart 2024?")]
    [InlineData("wat gold in 2022 voor bezwaar")]
    [InlineData("wat geldt er in 2027?")]
    [InlineData("sinds 2022")]
    [InlineData("3 februari 2025")]
    [InlineData("wat gold toen?")]
    [InlineData("hoe was het in 2021 en in 2023?")]
    public void A_question_with_a_subject_or_without_one_moment_in_the_past_is_no_question_about_a_moment(string vraag) => Assert.Null(Standlezer.Lees(vraag, Vandaag));

    [Theory]
    [InlineData("Wat gold in maart 2024?")]
    [InlineData("toen in 2022")]
    [InlineData("hoe was het in 2021?")]
    [InlineData("wat gold toen?", "--op", "2024-03-01")]
    public async Task The_command_line_answers_a_moment_without_a_subject_with_the_last_changes_before_it(params string[] args)
    {
        var terminal = Terminal.With();
        Assert.Equal(0, await terminal.RunAsync(["vraag", .. args[1..], args[0]]));
        var antwoord = JsonDocument.Parse(Assert.Single(terminal.Lines)).RootElement;

        Assert.Equal("antwoord", antwoord.GetProperty("uitkomst").GetString());
        var tekst = antwoord.GetProperty("antwoord").GetString()!;
        Assert.Equal(Wijzigingsvraag.PerKeer, tekst.Split('\n').Count(regel => regel.StartsWith("- ", StringComparison.Ordinal) && regel.Contains("Bron: ", StringComparison.Ordinal)));
        Assert.Contains("Noem een onderwerp", tekst, StringComparison.Ordinal);
        Assert.DoesNotContain(" 2025: ", tekst, StringComparison.Ordinal);
        Assert.NotEmpty(antwoord.GetProperty("bronnen").EnumerateArray());
    }

    [Theory]
    [InlineData("in 2020")]
    [InlineData("in 2021")]
    [InlineData("in maart 2024")]
    [InlineData("op 1 juli 2023")]
    [InlineData("vóór 2025")]
    [InlineData("in 2025")]
    public async Task The_question_that_is_offered_as_an_example_is_answered(string periode)
    {
        var terminal = Terminal.With();
        Assert.Equal(0, await terminal.RunAsync("vraag", $"wat gold {periode}?"));
        var voorbeeld = JsonDocument.Parse(Assert.Single(terminal.Lines)).RootElement.GetProperty("antwoord").GetString()!.Split("Bijvoorbeeld: ")[1].Split('?')[0];

        var daarna = Terminal.With();
        Assert.Equal(0, await daarna.RunAsync("vraag", $"{voorbeeld}?"));
        Assert.StartsWith("bezwaartermijn-uht", JsonDocument.Parse(Assert.Single(daarna.Lines)).RootElement.GetProperty("artikel").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Before_the_first_change_there_is_nothing_to_tell()
    {
        var terminal = Terminal.With();
        Assert.Equal(0, await terminal.RunAsync("vraag", "wat gold in 2003?"));

        Assert.Equal("Hierover staat in mijn lijst geen wijziging.", JsonDocument.Parse(Assert.Single(terminal.Lines)).RootElement.GetProperty("antwoord").GetString()!.Trim());
    }

    [Fact]
    public void A_moment_shows_nothing_that_may_have_come_later()
    {
        var (tijdlijn, _) = TijdlijnLezer.Lees(DialogsMap.Vind(null));
        var lijst = tijdlijn.Zoek(Standlezer.Lees("Wat gold in maart 2024?", Vandaag)!);

        Assert.All(lijst, wijziging => Assert.True(wijziging.Tot <= new DateOnly(2024, 3, 31), wijziging.Wat));
        Assert.Equal(lijst.OrderByDescending(wijziging => wijziging.Van), lijst);
        Assert.DoesNotContain(lijst, wijziging => wijziging.Wanneer == "2024");
    }

    [Fact]
    public async Task In_the_chat_an_old_rule_is_labelled_and_leads_to_the_rule_of_today()
    {
        await using var teams = await TeamsWereld.StartAsync();
        await teams.Fatima.TyptAsync("hoeveel weken bezwaar in 2023");
        var toen = await teams.Fatima.ZietAsync("Dit gold in 2023.", "Dit geldt nu niet meer.", "Nu geldt:");

        var nu = Kaartlezer.Acties(toen.Kaart!).First(actie => actie["verb"]!.GetValue<string>() == "kies-artikel")["title"]!.GetValue<string>();
        await teams.Fatima.DruktAsync(toen, nu);
        var vandaag = await teams.Fatima.ZietAsync("Antwoord uit de kennisbank", "Geldt vanaf 10 juli 2024");
        Assert.NotEqual(toen.Id, vandaag.Id);
        Assert.DoesNotContain("Dit geldt nu niet meer", vandaag.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_the_chat_the_rule_of_today_leads_to_the_one_before_it()
    {
        await using var teams = await TeamsWereld.StartAsync();
        await teams.Fatima.TyptAsync("wat was de bezwaartermijn bij UHT?");
        var nu = await teams.Fatima.ZietAsync("Dit geldt vanaf 10 juli 2024.", "Tot en met 9 juli 2024 gold:");

        await teams.Fatima.DruktAsync(nu, Kaartlezer.Acties(nu.Kaart!).First(actie => actie["verb"]!.GetValue<string>() == "kies-artikel")["title"]!.GetValue<string>());
        await teams.Fatima.ZietAsync("Dit gold tot en met 9 juli 2024 en geldt nu niet meer.");
    }

    private static DateOnly? Dag(string? dag) => dag is null ? null : DateOnly.ParseExact(dag, "yyyy-MM-dd");
}
