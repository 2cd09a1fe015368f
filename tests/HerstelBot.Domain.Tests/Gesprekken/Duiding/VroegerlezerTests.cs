using HerstelBot.Domain.Gesprekken.Duiding;

namespace HerstelBot.Domain.Tests.Gesprekken.Duiding;

public class VroegerlezerTests
{
    [Theory]
    [InlineData("hoe ging aanmelden vroeger?", "hoe gaat aanmelden ?")]
    [InlineData("hoe lang was destijds de bezwaartermijn", "hoe lang is de bezwaartermijn")]
    [InlineData("waren er vroeger termijnen voor BO", "zijn er termijnen voor BO")]
    [InlineData("wie hadden er in het begin recht op BO?", "wie hebben er recht op bo?")]
    [InlineData("was de CWS eerst de enige route?", "is de cws eerst de enige route?")]
    [InlineData("wie betaalde private schulden voordat de Wht er was?", "wie betaalt private schulden voordat de wht er is?")]
    [InlineData("oude bezwaartermijn", "bezwaartermijn")]
    [InlineData("wat is de oude bezwaartermijn van UHT", "wat is de bezwaartermijn van uht")]
    [InlineData("wachttijd IB vroeger", "wachttijd ib")]
    [InlineData("wanneer zou het herstel oorspronkelijk klaar zijn?", "wanneer zou het herstel klaar zijn?")]
    [InlineData("Ouder heeft destijds lang gewacht. Was dat normaal?", "ouder heeft lang gewacht. is dat normaal?")]
    [InlineData("what was the objection period originally", "what is the objection period")]
    public void A_word_says_that_the_question_is_about_then(string vraag, string zonder)
    {
        var vroeger = Assert.IsType<Vroegervraag>(Vroegerlezer.Lees(vraag));

        Assert.True(vroeger.IsNadrukkelijk);
        Assert.Equal(zonder, vroeger.Vraag, ignoreCase: true);
    }

    [Theory]
    [InlineData("mochten gemeenten ouders zelf bellen?")]
    [InlineData("wat was de bezwaartermijn bij UHT?")]
    [InlineData("tot wanneer kon je aanvullende schade aanvragen? lees overal andere data")]
    [InlineData("in welke periode mochten gemeentes ouders benaderen")]
    [InlineData("moest een ouder eerst naar de gemeente?")]
    public void The_tense_alone_says_it_less_surely(string vraag) => Assert.False(Assert.IsType<Vroegervraag>(Vroegerlezer.Lees(vraag)).IsNadrukkelijk);

    [Theory]
    [InlineData("wat is de bezwaartermijn bij UHT?")]
    [InlineData("wat was ook alweer de bezwaartermijn bij UHT?")]
    [InlineData("wat was nou de bezwaartermijn")]
    [InlineData("vroeger kregen we gewoon namen en belden we iedereen na. waarom kan dat nu niet meer?")]
    [InlineData("moeder moest destijds maar 900 euro terugbetalen en heeft al 30.000 gehad. maakt ze nog kans op extra schadegeld?")]
    [InlineData("moeder kreeg vroeger toeslag, heeft zij recht op brede ondersteuning?")]
    [InlineData("ouder woonde destijds in Utrecht, wie geeft brede ondersteuning?")]
    [InlineData("ex was destijds toeslagpartner, welke hulp krijgt hij")]
    [InlineData("welke hulp krijgt een ex die vroeger toeslagpartner was?")]
    [InlineData("wat krijgt een ouder die destijds is afgewezen?")]
    [InlineData("geldt de oude regel nog?")]
    [InlineData("voorrang vragen, kan dat alleen in het begin of ook later?")]
    [InlineData("wat komt er eerst, de ET of de IB?")]
    [InlineData("kijken wij ook terug naar wat er toen misging of gaat het alleen om hoe iemand verder kan")]
    [InlineData("mag een gemeente een ouder bellen?")]
    [InlineData("is er nog steeds een oude regel?")]
    [InlineData("")]
    public void In_doubt_it_is_about_today(string vraag) => Assert.Null(Vroegerlezer.Lees(vraag));
}
