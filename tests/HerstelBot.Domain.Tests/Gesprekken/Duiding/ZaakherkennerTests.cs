using HerstelBot.Domain.Gesprekken.Duiding;
using HerstelBot.Domain.Kennisbank;

namespace HerstelBot.Domain.Tests.Gesprekken.Duiding;

public class ZaakherkennerTests
{
    [Theory]
    [InlineData("Mijn ouder wacht al sinds mei op de beschikking, wat is er aan de hand?")]
    [InlineData("deze mevrouw wil weten of zij recht heeft op de kindregeling")]
    [InlineData("wat is de status van de aanvraag aanvullende schade?")]
    [InlineData("ze heeft nog geen beschikking gehad, wanneer komt die")]
    [InlineData("Heeft u al iets gehoord over zaak 2024-118233?")]
    [InlineData("kunt u voor mij nakijken of meneer Yilmaz in de IB zit")]
    [InlineData("Een inwoner van ons is vorige week afgewezen maar zij is het er niet mee eens. Kunnen jullie daar naar kijken?")]
    [InlineData("Bij ons gezin met 4 kinderen is de uitbetaling fout gegaan, wie kan ik bellen?")]
    [InlineData("Mevrouw zegt dat ze de 30.000 nooit heeft gehad. Klopt dat?")]
    [InlineData("Is de partner van mijn client ook aangemeld?")]
    [InlineData("wanneer krijgt meneer zijn geld")]
    [InlineData("hoe staat het met het bezwaar van onze inwoner")]
    [InlineData("client heeft brief van UHT gekregen die ik niet begrijp, kan iemand meelezen")]
    [InlineData("Graag contact over het dossier van een ouder in Zaandam, er gaat van alles mis")]
    [InlineData("kan er haast gemaakt worden met de beschikking van deze moeder? ze wordt over 3 dagen uit huis gezet")]
    [InlineData("Onze client staat dubbel in het portaal, graag corrigeren")]
    [InlineData("wie is de PZB'er van dit gezin")]
    [InlineData("de zus van de overleden aanvraagster wil weten hoever het dossier is")]
    [InlineData("ouder is gebeld door UHT en begreep het niet, kunnen jullie terugbellen?")]
    [InlineData("hij zegt dat zijn schulden niet zijn afgelost terwijl dat wel beloofd is, hoe kan dat?")]
    [InlineData("Zijn de schulden van mevrouw De Boer al overgenomen?")]
    [InlineData("we hebben een ouder die al 2 jaar niets van UHT hoort")]
    [InlineData("ouder heeft bezwaar gemaakt en nog niets gehoord, hoe lang duurt dat nog voor haar?")]
    [InlineData("staat deze client bij jullie bekend als gedupeerd?")]
    [InlineData("kan je checken of een inwoner de kindregeling al heeft ontvangen")]
    public void A_question_about_one_file_is_recognised(string tekst) => Assert.Equal(DoorzetReden.Zaakvraag, Zaakherkenner.Herken(tekst));

    [Theory]
    [InlineData("Een ouder vraagt of zij nog brede ondersteuning kan krijgen als ze al 30.000 euro heeft, mag dat?")]
    [InlineData("een cliënt heeft een plan van aanpak dat klaar is en de koelkast is stuk, mag dat nog uit BO")]
    [InlineData("Een inwoner wil in bezwaar tegen ons besluit over brede ondersteuning, hoe lang heeft hij daarvoor?")]
    [InlineData("ouder verhuist naar een andere gemeente, wie neemt het plan van aanpak over?")]
    [InlineData("inwoner met studieschuld bij DUO, wordt die kwijtgescholden?")]
    [InlineData("klant heeft private schulden van voor 2021, waar moet die heen?")]
    [InlineData("Ik heb een ouder die een advocaat zoekt voor het bezwaar, is dat gratis?")]
    [InlineData("Als een ouder in het buitenland woont, waar kan die dan terecht?")]
    [InlineData("een ouder wil zijn eigen dossier inzien, hoe vraagt hij dat aan?")]
    [InlineData("een kind van gedupeerde ouders van 19 wil hulp bij zijn schulden, wat kan er?")]
    [InlineData("mag ik informatie over een ouder delen met UHT?")]
    [InlineData("hoe vraagt een ouder aanvullende schade aan")]
    [InlineData("kan een expartner zich melden voor BO? hij zegt dat hij ook gedupeerd is")]
    [InlineData("hoeveel mensen zitten er gemiddeld op dit dossier per gemeente?")]
    [InlineData("krijgen wij bericht als iemand wordt afgewezen of moeten we dat zelf checken?")]
    public void A_question_about_the_rules_stays_one_though_somebody_is_in_it(string tekst) => Assert.Null(Zaakherkenner.Herken(tekst));

    [Theory]
    [InlineData("ik wil graag een medewerker spreken")]
    [InlineData("kan ik met een PZB'er bellen?")]
    [InlineData("PZB'er")]
    public void Who_asks_for_a_person_gets_one(string tekst) => Assert.Equal(DoorzetReden.WilMens, Zaakherkenner.Herken(tekst));
}
