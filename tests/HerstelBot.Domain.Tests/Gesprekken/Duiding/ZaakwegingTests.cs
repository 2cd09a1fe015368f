using HerstelBot.Domain.Gesprekken.Duiding;

namespace HerstelBot.Domain.Tests.Gesprekken.Duiding;

public class ZaakwegingTests
{
    [Theory]
    [InlineData("deze mevrouw wil het weten")]
    [InlineData("ik wil voor 1 van onze ouders voorrang vragen ivm dreigende uithuisplaatsing van de kids")]
    [InlineData("we hebben een ouder die nog steeds niets van UHT hoort")]
    [InlineData("Ouder wacht al maanden op uitbetaling")]
    [InlineData("zit zijn bezwaar nog bij de commissie")]
    [InlineData("dossier dubbel na naamswijziging scheiding, kan dat gecorrigeerd worden")]
    [InlineData("welke schulden van hem zijn betaald")]
    [InlineData("ouder gescheiden, ex wil ook BO, kind staat bij vader ingeschreven. wie heeft recht en hoe regel je de PvA's?")]
    [InlineData("could you find out why this father was rejected")]
    [InlineData("ik wil overleggen over een moeder die tussen wal en schip valt")]
    public void The_state_of_a_file_weighs_towards_a_person(string tekst) => Assert.True(Zaakweging.Weeg(tekst) > 0);

    [Theory]
    [InlineData("Meneer is aangemeld, zijn zoon van 22 woont nog thuis. Valt die zoon ook onder het gezin voor BO of houdt dat op bij 18?")]
    [InlineData("mijn client ziet op tegen die toets, mag ze die ook gewoon overslaan")]
    [InlineData("wij hebben 35.000 inwoners en zitten met 2 man op dit dossier. is dat minder dan vergelijkbare gemeenten?")]
    [InlineData("pzb'er neemt nooit op. is dat een bekend probleem?")]
    [InlineData("collega zegt dat elk kind een formulier moet insturen, klopt dat")]
    [InlineData("onze jurist zegt dat een jongere maar een keer kan aanvragen, klopt dat")]
    [InlineData("ouder heeft een vooraankondiging gehad. hoeveel tijd heeft ze om te reageren")]
    [InlineData("mevrouw wil een auto kopen, heeft dat gevolgen voor haar bijstandsuitkering?")]
    [InlineData("stel een ouder krijgt spijt, kan ze naar de rechter")]
    [InlineData("kan iemand die het zelf heeft meegemaakt een ouder bijstaan")]
    [InlineData("ouder is overleden, wie krijgt dan het bedrag")]
    [InlineData("mevrouw kan niet met de computer overweg. Is er een papieren weg voor haar bedrijfsschulden?")]
    [InlineData("ouder wil een duurdere fiets, hoe weeg je zo'n vraag af")]
    [InlineData("we bellen maar kunnen we er vanuit gaan dat ze erkend is")]
    public void A_rule_that_is_asked_weighs_towards_an_answer_whoever_is_told_about(string tekst) => Assert.True(Zaakweging.Weeg(tekst) < 0);

    [Fact]
    public void What_names_nobody_and_asks_no_rule_weighs_nothing() => Assert.Equal(0, Zaakweging.Weeg("printer op de tweede verdieping stuk"));

    [Fact]
    public void However_clearly_a_rule_is_asked_the_signs_of_a_file_stay_felt() =>
        Assert.Equal(3 + 2 - 5, Zaakweging.Weeg("mag dat, en is dat normaal bij deze moeder? mijn client moet dat weten, is dat overal zo"));
}
