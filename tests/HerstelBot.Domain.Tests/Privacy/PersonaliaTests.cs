using HerstelBot.Domain.Privacy;

namespace HerstelBot.Domain.Tests.Privacy;

public class PersonaliaTests
{
    private static readonly string[] Namen = ["Fatima Vermeer", "Pieter van der Zaal"];

    [Theory]
    [InlineData("Mevrouw Jansen vraagt of dit mag.", "Mevrouw [naam verwijderd] vraagt of dit mag.")]
    [InlineData("dhr. J. de Vries-Bakker en mw. El Amrani wonen samen", "dhr. [naam verwijderd] en mw. [naam verwijderd] wonen samen")]
    [InlineData("De moeder Aisha heeft een schuld.", "De moeder [naam verwijderd] heeft een schuld.")]
    [InlineData("Mijn naam is Youssef Kaya en ik zoek hulp.", "Mijn naam is [naam verwijderd] en ik zoek hulp.")]
    [InlineData("familie Van den Berg wil verhuizen", "familie [naam verwijderd] wil verhuizen")]
    [InlineData("Ze woont op Lindelaan 8 in Almere.", "Ze woont op [adres verwijderd].")]
    [InlineData("Adres: Jan van Galenstraat 12-3, 1051 KM.", "Adres: [adres verwijderd].")]
    [InlineData("op lindelaan 8b dus", "op [adres verwijderd] dus")]
    [InlineData("postcode 1234 AB of 1234ab", "postcode [adres verwijderd] of 1234ab")]
    [InlineData("Vraag het Fatima of Vermeer, of Pieter van der Zaal zelf.", "Vraag het [naam verwijderd] of [naam verwijderd], of [naam verwijderd] zelf.")]
    [InlineData("Beste Fatima,\n\nDat mag.\n\nMet vriendelijke groet,\nPieter van der Zaal\n06 is weg", "Dat mag.")]
    [InlineData("Hoi collega! Dat mag. Groetjes, Pieter", "Dat mag.")]
    [InlineData("Goedemiddag. Mag dit? Mvg", "Mag dit?")]
    public void Names_and_addresses_go(string tekst, string schoon) => Assert.Equal(schoon, Personalia.Zonder(tekst, Namen));

    [Theory]
    [InlineData("Mag een ouder een fiets vergoed krijgen?")]
    [InlineData("De ouder krijgt dit van de gemeente Diemen.")]
    [InlineData("In 2024 IB afgerond, in 2025 BO gestart.")]
    [InlineData("De Uitkering 2024 telt niet mee, artikel 6 van de Awb wel.")]
    [InlineData("Groeten doet niemand meer in een brief.")]
    [InlineData("Het kind krijgt 2000 euro; de partner niets.")]
    [InlineData("Moeder en vader vragen samen hulp.")]
    [InlineData("Sinds 1 juli 2023 geldt dit.")]
    public void What_is_about_nobody_stays(string tekst) => Assert.Equal(tekst, Personalia.Zonder(tekst, Namen));

    [Fact]
    public void A_text_that_was_cleaned_is_clean()
    {
        const string Tekst = "Beste Pieter, mevrouw Jansen, Lindelaan 8, 1234 AB Almere. Groet, Fatima";
        var eens = Personalia.Zonder(Tekst, Namen);

        Assert.Equal(eens, Personalia.Zonder(eens, Namen));
        Assert.All(["Pieter", "Jansen", "Linde", "1234", "Fatima"], woord => Assert.DoesNotContain(woord, eens, StringComparison.Ordinal));
    }
}
