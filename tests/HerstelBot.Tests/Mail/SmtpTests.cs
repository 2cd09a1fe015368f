using HerstelBot.Domain.Gesprekken;
using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Privacy;
using HerstelBot.Mail;
using HerstelBot.Tests.Drivers;
using HerstelBot.Tests.Gesprekken;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace HerstelBot.Tests.Mail;

/// <summary>E-mail against a mail server that refuses, stalls, breaks off and is away.</summary>
public sealed class SmtpTests : IAsyncDisposable
{
    private readonly FakeTimeProvider _klok = new(new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.FromHours(1)));
    private NepSmtp _smtp = new();

    public ValueTask DisposeAsync() => _smtp.DisposeAsync();

    [Fact]
    public async Task A_mail_server_that_is_away_loses_nothing_and_Teams_goes_on()
    {
        var poort = _smtp.Poort;
        await _smtp.DisposeAsync();
        await using var teams = await StartAsync(poort);
        var kaart = await CirkelTests.OpgepaktAsync(teams);
        await CirkelTests.BeantwoordtAsync(teams.Pieter, kaart, "Het staat in de brief.");
        await teams.Fatima.ZietAsync("Het staat in de brief.");

        _smtp = new NepSmtp(poort);
        await VersneldTotAsync(() => _smtp.Ruw.Count == 2);

        Assert.Equal(["ontvangen", "beantwoord"], _smtp.Brieven.Select(brief => brief.Subject?.Split(' ')[^1]));
    }

    [Fact]
    public async Task A_mail_server_that_says_nothing_takes_few_places_and_Teams_goes_on()
    {
        _smtp.Zwijgt = true;
        await using var teams = await StartAsync(_smtp.Poort, new VeelAdressen());
        var naar = Enumerable.Range(0, 40).Select(i => new Uitgaand(new Bestemming.PerMail(new("t", $"p{i}")), Agenda())).ToArray();
        await teams.Services.GetRequiredService<IVastlegger>().LegVastAsync(
            "veel", new Plaats(null, new("a:veel")), new Beurt { Berichten = naar }, _klok.GetUtcNow(), TestContext.Current.CancellationToken);
        await TeamsWereld.TotAsync(() => _smtp.Aangeklopt == Mailpoort.Tegelijk, "The mail server is asked as often as may be.");

        for (var keer = 0; keer < 5; keer++)
        {
            await teams.Fatima.TyptAsync("help");
        }

        // The clock stands still: not one of the silent connections has timed out yet.
        await TeamsWereld.TotAsync(() => teams.Connector.In(teams.Fatima.Chat).Count == 5, "Teams answers.");
        Assert.Equal(Mailpoort.Tegelijk, _smtp.Aangeklopt);
    }

    [Theory]
    [InlineData("MAIL", "421 te druk")]
    [InlineData("MAIL", "530 meld u eerst aan")]
    [InlineData("MAIL", "550 u niet")]
    [InlineData("RCPT", "450 probeer straks")]
    [InlineData("DATA", "451 even niet")]
    [InlineData(".", "452 vol")]
    [InlineData("MAIL", "")]
    public async Task What_the_mail_server_refuses_for_now_or_to_all_arrives_later(string waarop, string antwoord)
    {
        var nee = 2;
        _smtp.Antwoord = opdracht => opdracht == waarop && Interlocked.Decrement(ref nee) >= 0 ? antwoord : null;
        await using var teams = await StartAsync(_smtp.Poort);

        await CirkelTests.GesteldAsync(teams);
        await VersneldTotAsync(() => _smtp.Ruw.Count == 1);

        Assert.True(nee < 0, "It was refused first.");
        await VersneldUitgewerktAsync(teams);
        Assert.Single(_smtp.Ruw);
    }

    [Theory]
    [InlineData("RCPT", "550 onbekend", "weigerde het adres (550)")]
    [InlineData("DATA", "554 nee", "weigerde het bericht (554)")]
    [InlineData(".", "554 nee", "weigerde het bericht (554)")]
    public async Task What_the_mail_server_refuses_for_good_is_shown_to_the_beheerder(string waarop, string antwoord, string reden)
    {
        _smtp.Antwoord = opdracht => opdracht == waarop ? antwoord : null;
        await using var teams = await StartAsync(_smtp.Poort);

        await CirkelTests.GesteldAsync(teams);
        await VersneldUitgewerktAsync(teams);
        await teams.Bea.TyptAsync("niet bezorgd");

        var lijst = await teams.Bea.ZietAsync("statusmail", reden);
        Assert.DoesNotContain("fatima@", lijst.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_repeat_after_a_doubtful_end_is_the_same_e_mail()
    {
        var gebroken = 0;
        _smtp.Antwoord = opdracht => opdracht == "." && Interlocked.Exchange(ref gebroken, 1) == 0 ? "" : null;
        await using var teams = await StartAsync(_smtp.Poort);

        await CirkelTests.GesteldAsync(teams);
        await VersneldTotAsync(() => _smtp.Ruw.Count == 2);

        var brieven = _smtp.Brieven;
        Assert.EndsWith("@example.nl", brieven[0].MessageId, StringComparison.Ordinal);
        Assert.Equal(brieven[0].MessageId, brieven[1].MessageId);
        Assert.Equal(brieven[0].Date, brieven[1].Date);
        Assert.Equal("auto-generated", brieven[0].Headers["Auto-Submitted"]);
    }

    private static Domain.Gesprekken.Bericht.Contactagenda Agenda() =>
        new("token", new(new("GM0384"), new("noord-holland"), Redis.Moment.Nu, Redis.Moment.Nu.AddDays(3), [], 0));

    private async Task<TeamsWereld> StartAsync(int poort, IMailadressen? adressen = null)
    {
        var teams = await TeamsWereld.StartMetBouwAsync(
            builder =>
            {
                builder.Services.AddSingleton<TimeProvider>(_klok);
                if (adressen is not null) { builder.Services.AddSingleton(adressen); }
            },
            Mailwereld.Instellingen(poort));
        await teams.Bea.TyptAsync("koppel cluster noord-holland", Wereld.Kanaal);
        await teams.UitgewerktAsync();
        return teams;
    }

    // Slow enough that an attempt does not run out of its time.
    private async Task VersneldTotAsync(Func<bool> zo)
    {
        for (var keer = 0; keer < 1000 && !zo(); keer++)
        {
            _klok.Advance(TimeSpan.FromSeconds(2));
            await Task.Delay(10, TestContext.Current.CancellationToken);
        }

        Assert.True(zo(), $"There are {_smtp.Ruw.Count} e-mails after {_smtp.Aangeklopt} connections.");
    }

    private async Task VersneldUitgewerktAsync(TeamsWereld teams)
    {
        var uitbak = teams.Services.GetRequiredService<IUitbak>();
        for (var keer = 0; keer < 400 && (await uitbak.StandAsync(TestContext.Current.CancellationToken)).Wachtend > 0; keer++)
        {
            _klok.Advance(TimeSpan.FromSeconds(2));
            await Task.Delay(10, TestContext.Current.CancellationToken);
        }

        Assert.Equal(0, (await uitbak.StandAsync(TestContext.Current.CancellationToken)).Wachtend);
    }

    private sealed class VeelAdressen : IMailadressen
    {
        public Task<Vertrouwelijk?> ZoekAsync(MedewerkerId id, CancellationToken cancellationToken) =>
            Task.FromResult<Vertrouwelijk?>(new($"{id.ObjectId}@example.nl"));
    }
}
