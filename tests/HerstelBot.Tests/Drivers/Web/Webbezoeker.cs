using System.Net;
using System.Net.Http.Headers;
using System.Text.RegularExpressions;

namespace HerstelBot.Tests.Drivers.Web;

/// <summary>A browser without a window: keeps cookies, follows the way to the page where people sign in, and sends its form back.</summary>
/// <param name="dienst">Where the service listens.</param>
/// <param name="adres">Where people reach it, when a proxy stands before it.</param>
internal sealed partial class Webbezoeker(Uri dienst, Uri? adres = null) : IDisposable
{
    private const int MeesteStappen = 10;

    private readonly HttpClient _http = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });
    private readonly Dictionary<(string Host, string Naam), string> _koekjes = [];

    /// <summary>Every cookie that was set, as it was written.</summary>
    public List<string> Gezet { get; } = [];

    /// <summary>Every address that was asked for.</summary>
    public List<Uri> Bezocht { get; } = [];

    /// <summary>Opens a page as somebody does who types its address, and signs in when that is asked.</summary>
    public Task<HttpResponseMessage> OpenAsync(string pad) => VolgAsync(new HttpRequestMessage(HttpMethod.Get, Van(pad)));

    /// <summary>Asks once, and follows nothing.</summary>
    public Task<HttpResponseMessage> VraagAsync(string pad, HttpMethod? methode = null, string? token = null, string? doel = null)
    {
        var vraag = new HttpRequestMessage(methode ?? HttpMethod.Get, Van(pad));
        if (token is not null) { vraag.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token); }
        if (doel is not null) { vraag.Headers.Add("Sec-Fetch-Dest", doel); }
        return StuurAsync(vraag);
    }

    /// <summary>The same browser at a service that was started again elsewhere.</summary>
    public Webbezoeker Met(Webbezoeker eerder)
    {
        foreach (var ((_, naam), waarde) in eerder._koekjes) { _koekjes[((adres ?? dienst).Authority, naam)] = waarde; }
        return this;
    }

    /// <summary>Opens a page and reads it.</summary>
    public async Task<(HttpStatusCode Status, string Pagina)> LeesAsync(string pad)
    {
        using var antwoord = await OpenAsync(pad);
        return (antwoord.StatusCode, await antwoord.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    /// <summary>Sends the form of a page with these fields.</summary>
    public Task<HttpResponseMessage> VerstuurAsync(string pad, params (string Naam, string Waarde)[] velden) =>
        VolgAsync(new HttpRequestMessage(HttpMethod.Post, Van(pad)) { Content = Formulier(velden) });

    public void Dispose() => _http.Dispose();

    private static FormUrlEncodedContent Formulier(IEnumerable<(string Naam, string Waarde)> velden) => new(velden.Select(veld => KeyValuePair.Create(veld.Naam, veld.Waarde)));

    private Uri Van(string pad) => new(adres ?? dienst, pad);

    private async Task<HttpResponseMessage> VolgAsync(HttpRequestMessage vraag)
    {
        for (var stap = 0; stap < MeesteStappen; stap++)
        {
            var waar = vraag.RequestUri!;
            var antwoord = await StuurAsync(vraag);
            if (antwoord.Headers.Location is { } naar)
            {
                antwoord.Dispose();
                vraag = new HttpRequestMessage(HttpMethod.Get, new Uri(waar, naar));
            }
            else if (waar.Authority != (adres ?? dienst).Authority && antwoord.IsSuccessStatusCode)
            {
                var pagina = await antwoord.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
                antwoord.Dispose();
                vraag = new HttpRequestMessage(HttpMethod.Post, WebUtility.HtmlDecode(Bestemming().Match(pagina).Groups[1].Value))
                {
                    Content = Formulier(Veld().Matches(pagina).Select(veld => (veld.Groups[1].Value, WebUtility.HtmlDecode(veld.Groups[2].Value)))),
                };
            }
            else
            {
                return antwoord;
            }
        }

        throw new Xunit.Sdk.XunitException($"Led from page to page: {string.Join(" -> ", Bezocht)}");
    }

    // What goes to the address of people goes to where the service listens, as a proxy does.
    private async Task<HttpResponseMessage> StuurAsync(HttpRequestMessage vraag)
    {
        var waar = vraag.RequestUri!;
        Bezocht.Add(waar);
        if (_koekjes.Where(koekje => koekje.Key.Host == waar.Authority).Select(koekje => $"{koekje.Key.Naam}={koekje.Value}").ToList() is { Count: > 0 } mee)
        {
            vraag.Headers.Add("Cookie", string.Join("; ", mee));
        }

        if (waar.Authority == adres?.Authority) { vraag.RequestUri = new Uri(dienst, waar.PathAndQuery); }
        var antwoord = await _http.SendAsync(vraag, TestContext.Current.CancellationToken);
        foreach (var koekje in antwoord.Headers.TryGetValues("Set-Cookie", out var gezet) ? gezet : [])
        {
            Gezet.Add(koekje);
            var deel = koekje.Split(';')[0].Split('=', 2);
            if (deel[1].Length == 0) { _koekjes.Remove((waar.Authority, deel[0])); }
            else { _koekjes[(waar.Authority, deel[0])] = deel[1]; }
        }

        return antwoord;
    }

    [GeneratedRegex("<form[^>]* action=\"([^\"]+)\"")]
    private static partial Regex Bestemming();

    [GeneratedRegex("<input[^>]* name=\"([^\"]+)\"[^>]* value=\"([^\"]*)\"")]
    private static partial Regex Veld();
}
