using HerstelBot.Domain.Personen;
using HerstelBot.Graph;
using HerstelBot.Tests.Drivers;
using static HerstelBot.Tests.Graph.Graphopstelling;

namespace HerstelBot.Tests.Graph;

/// <summary>Profiles: asked seldom, never waited for long, and nothing lost when Graph does not answer.</summary>
public sealed class ProfielTests : IAsyncLifetime
{
    private Graphopstelling _op = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>Every way in which Graph gives no profile: status, Retry-After, or text; and how long it is then left alone.</summary>
    public static TheoryData<int, int?, string?, int> Storingen => new()
    {
        { 403, null, null, (int)GraphToegang.NaVerbod.TotalSeconds },
        { 401, null, null, (int)GraphToegang.NaVerbod.TotalSeconds },
        { 429, 7, null, 7 },
        { 503, 3, null, 3 },
        { 500, null, null, (int)GraphToegang.NaStoring.TotalSeconds },
        { 200, null, "{\"companyName\": \"Gemeente Diemen\", \"department", (int)GraphToegang.NaStoring.TotalSeconds },
        { 200, null, "", (int)GraphToegang.NaStoring.TotalSeconds },
    };

    public async ValueTask InitializeAsync()
    {
        _op = await StartAsync();
        _op.Graph.Kent("karim", "Gemeente Diemen", "Sociaal Domein", "Karim.Aziz@diemen.nl");
    }

    public ValueTask DisposeAsync() => _op.DisposeAsync();

