using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using Microsoft.IdentityModel.Tokens;

namespace HerstelBot.Tests.Teams.Inkomend;

/// <summary>N01 to N08 of the negative test table, the form and the signature: who is not Bot Connector, talking to us, gets 401 and is not heard.</summary>
public class TokenTests(Proefhost host) : IClassFixture<Proefhost>
{
    private static readonly Token _goed = new();

    [Fact]
    public async Task A_right_token_is_let_in()
    {
        var body = Body.Bericht();

        Assert.Equal(HttpStatusCode.Accepted, (await host.Stuur(_goed, body)).StatusCode);

        var (activiteit, ontvangst) = Assert.Single(host.Verwerker.Ontvangen, o => o.Activiteit.Id == (string)body["id"]!);
        Assert.Equal(Body.Geheim, activiteit.TekstZonderBot);
        Assert.Equal((Body.Tenant, false, false, Proefhost.Start), (ontvangst.TenantId, ontvangst.Lokaal, ontvangst.AntwoordenGevraagd, ontvangst.Op));
    }

    [Theory]
    [InlineData("bearer")]
    [InlineData("BEARER")]
    public async Task The_scheme_is_compared_without_regard_to_case(string schema) =>
        Assert.Equal(HttpStatusCode.Accepted, (await host.StuurKop([$"{schema} {_goed.Schrijf()}"])).StatusCode);

    public static TheoryData<string> N01 => ["none", "empty", "empty bearer", "two", "two in one", "Basic", "too long", "trailing word"];

