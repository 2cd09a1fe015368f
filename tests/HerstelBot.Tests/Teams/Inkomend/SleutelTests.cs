using System.Net;
using Microsoft.Extensions.Logging;

namespace HerstelBot.Tests.Teams.Inkomend;

/// <summary>N21 and N22: keys that change, and a key server that is away.</summary>
public class SleutelTests
{
    private static readonly Token _goed = new(), _nieuw = new() { Sleutel = Sleutels.K2 };

    [Fact]
    public async Task N21_the_first_request_with_a_new_key_passes_after_one_fetch()
    {
        await using var host = await Proefhost.Nieuw();
        await host.Gereed();
        host.Keyserver.JwksTekst = Keyserver.Set(Sleutels.K1, Sleutels.K2);

        Assert.Equal(HttpStatusCode.Accepted, (await host.Stuur(_nieuw)).StatusCode);
        Assert.Equal(HttpStatusCode.Accepted, (await host.Stuur(_nieuw)).StatusCode);
        Assert.Equal(2, host.Keyserver.Opgehaald);
    }

    [Fact]
    public async Task N21_requests_with_a_new_key_that_come_together_share_one_fetch()
    {
        await using var host = await Proefhost.Nieuw();
        await host.Gereed();
        host.Keyserver.JwksTekst = Keyserver.Set(Sleutels.K2);
        var open = new TaskCompletionSource();
        host.Keyserver.Wacht = open.Task;

        var samen = Enumerable.Range(0, 20).Select(_ => host.Stuur(_nieuw)).ToArray();
        await Proefhost.Tot(() => host.Keyserver.Opgehaald == 2);
        open.SetResult();

        Assert.All(await Task.WhenAll(samen), antwoord => Assert.Equal(HttpStatusCode.Accepted, antwoord.StatusCode));
        Assert.Equal(2, host.Keyserver.Opgehaald);
    }

    [Fact]
    public async Task N21_made_up_keys_cause_one_fetch_per_five_minutes()
    {
        await using var host = await Proefhost.Nieuw();
        await host.Gereed();

        for (var ronde = 1; ronde <= 2; ronde++)
        {
            for (var i = 0; i < 100; i++) { Assert.Equal(HttpStatusCode.Unauthorized, (await host.Stuur(_goed with { Kid = $"verzonnen-{ronde}-{i}" })).StatusCode); }
            Assert.Equal(1 + ronde, host.Keyserver.Opgehaald);
            host.Klok.Advance(TimeSpan.FromMinutes(5));
        }
    }

