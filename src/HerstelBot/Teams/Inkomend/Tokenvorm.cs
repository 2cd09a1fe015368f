using System.Buffers.Text;
using System.Text.Json;
using HerstelBot.Teams.Activiteiten;
using Microsoft.Extensions.Primitives;
using Microsoft.IdentityModel.Tokens;

namespace HerstelBot.Teams.Inkomend;

/// <summary>A token as it is written, before any key was tried. Nothing in it is proven.</summary>
/// <param name="Token">The token itself.</param>
/// <param name="Kid">The id of the key that is said to have signed it.</param>
/// <param name="Issuer">Who is said to have issued it.</param>
/// <param name="ServiceUrl">The one service URL it is said to be for; <see langword="null"/> when absent or not one text.</param>
internal sealed record Tokenvorm(string Token, string Kid, string Issuer, string? ServiceUrl)
{
    /// <summary>The longest token, in characters.</summary>
    public const int MaxLengte = 16 * 1024;

    private const string Schema = "Bearer ";

    // Each of these would let the token itself say how it must be checked.
    private static readonly string[] _verboden = ["crit", "jwk", "jku", "x5u", "zip", "enc"];

    /// <summary>Reads the header; <see langword="null"/> with a reason when it is not exactly one token of the one form that Bot Connector sends.</summary>
    /// <remarks>The library accepts an unknown <c>crit</c>, duplicate members, a list as audience and a list as service URL (RFC 7515 section 4.1.11, RFC 8725); these end here.</remarks>
    public static Tokenvorm? Lees(StringValues authorization, out string reden)
    {
        if (authorization is not [{ Length: > 0 } header]) { return Niet("not one Authorization header", out reden); }
        if (!header.StartsWith(Schema, StringComparison.OrdinalIgnoreCase)) { return Niet("scheme is not Bearer", out reden); }
        var token = header[Schema.Length..];
        if (token.Length > MaxLengte) { return Niet("token is too long", out reden); }
        if (token.Split('.') is not [{ Length: > 0 } kop, { Length: > 0 } inhoud, { Length: > 0 } handtekening] || !Base64Url.IsValid(handtekening) || token.Any(char.IsWhiteSpace))
        {
            return Niet("token is not a signed JWT", out reden);
        }
        using var kopJson = Json(kop);
        using var inhoudJson = Json(inhoud);
        if (kopJson?.RootElement is not { ValueKind: JsonValueKind.Object } k || inhoudJson?.RootElement is not { ValueKind: JsonValueKind.Object } i)
        {
            return Niet("header or payload is not a strict JSON object", out reden);
        }
        if (k.Tekst("alg") != SecurityAlgorithms.RsaSha256) { return Niet("alg is not RS256", out reden); }
        if (Array.Find(_verboden, naam => k.Deel(naam) is not null) is { } naam) { return Niet($"header has {naam}", out reden); }
        if (k.Tekst("kid") is not { Length: > 0 } kid) { return Niet("kid is missing", out reden); }
        if (i.Tekst("iss") is not { } issuer) { return Niet("iss is not one text", out reden); }
        if (i.Tekst("aud") is null) { return Niet("aud is not one text", out reden); }
        if (!IsMoment(i.Deel("exp"))) { return Niet("exp is not a number", out reden); }
        if (i.Deel("nbf") is { } nbf && !IsMoment(nbf)) { return Niet("nbf is not a number", out reden); }
        reden = "";
        return new Tokenvorm(token, kid, issuer, i.Tekst("serviceurl"));
    }

    /// <summary>Never the token.</summary>
    public override string ToString() => "•••";

    private static bool IsMoment(JsonElement? deel) => deel is { ValueKind: JsonValueKind.Number } getal && getal.TryGetInt64(out var seconden) && seconden >= 0;

    private static JsonDocument? Json(string deel)
    {
        if (!Base64Url.IsValid(deel)) { return null; }
        return StriktJson.Lees(Base64Url.DecodeFromChars(deel));
    }

    private static Tokenvorm? Niet(string waarom, out string reden)
    {
        reden = waarom;
        return null;
    }
}
