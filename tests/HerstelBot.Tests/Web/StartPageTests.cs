using System.Net;
using HerstelBot.Tests.Drivers;

namespace HerstelBot.Tests.Web;

public class StartPageTests
{
    [Fact]
    public async Task It_says_how_it_runs_on_which_store_and_what_it_knows()
    {
        await using var teams = await TeamsWereld.StartZonderKanaalAsync();

        using var antwoord = await teams.Http.GetAsync(new Uri("/", UriKind.Relative), TestContext.Current.CancellationToken);
        var pagina = await antwoord.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, antwoord.StatusCode);
        Assert.Equal("text/html; charset=utf-8", antwoord.Content.Headers.ContentType?.ToString());
        Assert.Contains("""<html lang="nl">""", pagina, StringComparison.Ordinal);
        Assert.Contains("In lokale modus", pagina, StringComparison.Ordinal);
        Assert.Contains("ingebouwde opslag in ", pagina, StringComparison.Ordinal);
        Assert.Matches(@"[1-9]\d+ artikelen in de kennisbank, [1-9]\d* PZB-clusters", pagina);
        Assert.Contains("""href="/health/ready""", pagina, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_name_of_the_store_is_text_and_no_markup()
    {
        var map = Directory.CreateTempSubdirectory("herstelbot-<b>-");
        await using (var teams = await TeamsWereld.StartZonderKanaalAsync($"--HerstelBot:Opslag:Map={map.FullName}"))
        {
            var pagina = await teams.Http.GetStringAsync(new Uri("/", UriKind.Relative), TestContext.Current.CancellationToken);

            Assert.Contains("herstelbot-&lt;b&gt;-", pagina, StringComparison.Ordinal);
            Assert.DoesNotContain("<b>", pagina, StringComparison.Ordinal);
        }

        map.Delete(recursive: true);
    }
}
