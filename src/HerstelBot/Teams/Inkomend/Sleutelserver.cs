using System.Text.Json;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace HerstelBot.Teams.Inkomend;

/// <summary>Fetches the announced keys once: https, no redirects, 256 KB, five seconds, from the host that we configured and no other.</summary>
internal sealed class Sleutelserver(IHttpClientFactory http, IOptions<TeamsOptions> options, TimeProvider time)
{
    /// <summary>The name of the HTTP client.</summary>
    public const string Client = "Signeersleutels";

    /// <summary>The largest document that is read, in bytes.</summary>
    public const int MaxBytes = 256 * 1024;

    private static readonly TimeSpan _tijd = TimeSpan.FromSeconds(5);

    /// <summary>The keys by their id.</summary>
    /// <exception cref="SleutelserverFout">The key server did not answer, or with something that is not trusted.</exception>
    public async Task<IReadOnlyDictionary<string, Signeersleutel>> HaalAsync(CancellationToken cancellationToken)
    {
        using var tijd = new CancellationTokenSource(_tijd, time);
        using var einde = CancellationTokenSource.CreateLinkedTokenSource(tijd.Token, cancellationToken);
        try
        {
            using var client = http.CreateClient(Client);
            var adres = new Uri(options.Value.MetadataUrl);
            var metadata = OpenIdConnectConfiguration.Create(await client.GetStringAsync(adres, einde.Token));
            if (metadata.Issuer != options.Value.TokenIssuer) { throw new SleutelserverFout("de metadata noemt een andere uitgever"); }
            if (!Uri.TryCreate(metadata.JwksUri, UriKind.Absolute, out var jwks) || jwks.Scheme != Uri.UriSchemeHttps || jwks.Authority != adres.Authority)
            {
                throw new SleutelserverFout("de metadata verwijst naar sleutels op een andere server");
            }
            var sleutels = Bruikbaar(new JsonWebKeySet(await client.GetStringAsync(jwks, einde.Token)));
            return sleutels.Count > 0 ? sleutels : throw new SleutelserverFout("er staan geen bruikbare sleutels op de server");
        }
        catch (OperationCanceledException) when (tijd.IsCancellationRequested)
        {
            throw new SleutelserverFout($"geen antwoord binnen {_tijd.TotalSeconds:0} seconden");
        }
        // The token library wraps a document that it cannot read in an ArgumentException.
        catch (Exception fout) when (fout is HttpRequestException or JsonException or ArgumentException or FormatException or InvalidOperationException)
        {
            throw new SleutelserverFout(fout is HttpRequestException { StatusCode: { } status } ? $"antwoord {(int)status}" : fout.GetType().Name);
        }
    }

    private static Dictionary<string, Signeersleutel> Bruikbaar(JsonWebKeySet set) => set.Keys
        .Where(sleutel => sleutel is { Kty: JsonWebAlgorithmsKeyTypes.RSA, KeyId.Length: > 0, Use: null or "" or JsonWebKeyUseNames.Sig, KeySize: >= 2048 })
        .DistinctBy(sleutel => sleutel.KeyId)
        .ToDictionary(sleutel => sleutel.KeyId, sleutel => new Signeersleutel(sleutel, Endorsements(sleutel)), StringComparer.Ordinal);

    private static HashSet<string> Endorsements(JsonWebKey sleutel) =>
        sleutel.AdditionalData.TryGetValue("endorsements", out var waarde) && waarde is JsonElement { ValueKind: JsonValueKind.Array } lijst
            ? [.. lijst.EnumerateArray().Where(deel => deel.ValueKind == JsonValueKind.String).Select(deel => deel.GetString()!)]
            : [];
}

/// <summary>Why the keys could not be fetched; Dutch, for the beheerder.</summary>
internal sealed class SleutelserverFout(string reden) : Exception(reden);
