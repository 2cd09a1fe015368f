using HerstelBot.Dialogs;
using HerstelBot.Domain.Gesprekken.Duiding;
using HerstelBot.Domain.Kennisbank;
using HerstelBot.Domain.Termijnen;
using HerstelBot.Search;
using HerstelBot.Tests.Infrastructure;

namespace HerstelBot.Tests.Kennisbank;

/// <summary>The shipped examples and the signs of a file or a rule together, over the shipped articles.</summary>
public sealed class ZaakOfRegelTests
{
    private static readonly DateOnly Vandaag = new(2026, 11, 23);

    private readonly GelezenKennisbank _gelezen;
    private readonly Vraagbaak _vraagbaak;

    public ZaakOfRegelTests()
    {
        _gelezen = Meegeleverd.Kennisbank;
        _vraagbaak = new(_gelezen.Kennisbank, _gelezen.Drempels, new(Gelijkstellingen.Geen));
    }

    [Fact]
    public void The_state_of_a_file_goes_to_a_person_though_no_single_sign_is_certain() => Assert.All(
        [
            "Mijn ouder wacht al sinds mei op de beschikking, wat is er aan de hand?",
            "Een inwoner van ons is vorige week afgewezen maar zij is het er niet mee eens. Kunnen jullie daar naar kijken?",
            "Bij ons gezin met 4 kinderen is de uitbetaling fout gegaan, wie kan ik bellen?",
            "Mevrouw zegt dat ze de 30.000 nooit heeft gehad. Klopt dat?",
            "Onze client staat dubbel in het portaal, graag corrigeren",
            "hij zegt dat zijn schulden niet zijn afgelost terwijl dat wel beloofd is, hoe kan dat?",
            "we hebben een ouder die al 2 jaar niets van UHT hoort",
            "ouder heeft bezwaar gemaakt en nog niets gehoord, hoe lang duurt dat nog voor haar?",
            "ik wil voor 1 van onze ouders voorrang vragen ivm dreigende uithuisplaatsing van de kids",
            "dossier dubbel na naamswijziging scheiding, brieven gaan naar verkeerde persoon",
        ],
        vraag => Assert.Equal(DoorzetReden.Zaakvraag, Reden(vraag)));

    [Fact]
    public void A_rule_that_is_asked_is_no_case_whoever_is_told_about() => Assert.All(
        [
            "een cliënt heeft een plan van aanpak dat klaar is en de koelkast is stuk, mag dat nog uit BO",
            "Een inwoner wil in bezwaar tegen ons besluit over brede ondersteuning, hoe lang heeft hij daarvoor?",
            "een ouder wil zijn eigen dossier inzien, hoe vraagt hij dat aan?",
            "een kind van gedupeerde ouders van 19 wil hulp bij zijn schulden, wat kan er?",
            "collega zegt dat elk kind een formulier moet insturen, klopt dat",
            "Meneer is aangemeld, zijn zoon van 22 woont nog thuis. Valt die zoon ook onder het gezin voor BO of houdt dat op bij 18?",
            "wij zitten met 2 man op dit dossier. is dat minder dan vergelijkbare gemeenten?",
            "nieuw op dit dossier, hoe werkt het",
        ],
        vraag => Assert.NotEqual(DoorzetReden.Zaakvraag, Reden(vraag)));

    [Fact]
    public void What_shares_a_word_with_our_subject_and_is_not_ours_gets_no_answer_and_no_choice() => Assert.All(
        [
            "boete van cjib voor te hard rijden betalen in termijnen",
            "bijstandsuitkering aanvragen, welke papieren heeft iemand nodig?",
            "wmo huishoudelijke hulp, hoe lang is de wachtlijst?",
            "zwangerschapsverlof hoeveel weken is dat",
            "vertel eens een mop",
        ],
        vraag => Assert.False(Besluit(vraag) is Antwoordbesluit.Antwoord or Antwoordbesluit.BedoeltU, $"{vraag}: {Besluit(vraag)}"));

    private Antwoordbesluit? Besluit(string vraag) => (_vraagbaak.Beantwoord(vraag, Vandaag) as Uitkomst.Besloten)?.Besluit;

    private DoorzetReden? Reden(string vraag) => (Besluit(vraag) as Antwoordbesluit.Doorzetten)?.Reden;
}
