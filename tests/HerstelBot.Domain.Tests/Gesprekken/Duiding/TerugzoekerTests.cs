using HerstelBot.Domain.Gesprekken.Duiding;
using HerstelBot.Domain.Kennisbank;

namespace HerstelBot.Domain.Tests.Gesprekken.Duiding;

/// <summary>What is answered when the question names no moment, whatever the search is like.</summary>
public class TerugzoekerTests
{
    private const string Vaag = "hoe lang was de termijn vroeger?";
    private const string VerledenTijd = "hoe lang was de termijn?";
    private const string VanNu = "hoe lang is de termijn?";
    private static readonly DateOnly Vandaag = new(2026, 11, 23);
    private static readonly Artikel Nu = Een("nu", new(new(2025, 1, 1), null), null);
    private static readonly Artikel Toen = Een("toen", new(null, new(2024, 12, 31)), "nu");
    private static readonly Artikel Eerst = Een("eerst", new(null, new(2022, 12, 31)), "toen");

    [Theory]
    [InlineData(Vaag)]
    [InlineData(VerledenTijd)]
    [InlineData(VanNu)]
    public void A_sentence_that_only_the_earlier_rule_claims_is_about_its_time(string vraag) =>
        Assert.Equal(("toen", new Terugblik("vroeger", new(2024, 12, 31), "nu")), Beslis(vraag, "toen", letterlijk: true, Toen, Nu));

    [Fact]
    public void A_word_that_says_then_asks_for_the_only_earlier_rule() =>
        Assert.Equal(("toen", new Terugblik("vroeger", new(2024, 12, 31), "nu")), Beslis(Vaag, null, letterlijk: false, Toen, Nu));

    [Fact]
    public void Of_several_earlier_rules_none_is_guessed() =>
        Assert.Equal(("nu", new Terugblik("", Vandaag, Eerder: "toen")), Beslis(Vaag, null, letterlijk: false, Eerst, Toen with { Geldigheid = new(new(2023, 1, 1), new(2024, 12, 31)) }, Nu));

    [Fact]
    public void Of_several_the_one_whose_words_were_found_answers() =>
        Assert.Equal(("eerst", new Terugblik("vroeger", new(2022, 12, 31), "nu")), Beslis(Vaag, "eerst", letterlijk: false, Eerst, Toen with { Geldigheid = new(new(2023, 1, 1), new(2024, 12, 31)) }, Nu));

    [Fact]
    public void Without_an_earlier_rule_it_is_told_since_when_this_one_holds() => Assert.Equal(("nu", new Terugblik("", Vandaag)), Beslis(Vaag, null, letterlijk: false, Nu));

    [Fact]
    public void What_held_always_needs_no_label() => Assert.Equal(("nu", null), Beslis(Vaag, null, letterlijk: false, Nu with { Geldigheid = default }));

    [Fact]
    public void The_tense_alone_is_not_enough_for_the_earlier_rule() => Assert.Equal(("nu", new Terugblik("", Vandaag, Eerder: "toen")), Beslis(VerledenTijd, null, letterlijk: false, Toen, Nu));

    [Fact]
    public void The_tense_and_the_words_of_the_earlier_rule_are() =>
        Assert.Equal(("toen", new Terugblik("vroeger", new(2024, 12, 31), "nu")), Beslis(VerledenTijd, "toen", letterlijk: false, Toen, Nu));

    [Fact]
    public void A_question_of_today_never_gets_the_earlier_rule_but_is_shown_the_way_to_it() => Assert.Equal(("nu", new Terugblik("", Vandaag, Eerder: "toen")), Beslis(VanNu, "toen", letterlijk: false, Toen, Nu));

    [Fact]
    public void A_question_of_today_in_the_words_of_today_carries_no_label() => Assert.Equal(("nu", null), Beslis(VanNu, null, letterlijk: false, Toen, Nu));

    private static (string, Terugblik?) Beslis(string vraag, string? via, bool letterlijk, params Artikel[] artikelen)
    {
        var uitkomst = Assert.IsType<Uitkomst.Besloten>(new Vraagbaak(new Vindt(artikelen, via, letterlijk), new(), new(Domain.Termijnen.Gelijkstellingen.Geen)).Beantwoord(vraag, Vandaag));
        return (Assert.IsType<Antwoordbesluit.Antwoord>(uitkomst.Besluit).Artikel.Id, uitkomst.Terugblik);
    }

    private static Artikel Een(string id, Geldigheid geldigheid, string? door) => new() { Id = id, Titel = id, Tekst = "Ja.", Geldigheid = geldigheid, VervangenDoor = door };

    /// <summary>Always finds the rule of today, through the article that the test says.</summary>
    private sealed class Vindt(Artikel[] artikelen, string? via, bool letterlijk) : IKennisbank
    {
        public int Aantal => artikelen.Length;

        public Zoekresultaat Zoek(string vraag, DateOnly op)
        {
            var kenmerken = new Kenmerken { Treffer = 0.9, Dekking = 1, Gelijkenis = 1, Marge = 1, Voorsprong = 1, Kans = 1, IsLetterlijk = letterlijk };
            return new(new() { Woorden = 6, Inhoudswoorden = 4, HeeftKernwoord = true }, [new("nu", "nu", 0.9, kenmerken, Via: via)]);
        }

        public Artikel? Vind(string id) => Array.Find(artikelen, artikel => artikel.Id == id);

        public IEnumerable<Artikel> VervangenDoor(string id) => artikelen.Where(artikel => artikel.VervangenDoor == id);
    }
}
