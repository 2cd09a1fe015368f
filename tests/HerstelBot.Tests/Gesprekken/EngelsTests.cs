using HerstelBot.Tests.Drivers;

namespace HerstelBot.Tests.Gesprekken;

/// <summary>Who gets English, through the real service, every activity delivered twice.</summary>
public class EngelsTests
{
    private const string Zaakvraag = "Wat is de status van de aanvraag van mijn ouder?";
    private const string EngelseVraag = "What is the status of the application of my parent?";

    [Fact]
    public async Task Who_chose_English_gets_all_of_it_in_English_while_the_channel_stays_Dutch()
    {
        await using var teams = await TeamsWereld.StartAsync();
        await teams.Fatima.TyptAsync("taal en");
        await teams.Fatima.ZietAsync("From now on I write to you in English");

        // A chosen language stays, whatever is typed.
        await teams.Fatima.TyptAsync(Zaakvraag);
        await teams.Fatima.DruktAsync(await teams.Fatima.ZietAsync("I am not sure about that", "Your question is about one family or case", "Stel aan een PZB'er"), "Stel aan een PZB'er");
        var formulier = await teams.Fatima.ZietAsync("Ask your question to a PZB'er", "Choose a subject", "Objection and appeal", "No, not urgent", "Verstuur", Zaakvraag);
        await teams.Fatima.DruktAsync(formulier, "Verstuur", ("onderwerp", "bezwaar"));
        await teams.Fatima.ZietAsync("000001", "You will get an answer by", "This question is in the queue of");

        var kaart = await teams.ZietInAsync(Wereld.Kanaal, "000001", "Oppakken", "Gesteld door", "Antwoord vóór");
        await teams.Pieter.DruktAsync(kaart, "Oppakken");
        await teams.Fatima.ZietAsync("Pieter Zaal", "is working on this question");
        kaart = await teams.ZietInAsync(Wereld.Kanaal, "000001", "Beantwoorden", "Behandelaar");

        await CirkelTests.MetFormulierAsync(teams.Pieter, kaart, "Vraag terug", ("toelichting", "Van welke datum is de brief?"));
        await teams.Fatima.DruktAsync(
            await teams.Fatima.ZietAsync("Pieter Zaal would like to know something from you", "Van welke datum is de brief?"), "Aanvullen", ("aanvulling", "3 February"));
        await CirkelTests.BeantwoordtAsync(teams.Pieter, await teams.ZietInAsync(Wereld.Kanaal, "3 February", "Beantwoorden"), "Die volgt deze maand.");
        var antwoord = await teams.Fatima.ZietAsync("Die volgt deze maand.", "Answer to HB-", "Answered by Pieter Zaal", "Nog niet duidelijk");

        await teams.Fatima.DruktAsync(antwoord, "Is opgelost");
        await teams.ZietInAsync(Wereld.Kanaal, "000001", "Opgelost");
        Assert.DoesNotContain(teams.Connector.In(Wereld.Kanaal), b => b.Tekst.Contains("Asked by", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_press_answers_at_once_in_the_language_of_the_presser()
    {
        await using var teams = await TeamsWereld.StartAsync();
        await teams.Fatima.TyptAsync("in English please");
        await CirkelTests.GesteldAsync(teams);

        await teams.Fatima.DruktAsync(await teams.Fatima.ZietAsync("000001", "Intrekken"), "Intrekken");

        await teams.Fatima.ZietAsync("This question has been withdrawn", "Withdrawn");
        await teams.ZietInAsync(Wereld.Kanaal, "000001", "Ingetrokken");
    }

    [Fact]
    public async Task An_English_question_gets_an_English_reply_and_a_Dutch_one_brings_Dutch_back()
    {
        await using var teams = await TeamsWereld.StartAsync();
        await teams.Fatima.TyptAsync(EngelseVraag);
        await teams.Fatima.DruktAsync(await teams.Fatima.ZietAsync("Stel aan een PZB'er", "PZB'er (personal case handler) can answer your question"), "Stel aan een PZB'er");
        await teams.Fatima.ZietAsync("Ask your question to a PZB'er", EngelseVraag);

        await teams.Fatima.TyptAsync("help"); // neither language
        await teams.Fatima.ZietAsync("What can I do for you?");
        await teams.Fatima.TyptAsync(Zaakvraag);
        await teams.Fatima.ZietAsync("Dat weet ik niet zeker", Zaakvraag);
        await teams.Fatima.TyptAsync("help");
        await teams.Fatima.ZietAsync("Wat kan ik voor u doen?");
    }

    [Fact]
    public async Task The_answer_of_an_article_comes_in_an_English_frame_that_says_that_it_is_Dutch()
    {
        await using var teams = await TeamsWereld.StartAsync();
        await teams.Fatima.TyptAsync("taal en");
        await teams.Fatima.TyptAsync("Hoe lang duurt een bezwaar bij UHT?");

        await teams.Fatima.ZietAsync("The answer is in Dutch.", "Source [1]", "Checked on", "bezwaar", "Dit helpt");
    }

    [Fact]
    public async Task Dutch_text_from_a_Teams_in_English_gets_Dutch()
    {
        await using var teams = await TeamsWereld.StartAsync();
        await teams.Fatima.StuurAsync(new(teams, "message", "en-us", teams.Fatima.Chat, teams.Fatima) { Extra = new() { ["text"] = Zaakvraag, ["textFormat"] = "plain", ["locale"] = "en-US" } });

        await teams.Fatima.ZietAsync("Dat weet ik niet zeker", "Stel aan een PZB'er");
    }

    [Fact]
    public async Task Taal_nl_brings_Dutch_back_and_English_text_does_not_change_that()
    {
        await using var teams = await TeamsWereld.StartAsync();
        await teams.Fatima.TyptAsync("English");
        await teams.Fatima.ZietAsync("From now on I write to you in English");
        await teams.Fatima.TyptAsync("taal");
        await teams.Fatima.ZietAsync("I can write in Dutch and in English");

        await teams.Fatima.TyptAsync("taal nl");
        await teams.Fatima.ZietAsync("Ik schrijf u voortaan in het Nederlands");
        await teams.Fatima.TyptAsync(EngelseVraag);
        await teams.Fatima.ZietAsync("Dat weet ik niet zeker", EngelseVraag);
    }

    [Fact]
    public async Task In_a_channel_English_gets_Dutch_because_others_read_along()
    {
        await using var teams = await TeamsWereld.StartAsync();
        await teams.Pieter.TyptAsync("taal en", Wereld.Kanaal);
        await teams.ZietInAsync(Wereld.Kanaal, "Ik schrijf u voortaan in het Engels");
        await teams.Youssef.TyptAsync(EngelseVraag, Wereld.Kanaal);
        await teams.ZietInAsync(Wereld.Kanaal, "Dat weet ik niet zeker");

        // What was chosen holds for the own chat; what was only typed among others teaches nothing.
        await teams.Pieter.TyptAsync("help");
        await teams.Pieter.ZietAsync("What can I do for you?");
        await teams.Youssef.TyptAsync("help");
        await teams.Youssef.ZietAsync("Wat kan ik voor u doen?");
    }
}
