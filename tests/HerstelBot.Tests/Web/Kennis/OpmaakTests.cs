using HerstelBot.Web.Kennis;

namespace HerstelBot.Tests.Web.Kennis;

public class OpmaakTests
{
    [Theory]
    [InlineData("<script>alert(1)</script>", "<script")]
    [InlineData("Zie <img src=x onerror=alert(1)> hier", "<img")]
    [InlineData("[klik](javascript:alert(1))", "javascript:")]
    [InlineData("[klik](http://onveilig.example.nl)", "href")]
    [InlineData("[klik](https://intern)", "href")]
    [InlineData("![plaatje](https://elders.example.nl/volg.png)", "<img")]
    [InlineData("<javascript:alert(1)>", "href")]
    [InlineData("[a](https://x.example.nl/\"onmouseover=alert\\(1\\))", "\"onmouseover")]
    public void Nothing_in_an_article_runs_or_leads_astray(string markdown, string nooit) =>
        Assert.DoesNotContain(nooit, Opmaak.Html(markdown).Value, StringComparison.OrdinalIgnoreCase);

    [Fact]
    public void What_the_author_meant_is_shown()
    {
        var html = Opmaak.Html("Ja, **dat mag**.\n\n- een\n- twee\n\n# Kop\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n[de wet](https://wetten.overheid.nl/x)").Value;

        Assert.All(["<strong>dat mag</strong>", "<li>een</li>", "<h4>Kop</h4>", "<td>1</td>", "<a href=\"https://wetten.overheid.nl/x\" rel=\"noopener noreferrer\">de wet</a>"],
            stuk => Assert.Contains(stuk, html, StringComparison.Ordinal));
    }

    [Fact]
    public void The_words_of_a_link_that_leads_nowhere_stay() => Assert.Equal("<p>Lees dit <em>nu</em> maar.</p>", Opmaak.Html("Lees [dit _nu_](ftp://x.nl) maar.").Value.Trim());
}
