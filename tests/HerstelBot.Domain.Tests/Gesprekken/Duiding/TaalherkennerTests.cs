using HerstelBot.Domain.Gesprekken.Duiding;
using HerstelBot.Domain.Taal;

namespace HerstelBot.Domain.Tests.Gesprekken.Duiding;

public class TaalherkennerTests
{
    [Theory]
    [InlineData("What is the status of the application of my parent?")]
    [InlineData("What is brede ondersteuning?")]
    [InlineData("How long does an objection at UHT take?")]
    [InlineData("I need help with a plan van aanpak")]
    [InlineData("Can a parent still object after six weeks")]
    [InlineData("Thank you")]
    public void English_is_recognised_also_with_our_own_terms_in_it(string tekst) => Assert.Equal(Spreektaal.Engels, Taalherkenner.Herken(tekst));

    [Theory]
    [InlineData("Wat is de status van de aanvraag van mijn ouder?")]
    [InlineData("Hoe lang duurt een bezwaar bij UHT?")]
    [InlineData("Wat is SGH?")]
    [InlineData("Hoe werkt de intake call bij het team voor debt relief?")]
    [InlineData("Kan ik t.a.v. het bezwaar i.v.m. ziekte nog iets doen?")]
    public void Dutch_is_recognised_also_with_English_terms_in_it(string tekst) => Assert.Equal(Spreektaal.Nederlands, Taalherkenner.Herken(tekst));

    [Theory]
    [InlineData("")]
    [InlineData("HB-2026-000123")]
    [InlineData("bezwaar UHT")]
    [InlineData("ok")]
    [InlineData("hi")]
    [InlineData("wachtrij")]
    [InlineData("UHT zegt: \"You can object to the decision\". Wat moet de ouder dan nu doen met dit bericht?")]
    [InlineData("What is de termijn voor een bezwaar")]
    public void What_is_short_or_mixed_decides_nothing(string tekst) => Assert.Null(Taalherkenner.Herken(tekst));
}
