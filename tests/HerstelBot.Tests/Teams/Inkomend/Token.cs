using System.Security.Cryptography;
using System.Text;
using Microsoft.IdentityModel.Tokens;

namespace HerstelBot.Tests.Teams.Inkomend;

/// <summary>A token of Bot Connector, right unless a test bends it. Members are raw JSON, so that a test can write what no library would.</summary>
internal sealed record Token
{
    public const string App = "11111111-aaaa-4bbb-8ccc-222222222222", Issuer = "https://api.botframework.com", ServiceUrl = "https://smba.trafficmanager.net/emea/";

    private static readonly DateTimeOffset _start = Proefhost.Start;

    public Sleutel Sleutel { get; init; } = Sleutels.K1;

    public string? Kid { get; init; }

    public string Alg { get; init; } = "\"RS256\"";

    /// <summary>More header members, each with a comma in front.</summary>
    public string Kop { get; init; } = "";

    public string? Iss { get; init; } = $"\"{Issuer}\"";

    public string? Aud { get; init; } = $"\"{App}\"";

    public string? Exp { get; init; } = Moment(TimeSpan.FromHours(1));

    public string? Nbf { get; init; } = Moment(TimeSpan.FromMinutes(-1));

    public string? Service { get; init; } = $"\"{ServiceUrl}\"";

    /// <summary>More payload members, each with a comma in front.</summary>
    public string Inhoud { get; init; } = "";

    public Func<byte[], byte[]>? Handtekening { get; init; }

    /// <summary>Seconds since 1970 of a moment as seen from the start of the test clock.</summary>
    public static string Moment(TimeSpan vanaf) => (_start + vanaf).ToUnixTimeSeconds().ToString(System.Globalization.CultureInfo.InvariantCulture);

    public static string Deel(string json) => Base64UrlEncoder.Encode(json);

    public string Schrijf()
    {
        var kid = Kid is "" ? "" : $",\"kid\":\"{Kid ?? Sleutel.Kid}\"";
        string[] leden = [.. new[] { ("iss", Iss), ("aud", Aud), ("exp", Exp), ("nbf", Nbf), ("serviceurl", Service) }
            .Where(lid => lid.Item2 is not null).Select(lid => $"\"{lid.Item1}\":{lid.Item2}")];
        var tekst = Deel($$"""{"alg":{{Alg}},"typ":"JWT"{{kid}}{{Kop}}}""") + "." + Deel("{" + string.Join(',', leden) + Inhoud + "}");
        var bytes = Encoding.ASCII.GetBytes(tekst);
        var handtekening = Handtekening is { } anders ? anders(bytes) : Sleutel.Rsa.SignData(bytes, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        return tekst + "." + Base64UrlEncoder.Encode(handtekening);
    }
}
