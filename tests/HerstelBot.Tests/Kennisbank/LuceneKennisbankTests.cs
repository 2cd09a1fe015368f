using HerstelBot.Domain.Kennisbank;
using HerstelBot.Search;

namespace HerstelBot.Tests.Kennisbank;

public class LuceneKennisbankTests
{
    private static readonly DateOnly Vandaag = new(2026, 11, 23);

    private static readonly Taal Taal = new()
    {
        Stopwoorden = new HashSet<string> { "de", "het", "een", "wat", "is", "er", "in", "van", "per", "voor", "ik", "we", "en" },
        GewoneWoorden = new HashSet<string> { "moet", "staan", "krijgt" },
        Kernwoorden = ["plan van aanpak", "aanvullende schade"],
        Begrippen = [["plan van aanpak", "pva", "ondersteuningsplan"], ["aanvullende schade", "werkelijke schade"]],
        Samenstellingen = new Dictionary<string, string[]> { ["leefgebied"] = ["leef", "gebied"] },
    };

    private static readonly Artikel Plan = Een("plan", "Wat staat er in een plan van aanpak?", "hoe schrijf ik een ondersteuningsplan", "doel per leefgebied");
    private static readonly Artikel Schade = Een("schade", "Welke routes zijn er voor aanvullende schade?", "schadevergoeding aanvragen");
    private static readonly Artikel Nazorg = Een("nazorg", "Is er nazorg voor een inwoner?", "nabellen na afloop");

    [Theory]
    [InlineData("inhoud van het PvA", "plan")]
    [InlineData("wat moet er in de plannen van aanpak staan", "plan")]
    [InlineData("planvanaanpak", "plan")]
    [InlineData("plan van anpak", "plan")]
    [InlineData("doel per leef gebied", "plan")]
    [InlineData("routes werkelijke schade", "schade")]
    [InlineData("aanvullendeschade route", "schade")]
    [InlineData("SCHADEVERGOEDING aangevraagd", "schade")]
    [InlineData("inwóner nazorg", "nazorg")]
    public void A_question_is_found_however_it_is_written(string vraag, string verwacht)
    {
        var kennisbank = new LuceneKennisbank([Plan, Schade, Nazorg], Taal);

        Assert.Equal(verwacht, kennisbank.Zoek(vraag, Vandaag).Kandidaten[0].ArtikelId);
    }

    [Fact]
    public void A_variant_word_for_word_is_certain()
    {
        var kennisbank = new LuceneKennisbank([Plan, Schade, Nazorg], Taal);

        var beste = kennisbank.Zoek("Doel per leefgebied!", Vandaag).Kandidaten[0];

        Assert.Equal(("plan", 1.0, true), (beste.ArtikelId, beste.Score, beste.Kenmerken.IsLetterlijk));
    }

    [Fact]
    public void A_sentence_that_two_articles_claim_is_not_certain()
    {
        var kennisbank = new LuceneKennisbank([Plan, Een("ander", "Iets anders", "doel per leefgebied")], Taal);

        Assert.DoesNotContain(kennisbank.Zoek("doel per leefgebied", Vandaag).Kandidaten, kandidaat => kandidaat.Kenmerken.IsLetterlijk);
    }

    [Fact]
    public void Variants_of_one_article_are_one_candidate()
    {
        var kennisbank = new LuceneKennisbank([Plan, Schade, Nazorg], Taal);

        var kandidaten = kennisbank.Zoek("plan van aanpak doel leefgebied ondersteuningsplan", Vandaag).Kandidaten;

        Assert.Equal(kandidaten.Count, kandidaten.DistinctBy(kandidaat => kandidaat.ArtikelId).Count());
    }

    [Fact]
    public void A_word_that_no_article_has_shows_in_the_features()
    {
        var kennisbank = new LuceneKennisbank([Plan, Schade, Nazorg], Taal);

        Assert.Equal(1, kennisbank.Zoek("parkeervergunning nazorg inwoner", Vandaag).Kandidaten[0].Kenmerken.OngedektWoord, 3);
        Assert.Equal(0, kennisbank.Zoek("nazorg inwoner", Vandaag).Kandidaten[0].Kenmerken.OngedektWoord, 3);
    }

    [Fact]
    public void The_question_at_the_end_of_a_story_is_not_drowned()
    {
        var kennisbank = new LuceneKennisbank([Plan, Schade, Nazorg], Taal);
        var verhaal = "Gisteren sprak ik lang met iemand over fietsen, vakantie, muziek en de tuin. We dronken koffie. Welke routes voor aanvullende schade zijn er?";

        Assert.True(kennisbank.Zoek(verhaal, Vandaag).Kandidaten[0] is { ArtikelId: "schade", Kenmerken.Dekking: > 0.9 });
    }

