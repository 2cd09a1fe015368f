using HerstelBot.Domain.Kennisbank;
using HerstelBot.Search;
using HerstelBot.Tests.Infrastructure;

namespace HerstelBot.Tests.Kennisbank;

/// <summary>One article more, learnt beside the others without learning those again.</summary>
public class BijlerenTests
{
    private static readonly DateOnly Vandaag = new(2026, 11, 23);
    private static readonly LuceneKennisbank Heel = Meegeleverd.Kennisbank.Kennisbank;

    private static readonly Lazy<LuceneKennisbank> Opnieuw = new(() => new([.. Heel.Alle, Fiets!], Meegeleverd.Kennisbank.Taal));

    private static readonly Artikel Fiets = new()
    {
        Id = "bakfiets", Titel = "Mag een gemeente een bakfiets vergoeden vanuit brede ondersteuning?", Onderwerp = "brede-ondersteuning",
        Varianten = ["bakfiets betalen uit bo", "gezin zonder auto wil een elektrische bakfiets", "kan de bakfiets in het plan van aanpak"],
        Tekst = "Ja, als de bakfiets past bij de nieuwe start van het gezin.",
    };

    // About a car too: which of the two comes first is close, either way.
    [Fact]
    public void A_question_that_two_articles_may_answer_finds_the_new_one_either_way() => Assert.All(
        [Heel.Met(Fiets), Opnieuw.Value], kennisbank => Assert.Contains("bakfiets", kennisbank.Zoek("vergoeden wij een bakfiets voor een moeder zonder auto", Vandaag).Kandidaten.Take(2).Select(kandidaat => kandidaat.ArtikelId)));

    [Theory]
    [InlineData("bakfietsen uit bo, mag dat")]
    [InlineData("elektrische bakfiets in pva")]
    [InlineData("mag de gemeente een bakfiets vergoeden")]
    public void A_new_article_is_found_and_is_as_likely_as_when_all_is_learnt_anew(string vraag)
    {
        var (snel, heel) = (Heel.Met(Fiets).Zoek(vraag, Vandaag).Kandidaten[0], Opnieuw.Value.Zoek(vraag, Vandaag).Kandidaten[0]);

        Assert.Equal(("bakfiets", "bakfiets"), (snel.ArtikelId, heel.ArtikelId));
        Assert.Equal(heel.Kenmerken.Kans, snel.Kenmerken.Kans, 0.15);
        Assert.Equal(heel.Kenmerken.Dekking, snel.Kenmerken.Dekking, 0.02);
        Assert.Equal(heel.Kenmerken.Gelijkenis, snel.Kenmerken.Gelijkenis, 0.02);
        Assert.InRange(heel.Kenmerken.Treffer, 0.3, 1);
        Assert.Equal(heel.Kenmerken.Treffer, snel.Kenmerken.Treffer, 0.02);
        Assert.Equal(heel.Kenmerken.Voorsprong, snel.Kenmerken.Voorsprong, 0.05);
    }

    // Where examples of other subjects have a word, an article that has it too makes it ours.
    [Theory]
    [InlineData("elektrische bakfiets voor gezin betalen?")]
    [InlineData("elektrische auto of elektrische bakfiets?")]
    public void What_a_new_article_is_about_is_no_other_subject_any_more(string vraag)
    {
        var (voor, snel, heel) = (Heel.Zoek(vraag, Vandaag).Vraag, Heel.Met(Fiets).Zoek(vraag, Vandaag).Vraag, Opnieuw.Value.Zoek(vraag, Vandaag).Vraag);

        Assert.InRange(snel.AnderOnderwerp, 0, voor.AnderOnderwerp - 0.05);
        Assert.Equal(heel.AnderOnderwerp, snel.AnderOnderwerp, 0.001);
        Assert.Equal(heel.Zaak, snel.Zaak, 0.001);
    }

    [Fact]
    public void Its_variants_are_its_own_word_for_word() =>
        Assert.True(Heel.Met(Fiets).Zoek("Bakfiets betalen uit BO!", Vandaag).Kandidaten[0] is { ArtikelId: "bakfiets", Kenmerken.IsLetterlijk: true });

    [Fact]
    public void A_changed_text_takes_the_place_of_the_one_before()
    {
        var anders = Fiets with { Titel = "Mag een gemeente een kajak vergoeden?", Varianten = ["kajak betalen", "opblaasbare kajak"], Tekst = "Nee, een kajak niet." };
        var met = Heel.Met(Fiets).Met(anders);

        Assert.Equal("bakfiets", met.Zoek("opblaasbare kajak betalen", Vandaag).Kandidaten[0].ArtikelId);
        Assert.DoesNotContain(met.Zoek("bakfiets betalen uit bo", Vandaag).Kandidaten, kandidaat => kandidaat.ArtikelId == "bakfiets" && kandidaat.Kenmerken.Dekking > 0.7);
        Assert.Equal(("Nee, een kajak niet.", Heel.Aantal + 1), (met.Vind("bakfiets")?.Tekst, met.Aantal));
        Assert.Equal(1, met.Alle.Count(artikel => artikel.Id == "bakfiets"));
    }

    [Fact]
    public void Several_articles_can_be_learnt_one_after_another()
    {
        var kajak = Fiets with { Id = "kajak", Titel = "Mag een gemeente een kajak vergoeden?", Varianten = ["kajak betalen uit bo", "opblaasbare kajak voor gezin"], Tekst = "Nee." };
        var met = Heel.Met(Fiets).Met(kajak);

        Assert.Equal(("bakfiets", "kajak"), (met.Zoek("elektrische bakfiets betalen", Vandaag).Kandidaten[0].ArtikelId, met.Zoek("opblaasbare kajak betalen", Vandaag).Kandidaten[0].ArtikelId));
    }

    // What was learnt of the others stays, so that what a preview shows is what the draft does.
    [Fact]
    public void An_article_in_its_own_place_changes_next_to_nothing()
    {
        var artikel = Heel.Vind("vso-gevolgen")!;
        string[] vragen = [.. Heel.Alle.Select(ander => ander.Titel), .. Heel.Alle.Select(ander => ander.Varianten.Count > 0 ? ander.Varianten[^1] : ander.Titel)];
        var met = Heel.Met(artikel);

        Assert.InRange(vragen.Count(vraag => Beslis(met, vraag) != Beslis(Heel, vraag)), 0, vragen.Length / 100);
    }

    [Fact]
    public void A_new_article_leaves_the_answers_of_others_alone()
    {
        string[] vragen = [.. Heel.Alle.Select(ander => ander.Titel), .. Heel.Alle.Select(ander => ander.KortAntwoord)];
        var met = Heel.Met(Fiets);

        Assert.InRange(vragen.Count(vraag => Beslis(met, vraag) != Beslis(Heel, vraag)), 0, vragen.Length / 100);
    }

    private static string Beslis(LuceneKennisbank kennisbank, string vraag) =>
        Antwoordbeslisser.Beslis(kennisbank.Zoek(vraag, Vandaag), Meegeleverd.Kennisbank.Drempels, kennisbank.Vind) switch
        {
            Antwoordbesluit.Antwoord antwoord => antwoord.Artikel.Id,
            Antwoordbesluit.NaarLoket loket => loket.Artikel.Id,
            Antwoordbesluit.BedoeltU keuze => string.Join(" of ", keuze.Keuzes.Select(kandidaat => kandidaat.ArtikelId)),
            var anders => anders.GetType().Name,
        };
}
