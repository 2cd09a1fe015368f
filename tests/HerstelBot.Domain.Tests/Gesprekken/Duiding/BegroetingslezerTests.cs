using HerstelBot.Domain.Gesprekken.Duiding;

namespace HerstelBot.Domain.Tests.Gesprekken.Duiding;

public class BegroetingslezerTests
{
    [Theory]
    [InlineData("Hoi!", Begroeting.Groet)]
    [InlineData("Goedemorgen collega's", Begroeting.Groet)]
    [InlineData("goedemorge", Begroeting.Groet)]
    [InlineData("bedankt, top!", Begroeting.Dank)]
    [InlineData("Hoi, hartelijk dank voor je snelle antwoord", Begroeting.Dank)]
    [InlineData("👍", Begroeting.Dank)]
    [InlineData("Fijn weekend!", Begroeting.Afscheid)]
    [InlineData("hoe gaat het?", Begroeting.Praatje)]
    [InlineData("ben je er?", Begroeting.Praatje)]
    [InlineData("dank je wel voor de snelle reaktie", Begroeting.Dank)]
    [InlineData("super bedankt, hier kan ik mee verder", Begroeting.Dank)]
    [InlineData("bednakt hoor", Begroeting.Dank)]
    [InlineData("danjke wel", Begroeting.Dank)]
    [InlineData("thank you so much, bye", Begroeting.Dank)]
    [InlineData("goed bezig!", Begroeting.Dank)]
    [InlineData("wat ben jij slim zeg", Begroeting.Dank)]
    [InlineData("fijne kerst alvast!", Begroeting.Afscheid)]
    [InlineData("sorry, verkeerd venster", Begroeting.Afscheid)]
    [InlineData("ben je een robot?", Begroeting.OverBot)]
    [InlineData("hoi, wie ben je?", Begroeting.OverBot)]
    [InlineData("spreek ik met een echt mens of met een computer?", Begroeting.OverBot)]
    [InlineData("zit er een mens achter deze chat", Begroeting.OverBot)]
    public void A_courtesy_is_answered_with_a_courtesy(string tekst, Begroeting verwacht) => Assert.Equal(verwacht, Begroetingslezer.Lees(tekst));

    [Theory]
    [InlineData("hoi, mag een laptop uit brede ondersteuning?")]
    [InlineData("bedankt, en hoe zit het met nazorg")]
    [InlineData("bedankt! en hoe lang duurt bezwaar?")]
    [InlineData("oke, en dit dan ook?")]
    [InlineData("hoe gaat het met mijn vraag")]
    [InlineData("een mens")]
    [InlineData("ik wil een mens spreken")]
    [InlineData("dat helpt niet")]
    [InlineData("iets")]
    [InlineData("vertel eens een mop")]
    [InlineData("BO?")]
    [InlineData("...")]
    public void A_question_behind_a_courtesy_stays_a_question(string tekst) => Assert.Null(Begroetingslezer.Lees(tekst));
}