    [Theory]
    [InlineData(2023, "oud")]
    [InlineData(2024, "midden")]
    [InlineData(2026, "nieuw")]
    public void What_held_on_the_day_is_found_by_words_of_any_version(int jaar, string verwacht)
    {
        var kennisbank = Versies();

        Assert.All(["zinkstof", "koperdraad", "loodzwaar"], woord => Assert.Equal(verwacht, kennisbank.Zoek(woord, new(jaar, 6, 1)).Kandidaten[0].ArtikelId));
    }

    [Fact]
    public void What_ended_without_successor_is_marked()
    {
        var kennisbank = new LuceneKennisbank([Nazorg with { Geldigheid = new(null, new(2025, 1, 1)) }], Taal);

        Assert.True(kennisbank.Zoek("nazorg inwoner", Vandaag).Kandidaten[0].IsVerouderd);
        Assert.False(kennisbank.Zoek("nazorg inwoner", new(2024, 1, 1)).Kandidaten[0].IsVerouderd);
    }

    [Fact]
    public void Articles_that_replace_each_other_in_a_ring_end_the_search()
    {
        var oud = new Geldigheid(null, new(2020, 1, 1));
        var kennisbank = new LuceneKennisbank([Plan with { Geldigheid = oud, VervangenDoor = "nazorg" }, Nazorg with { Geldigheid = oud, VervangenDoor = "plan" }], Taal);

        Assert.True(kennisbank.Zoek("nazorg inwoner", Vandaag).Kandidaten[0].IsVerouderd);
    }

    [Theory]
    [InlineData("")]
    [InlineData("???")]
    [InlineData("de het een")]
    [InlineData("\uD800 kapot")]
    public void Text_without_meaning_finds_nothing(string vraag)
    {
        var kennisbank = new LuceneKennisbank([Plan, Schade], Taal);

        Assert.Empty(kennisbank.Zoek(vraag, Vandaag).Kandidaten);
    }

    [Fact]
    public void A_pasted_file_is_searched_without_fault()
    {
        var kennisbank = new LuceneKennisbank([Plan, Schade, Nazorg], Taal);
        var bestand = "nazorg inwoner. " + string.Join(' ', Enumerable.Range(0, 5000).Select(i => $"woord{i:x}ding, dan?"));

        Assert.NotEmpty(kennisbank.Zoek(bestand, Vandaag).Kandidaten);
    }

    [Fact]
    public void An_empty_kennisbank_finds_nothing()
    {
        var kennisbank = new LuceneKennisbank([], Taal);

        Assert.Empty(kennisbank.Zoek("plan van aanpak", Vandaag).Kandidaten);
    }

    [Fact]
    public void Many_may_search_at_once()
    {
        var kennisbank = new LuceneKennisbank([Plan, Schade, Nazorg], Taal);
        var verwacht = kennisbank.Zoek("routes werkelijke schade", Vandaag).Kandidaten[0];

        Parallel.For(0, 200, _ => Assert.Equal(verwacht, kennisbank.Zoek("routes werkelijke schade", Vandaag).Kandidaten[0]));
    }

    [Theory]
    [InlineData("Zinkstof", 2026, "oud")]
    [InlineData("Koperdraad", 2026, "midden")]
    [InlineData("Koperdraad", 2023, "midden")]
    [InlineData("Loodzwaar", 2026, null)]
    [InlineData("Zinkstof", 2023, null)]
    public void A_candidate_tells_through_which_other_rule_it_was_found(string vraag, int jaar, string? via)
    {
        var kennisbank = Versies();

        var beste = kennisbank.Zoek(vraag, new(jaar, 6, 1)).Kandidaten[0];

        Assert.Equal((true, via), (beste.Kenmerken.IsLetterlijk, beste.Via));
    }

    [Fact]
    public void A_sentence_that_the_rule_of_today_claims_too_is_its_own()
    {
        var oud = Een("oud", "Zinkstof", "doel per leefgebied") with { Geldigheid = new(null, new(2023, 12, 31)), VervangenDoor = "plan" };
        var kennisbank = new LuceneKennisbank([oud, Plan], Taal);

        var beste = kennisbank.Zoek("doel per leefgebied", Vandaag).Kandidaten[0];

        Assert.Equal(("plan", null), (beste.ArtikelId, beste.Via));
    }

    private static LuceneKennisbank Versies() => new(
        [
            Een("oud", "Zinkstof") with { Geldigheid = new(null, new(2023, 12, 31)), VervangenDoor = "midden" },
            Een("midden", "Koperdraad") with { Geldigheid = new(new(2024, 1, 1), new(2025, 12, 31)), VervangenDoor = "nieuw" },
            Een("nieuw", "Loodzwaar") with { Geldigheid = new(new(2026, 1, 1), null) },
        ],
        Taal);

    private static Artikel Een(string id, string titel, params string[] varianten) => new() { Id = id, Titel = titel, Varianten = varianten, Tekst = "Kort antwoord." };
}
