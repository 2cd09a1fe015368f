using HerstelBot.Domain.Kennisbank.Beheer;

namespace HerstelBot.Domain.Tests.Kennisbank.Beheer;

public class TekstverschilTests
{
    [Theory]
    [InlineData("", "", "")]
    [InlineData("Ja.", "Ja.", "Ja.")]
    [InlineData("", "Ja, dat mag.", "{+Ja, dat mag.+}")]
    [InlineData("Ja, dat mag.", "", "[-Ja, dat mag.-]")]
    [InlineData("De gemeente betaalt dit.", "De gemeente betaalt dit niet.", "De gemeente betaalt [-dit.-]{+dit niet.+}")]
    [InlineData("U heeft zes weken de tijd.", "U heeft twaalf weken de tijd.", "U heeft [-zes -]{+twaalf +}weken de tijd.")]
    [InlineData("een twee drie vier", "een drie vier vijf", "een [-twee -]drie vier {+vijf+}")]
    [InlineData("a b c d", "c d a b", "[-a b -]c d {+a b+}")]
    [InlineData("Eerst dit.\n\nDan dat.", "Eerst dit.\nDan dat.", "Eerst dit.\nDan dat.")]
    public void What_is_gone_stands_before_what_came_in_its_place(string was, string wordt, string verschil) =>
        Assert.Equal(verschil, string.Concat(Tekstverschil.Tussen(was, wordt).Select(Geschreven)));

    [Fact]
    public void The_later_text_is_what_stayed_and_what_is_new_and_the_earlier_one_what_stayed_and_what_is_gone()
    {
        var toeval = new Random(5);
        for (var keer = 0; keer < 500; keer++)
        {
            var (was, wordt) = (Tekst(), Tekst());
            var delen = Tekstverschil.Tussen(was, wordt);

            Assert.Equal(Woorden(wordt), Woorden(string.Join(' ', delen.Where(deel => deel.Soort != Verschilsoort.Weg).Select(deel => deel.Tekst))));
            Assert.Equal(Woorden(was), Woorden(string.Join(' ', delen.Where(deel => deel.Soort != Verschilsoort.Erbij).Select(deel => deel.Tekst))));
        }

        string Tekst() => string.Join(' ', Enumerable.Range(0, toeval.Next(12)).Select(_ => (char)('a' + toeval.Next(4))));
    }

    [Fact]
    public void Two_books_are_two_texts_and_take_no_time_to_tell_apart()
    {
        var was = string.Join(' ', Enumerable.Range(0, 20_000).Select(i => $"oud{i}"));
        var wordt = string.Join(' ', Enumerable.Range(0, 20_000).Select(i => $"nieuw{i}"));

        Assert.Equal([Verschilsoort.Weg, Verschilsoort.Erbij], Tekstverschil.Tussen(was, wordt).Select(deel => deel.Soort));
    }

    private static string[] Woorden(string tekst) => tekst.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static string Geschreven(Verschildeel deel) => deel.Soort switch
    {
        Verschilsoort.Gelijk => deel.Tekst,
        Verschilsoort.Weg => $"[-{deel.Tekst}-]",
        Verschilsoort.Erbij => $"{{+{deel.Tekst}+}}",
    };
}
