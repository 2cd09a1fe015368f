using HerstelBot.Domain.Kennisbank;

namespace HerstelBot.Domain.Tests.Kennisbank;

public class AntwoordbeslisserTests
{
    // Certainty is the likeness here, drawn out around a half: easy to steer from a test.
    private static readonly Drempels Drempels = new()
    {
        Weging = new() { Basis = -5, Gelijkenis = 10, Dekking = 0, OngedektWoord = 0, Marge = 0, Voorsprong = 0, Inhoudswoorden = 0, Kernwoord = 0, AnderOnderwerp = 0 },
        Antwoord = 0.9, Dekking = 0.6, OngedektWoord = 0.8, DekkingBijOngedektWoord = 0.95, BedoeltU = 0.3, BedoeltUDekking = 0.4, BedoeltUAfstand = 0.7, Loket = 0.5,
        MinimumInhoudswoorden = 2, MinimumWoorden = 3, GelijkenisBijEenWoord = 0.85, Zaak = 0.8, AnderOnderwerp = 0.8,
    };

    private static readonly Vraagkenmerken Vol = new() { Woorden = 6, Inhoudswoorden = 4, HeeftKernwoord = true };

    private static readonly Kenmerken Sterk = new() { Treffer = 0.6, Dekking = 0.9, Gelijkenis = 0.8, OngedektWoord = 0.1, Marge = 0.5 };

    private static readonly Kenmerken Matig = Sterk with { Gelijkenis = 0.55 };

    private static readonly Kenmerken Zwak = Sterk with { Gelijkenis = 0.3 };

    [Fact]
    public void A_sure_article_answers() =>
        Assert.Equal("nazorg", Assert.IsType<Antwoordbesluit.Antwoord>(Beslis(Kandidaat("nazorg", 0.7))).Artikel.Id);

    [Fact]
    public void A_loket_article_sends_to_its_loket() =>
        Assert.Equal("duo", Assert.IsType<Antwoordbesluit.NaarLoket>(Beslis(Kandidaat("studieschuld", 0.7))).LoketId);

    [Fact]
    public void A_case_question_goes_to_a_person_however_alike_an_article_is()
    {
        var besluit = Antwoordbeslisser.Beslis(Gevonden(Kandidaat("nazorg", 0.99)), Drempels, Vind, DoorzetReden.Zaakvraag);

        Assert.Equal(DoorzetReden.Zaakvraag, Assert.IsType<Antwoordbesluit.Doorzetten>(besluit).Reden);
        Assert.Single(besluit.Kandidaten);
    }

    [Fact]
    public void The_rule_is_offered_beside_a_case_question_when_its_article_is_likely()
    {
        Assert.Equal("nazorg", Algemeen(Kandidaat("nazorg", 0.7), DoorzetReden.Zaakvraag));
        Assert.Null(Algemeen(Kandidaat("nazorg", 0.7, Zwak), DoorzetReden.Zaakvraag));
        Assert.Null(Algemeen(Kandidaat("studieschuld", 0.7), DoorzetReden.Zaakvraag));
        Assert.Null(Algemeen(Kandidaat("nazorg", 0.7), DoorzetReden.WilMens));

        static string? Algemeen(Kandidaat kandidaat, DoorzetReden reden) =>
            Assert.IsType<Antwoordbesluit.Doorzetten>(Antwoordbeslisser.Beslis(Gevonden(kandidaat), Drempels, Vind, reden)).Algemeen;
    }

    [Fact]
    public void A_rare_word_that_the_article_lacks_forbids_a_direct_answer()
    {
        var besluit = Beslis(Kandidaat("nazorg", 0.7, Sterk with { OngedektWoord = 1 }));

        Assert.Single(Assert.IsType<Antwoordbesluit.BedoeltU>(besluit).Keuzes);
    }

    [Fact]
    public void An_article_that_is_not_sure_enough_gives_a_choice_of_what_comes_near()
    {
        var besluit = Beslis(Kandidaat("nazorg", 0.7, Matig), Kandidaat("bo-stopt", 0.69), Kandidaat("ver", 0.31));

        Assert.Equal(["nazorg", "bo-stopt"], Assert.IsType<Antwoordbesluit.BedoeltU>(besluit).Keuzes.Select(keuze => keuze.ArtikelId));
    }

    [Fact]
    public void A_choice_never_holds_more_than_three()
    {
        var besluit = Beslis([.. Enumerable.Range(0, 5).Select(i => Kandidaat($"a{i}", 0.4, Matig))]);

        Assert.Equal(3, Assert.IsType<Antwoordbesluit.BedoeltU>(besluit).Keuzes.Count);
    }

    [Theory]
    [InlineData(0.1, DoorzetReden.TeOnzeker)]
    [InlineData(1, DoorzetReden.WoordOnbekend)]
    public void A_weak_article_is_not_even_offered(double ongedekt, DoorzetReden reden) =>
        Assert.Equal(reden, Assert.IsType<Antwoordbesluit.Doorzetten>(Beslis(Kandidaat("nazorg", 0.7, Zwak with { OngedektWoord = ongedekt }))).Reden);