    [Fact]
    public async Task N21_a_key_that_is_withdrawn_is_not_remembered()
    {
        await using var host = await Proefhost.Nieuw();
        await host.Gereed();
        host.Keyserver.JwksTekst = Keyserver.Set(Sleutels.K2);

        Assert.Equal(HttpStatusCode.Accepted, (await host.Stuur(_nieuw)).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await host.Stuur(_goed)).StatusCode);
    }

    [Fact]
    public async Task N22_without_keys_nobody_is_heard_and_the_state_says_why()
    {
        await using var host = await Proefhost.Nieuw(h => h.Keyserver.Plat = true);

        Assert.Equal(HttpStatusCode.Unauthorized, (await host.Stuur(_goed)).StatusCode);
        await Proefhost.Tot(() => host.Stand.Reden.Contains("HttpRequestException", StringComparison.Ordinal));
        Assert.False(host.Stand.Gereed);
        Assert.Contains("HerstelBot:Teams:MetadataUrl", host.Stand.Reden, StringComparison.Ordinal);
    }

    [Fact]
    public async Task N22_the_keys_come_by_themselves_once_the_key_server_is_back()
    {
        await using var host = await Proefhost.Nieuw(h => h.Keyserver.Plat = true);
        await Proefhost.Tot(() => host.Logs.GetSnapshot().Any(regel => regel.Level == LogLevel.Error));
        host.Keyserver.Plat = false;

        await Proefhost.Tot(() =>
        {
            host.Klok.Advance(TimeSpan.FromSeconds(30));
            return host.Stand.Gereed;
        });

        Assert.Equal(HttpStatusCode.Accepted, (await host.Stuur(_goed with { Exp = Token.Moment(TimeSpan.FromDays(10)) })).StatusCode);
    }

    [Fact]
    public async Task N22_known_keys_outlive_a_key_server_that_is_away_for_48_hours_and_no_longer()
    {
        await using var host = await Proefhost.Nieuw();
        await host.Gereed();
        host.Keyserver.Plat = true;
        var lang = _goed with { Exp = Token.Moment(TimeSpan.FromDays(10)) };

        host.Klok.Advance(TimeSpan.FromHours(48));
        Assert.Equal(HttpStatusCode.Accepted, (await host.Stuur(lang)).StatusCode);
        Assert.True(host.Stand.Gereed);

        host.Klok.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(HttpStatusCode.Unauthorized, (await host.Stuur(lang)).StatusCode);
        Assert.False(host.Stand.Gereed);
    }

    [Fact]
    public async Task The_keys_are_fetched_again_every_twelve_hours()
    {
        await using var host = await Proefhost.Nieuw();
        await host.Gereed();

        host.Klok.Advance(TimeSpan.FromHours(12) - TimeSpan.FromMinutes(1));
        Assert.Equal(HttpStatusCode.Accepted, (await host.Stuur(_goed with { Exp = Token.Moment(TimeSpan.FromDays(2)) })).StatusCode);
        Assert.Equal(1, host.Keyserver.Opgehaald);

        host.Klok.Advance(TimeSpan.FromMinutes(1));
        await Proefhost.Tot(() => host.Keyserver.Opgehaald == 2);
    }

    [Fact]
    public async Task A_key_server_that_does_not_answer_is_given_up_after_five_seconds()
    {
        await using var host = await Proefhost.Nieuw(h => h.Keyserver.Wacht = new TaskCompletionSource().Task);
        var antwoord = host.Stuur(_goed);

        await Proefhost.Tot(() =>
        {
            host.Klok.Advance(TimeSpan.FromSeconds(1));
            return antwoord.IsCompleted;
        });

        Assert.Equal(HttpStatusCode.Unauthorized, (await antwoord).StatusCode);
        Assert.Contains("binnen 5 seconden", host.Stand.Reden, StringComparison.Ordinal);
    }

    public static TheoryData<string> Onbetrouwbaar => ["issuer", "other host", "http", "other port", "redirect", "too large", "no json", "no keys", "weak key", "encryption key", "no rsa"];

    [Theory]
    [MemberData(nameof(Onbetrouwbaar))]
    public async Task A_key_server_that_answers_oddly_is_not_trusted(string geval)
    {
        await using var host = await Proefhost.Nieuw(h =>
        {
            var k = h.Keyserver;
            switch (geval)
            {
                case "issuer": k.MetadataTekst = k.MetadataTekst.Replace("api.botframework.com", "example.org", StringComparison.Ordinal); break;
                case "other host": k.MetadataTekst = k.MetadataTekst.Replace("login.botframework.com", "example.org", StringComparison.Ordinal); break;
                case "http": k.MetadataTekst = k.MetadataTekst.Replace("https://login", "http://login", StringComparison.Ordinal); break;
                case "other port": k.MetadataTekst = k.MetadataTekst.Replace("login.botframework.com", "login.botframework.com:8443", StringComparison.Ordinal); break;
                case "redirect": k.Anders = _ => new(HttpStatusCode.Redirect) { Headers = { Location = new Uri("https://example.org/") } }; break;
                case "too large": k.JwksTekst += new string(' ', 256 * 1024); break;
                case "no json": k.JwksTekst = "<html>"; break;
                case "no keys": k.JwksTekst = """{"keys":[]}"""; break;
                case "weak key": k.JwksTekst = Keyserver.Set(new Sleutel("k1", System.Security.Cryptography.RSA.Create(1024), """["msteams"]""")); break;
                case "encryption key": k.JwksTekst = k.JwksTekst.Replace("\"sig\"", "\"enc\"", StringComparison.Ordinal); break;
                case "no rsa": k.JwksTekst = """{"keys":[{"kty":"oct","kid":"k1","k":"AAAA"}]}"""; break;
                default: throw new ArgumentOutOfRangeException(nameof(geval));
            }
        });

        Assert.Equal(HttpStatusCode.Unauthorized, (await host.Stuur(_goed)).StatusCode);
        Assert.False(host.Stand.Gereed);
    }

    [Fact]
    public async Task Keys_in_hand_survive_an_odd_answer()
    {
        await using var host = await Proefhost.Nieuw();
        await host.Gereed();
        host.Keyserver.JwksTekst = """{"keys":[]}""";

        Assert.Equal(HttpStatusCode.Unauthorized, (await host.Stuur(_nieuw)).StatusCode);
        Assert.Equal(HttpStatusCode.Accepted, (await host.Stuur(_goed)).StatusCode);
    }
}
