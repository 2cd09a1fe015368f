using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;
using CsCheck;
using HerstelBot.Teams.Inkomend;

namespace HerstelBot.Tests.Teams.Inkomend;

/// <summary>What a proven sender gets to hear: the status codes of the protocol.</summary>
public class OntvangstTests(Proefhost host) : IClassFixture<Proefhost>
{
    [Fact]
    public async Task N24_the_same_body_twice_is_the_same_delivery_twice()
    {
        var body = Body.Bericht();
        var token = new Token();

        Assert.Equal(HttpStatusCode.Accepted, (await host.Stuur(token, body)).StatusCode);
        Assert.Equal(HttpStatusCode.Accepted, (await host.Stuur(token, body)).StatusCode);

        var twee = host.Verwerker.Ontvangen.Where(o => o.Activiteit.Id == (string)body["id"]!).Select(o => o.Activiteit.Sleutel).ToArray();
        Assert.Equal(2, twee.Length);
        Assert.Equal(twee[0], twee[1]);
    }

    [Theory]
    [InlineData("message")]
    [InlineData("conversationUpdate")]
    [InlineData("installationUpdate")]
    [InlineData("messageReaction")]
    [InlineData("typing")]
    [InlineData("iets-nieuws")]
    public async Task Every_type_is_accepted_with_202_and_an_empty_body(string type)
    {
        var antwoord = await host.Stuur(Body.Met("type", type));

        Assert.Equal(HttpStatusCode.Accepted, antwoord.StatusCode);
        Assert.Empty(await antwoord.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("OPTIONS")]
    [InlineData("HEAD")]
    public async Task Only_POST_is_served(string methode)
    {
        using var request = new HttpRequestMessage(new HttpMethod(methode), "/api/messages");
        var antwoord = await host.Vraag(request);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, antwoord.StatusCode);
        Assert.Contains("POST", antwoord.Content.Headers.Allow);
    }

    [Fact]
    public async Task A_websocket_is_not_opened()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/messages");
        request.Headers.Connection.Add("Upgrade");
        request.Headers.Upgrade.Add(new ProductHeaderValue("websocket"));
        request.Headers.Add("Sec-WebSocket-Version", "13");
        request.Headers.Add("Sec-WebSocket-Key", "AAAAAAAAAAAAAAAAAAAAAA==");

