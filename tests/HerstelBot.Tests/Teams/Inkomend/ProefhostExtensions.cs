using System.Net;

namespace HerstelBot.Tests.Teams.Inkomend;

/// <summary>What the tests of tokens ask of a host.</summary>
internal static class ProefhostExtensions
{
    /// <summary>It answers 401, says no more and hears nothing.</summary>
    public static async Task WeigertAsync(this Proefhost host, string[] koppen)
    {
        var body = Body.Bericht();

        var antwoord = await host.StuurKop(koppen, body);

        Assert.Equal(HttpStatusCode.Unauthorized, antwoord.StatusCode);
        Assert.Equal("Bearer", antwoord.Headers.WwwAuthenticate.ToString());
        Assert.Empty(await antwoord.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        Assert.DoesNotContain(host.Verwerker.Ontvangen, o => o.Activiteit.Id == (string)body["id"]!);
    }
}
