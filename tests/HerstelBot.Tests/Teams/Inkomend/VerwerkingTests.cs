using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;
using HerstelBot.Teams.Inkomend;

namespace HerstelBot.Tests.Teams.Inkomend;

/// <summary>What the sender hears of the work that was done for it.</summary>
public class VerwerkingTests
{
    [Fact]
    public async Task An_invoke_is_answered_in_the_same_request()
    {
        await using var eigen = await Proefhost.Nieuw();
        eigen.Verwerker.Antwoord = (_, _) => Task.FromResult<Verwerking>(new Verwerking.Invoke(200, new JsonObject { ["statusCode"] = 200, ["value"] = "é" }));

        var antwoord = await eigen.Stuur(Body.Met("type", "invoke"));

        Assert.Equal(HttpStatusCode.OK, antwoord.StatusCode);
        Assert.Equal("application/json; charset=utf-8", antwoord.Content.Headers.ContentType?.ToString());
        Assert.Equal("é", (string)JsonNode.Parse(await antwoord.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!["value"]!);
    }

    [Fact]
    public async Task An_invoke_without_an_answer_gets_an_empty_200_and_an_unknown_one_501()
    {
        await using var eigen = await Proefhost.Nieuw();

        eigen.Verwerker.Antwoord = (_, _) => Task.FromResult<Verwerking>(new Verwerking.Invoke(200, null));
        Assert.Equal(HttpStatusCode.OK, (await eigen.Stuur(Body.Met("type", "invoke"))).StatusCode);

        eigen.Verwerker.Antwoord = (_, _) => Task.FromResult<Verwerking>(new Verwerking.NietGeimplementeerd());
        Assert.Equal(HttpStatusCode.NotImplemented, (await eigen.Stuur(Body.Met("type", "invoke"))).StatusCode);
    }

    [Fact]
    public async Task A_failure_of_ours_is_500_and_the_log_does_not_repeat_what_it_said()
    {
        await using var eigen = await Proefhost.Nieuw();
        eigen.Verwerker.Antwoord = (activiteit, _) => throw new InvalidOperationException(activiteit.Text);

        var antwoord = await eigen.Stuur(Body.Bericht());

        Assert.Equal(HttpStatusCode.InternalServerError, antwoord.StatusCode);
        Assert.Empty(await antwoord.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        Assert.Contains(eigen.Logs.GetSnapshot(), regel => regel.Message.Contains("InvalidOperationException", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_activity_that_takes_too_long_is_500_so_that_Teams_sends_again()
    {
        await using var eigen = await Proefhost.Nieuw();
        var binnen = new TaskCompletionSource();
        eigen.Verwerker.Antwoord = async (_, einde) =>
        {
            binnen.SetResult();
            await Task.Delay(Timeout.Infinite, einde);
            return new Verwerking.Aanvaard();
        };

        var antwoord = eigen.Stuur(Body.Bericht());
        await binnen.Task;
        eigen.Klok.Advance(BerichtenEndpoint.Verwerkingstijd);

        Assert.Equal(HttpStatusCode.InternalServerError, (await antwoord).StatusCode);
    }

    [Fact]
    public async Task A_sender_that_hangs_up_does_not_stop_the_work()
    {
        await using var eigen = await Proefhost.Nieuw();
        TaskCompletionSource binnen = new(), verder = new(), klaar = new();
        eigen.Verwerker.Antwoord = async (_, einde) =>
        {
            binnen.SetResult();
            await verder.Task;
            Assert.False(einde.IsCancellationRequested);
            klaar.SetResult();
            return new Verwerking.Aanvaard();
        };

        var body = Encoding.UTF8.GetBytes(Body.Bericht().ToJsonString());
        using (var socket = new TcpClient())
        {
            await socket.ConnectAsync(IPAddress.Loopback, eigen.Adres.Port, TestContext.Current.CancellationToken);
            await socket.GetStream().WriteAsync(
                (byte[])[.. Encoding.ASCII.GetBytes($"POST /api/messages HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {new Token().Schrijf()}\r\nContent-Type: application/json\r\nContent-Length: {body.Length}\r\n\r\n"), .. body],
                TestContext.Current.CancellationToken);
            await binnen.Task;
        }
        await Proefhost.Tot(() => eigen.Opgehangen);
        verder.SetResult();

        await klaar.Task;
    }
}