        Assert.Equal(HttpStatusCode.MethodNotAllowed, (await host.Vraag(request)).StatusCode);
    }

    [Theory]
    [InlineData("text/plain", HttpStatusCode.BadRequest)]
    [InlineData("application/x-www-form-urlencoded", HttpStatusCode.BadRequest)]
    [InlineData("application/json; charset=utf-16", HttpStatusCode.BadRequest)]
    [InlineData("application/jsonx", HttpStatusCode.BadRequest)]
    [InlineData(null, HttpStatusCode.BadRequest)]
    [InlineData("application/json", HttpStatusCode.Accepted)]
    [InlineData("Application/JSON; charset=\"UTF-8\"", HttpStatusCode.Accepted)]
    public async Task Only_JSON_in_UTF_8_is_read(string? type, HttpStatusCode status)
    {
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(Body.Bericht().ToJsonString()));
        if (type is not null) { content.Headers.TryAddWithoutValidation("Content-Type", type); }

        Assert.Equal(status, (await host.Stuur(content)).StatusCode);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"type":"message"}""")]
    public async Task What_is_no_activity_gets_400(string body) => Assert.Equal(HttpStatusCode.BadRequest, (await host.Stuur(Json(body))).StatusCode);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_body_of_one_megabyte_is_read_and_one_byte_more_is_not(bool inStukken)
    {
        var body = Body.Met("value", "").ToJsonString();
        string Vol(int bytes) => body.Replace("\"value\":\"\"", $"\"value\":\"{new string('x', bytes - Encoding.UTF8.GetByteCount(body))}\"", StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.Accepted, (await Stuur(Vol(Bodylezer.MaxBytes))).StatusCode);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await Stuur(Vol(Bodylezer.MaxBytes + 1))).StatusCode);

        async Task<HttpResponseMessage> Stuur(string json)
        {
            using HttpContent content = inStukken ? new StreamContent(new ZonderLengte(Encoding.UTF8.GetBytes(json))) : Json(json);
            content.Headers.ContentType = new("application/json");
            return await host.Stuur(content);
        }
    }

    [Fact]
    public async Task A_stranger_is_refused_before_the_body_is_there()
    {
        using var socket = new TcpClient();
        await socket.ConnectAsync(IPAddress.Loopback, host.Adres.Port, TestContext.Current.CancellationToken);
        await socket.GetStream().WriteAsync(
            Encoding.ASCII.GetBytes("POST /api/messages HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer x\r\nContent-Type: application/json\r\nContent-Length: 1000000\r\n\r\n"),
            TestContext.Current.CancellationToken);

        using var lezer = new StreamReader(socket.GetStream());
        Assert.Equal("HTTP/1.1 401 Unauthorized", await lezer.ReadLineAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_stranger_learns_nothing_from_a_wrong_content_type_or_a_large_body()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = new ByteArrayContent(new byte[Bodylezer.MaxBytes + 1]) };

        Assert.Equal(HttpStatusCode.Unauthorized, (await host.Vraag(request)).StatusCode);
    }

    [Fact]
    public async Task A_sender_that_hangs_up_half_way_is_not_heard_and_breaks_nothing()
    {
        using (var socket = new TcpClient())
        {
            await socket.ConnectAsync(IPAddress.Loopback, host.Adres.Port, TestContext.Current.CancellationToken);
            await socket.GetStream().WriteAsync(
                Encoding.ASCII.GetBytes($"POST /api/messages HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {new Token().Schrijf()}\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{{\"type\":"),
                TestContext.Current.CancellationToken);
        }
        await Proefhost.Tot(() => host.Logs.GetSnapshot().Any(regel => regel.Message.Contains("body did not arrive", StringComparison.Ordinal)));

        Assert.Equal(HttpStatusCode.Accepted, (await host.Stuur(Body.Bericht())).StatusCode);
    }

    [Fact]
    public async Task The_trace_of_Microsoft_is_in_the_scope_of_the_log_and_nothing_else_is()
    {
        await using var eigen = await Proefhost.Nieuw();

        await eigen.Stuur(Body.Met("channelId", "webchat"), request => request.Headers.Add("MS-CV", "AbC+12/=.1"));
        await eigen.Stuur(Body.Met("channelId", "webchat"), request => request.Headers.TryAddWithoutValidation("MS-CV", "regel\tmet rommel"));

        var sporen = eigen.Logs.GetSnapshot().SelectMany(regel => regel.Scopes).OfType<IEnumerable<KeyValuePair<string, object?>>>().SelectMany(scope => scope).Where(deel => deel.Key == "MsCv").Select(deel => deel.Value).ToArray();
        Assert.Contains("AbC+12/=.1", sporen);
        Assert.DoesNotContain(sporen, spoor => spoor is string tekst && tekst.Contains("rommel", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Whatever_a_proven_sender_sends_is_never_our_failure()
    {
        var heel = Encoding.UTF8.GetBytes(Body.Bericht().ToJsonString());
        var bytes = Gen.Byte.Array[0, 300];
        var stuk = Gen.Select(Gen.Int[0, heel.Length - 1], Gen.Byte).Array[1, 3].Select(schade =>
        {
            var kopie = heel.ToArray();
            foreach (var (plaats, waarde) in schade) { kopie[plaats] = waarde; }
            return kopie;
        });
        var json = Gen.Recursive<string>((diepte, kleiner) => diepte > 4
            ? Gen.OneOf("null", "1", "\"x\"", "true", "\"\\udc00\"", "1e999", "-0", "[]")
            : Gen.OneOf(
                kleiner.Array[0, 3].Select(delen => $"[{string.Join(',', delen)}]"),
                Gen.Select(Gen.OneOf("type", "from", "conversation", "id", "channelData", "tenant", "entities", "attachments", "value", "text", "membersAdded"), kleiner).Array[0, 5]
                    .Select(delen => $"{{{string.Join(',', delen.Select(deel => $"\"{deel.Item1}\":{deel.Item2}"))}}}"))).Select(Encoding.UTF8.GetBytes);

        await Gen.OneOf(bytes, stuk, json).SampleAsync(
            async body =>
            {
                using var content = new ByteArrayContent(body);
                content.Headers.ContentType = new("application/json");
                return (int)(await host.Stuur(content)).StatusCode is 200 or 202 or 400 or 403;
            },
            iter: 1_000, threads: 1);
    }

    private static StringContent Json(string json) => new(json, Encoding.UTF8, "application/json");

    /// <summary>Makes the client send in chunks.</summary>
    private sealed class ZonderLengte(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;
    }
}
