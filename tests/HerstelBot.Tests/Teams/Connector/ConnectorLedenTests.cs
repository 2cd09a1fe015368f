using HerstelBot.Teams.Connector;
using Microsoft.AspNetCore.Http;

namespace HerstelBot.Tests.Teams.Connector;

/// <summary>Who is in a conversation.</summary>
public sealed class ConnectorLedenTests : ConnectorMetTls
{
    [Fact]
    public async Task Members_are_read_page_by_page()
    {
        Connector.Antwoord = http => http.Response.WriteAsync(http.Request.Query["continuationToken"].ToString() switch
        {
            "" => """{"members":[{"id":"29:a","aadObjectId":"oa","tenantId":"t","name":"Anna","email":"anna@voorbeeld.nl"},{"name":"zonder id"}],"continuationToken":"p&2="}""",
            "p&2=" => """{"members":[{"id":"29:b","objectId":"ob"}]}""",
            _ => "[]",
        });

        var leden = Assert.IsType<ConnectorUitkomst.Leden>(await Client.LedenAsync(Opstelling.Adres, Stop));

        Assert.True(leden.Volledig);
        Assert.Equal([new("29:a", "oa", "t", "Anna", "anna@voorbeeld.nl"), new("29:b", "ob", null, null, null)], leden.Lijst);
        Assert.Equal([$"{Gesprek}/pagedmembers?pageSize=200", $"{Gesprek}/pagedmembers?pageSize=200&continuationToken=p%262%3D"], Connector.Verzoeken.Select(verzoek => verzoek.Pad));
    }

    [Fact]
    public async Task Members_that_never_end_are_cut()
    {
        Connector.Antwoord = http => http.Response.WriteAsync("""{"members":[{"id":"29:a"}],"continuationToken":"steeds"}""");

        var leden = Assert.IsType<ConnectorUitkomst.Leden>(await Client.LedenAsync(Opstelling.Adres, Stop));

        Assert.False(leden.Volledig);
        Assert.Equal(2, Connector.Verzoeken.Count);
    }

    [Fact]
    public async Task One_member_is_read_and_shows_only_an_id()
    {
        Antwoordt(200, """{"id":"29:a","aadObjectId":"oa","name":"Anna"}""");

        var leden = Assert.IsType<ConnectorUitkomst.Leden>(await Client.LidAsync(Opstelling.Adres, "29:a", Stop));

        Assert.Equal("29:a", Assert.Single(leden.Lijst).ToString());
        Assert.Equal(("GET", $"{Gesprek}/members/29%3Aa"), (Connector.Verzoeken[0].Methode, Connector.Verzoeken[0].Pad));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("geen json")]
    public async Task An_answer_that_is_no_member_stops(string inhoud)
    {
        Antwoordt(200, inhoud);

        Assert.Equal(Stopreden.OnleesbaarAntwoord, Assert.IsType<ConnectorUitkomst.Gestopt>(await Client.LidAsync(Opstelling.Adres, "29:a", Stop)).Reden);
        Assert.Equal(Stopreden.OnleesbaarAntwoord, Assert.IsType<ConnectorUitkomst.Gestopt>(await Client.LedenAsync(Opstelling.Adres, Stop)).Reden);
    }
}