    [Fact]
    public void A_question_that_is_like_questions_about_one_person_goes_to_a_person()
    {
        var besluit = Antwoordbeslisser.Beslis(new(Vol with { Zaak = 0.8 }, [Kandidaat("nazorg", 0.9)]), Drempels, Vind);

        Assert.Equal(DoorzetReden.Zaakvraag, Assert.IsType<Antwoordbesluit.Doorzetten>(besluit).Reden);
    }

    [Fact]
    public void A_question_about_something_else_gets_no_article_but_may_be_sent_to_its_loket()
    {
        var anders = Vol with { AnderOnderwerp = 0.9 };

        Assert.Equal(DoorzetReden.AnderOnderwerp, Assert.IsType<Antwoordbesluit.Doorzetten>(Antwoordbeslisser.Beslis(new(anders, [Kandidaat("nazorg", 0.9)]), Drempels, Vind)).Reden);
        Assert.IsType<Antwoordbesluit.NaarLoket>(Antwoordbeslisser.Beslis(new(anders, [Kandidaat("studieschuld", 0.9)]), Drempels, Vind));
    }

    [Fact]
    public void A_question_about_something_else_gets_no_choice_about_our_subject_for_the_sake_of_a_loket_that_is_hardly_near()
    {
        var gevonden = new Zoekresultaat(Vol with { AnderOnderwerp = 0.9 }, [Kandidaat("studieschuld", 0.55, Zwak with { Gelijkenis = 0.45 }), Kandidaat("nazorg", 0.5)]);

        Assert.Equal(DoorzetReden.AnderOnderwerp, Assert.IsType<Antwoordbesluit.Doorzetten>(Antwoordbeslisser.Beslis(gevonden, Drempels, Vind)).Reden);
        Assert.IsType<Antwoordbesluit.BedoeltU>(Antwoordbeslisser.Beslis(gevonden with { Vraag = Vol }, Drempels, Vind));
    }

    [Fact]
    public void What_is_literally_in_an_article_is_answered_whatever_it_is_like()
    {
        var vraag = Vol with { Zaak = 1, AnderOnderwerp = 1 };

        Assert.IsType<Antwoordbesluit.Antwoord>(Antwoordbeslisser.Beslis(new(vraag, [Kandidaat("nazorg", 0.9, Sterk with { IsLetterlijk = true })]), Drempels, Vind));
    }

    [Fact]
    public void Nothing_near_goes_to_a_person() =>
        Assert.Equal(DoorzetReden.GeenKandidaat, Assert.IsType<Antwoordbesluit.Doorzetten>(Beslis()).Reden);

    [Fact]
    public void An_article_that_no_longer_holds_is_never_an_answer() =>
        Assert.Equal(DoorzetReden.Verouderd, Assert.IsType<Antwoordbesluit.Doorzetten>(Beslis(Kandidaat("nazorg", 0.7) with { IsVerouderd = true })).Reden);

    [Fact]
    public void One_word_is_too_short_unless_it_is_literally_a_title()
    {
        var vaag = Vol with { Woorden = 1, Inhoudswoorden = 1 };

        Assert.IsType<Antwoordbesluit.BedoeltU>(Antwoordbeslisser.Beslis(new(vaag, [Kandidaat("nazorg", 0.7)]), Drempels, Vind));
        Assert.IsType<Antwoordbesluit.TeKort>(Antwoordbeslisser.Beslis(new(vaag, [Kandidaat("nazorg", 0.2, Zwak)]), Drempels, Vind));
        Assert.IsType<Antwoordbesluit.TeKort>(Antwoordbeslisser.Beslis(new(vaag, []), Drempels, Vind));
        Assert.IsType<Antwoordbesluit.Antwoord>(Antwoordbeslisser.Beslis(new(vaag, [Kandidaat("nazorg", 0.7, Sterk with { IsLetterlijk = true })]), Drempels, Vind));
    }

    [Fact]
    public void One_word_in_a_whole_question_is_answered_when_it_is_almost_a_title()
    {
        var vraag = Vol with { Woorden = 4, Inhoudswoorden = 1 };

        Assert.IsType<Antwoordbesluit.Antwoord>(Antwoordbeslisser.Beslis(new(vraag, [Kandidaat("icm", 0.7, Sterk with { Gelijkenis = 0.9 })]), Drempels, Vind));
        Assert.IsType<Antwoordbesluit.BedoeltU>(Antwoordbeslisser.Beslis(new(vraag, [Kandidaat("icm", 0.7, Matig)]), Drempels, Vind));
    }

    [Fact]
    public void The_way_to_another_desk_is_told_at_a_lower_certainty_than_an_answer()
    {
        Assert.IsType<Antwoordbesluit.NaarLoket>(Beslis(Kandidaat("studieschuld", 0.4, Matig)));
        Assert.IsType<Antwoordbesluit.BedoeltU>(Beslis(Kandidaat("nazorg", 0.4, Matig)));
    }

    private static Antwoordbesluit Beslis(params Kandidaat[] kandidaten) => Antwoordbeslisser.Beslis(Gevonden(kandidaten), Drempels, Vind);

    private static Zoekresultaat Gevonden(params Kandidaat[] kandidaten) => new(Vol, kandidaten);

    private static Kandidaat Kandidaat(string id, double score, Kenmerken? kenmerken = null) => new(id, id, score, kenmerken ?? Sterk);

    private static Artikel Vind(string id) => new() { Id = id, Titel = id, Tekst = "Kort.", Loket = id == "studieschuld" ? "duo" : null };
}
