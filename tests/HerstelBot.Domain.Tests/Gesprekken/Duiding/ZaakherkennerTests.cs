using HerstelBot.Domain.Gesprekken.Duiding;
using HerstelBot.Domain.Kennisbank;

namespace HerstelBot.Domain.Tests.Gesprekken.Duiding;

public class ZaakherkennerTests
{
    [Theory]
    [InlineData("wat is de status van de aanvraag aanvullende schade?")]
    [InlineData("hoe ver is het dossier van de zus? en hoe ver is haar eigen zaak")]
    [InlineData("hoe staat het met het bezwaar van onze inwoner")]
    [InlineData("ze heeft nog geen beschikking gehad, wanneer komt zij aan de beurt")]
    [InlineData("Heeft u al iets gehoord over zaak 2024-118233?")]
    [InlineData("kunt u voor mij nakijken of meneer in de IB zit")]
    [InlineData("wie is de PZB'er van dit gezin")]
    [InlineData("ouder is gebeld door UHT en begreep het niet, kunnen jullie terugbellen?")]
    [InlineData("staat deze client bij jullie bekend als gedupeerd?")]
    [InlineData("voor welke jaren is hij gecompenseerd?")]
    [InlineData("waarom is deze vader afgewezen en zijn broer niet")]
    [InlineData("client heeft brief van UHT gekregen die ik niet begrijp, kan iemand meelezen")]
    [InlineData("Kan de behandelaar van deze ouder mij morgen bellen?")]
    [InlineData("mag dat zomaar, en kunt u nagaan of zij is afgewezen")]
    public void The_state_of_a_file_is_asked_for(string tekst) => Assert.Equal(DoorzetReden.Zaakvraag, Zaakherkenner.Herken(tekst));

    [Theory]
    [InlineData("Zijn de schulden van mevrouw De Boer al overgenomen?")]
    [InlineData("Willem Hoekstra, Burgemeester van Tienenlaan 14, 1382 AB Weesp. heeft hij zich voor 2024 aangemeld?")]
    [InlineData("het gaat om de bewoner van 1521 BX, mag die BO krijgen")]
    [InlineData("gezin op de lindelaan 22, mag daar BO heen")]
    [InlineData("J. Pietersen wil BO, mag dat")]
    public void Somebody_with_a_name_or_an_address_is_somebody_in_particular(string tekst) => Assert.Equal(DoorzetReden.Zaakvraag, Zaakherkenner.Herken(tekst));

    [Theory]
    [InlineData("Een ouder vraagt of zij nog brede ondersteuning kan krijgen als ze al 30.000 euro heeft, mag dat?")]
    [InlineData("ouder verhuist naar een andere gemeente, wie neemt het plan van aanpak over?")]
    [InlineData("inwoner met studieschuld bij DUO, wordt die kwijtgescholden?")]
    [InlineData("inwoner van Diemen heeft schulden, wie helpt")]
    [InlineData("mag een ouder MijnHerstel zonder advocaat doen")]
    [InlineData("kan een expartner zich melden voor BO? hij zegt dat hij ook gedupeerd is")]
    [InlineData("krijgen wij bericht als iemand wordt afgewezen of moeten we dat zelf checken?")]
    [InlineData("heeft Diemen een projectleider op dit dossier en hoeveel tijd krijgt die")]
    [InlineData("telt 2024 IB mee, of bijlage B. Graag uitleg")]
    [InlineData("kan iemand die het zelf heeft meegemaakt een ouder bijstaan bij gesprekken en het dossier?")]
    [InlineData("kan ik met een code de status van een inwoner navragen zonder dat die erbij zit?")]
    [InlineData("hoe ver zijn gemeenten met de hersteloperatie")]
    [InlineData("waar staat de beleidsregel gmb-2025-564497")]
    [InlineData("mevrouw zegt dat ze 30.000 heeft gekregen, is ze dan gedupeerd")]
    [InlineData("tot wanneer kan zij de schuldenaanpak aanvragen")]
    public void What_may_be_a_question_about_a_rule_is_not_certain(string tekst) => Assert.Null(Zaakherkenner.Herken(tekst));

    [Theory]
    [InlineData("ik wil graag een medewerker spreken")]
    [InlineData("kan ik met een PZB'er bellen?")]
    [InlineData("kan ik een collega van UHT spreken over een nare situatie")]
    [InlineData("PZB'er")]
    [InlineData("een mens")]
    [InlineData("kan ik een persoon spreken")]
    [InlineData("geen bot aub, een echt mens")]
    public void Who_asks_for_a_person_gets_one(string tekst) => Assert.Equal(DoorzetReden.WilMens, Zaakherkenner.Herken(tekst));
}
