namespace HerstelBot.EndToEnd;

public class HuisTests
{
    [Fact]
    public void The_house_stands() => Assert.True(true);
}
