using HerstelBot.Domain.Kennisbank;
using HerstelBot.Search;

namespace HerstelBot.Tests.Kennisbank;

public sealed class DrempelsLezerTests : IDisposable
{
    private readonly Proefmap _map = new();

    public void Dispose() => _map.Dispose();

    [Fact]
    public void What_the_file_says_is_used_and_the_rest_keeps_its_default()
    {
        var (drempels, fouten) = DrempelsLezer.Lees(_map.Los("drempels.json", """{ "bedoelt-u": 0.42 }""").Pad);

        Assert.Empty(fouten);
        Assert.Equal(new Drempels { BedoeltU = 0.42 }, drempels);
    }

    [Theory]
    [InlineData("""{ "bedoelt-u": 1.5 }""")]
    [InlineData("""{ "bedoelt": 0.5 }""")]
    [InlineData("""{ "bedoelt-u": 0,5 }""")]
    [InlineData("""{ "minimum-woorden": 0 }""")]
    public void A_wrong_file_is_told_and_the_defaults_hold(string inhoud)
    {
        var (drempels, fouten) = DrempelsLezer.Lees(_map.Los("drempels.json", inhoud).Pad);

        Assert.Equal(new Drempels(), drempels);
        Assert.Equal(1, Assert.Single(fouten).Regel);
    }
}
