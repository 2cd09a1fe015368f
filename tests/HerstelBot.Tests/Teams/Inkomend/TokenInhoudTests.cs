using System.Globalization;
using System.Net;

namespace HerstelBot.Tests.Teams.Inkomend;

/// <summary>N09 to N15 of the negative test table, what the token says: of whom, for whom and until when.</summary>
public class TokenInhoudTests(Proefhost host) : IClassFixture<Proefhost>
{
    private static readonly Token _goed = new();

    [Theory]
    [InlineData("\"https://example.org\"")]
    [InlineData("\"https://api.botframework.com/\"")]
    [InlineData("\"http://api.botframework.com\"")]
    [InlineData("\"https://API.botframework.com\"")]
    [InlineData("\"https://api.botframework.us\"")]
    [InlineData("[\"https://api.botframework.com\"]")]
    [InlineData("\"\"")]
    [InlineData(null)]
    public async Task N09_another_issuer_is_refused(string? iss) => await Geweigerd(_goed with { Iss = iss });

    [Theory]
    [InlineData("\"99999999-aaaa-4bbb-8ccc-222222222222\"")]
    [InlineData(null)]
    [InlineData("\"\"")]
    [InlineData("[]")]
    [InlineData("[\"11111111-aaaa-4bbb-8ccc-222222222222\"]")]
    [InlineData("[\"x\",\"11111111-aaaa-4bbb-8ccc-222222222222\"]")]
    [InlineData("\"api://11111111-aaaa-4bbb-8ccc-222222222222\"")]
    [InlineData("\"api://botid-11111111-aaaa-4bbb-8ccc-222222222222\"")]
    public async Task N10_another_audience_is_refused(string? aud) => await Geweigerd(_goed with { Aud = aud });

    [Fact]
    public async Task The_audience_is_compared_without_regard_to_case() =>
        Assert.Equal(HttpStatusCode.Accepted, (await host.Stuur(_goed with { Aud = $"\"{Token.App.ToUpperInvariant()}\"" })).StatusCode);

    [Fact]
    public async Task N11_an_expiry_that_is_missing_or_over_is_refused()
    {
        var oud = _goed with { Nbf = Token.Moment(TimeSpan.FromHours(-2)) };
        await Geweigerd(oud with { Exp = null });
        await Geweigerd(oud with { Exp = Token.Moment(TimeSpan.FromMinutes(-6)) });
        await Geweigerd(oud with { Exp = $"\"{Token.Moment(TimeSpan.FromHours(1))}\"" });
        await Geweigerd(oud with { Exp = "-1" });
        await Geweigerd(oud with { Exp = "1e400" });
        Assert.Equal(HttpStatusCode.Accepted, (await host.Stuur(oud with { Exp = Token.Moment(TimeSpan.FromMinutes(-4)) })).StatusCode);
    }

    [Theory]
    [InlineData(long.MaxValue)]
    [InlineData(253402300800)]
    public async Task N11_an_expiry_beyond_the_calendar_breaks_nothing(long exp)
    {
        var antwoord = await host.Stuur(_goed with { Exp = exp.ToString(CultureInfo.InvariantCulture) });

        Assert.Contains(antwoord.StatusCode, new[] { HttpStatusCode.Accepted, HttpStatusCode.Unauthorized });
    }

    [Fact]
    public async Task N12_a_token_for_later_is_refused_and_a_little_later_is_not()
    {
        await Geweigerd(_goed with { Nbf = Token.Moment(TimeSpan.FromMinutes(6)) });
        await Geweigerd(_goed with { Nbf = "\"0\"" });
        Assert.Equal(HttpStatusCode.Accepted, (await host.Stuur(_goed with { Nbf = Token.Moment(TimeSpan.FromMinutes(4)) })).StatusCode);
        Assert.Equal(HttpStatusCode.Accepted, (await host.Stuur(_goed with { Nbf = null })).StatusCode);
    }

    [Fact]
    public async Task N13_a_token_of_the_emulator_is_refused() => await Geweigerd(_goed with
    {
        Iss = "\"https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/\"", Service = null,
        Inhoud = $",\"tid\":\"d6d49420-f39b-4df7-a1dc-d59a935871db\",\"ver\":\"1.0\",\"appid\":\"{Token.App}\"",
    });

    [Fact]
    public async Task N14_a_user_token_of_our_own_tenant_is_refused() => await Geweigerd(_goed with
    {
        Iss = $"\"https://login.microsoftonline.com/{Body.Tenant}/v2.0\"", Service = null,
        Inhoud = $",\"tid\":\"{Body.Tenant}\",\"ver\":\"2.0\",\"oid\":\"x\",\"scp\":\"access_as_user\"",
    });

    [Fact]
    public async Task N15_an_Entra_token_of_a_foreign_tenant_with_our_app_as_client_is_refused() => await Geweigerd(_goed with
    {
        Iss = $"\"https://login.microsoftonline.com/{Body.VreemdeTenant}/v2.0\"", Aud = "\"https://graph.microsoft.com\"", Service = null,
        Inhoud = $",\"tid\":\"{Body.VreemdeTenant}\",\"ver\":\"2.0\",\"azp\":\"{Token.App}\"",
    });

    private Task Geweigerd(Token token) => host.WeigertAsync([$"Bearer {token.Schrijf()}"]);
}
