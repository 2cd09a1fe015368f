using System.Collections.Concurrent;
using HerstelBot.Mail;
using HerstelBot.Tests.Drivers;
using HerstelBot.Tests.Gesprekken;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using MimeKit;

namespace HerstelBot.Tests.Mail;

/// <summary>E-mail through Microsoft Graph, against a server on loopback that speaks HTTP as Graph does.</summary>
public sealed class GraphTests : IAsyncLifetime
{
    private readonly FakeTimeProvider _klok = new(new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.FromHours(1)));
    private readonly ConcurrentQueue<MimeMessage> _brieven = new();
    private readonly ConcurrentQueue<string> _tokens = new();
    private readonly WebApplication _graph;
    private Func<HttpContext, int> _status = _ => StatusCodes.Status202Accepted;
    private int _keer;

    public GraphTests()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        _graph = builder.Build();
        _graph.MapPost("/v1.0/users/herstelbot@example.nl/sendMail", async (HttpContext context) =>
        {
            Interlocked.Increment(ref _keer);
            Assert.Equal("text/plain", context.Request.ContentType?.Split(';')[0]);
            using var lezer = new StreamReader(context.Request.Body);
            var brief = MimeMessage.Load(new MemoryStream(Convert.FromBase64String(await lezer.ReadToEndAsync())));
            context.Response.StatusCode = _status(context);
            if (context.Response.StatusCode == StatusCodes.Status202Accepted)
            {
                _tokens.Enqueue(context.Request.Headers.Authorization.ToString());
                _brieven.Enqueue(brief);
            }
        });
    }

    public async ValueTask InitializeAsync() => await _graph.StartAsync(TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync() => await _graph.DisposeAsync();

    [Fact]
    public async Task A_vraag_is_confirmed_from_our_mailbox_with_the_token_of_the_bot()
    {
        await using var teams = await StartAsync();

        await CirkelTests.GesteldAsync(teams);
        await VersneldTotAsync(() => _brieven.Count == 1);

        var brief = Assert.Single(_brieven);
        Assert.Equal("HerstelBot: HB-2026-000001 is ontvangen", brief.Subject);
        Assert.Equal(("herstelbot@example.nl", "fatima@diemen.example.nl"), (brief.From.Mailboxes.Single().Address, brief.To.Mailboxes.Single().Address));
        Assert.Equal("Bearer token-goed", Assert.Single(_tokens));
    }

    [Theory]
    [InlineData(401)]
    [InlineData(403)]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(503)]
    public async Task What_Graph_refuses_for_now_arrives_later(int status)
    {
        var nee = 1;
        _status = context =>
        {
            context.Response.Headers.RetryAfter = "40";
            return Interlocked.Decrement(ref nee) >= 0 ? status : StatusCodes.Status202Accepted;
        };
        await using var teams = await StartAsync();

        await CirkelTests.GesteldAsync(teams);
        await VersneldTotAsync(() => _brieven.Count == 1);

        // A token that is refused is replaced at once.
        Assert.Equal(status == 401 ? "Bearer token-vers" : "Bearer token-goed", Assert.Single(_tokens));
        Assert.Equal(2, _keer);
    }

    [Fact]
    public async Task What_Graph_calls_wrong_is_given_up_visibly()
    {
        _status = _ => StatusCodes.Status400BadRequest;
        await using var teams = await StartAsync();

        await CirkelTests.GesteldAsync(teams);
        await VersneldTotAsync(() => Volatile.Read(ref _keer) == 1);
        await teams.UitgewerktAsync();
        await teams.Bea.TyptAsync("niet bezorgd");

        await teams.Bea.ZietAsync("statusmail", "Microsoft Graph weigerde het bericht (400)");
    }

    private async Task<TeamsWereld> StartAsync()
    {
        var teams = await TeamsWereld.StartMetBouwAsync(
            builder =>
            {
                builder.Services.AddSingleton<TimeProvider>(_klok);
                builder.Services.AddSingleton<Mailtoken>((geweigerd, _) => Task.FromResult(geweigerd is null ? "token-goed" : "token-vers"));
            },
            "--HerstelBot:Mail:Soort=graph", "--HerstelBot:Mail:Van=herstelbot@example.nl", $"--HerstelBot:Mail:GraphAdres={_graph.Urls.First()}/v1.0/");
        await teams.Bea.TyptAsync("koppel cluster noord-holland", Wereld.Kanaal);
        await teams.UitgewerktAsync();
        return teams;
    }

    private async Task VersneldTotAsync(Func<bool> zo)
    {
        for (var keer = 0; keer < 600 && !zo(); keer++)
        {
            _klok.Advance(TimeSpan.FromSeconds(1));
            await Task.Delay(10, TestContext.Current.CancellationToken);
        }

        Assert.True(zo(), $"There are {_brieven.Count} e-mails after {_keer} calls.");
    }
}
