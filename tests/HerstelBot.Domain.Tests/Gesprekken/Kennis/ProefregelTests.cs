using HerstelBot.Domain.Gesprekken.Kennis;
using HerstelBot.Domain.Kennisbank;

namespace HerstelBot.Domain.Tests.Gesprekken.Kennis;

public class ProefregelTests
{
    private static readonly Proefvraag Misser = new("vraag", []);
    private static readonly Proefvraag Bekend = new("vraag", ["goed", "ook-goed"]);

    [Theory]
    [InlineData("", "zeker:concept", Proefoordeel.Beter)]
    [InlineData("", "keuze:ander,concept", Proefoordeel.Beter)]
    [InlineData("keuze:ander", "keuze:ander,concept", Proefoordeel.Beter)]
    [InlineData("keuze:ander,concept", "zeker:concept", Proefoordeel.Beter)]
    [InlineData("", "", Proefoordeel.Gelijk)]
    [InlineData("", "keuze:ander", Proefoordeel.Gelijk)]
    [InlineData("", "zeker:ander", Proefoordeel.Gelijk)]
    [InlineData("zeker:ander", "zeker:ander", Proefoordeel.Gelijk)]
    [InlineData("zeker:concept", "zeker:concept", Proefoordeel.Gelijk)]
    [InlineData("zeker:ander", "zeker:concept", Proefoordeel.Slechter)]
    [InlineData("zeker:ander", "keuze:ander,concept", Proefoordeel.Slechter)]
    [InlineData("zeker:concept", "", Proefoordeel.Slechter)]
    public void A_question_that_was_missed_is_for_the_draft_unless_another_article_answers_it_by_now(string was, string wordt, Proefoordeel oordeel) =>
        Assert.Equal(oordeel, Oordeel(Misser, was, wordt));

    [Theory]
    [InlineData("", "zeker:goed", Proefoordeel.Beter)]
    [InlineData("zeker:fout", "", Proefoordeel.Beter)]
    [InlineData("keuze:goed", "zeker:ook-goed", Proefoordeel.Beter)]
    [InlineData("zeker:goed", "zeker:ook-goed", Proefoordeel.Gelijk)]
    [InlineData("zeker:fout", "zeker:concept", Proefoordeel.Gelijk)]
    [InlineData("zeker:goed", "", Proefoordeel.Slechter)]
    [InlineData("zeker:goed", "keuze:goed,concept", Proefoordeel.Slechter)]
    [InlineData("zeker:goed", "zeker:concept", Proefoordeel.Slechter)]
    [InlineData("", "zeker:concept", Proefoordeel.Slechter)]
    [InlineData("keuze:goed", "keuze:fout", Proefoordeel.Slechter)]
    public void A_question_of_which_the_answer_is_known_must_keep_it(string was, string wordt, Proefoordeel oordeel) =>
        Assert.Equal(oordeel, Oordeel(Bekend, was, wordt));

    [Fact]
    public void The_draft_is_right_where_the_article_was_whose_place_it_takes()
    {
        Assert.Equal(Proefoordeel.Gelijk, Oordeel(Bekend, "zeker:goed", "zeker:concept", "goed"));
        Assert.Equal(Proefoordeel.Gelijk, Oordeel(Misser, "zeker:ander", "zeker:concept", "ander"));
    }

    private static Proefoordeel Oordeel(Proefvraag vraag, string was, string wordt, params string[] vervangt) =>
        Proefregel.Van(vraag, Antwoord(was), Antwoord(wordt), "concept", vervangt).Oordeel;

    private static Proefantwoord Antwoord(string geschreven) => geschreven.Split(':') switch
    {
        ["zeker", var id] => new(Proefsoort.Zeker, [Een(id)]),
        ["keuze", var ids] => new(Proefsoort.Keuze, [.. ids.Split(',').Select(Een)]),
        _ => new(Proefsoort.Geen, []),
    };

    private static Artikel Een(string id) => new() { Id = id, Titel = id, Tekst = id };
}