    [Fact]
    public async Task A_profile_holds_what_is_needed_and_not_the_mail_address()
    {
        Assert.Equal(new Profielvondst.Gevonden(new("Gemeente Diemen", "Sociaal Domein", "diemen.nl", true)), await _op.Profielen.ZoekAsync(Wie("karim"), Stop));
        Assert.IsType<Profielvondst.BestaatNiet>(await _op.Profielen.ZoekAsync(Wie("niemand"), Stop));
        Assert.Contains("$select=", Uri.UnescapeDataString(_op.Graph.Vragen.First()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_mail_address_the_sign_in_name_tells_the_domain()
    {
        _op.Graph.Kent("anna", mail: "");

        Assert.Equal("example.onmicrosoft.com", Assert.IsType<Profielvondst.Gevonden>(await _op.Profielen.ZoekAsync(Wie("anna"), Stop)).Profiel.Maildomein);
    }

    [Fact]
    public async Task Twenty_at_once_and_all_day_long_ask_once()
    {
        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => _op.Profielen.ZoekAsync(Wie("karim"), Stop)));
        _op.Klok.Advance(TimeSpan.FromHours(12));
        await _op.Profielen.ZoekAsync(Wie("karim"), Stop);

        Assert.Equal(1, _op.Graph.Keren("/users/"));
    }

    [Fact]
    public async Task An_old_profile_is_given_at_once_and_refreshed_behind()
    {
        await _op.Profielen.ZoekAsync(Wie("karim"), Stop);
        _op.Graph.Kent("karim", "Gemeente Utrecht");
        _op.Klok.Advance(TimeSpan.FromHours(13));

        Assert.Equal("Gemeente Diemen", await OrganisatieAsync());
        await Wereld.TotAsync(() => OrganisatieAsync().Result == "Gemeente Utrecht", "It is refreshed behind.");
        Assert.Equal(2, _op.Graph.Keren("/users/"));
    }

    [Fact]
    public async Task After_a_day_an_old_profile_counts_for_nothing()
    {
        await _op.Profielen.ZoekAsync(Wie("karim"), Stop);
        _op.Graph.Weigert("/users/", 500);
        _op.Klok.Advance(TimeSpan.FromHours(25));

        Assert.IsType<Profielvondst.Onbekend>(await _op.Profielen.ZoekAsync(Wie("karim"), Stop));
    }

    [Fact]
    public async Task A_slow_Graph_is_waited_for_a_moment_and_its_answer_is_there_for_the_next()
    {
        var verder = new TaskCompletionSource();
        _op.Graph.Tussen = async (_, antwoord) =>
        {
            await verder.Task;
            await antwoord();
        };

        var vraag = _op.Profielen.ZoekAsync(Wie("karim"), Stop);
        await Wereld.TotAsync(() => _op.Graph.Keren("/users/") == 1, "It is asked.");
        Assert.False(vraag.IsCompleted);
        _op.Klok.Advance(TimeSpan.FromMilliseconds(1500));
        Assert.IsType<Profielvondst.Onbekend>(await vraag);
        verder.SetResult();

        await Wereld.TotAsync(() => _op.Profielen.ZoekAsync(Wie("karim"), Stop) is { IsCompletedSuccessfully: true, Result: Profielvondst.Gevonden }, "The answer is kept.");
        Assert.Equal(1, _op.Graph.Keren("/users/"));
    }

    [Fact]
    public async Task A_Graph_that_never_answers_is_given_up_and_left_alone()
    {
        _op.Graph.Tussen = (context, _) => Task.Delay(Timeout.Infinite, context.RequestAborted);
        var vraag = _op.Profielen.ZoekOpnieuwAsync(Wie("karim"), Stop);
        await Wereld.TotAsync(() => _op.Graph.Keren("/users/") == 1, "It is asked.");

        _op.Klok.Advance(TimeSpan.FromSeconds(10));

        Assert.IsType<Profielvondst.Onbekend>(await vraag);
        Assert.IsType<Profielvondst.Onbekend>(await _op.Profielen.ZoekOpnieuwAsync(Wie("karim"), Stop));
        Assert.Equal(1, _op.Graph.Keren("/users/"));
    }

    [Theory]
    [MemberData(nameof(Storingen))]
    public async Task Whatever_Graph_answers_we_know_less_leave_it_alone_for_a_while_and_recover(int status, int? wacht, string? tekst, int rust)
    {
        if (tekst is null) { _op.Graph.Weigert("/users/", status, wacht); } else { _op.Graph.Stamelt("/users/", tekst); }
        Assert.IsType<Profielvondst.Onbekend>(await _op.Profielen.ZoekAsync(Wie("karim"), Stop));
        _op.Klok.Advance(TimeSpan.FromSeconds(rust) - TimeSpan.FromMilliseconds(1));
        Assert.IsType<Profielvondst.Onbekend>(await _op.Profielen.ZoekAsync(Wie("karim"), Stop));
        Assert.Equal(1, _op.Graph.Keren("/users/"));

        _op.Graph.Herstelt();
        _op.Klok.Advance(TimeSpan.FromMilliseconds(1));

        Assert.Equal("Gemeente Diemen", await OrganisatieAsync());
        foreach (var geheim in new[] { "Diemen", "diemen.nl", "Karim.Aziz", "Sociaal", "Geheim van Graph", "Directory karim" })
        {
            Assert.DoesNotContain(geheim, _op.Logboek(), StringComparison.OrdinalIgnoreCase);
        }

        Assert.Contains(_op.Log.GetSnapshot(), regel => regel.Id.Id == 4601);
    }

    [Fact]
    public async Task A_tenant_that_does_not_allow_it_says_nothing_about_another()
    {
        _op.Graph.Weigert("/users/", 403);
        await _op.Profielen.ZoekAsync(Wie("karim"), Stop);
        _op.Graph.Herstelt();

        Assert.IsType<Profielvondst.Onbekend>(await _op.Profielen.ZoekAsync(Wie("karim"), Stop));
        Assert.IsType<Profielvondst.Gevonden>(await _op.Profielen.ZoekAsync(Wie("karim", "andere-tenant"), Stop));
    }

    [Fact]
    public async Task For_work_behind_the_scenes_it_is_asked_anew_and_everybody_profits()
    {
        await _op.Profielen.ZoekAsync(Wie("karim"), Stop);
        _op.Graph.Kent("karim", "Gemeente Diemen", ingeschakeld: false);

        Assert.False(Assert.IsType<Profielvondst.Gevonden>(await _op.Profielen.ZoekOpnieuwAsync(Wie("karim"), Stop)).Profiel.Ingeschakeld);
        Assert.False(Assert.IsType<Profielvondst.Gevonden>(await _op.Profielen.ZoekAsync(Wie("karim"), Stop)).Profiel.Ingeschakeld);
        Assert.Equal(2, _op.Graph.Keren("/users/"));
    }

    private async Task<string?> OrganisatieAsync() => (await _op.Profielen.ZoekAsync(Wie("karim"), Stop) as Profielvondst.Gevonden)?.Profiel.Organisatie;
}
