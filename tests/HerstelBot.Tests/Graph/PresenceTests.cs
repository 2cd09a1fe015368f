using HerstelBot.Domain.Personen;
using HerstelBot.Graph;
using static HerstelBot.Tests.Graph.Graphopstelling;

namespace HerstelBot.Tests.Graph;

/// <summary>Presence: many at once, for a minute, or not known.</summary>
public sealed class PresenceTests : IAsyncLifetime
{
    private const string Pad = "getPresencesByUserId";
    private Graphopstelling _op = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _op = await StartAsync();

    public ValueTask DisposeAsync() => _op.DisposeAsync();

    [Theory]
    [InlineData("Available", Aanwezigheid.Bereikbaar)]
    [InlineData("AvailableIdle", Aanwezigheid.Bereikbaar)]
    [InlineData("Busy", Aanwezigheid.Bezet)]
    [InlineData("BusyIdle", Aanwezigheid.Bezet)]
    [InlineData("DoNotDisturb", Aanwezigheid.Bezet)]
    [InlineData("Away", Aanwezigheid.Afwezig)]
    [InlineData("BeRightBack", Aanwezigheid.Afwezig)]
    [InlineData("Offline", Aanwezigheid.Afwezig)]
    [InlineData("PresenceUnknown", Aanwezigheid.Onbekend)]
    [InlineData("SomethingNew", Aanwezigheid.Onbekend)]
    public async Task What_Teams_calls_it_is_one_of_ours(string vanTeams, Aanwezigheid verwacht)
    {
        _op.Graph.Aanwezig["pieter"] = vanTeams;

        Assert.Equal(verwacht, await VanAsync("pieter"));
    }

    [Fact]
    public async Task It_is_asked_once_a_minute_however_many_want_to_know()
    {
        _op.Graph.Aanwezig["pieter"] = "Available";
        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => VanAsync("pieter")));
        _op.Graph.Aanwezig["pieter"] = "Busy";
        _op.Klok.Advance(TimeSpan.FromSeconds(60));
        Assert.Equal(Aanwezigheid.Bereikbaar, await VanAsync("pieter"));
        Assert.Equal(1, _op.Graph.Keren(Pad));

        _op.Klok.Advance(TimeSpan.FromMilliseconds(1));

        Assert.Equal(Aanwezigheid.Bezet, await VanAsync("pieter"));
        Assert.Equal(2, _op.Graph.Keren(Pad));
    }

    [Fact]
    public async Task Many_people_fit_in_few_questions_and_whom_Teams_does_not_know_is_not_asked_again()
    {
        MedewerkerId[] wie = [.. Enumerable.Range(0, 2 * GraphAanwezigheid.PerVraag + 1).Select(nummer => Wie($"p{nummer}"))];
        _op.Graph.Aanwezig["p7"] = "Busy";

        var standen = await _op.Aanwezigheid.VanAsync(wie, Stop);
        await _op.Aanwezigheid.VanAsync(wie, Stop);

        Assert.Equal(wie.Length, standen.Count);
        Assert.Equal(Aanwezigheid.Bezet, standen[Wie("p7")]);
        Assert.Equal(Aanwezigheid.Onbekend, standen[Wie("p8")]);
        Assert.Equal(3, _op.Graph.Keren(Pad));
    }

    [Theory]
    [InlineData(403)]
    [InlineData(429)]
    [InlineData(404)]
    [InlineData(500)]
    public async Task Without_an_answer_it_is_not_known_and_that_recovers(int status)
    {
        _op.Graph.Aanwezig["pieter"] = "Available";
        _op.Graph.Weigert(Pad, status, status == 429 ? 30 : null);
        Assert.Equal(Aanwezigheid.Onbekend, await VanAsync("pieter"));

        _op.Graph.Herstelt();
        _op.Klok.Advance(GraphToegang.NaVerbod);

        Assert.Equal(Aanwezigheid.Bereikbaar, await VanAsync("pieter"));
    }

    [Fact]
    public async Task That_profiles_are_forbidden_says_nothing_about_presence()
    {
        _op.Graph.Aanwezig["pieter"] = "Available";
        _op.Graph.Weigert("/users/", 403);
        await _op.Profielen.ZoekAsync(Wie("pieter"), Stop);

        Assert.Equal(Aanwezigheid.Bereikbaar, await VanAsync("pieter"));
    }

    private async Task<Aanwezigheid> VanAsync(string id) => (await _op.Aanwezigheid.VanAsync([Wie(id)], Stop))[Wie(id)];
}
