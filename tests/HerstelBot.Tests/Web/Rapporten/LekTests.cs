using System.Net;
using HerstelBot.Tests.Drivers.Web;

namespace HerstelBot.Tests.Web.Rapporten;

/// <summary>Every role at every page: who sees it, and that nobody else gets a word of it.</summary>
[Collection(nameof(RapportwereldFixture))]
public class LekTests(RapportwereldFixture wereld)
{
    private const HttpStatusCode Ja = HttpStatusCode.OK;
    private const HttpStatusCode Nee = HttpStatusCode.Forbidden;
    private const HttpStatusCode Niets = HttpStatusCode.NotFound;

    // Who asks: the regioverantwoordelijke of Noordwest, the beheerder, a PZB'er and a coördinator there, a PZB'er elsewhere, the vrager, somebody of another gemeente, somebody without a role.
    private static readonly string[] Wie = ["ria", "bea", "pieter", "carla", "lotte", "fatima", "noor", "vera"];

    public static TheoryData<string, HttpStatusCode[]> Paginas => new()
    {
        { "/rapportage", [Ja, Ja, Nee, Nee, Nee, Nee, Nee, Nee] },
        { "/rapportage?regio=noordwest", [Ja, Ja, Nee, Nee, Nee, Nee, Nee, Nee] },
        { "/rapportage?regio=zuidwest", [Nee, Ja, Nee, Nee, Nee, Nee, Nee, Nee] },
        { "/rapportage?regio=zuidwest&cluster=zeeland", [Nee, Ja, Nee, Nee, Nee, Nee, Nee, Nee] },
        { "/rapportage?regio=bestaat-niet", [Nee, Niets, Nee, Nee, Nee, Nee, Nee, Nee] },
        { "/rapportage/cluster/noord-holland", [Ja, Ja, Nee, Nee, Nee, Nee, Nee, Nee] },
        { "/rapportage/cluster/zeeland", [Niets, Ja, Nee, Nee, Nee, Nee, Nee, Nee] },
        { "/rapportage/gemeente/GM0384", [Ja, Ja, Nee, Nee, Nee, Nee, Nee, Nee] },
        { "/rapportage/gemeente/GM0687?regio=zuidwest", [Nee, Ja, Nee, Nee, Nee, Nee, Nee, Nee] },
        { "/rapportage/zoekmissers", [Ja, Ja, Nee, Nee, Nee, Nee, Nee, Nee] },
        { "/rapportage/zoekmissers?regio=zuidwest", [Nee, Ja, Nee, Nee, Nee, Nee, Nee, Nee] },
        { "/rapportage/vraag/OPEN", [Ja, Ja, Ja, Ja, Niets, Ja, Niets, Niets] },
        { "/rapportage/vraag/ELDERS", [Niets, Ja, Niets, Niets, Ja, Niets, Niets, Niets] },
        { "/rapportage/vraag/HB-2026-999999", [Niets, Niets, Niets, Niets, Niets, Niets, Niets, Niets] },
    };

    [Theory]
    [MemberData(nameof(Paginas))]
    public async Task A_page_is_for_who_may_see_it_and_gives_others_nothing(string pad, HttpStatusCode[] verwacht)
    {
        pad = pad.Replace("OPEN", wereld.Open, StringComparison.Ordinal).Replace("ELDERS", wereld.Elders, StringComparison.Ordinal);
        List<(string, HttpStatusCode)> gekregen = [];
        foreach (var wie in Wie)
        {
            var (status, pagina) = await (await wereld.Web.AlsAsync(wereld.Mensen[wie])).LeesAsync(pad);
            gekregen.Add((wie, status));

            Assert.DoesNotContain(RapportwereldFixture.Geheim, pagina, StringComparison.OrdinalIgnoreCase);
            if (status != Ja) { Assert.DoesNotContain("Hoofdcijfers", pagina, StringComparison.Ordinal); }
            if (wie == "ria") { Assert.DoesNotContain("Middelburg", pagina, StringComparison.Ordinal); }
        }

        Assert.Equal(Wie.Zip(verwacht), gekregen);
    }

    [Theory]
    [MemberData(nameof(Paginas))]
    public async Task Who_did_not_sign_in_gets_nothing_at_all(string pad, HttpStatusCode[] verwacht)
    {
        using var niemand = wereld.Web.Niemand();
        using var pagina = await niemand.VraagAsync(pad);
        using var verstuurd = await niemand.VraagAsync(pad, HttpMethod.Post);

        Assert.NotEmpty(verwacht);
        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.Unauthorized), (pagina.StatusCode, verstuurd.StatusCode));
        Assert.Equal("", await pagina.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.StartsWith(wereld.Web.Entra.Instantie, pagina.Headers.Location!.AbsoluteUri, StringComparison.Ordinal);
    }
}
