using System.Net;
using System.Text.RegularExpressions;
using HerstelBot.Tests.Drivers;
using HerstelBot.Tests.Kennisbank;
using HerstelBot.Tests.Start;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace HerstelBot.Tests.Zwakheden;

/// <summary>Doors that stood open in other helpdesk bots: W15, W16 and W18. Every endpoint of the service is knocked at without a token.</summary>
public partial class OpenDeurTests(Productiedienst dienst) : IClassFixture<Productiedienst>
{
    // Whatever comes beside these must refuse whoever does not prove to be somebody.
    private static readonly HashSet<string> ZonderBewijs = ["/", "/health/live", "/health/ready"];

    private static readonly HashSet<HttpStatusCode> Dicht =
        [HttpStatusCode.Unauthorized, HttpStatusCode.Forbidden, HttpStatusCode.NotFound, HttpStatusCode.MethodNotAllowed, HttpStatusCode.Redirect];

    [Fact]
    public async Task W15_No_endpoint_gives_anything_but_its_health_to_whoever_proves_nothing()
    {
        Assert.Superset(ZonderBewijs.Append("/api/messages").ToHashSet(), Adressen().ToHashSet());
        foreach (var adres in Adressen())
        {
            using var antwoord = await KlopAanAsync(HttpMethod.Get, adres);
            var inhoud = await antwoord.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

            Assert.True(ZonderBewijs.Contains(adres) || Dicht.Contains(antwoord.StatusCode), $"GET {adres} gives {antwoord.StatusCode}");
            Assert.DoesNotMatch(Geheim(), inhoud);
        }
    }

    [Fact]
    public async Task W16_Nothing_is_changed_or_purged_by_whoever_proves_nothing()
    {
        foreach (var adres in Adressen())
        {
            using var gelezen = await KlopAanAsync(HttpMethod.Get, adres);
            var staat = await gelezen.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            foreach (var methode in new[] { HttpMethod.Post, HttpMethod.Put, HttpMethod.Patch, HttpMethod.Delete })
            {
                using var antwoord = await KlopAanAsync(methode, adres);

                // The state of health is the same by whatever method it is asked for.
                Assert.True(
                    Dicht.Contains(antwoord.StatusCode) || (ZonderBewijs.Contains(adres) && await antwoord.Content.ReadAsStringAsync(TestContext.Current.CancellationToken) == staat),
                    $"{methode} {adres} gives {antwoord.StatusCode}");
            }
        }
    }

    [Fact]
    public async Task W18_A_page_for_everybody_changes_nothing_and_shows_what_stands_in_files_as_text()
    {
        using var kopie = new Dialogskopie();
        await File.WriteAllTextAsync(Path.Combine(kopie.Kennisbank, "<img src=x onerror=alert(1)>.md"), "no front matter", TestContext.Current.CancellationToken);
        await using var teams = await TeamsWereld.StartZonderKanaalAsync(kopie.Instelling);
        await teams.Fatima.TyptAsync("mijn vragen");
        await teams.Fatima.ZietAsync("U hebt geen vragen");
        var keren = teams.Connector.Keren;

        var pagina = await teams.Http.GetStringAsync(new Uri("/", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Contains("&lt;img src=x", pagina, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", pagina, StringComparison.Ordinal);
        Assert.DoesNotContain("<form", pagina, StringComparison.Ordinal);
        await teams.UitgewerktAsync();
        Assert.Equal(keren, teams.Connector.Keren);
    }

    // A parameter of a route is filled with something that is not there.
    private IEnumerable<string> Adressen() => dienst.App.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        .Select(endpoint => "/" + Parameter().Replace(endpoint.RoutePattern.RawText ?? "", "x").Trim('/')).Distinct();

    private async Task<HttpResponseMessage> KlopAanAsync(HttpMethod methode, string adres)
    {
        using var request = new HttpRequestMessage(methode, adres);
        return await dienst.Http.SendAsync(request, TestContext.Current.CancellationToken);
    }

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Parameter();

    [GeneratedRegex(@"proefgeheim|token-1|eyJ[A-Za-z0-9_-]{10}", RegexOptions.IgnoreCase)]
    private static partial Regex Geheim();
}
