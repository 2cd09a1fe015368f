using HerstelBot.Domain.Kennisbank;

namespace HerstelBot.Domain.Tests.Kennisbank;

public class WegingTests
{
    private static readonly Vraagkenmerken Vraag = new() { Woorden = 6, Inhoudswoorden = 4, HeeftKernwoord = true };

    [Fact]
    public void Each_weight_stands_with_its_own_feature()
    {
        var kenmerken = new Kenmerken { Dekking = 0.1, Gelijkenis = 0.2, OngedektWoord = 0.3, Marge = 0.4, Voorsprong = 0.5 };
        var weging = new Weging { Basis = 1, Dekking = 2, Gelijkenis = 3, OngedektWoord = 4, Marge = 5, Voorsprong = 6, Inhoudswoorden = 7, Kernwoord = 8, AnderOnderwerp = 9 };
        var som = 1 + (2 * 0.1) + (3 * 0.2) + (4 * 0.3) + (5 * 0.4) + (6 * 0.5) + (7 * 4 / 8.0) + 8 + (9 * 0.25);

        Assert.Equal(1 / (1 + Math.Exp(-som)), weging.Zekerheid(kenmerken, Vraag with { AnderOnderwerp = 0.25 }), 10);
        Assert.Equal(weging, Weging.Met(weging.Gewichten()));
    }

    [Fact]
    public void What_is_literally_there_is_certain() => Assert.Equal(1, new Weging().Zekerheid(new() { IsLetterlijk = true }, Vraag));

    [Fact]
    public void More_words_than_a_full_question_say_no_more() =>
        Assert.Equal(new Weging().Zekerheid(new(), Vraag with { Inhoudswoorden = 8 }), new Weging().Zekerheid(new(), Vraag with { Inhoudswoorden = 80 }));
}
