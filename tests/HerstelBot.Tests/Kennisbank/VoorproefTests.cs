using HerstelBot.Domain.Gesprekken.Kennis;
using HerstelBot.Domain.Kennisbank;
using HerstelBot.Domain.Termijnen;
using HerstelBot.Dialogs;
using HerstelBot.Search;
using HerstelBot.Tests.Infrastructure;
using Microsoft.Extensions.Logging.Abstractions;

namespace HerstelBot.Tests.Kennisbank;

/// <summary>What a writer sees of a draft before anybody is answered with it, on the kennisbank that ships.</summary>
public class VoorproefTests
{
    private static readonly DateOnly Vandaag = new(2026, 11, 23);
    private static readonly DialogsMap Map = DialogsMap.Vind(null);
    private static readonly Lazy<LevendeKennisbank> Kennisbank = new(() => new(Map, () => new(), KennisbankCache.Geen, NullLogger<LevendeKennisbank>.Instance));

    private static readonly Artikel Fiets = new()
    {
        Id = "bakfiets", Titel = "Mag een gemeente een bakfiets vergoeden vanuit brede ondersteuning?", Onderwerp = "brede-ondersteuning",
        Varianten = ["bakfiets betalen uit bo", "gezin zonder auto wil een elektrische bakfiets"],
        Tekst = "Ja, als de bakfiets past bij de nieuwe start van het gezin.",
    };

    private static Voorproef Voorproef { get; } = new(new Proefkennis(Kennisbank.Value, Map), new TekstGelijkenis(), new Termijnrekenaar(GelijkstellingLezer.LeesGoed(Map)));

    [Fact]
    public void A_question_that_was_missed_and_that_the_draft_answers_is_better()
    {
        var regels = Voorproef.Probeer(Fiets, [], ["mag ik een bakfiets vergoeden aan een gezin", "hoe laat gaat de trein naar Utrecht"], Vandaag);

        var misser = Assert.Single(regels, regel => regel.Vraag.IsZoekmisser);
        Assert.Equal(("mag ik een bakfiets vergoeden aan een gezin", Proefoordeel.Beter, Proefsoort.Zeker), (misser.Vraag.Tekst, misser.Oordeel, misser.Wordt.Soort));
        Assert.Equal("bakfiets", misser.Wordt.Artikelen[0].Id);
    }

    [Fact]
    public void Questions_of_the_nearest_articles_stand_beside_it_and_mostly_stay_the_same()
    {
        var regels = Voorproef.Probeer(Fiets, [], [], Vandaag);

        Assert.InRange(regels.Count, 5, Domain.Gesprekken.Kennis.Voorproef.HoogstensVragen);
        Assert.All(regels, regel => Assert.NotEmpty(regel.Vraag.Juist));
        Assert.InRange(regels.Count(regel => regel.Oordeel == Proefoordeel.Gelijk), regels.Count * 8 / 10, regels.Count);
    }

    [Fact]
    public void A_draft_that_says_what_another_article_says_takes_its_answers_and_is_told_so_first()
    {
        var bestaand = Kennisbank.Value.Vind("vso-gevolgen")!;
        var dubbel = bestaand with { Id = "dubbel", Feiten = [] };

        var regels = Voorproef.Probeer(dubbel, [], [], Vandaag);

        Assert.Equal(Proefoordeel.Slechter, regels[0].Oordeel);
        Assert.All(Voorproef.Probeer(dubbel with { Varianten = [], Titel = "Zinkstof", Tekst = "Loodzwaar." }, [], [], Vandaag), regel => Assert.NotEqual(Proefoordeel.Slechter, regel.Oordeel));
    }

    [Fact]
    public void A_missed_question_is_shown_once_and_one_that_has_nothing_to_do_with_it_is_not()
    {
        string[] missers = [.. Enumerable.Repeat("Mag ik een bakfiets vergoeden", 5), .. Enumerable.Range(0, 40).Select(i => $"zinkstof en loodzwaar nummer {i}")];

        Assert.Single(Voorproef.Probeer(Fiets, [], missers, Vandaag), regel => regel.Vraag.IsZoekmisser);
    }
}
