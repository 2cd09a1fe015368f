using HerstelBot.Domain.Personen;
using HerstelBot.Entra;
using HerstelBot.Graph;
using HerstelBot.Tests.Teams.Connector;
using static HerstelBot.Tests.Graph.Graphopstelling;
using static HerstelBot.Tests.Teams.Connector.NepHandler;

namespace HerstelBot.Tests.Graph;

/// <summary>Whose token goes where.</summary>
public sealed class GraphTokenTests
{
    private const string Karim = """{"id":"karim","companyName":"Gemeente Diemen"}""";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Each_tenant_is_asked_with_a_token_of_its_own()
    {
        var draad = new NepHandler(Met(200, Karim));
        await using var op = await MetTokensAsync(draad);

        await op.Profielen.ZoekAsync(Wie("karim", "tenant-a"), Stop);
        await op.Profielen.ZoekAsync(Wie("karim", "tenant-b"), Stop);

        Assert.Equal([new Tokendoel("https://graph.microsoft.com", "tenant-a"), new("https://graph.microsoft.com", "tenant-b")], op.Tokens.Doelen);
        Assert.All(draad.Ontvangen, vraag => Assert.Equal(("graph.microsoft.com", "token-1"), (vraag.Adres.Host, vraag.Token)));
    }

    [Fact]
    public async Task A_refused_token_is_replaced_once()
    {
        var draad = new NepHandler(Met(401), Met(200, Karim));
        await using var op = await MetTokensAsync(draad);

        Assert.IsType<Profielvondst.Gevonden>(await op.Profielen.ZoekAsync(Wie("karim"), Stop));

        Assert.Equal(["token-1", "token-2"], draad.Ontvangen.Select(vraag => vraag.Token));
    }

    [Fact]
    public async Task A_refused_question_with_a_body_is_sent_again_whole()
    {
        var draad = new NepHandler(Met(401), Met(200, """{"value":[{"id":"pieter","availability":"Busy"}]}"""));
        await using var op = await MetTokensAsync(draad);

        Assert.Equal(Aanwezigheid.Bezet, (await op.Aanwezigheid.VanAsync([Wie("pieter")], Stop))[Wie("pieter")]);
    }

    [Fact]
    public async Task Without_consent_of_a_tenant_it_is_left_alone()
    {
        var draad = new NepHandler(Met(200, Karim));
        await using var op = await MetTokensAsync(draad);
        op.Tokens.Fout = new TokenOntbreektException(tijdelijk: false, "unauthorized_client");

        Assert.IsType<Profielvondst.Onbekend>(await op.Profielen.ZoekAsync(Wie("karim"), Stop));
        Assert.IsType<Profielvondst.Onbekend>(await op.Profielen.ZoekAsync(Wie("karim"), Stop));
        Assert.Single(op.Tokens.Doelen);

        op.Tokens.Fout = null;
        op.Klok.Advance(GraphToegang.NaVerbod);
        Assert.IsType<Profielvondst.Gevonden>(await op.Profielen.ZoekAsync(Wie("karim"), Stop));
    }

    [Fact]
    public async Task A_next_page_that_lies_elsewhere_gets_no_token_and_no_question()
    {
        var draad = new NepHandler(Met(200, """{"value":[],"@odata.nextLink":"https://kwaad.example/v1.0/groups/g/transitiveMembers?$skiptoken=1"}"""));
        await using var op = await MetTokensAsync(draad);

        var leden = op.Groepen.LeesAsync("tenant-a", "g", Stop);
        while (!leden.IsCompleted)
        {
            op.Klok.Advance(GraphToegang.NaStoring);
            await Task.WhenAny(leden, Task.Delay(20, Stop));
        }

        Assert.Null(await leden);
        Assert.Equal("graph.microsoft.com", Assert.Single(draad.Ontvangen).Adres.Host);
    }
}
