using HerstelBot.Tests.Drivers;
using HerstelBot.Tests.Gesprekken;

namespace HerstelBot.Tests.Graph;

/// <summary>The vrager sees whether whoever works on the vraag can be reached; the channel does not.</summary>
public sealed class WieIsBereikbaarTests : IAsyncLifetime
{
    private Graphwereld _wereld = null!;

    public async ValueTask InitializeAsync() => _wereld = await Graphwereld.StartAsync();

    public ValueTask DisposeAsync() => _wereld.DisposeAsync();

    [Theory]
    [InlineData("Available", "Pieter Zaal is nu bereikbaar in Teams")]
    [InlineData("DoNotDisturb", "Pieter Zaal is nu bezet")]
    [InlineData("Offline", "Pieter Zaal is nu niet bereikbaar")]
    public async Task The_card_says_so_with_the_moment(string stand, string zin)
    {
        _wereld.Graph.Aanwezig["pieter"] = stand;

        await CirkelTests.OpgepaktAsync(_wereld.Teams);

        await _wereld.Teams.Fatima.ZietAsync("000001", "Intrekken", zin, "gekeken op maandag 23 november");
        Assert.DoesNotContain(_wereld.Teams.Connector.In(Wereld.Kanaal), b => b.Tekst.Contains("gekeken op", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(403)]
    [InlineData(200)]
    public async Task Without_presence_the_card_says_nothing_about_it(int status)
    {
        if (status != 200) { _wereld.Graph.Weigert("getPresencesByUserId", status); }

        await CirkelTests.OpgepaktAsync(_wereld.Teams);

        await _wereld.Teams.Fatima.ZietAsync("000001", "Intrekken", "Pieter Zaal van PZB-cluster Noord-Holland werkt aan deze vraag");
        Assert.Equal(1, _wereld.Graph.Keren("getPresencesByUserId"));
        Assert.DoesNotContain(_wereld.Teams.Connector.In(_wereld.Teams.Fatima.Chat), b => b.Tekst.Contains("gekeken op", StringComparison.Ordinal));
    }
}
