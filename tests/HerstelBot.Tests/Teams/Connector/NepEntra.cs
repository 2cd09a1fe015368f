using System.Net;
using System.Text;
using System.Web;

namespace HerstelBot.Tests.Teams.Connector;

/// <summary>Plays Entra's token endpoint and the managed identity endpoint of the platform.</summary>
internal sealed class NepEntra : HttpMessageHandler
{
    private int _nummer;

    public List<(Uri Adres, IReadOnlyDictionary<string, string> Vorm)> Vragen { get; } = [];

    /// <summary>The status; 0 is out of reach.</summary>
    public int Status { get; set; } = 200;

    public string Fout { get; set; } = "{}";

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (Status == 0)
        {
            throw new HttpRequestException(HttpRequestError.NameResolutionError, "No such host");
        }

        var adres = request.RequestUri!;
        var velden = HttpUtility.ParseQueryString(request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken));
        int nummer;
        lock (Vragen)
        {
            Vragen.Add((adres, velden.AllKeys.ToDictionary(sleutel => sleutel!, sleutel => velden[sleutel]!)));
            nummer = ++_nummer;
        }

        if (Status != 200)
        {
            return Json(Status, Fout);
        }

        return adres.Host == "169.254.169.254"
            ? Json(200, $$"""{"access_token":"platform-{{HttpUtility.ParseQueryString(adres.Query)["resource"]}}","expires_on":"4102444800","resource":"x","token_type":"Bearer"}""")
            : Json(200, $$"""{"token_type":"Bearer","expires_in":3599,"access_token":"entra-{{nummer}}"}""");
    }

    private static HttpResponseMessage Json(int status, string inhoud) =>
        new((HttpStatusCode)status) { Content = new StringContent(inhoud, Encoding.UTF8, "application/json") };
}