    [Theory]
    [MemberData(nameof(N01))]
    public async Task N01_without_exactly_one_bearer_token_nobody_is_heard(string geval)
    {
        var token = _goed.Schrijf();
        await Geweigerd(geval switch
        {
            "none" => [],
            "empty" => [""],
            "empty bearer" => ["Bearer "],
            "two" => [$"Bearer {token}", $"Bearer {token}"],
            "two in one" => [$"Bearer {token}, Bearer {token}"],
            "Basic" => [$"Basic {token}"],
            "too long" => [$"Bearer {(_goed with { Inhoud = $",\"x\":\"{new string('x', 13_000)}\"" }).Schrijf()}"],
            "trailing word" => [$"Bearer {token} x"],
            _ => throw new ArgumentOutOfRangeException(nameof(geval)),
        });
    }

    public static TheoryData<string> N02 => ["garbage", "2 parts", "4 parts", "5 parts", "not base64", "header no json", "payload no object", "half a surrogate", "no text"];

    [Theory]
    [MemberData(nameof(N02))]
    public async Task N02_what_is_no_signed_JWT_is_refused(string geval)
    {
        var token = _goed.Schrijf();
        var delen = token.Split('.');
        await Geweigerd([$"Bearer {geval switch
        {
            "garbage" => "abc",
            "2 parts" => $"{delen[0]}.{delen[1]}",
            "4 parts" => token + ".x",
            "5 parts" => $"{Token.Deel("""{"alg":"RSA-OAEP","enc":"A256GCM","kid":"k1"}""")}.a.b.c.d",
            "not base64" => $"{delen[0]}.{delen[1]}.$$$",
            "header no json" => $"{Token.Deel("alg=RS256")}.{delen[1]}.{delen[2]}",
            "payload no object" => $"{delen[0]}.{Token.Deel("[]")}.{delen[2]}",
            "half a surrogate" => (_goed with { Inhoud = ",\"\\ud800\":1" }).Schrijf(),
            "no text" => $"{delen[0]}.{Base64UrlEncoder.Encode([0x22, 0xFF, 0x22])}.{delen[2]}",
            _ => throw new ArgumentOutOfRangeException(nameof(geval)),
        }}"]);
    }

    [Theory]
    [InlineData("none", false)]
    [InlineData("None", false)]
    [InlineData("none", true)]
    [InlineData("RS256", false)]
    public async Task N03_an_unsigned_token_is_refused(string alg, bool metHandtekening) =>
        await Geweigerd(_goed with { Alg = $"\"{alg}\"", Handtekening = metHandtekening ? null : _ => [] });

    [Theory]
    [InlineData("PEM")]
    [InlineData("DER")]
    [InlineData("modulus")]
    public async Task N04_a_token_signed_with_our_public_key_as_secret_is_refused(string vorm)
    {
        var rsa = Sleutels.K1.Rsa;
        var geheim = vorm switch
        {
            "PEM" => Encoding.ASCII.GetBytes(rsa.ExportSubjectPublicKeyInfoPem()),
            "DER" => rsa.ExportSubjectPublicKeyInfo(),
            _ => rsa.ExportParameters(false).Modulus!,
        };
        await Geweigerd(_goed with { Alg = "\"HS256\"", Handtekening = bytes => HMACSHA256.HashData(geheim, bytes) });
    }

    [Theory]
    [InlineData("RS384")]
    [InlineData("RS512")]
    [InlineData("PS256")]
    [InlineData("ES256")]
    [InlineData("rs256")]
    public async Task N05_only_RS256_is_accepted(string alg) => await Geweigerd(_goed with
    {
        Alg = $"\"{alg}\"",
        Handtekening = bytes => alg switch
        {
            "RS384" => Sleutels.K1.Rsa.SignData(bytes, HashAlgorithmName.SHA384, RSASignaturePadding.Pkcs1),
            "RS512" => Sleutels.K1.Rsa.SignData(bytes, HashAlgorithmName.SHA512, RSASignaturePadding.Pkcs1),
            "PS256" => Sleutels.K1.Rsa.SignData(bytes, HashAlgorithmName.SHA256, RSASignaturePadding.Pss),
            "ES256" => ECDsa.Create(ECCurve.NamedCurves.nistP256).SignData(bytes, HashAlgorithmName.SHA256),
            _ => Sleutels.K1.Rsa.SignData(bytes, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1),
        },
    });

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public async Task N06_one_flipped_bit_is_enough(int deel)
    {
        var delen = _goed.Schrijf().Split('.');
        var bytes = Base64UrlEncoder.DecodeBytes(delen[deel]);
        bytes[bytes.Length / 2] ^= 1;
        delen[deel] = Base64UrlEncoder.Encode(bytes);

        await Geweigerd([$"Bearer {string.Join('.', delen)}"]);
    }

    [Fact]
    public async Task N07_an_unknown_or_missing_kid_is_refused()
    {
        await Geweigerd(_goed with { Kid = "onbekend" });
        await Geweigerd(_goed with { Kid = "" });
        await Geweigerd(_goed with { Kid = "K1" });
    }

    [Fact]
    public async Task N07_a_kid_of_another_key_is_refused() => await Geweigerd(_goed with { Sleutel = Sleutels.K2, Kid = "k1" });

    [Theory]
    [InlineData("jwk")]
    [InlineData("jku")]
    [InlineData("x5u")]
    public async Task N07_a_key_that_the_token_brings_along_is_refused(string lid)
    {
        var waarde = lid == "jwk" ? Sleutels.K2.Jwk : "\"https://example.org/keys\"";
        await Geweigerd(_goed with { Sleutel = Sleutels.K2, Kop = $",\"{lid}\":{waarde}" });
        await Geweigerd(_goed with { Sleutel = Sleutels.K2, Kid = "k1", Kop = $",\"{lid}\":{waarde}" });
        await Geweigerd(_goed with { Kop = $",\"{lid}\":{waarde}" });
    }

    [Theory]
    [InlineData(",\"crit\":[\"x\"],\"x\":1", "")]
    [InlineData(",\"crit\":[]", "")]
    [InlineData(",\"alg\":\"RS256\"", "")]
    [InlineData(",\"kid\":\"k1\"", "")]
    [InlineData("", ",\"iss\":\"https://api.botframework.com\"")]
    [InlineData("", ",\"i\\u0073s\":\"https://api.botframework.com\"")]
    [InlineData("", ",\"aud\":\"11111111-aaaa-4bbb-8ccc-222222222222\"")]
    [InlineData("", ",\"exp\":4102444800")]
    [InlineData("", ",\"serviceurl\":\"https://smba.trafficmanager.net/emea/\"")]
    public async Task N08_crit_and_duplicate_members_are_refused(string kop, string inhoud) => await Geweigerd(_goed with { Kop = kop, Inhoud = inhoud });

    private Task Geweigerd(Token token) => host.WeigertAsync([$"Bearer {token.Schrijf()}"]);

    private Task Geweigerd(string[] koppen) => host.WeigertAsync(koppen);
}
