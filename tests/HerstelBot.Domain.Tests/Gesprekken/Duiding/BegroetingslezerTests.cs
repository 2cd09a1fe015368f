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
    [InlineData("ben je een robot?", Begroeting.Praatje)]
    public void A_courtesy_is_answered_with_a_courtesy(string tekst, Begroeting verwacht) => Assert.Equal(verwacht, Begroetingslezer.Lees(tekst));

    [Theory]
    [InlineData("hoi, mag een laptop uit brede ondersteuning?")]
    [InlineData("bedankt, en hoe zit het met nazorg")]
    [InlineData("BO?")]
    [InlineData("...")]
    public void A_question_behind_a_courtesy_stays_a_question(string tekst) => Assert.Null(Begroetingslezer.Lees(tekst));
}
