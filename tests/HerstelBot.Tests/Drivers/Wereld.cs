using System.Net.Http.Json;

namespace HerstelBot.Tests.Drivers;

/// <summary>A running service with Teams around it; how it runs and how activities are delivered is for whoever derives from it.</summary>
internal abstract class Wereld(FakeConnector connector)
{
    /// <summary>The id of the bot in every conversation.</summary>
    public const string BotId = "28:herstelbot";

    /// <summary>The channel of the cluster Noord-Holland.</summary>
    public const string Kanaal = "19:noord-holland@thread.tacv2";

    /// <summary>Teams from behind.</summary>
    public FakeConnector Connector { get; } = connector;

    /// <summary>Where the bot sends its messages.</summary>
    public string ServiceUrl => Connector.ServiceUrl;

    /// <summary>Where activities go now.</summary>
    protected abstract HttpClient Ingang { get; }

    /// <summary>Posts one activity, once.</summary>
    public Task<HttpResponseMessage> PostAsync(TeamsActiviteit activiteit) =>
        Ingang.PostAsJsonAsync("/api/messages", activiteit.Body(), TestContext.Current.CancellationToken);

    /// <summary>Delivers an activity; here twice, as Teams may do, and both times it must be accepted with the same answer.</summary>
    public virtual async Task<HttpResponseMessage> LeverAsync(TeamsActiviteit activiteit)
    {
        var eerste = await PostAsync(activiteit);
        using var tweede = await PostAsync(activiteit);
        Assert.True(eerste.IsSuccessStatusCode, $"{activiteit.Type}: {(int)eerste.StatusCode} {await eerste.Content.ReadAsStringAsync()}");
        Assert.Equal(eerste.StatusCode, tweede.StatusCode);
        Assert.Equal(await eerste.Content.ReadAsStringAsync(), await tweede.Content.ReadAsStringAsync());
        return eerste;
    }

    /// <summary>The same while others change the vraag: each delivery shows the card as it is then.</summary>
    public async Task LeverInBewegingAsync(TeamsActiviteit activiteit)
    {
        for (var keer = 0; keer < 2; keer++)
        {
            using var antwoord = await PostAsync(activiteit);
            Assert.True(antwoord.IsSuccessStatusCode, $"{activiteit.Type}: {(int)antwoord.StatusCode}");
        }
    }

    /// <summary>Waits until the conversation holds a message with all these words, and gives the newest one.</summary>
    public Task<Bericht> ZietInAsync(string gesprek, params string[] woorden) => VindAsync(
        () => Connector.In(gesprek).LastOrDefault(b => woorden.All(woord => b.Tekst.Contains(woord, StringComparison.OrdinalIgnoreCase))),
        () => $"Nobody saw [{string.Join(" + ", woorden)}] in {gesprek}. There is:\n{string.Join("\n", Connector.In(gesprek).Select(b => b.Tekst))}");

    /// <summary>Waits until a message is there.</summary>
    /// <param name="zoek">Looks for it.</param>
    /// <param name="anders">What to say when it does not come.</param>
    public async Task<Bericht> VindAsync(Func<Bericht?> zoek, Func<string> anders)
    {
        for (var keer = 0; keer < Geduld; keer++)
        {
            if (zoek() is { } gevonden)
            {
                return gevonden;
            }

            await WachtEvenAsync();
        }

        throw new Xunit.Sdk.XunitException(anders());
    }

    /// <summary>Waits until something is so.</summary>
    public static async Task TotAsync(Func<bool> zo, string wat)
    {
        for (var keer = 0; keer < 400 && !zo(); keer++)
        {
            await Task.Delay(25, TestContext.Current.CancellationToken);
        }

        Assert.True(zo(), wat);
    }

    /// <summary>How often something is looked at before it is given up.</summary>
    protected virtual int Geduld => 400;

    /// <summary>The pause between two looks.</summary>
    protected virtual Task WachtEvenAsync() => Task.Delay(25, TestContext.Current.CancellationToken);
}
