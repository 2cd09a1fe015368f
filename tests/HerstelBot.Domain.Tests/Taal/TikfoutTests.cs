using HerstelBot.Domain.Taal;

namespace HerstelBot.Domain.Tests.Taal;

public class TikfoutTests
{
    [Theory]
    [InlineData("ondersteunig", "ondersteuning", 1)]
    [InlineData("beoordelling", "beoordeling", 1)]
    [InlineData("hepl", "help", 1)]
    [InlineData("huur", "trein", 3)]
    public void Distance_counts_letters_and_swaps(string getypt, string bedoeld, int afstand) => Assert.Equal(afstand, Tikfout.Afstand(getypt, bedoeld, 2));
}
