using CsCheck;
using HerstelBot.Teams.Connector;
using static HerstelBot.Tests.Teams.Connector.NepHandler;

namespace HerstelBot.Tests.Teams.Connector;

public class LimietenTests
{
    private static readonly (int Aantal, int Seconden)[] Schrijf = [(7, 1), (8, 2), (60, 30), (1800, 3600)];
    private static readonly (int Aantal, int Seconden)[] Lees = [(14, 1), (16, 2), (120, 30), (3600, 3600)];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("Schrijf", 7)]
    [InlineData("Begin", 7)]
    [InlineData("Lees", 14)]
    public void A_burst_waits_until_its_first_is_a_second_old(string soort, int past)
    {
        var klok = new Klok();
        var limieten = new Limieten(uit: false, klok);
        var s = Enum.Parse<Limietsoort>(soort);
        for (var i = 0; i < past; i++)
        {
            Assert.Null(limieten.Neem("t", "g", s));
            klok.Advance(TimeSpan.FromMilliseconds(10));
        }

        var wacht = limieten.Neem("t", "g", s);

        Assert.Equal(TimeSpan.FromMilliseconds(1000 - (10 * past)), wacht);
        klok.Advance(wacht!.Value);
        Assert.Null(limieten.Neem("t", "g", s));
    }

    [Theory]
    [InlineData("Schrijf")]
    [InlineData("Begin")]
    [InlineData("Lees")]
    public void A_sender_who_obeys_every_wait_never_passes_any_window(string soort)
    {
        var grenzen = soort == "Lees" ? Lees : Schrijf;
        var klok = new Klok();
        var begin = klok.GetUtcNow();
        var limieten = new Limieten(uit: false, klok);
        var gegaan = new List<DateTimeOffset>();
        while (klok.GetUtcNow() - begin < TimeSpan.FromHours(2.5))
        {
            if (limieten.Neem("t", "g", Enum.Parse<Limietsoort>(soort)) is { } wacht)
            {
                klok.Advance(wacht);
            }
            else
            {
                gegaan.Add(klok.GetUtcNow());
            }
        }

        foreach (var (aantal, seconden) in grenzen)
        {
            for (var i = aantal; i < gegaan.Count; i++)
            {
                Assert.True(gegaan[i] - gegaan[i - aantal] >= TimeSpan.FromSeconds(seconden), $"{aantal + 1} within {seconden} s at {i}");
            }
        }

        Assert.True(gegaan.Count > 2 * grenzen[^1].Aantal, $"only {gegaan.Count}");
    }

    [Fact]
    public void Windows_are_as_exact_as_counting() =>
        Gen.Int[0, 400].Array[0, 200].Sample(stappen =>
        {
            var klok = new Klok();
            var limieten = new Limieten(uit: false, klok);
            var gegaan = new List<DateTimeOffset>();
            foreach (var stap in stappen)
            {
                klok.Advance(TimeSpan.FromMilliseconds(stap));
                var nu = klok.GetUtcNow();
                var past = Schrijf.All(grens => gegaan.Count(moment => nu - moment < TimeSpan.FromSeconds(grens.Seconden)) < grens.Aantal);
                Assert.Equal(past, limieten.Neem("t", "g", Limietsoort.Schrijf) is null);
                if (past)
                {
                    gegaan.Add(nu);
                }
            }
        }, iter: 200);

    [Fact]
    public void A_tenant_sends_thirty_a_second_over_all_its_conversations()
    {
        var klok = new Klok();
        var limieten = new Limieten(uit: false, klok);
        for (var i = 0; i < 30; i++)
        {
            Assert.Null(limieten.Neem("t", $"g{i}", (Limietsoort)(i % 3)));
        }

        Assert.Equal(TimeSpan.FromSeconds(1), limieten.Neem("t", "nog een", Limietsoort.Schrijf));
        Assert.Null(limieten.Neem("andere", "nog een", Limietsoort.Schrijf));
    }

    [Fact]
    public void What_is_refused_does_not_count()
    {
        var klok = new Klok();
        var limieten = new Limieten(uit: false, klok);
        for (var i = 0; i < 100; i++)
        {
            limieten.Neem("t", "g", Limietsoort.Schrijf);
        }

        klok.Advance(TimeSpan.FromSeconds(2));
        Assert.Null(limieten.Neem("t", "g", Limietsoort.Schrijf));
    }

    [Fact]
    public void Of_many_at_once_only_as_many_as_fit_may_go()
    {
        var limieten = new Limieten(uit: false, new Klok());
        var gegaan = 0;

        Parallel.For(0, 1000, i =>
        {
            if (limieten.Neem("t", $"g{i % 3}", Limietsoort.Schrijf) is null)
            {
                Interlocked.Increment(ref gegaan);
            }
        });

        Assert.Equal(21, gegaan);
    }

    [Fact]
    public void Silent_conversations_are_forgotten()
    {
        var klok = new Klok();
        var limieten = new Limieten(uit: false, klok);
        for (var i = 0; i < 5000; i++)
        {
            limieten.Neem($"t{i / 20}", $"g{i}", Limietsoort.Schrijf);
        }

        Assert.Equal(5000, limieten.Aantal);
        klok.Advance(TimeSpan.FromHours(1));
        limieten.Neem("t", "nieuw", Limietsoort.Schrijf);
        Assert.Equal(1, limieten.Aantal);
    }

    [Fact]
    public async Task A_full_conversation_goes_back_to_the_caller_without_a_call_whatever_the_thread()
    {
        var draad = new NepHandler(Met(200));
        using var opstelling = new Opstelling(draad);
        for (var i = 0; i < 7; i++)
        {
            await opstelling.Client.StuurAsync(Opstelling.Adres with { GesprekId = $"19:kanaal@thread.tacv2;messageid={i}" }, Opstelling.Bericht(), cancellationToken: Stop);
        }

        var uitkomst = await opstelling.Client.WerkBijAsync(Opstelling.Adres, "1", Opstelling.Bericht(), Stop);

        Assert.Equal(new ConnectorUitkomst.LaterOpnieuw(TimeSpan.FromSeconds(1)), uitkomst);
        Assert.Equal(7, draad.Ontvangen.Count);
    }

    [Fact]
    public async Task Repeats_within_a_call_count_too()
    {
        var draad = new NepHandler(Met(429, retryAfter: "0"));
        using var opstelling = new Opstelling(draad);

        await opstelling.Klok.Loop(opstelling.Client.StuurAsync(Opstelling.Adres, Opstelling.Bericht(), cancellationToken: Stop));
        await opstelling.Klok.Loop(opstelling.Client.StuurAsync(Opstelling.Adres, Opstelling.Bericht(), cancellationToken: Stop));

        Assert.Equal(10, draad.Ontvangen.Count);
        Assert.IsType<ConnectorUitkomst.LaterOpnieuw>(await opstelling.Client.StuurAsync(Opstelling.Adres, Opstelling.Bericht(), cancellationToken: Stop));
        Assert.Equal(10, draad.Ontvangen.Count);
    }

    [Fact]
    public async Task Local_mode_has_no_limits()
    {
        var draad = new NepHandler(Met(200));
        using var opstelling = new Opstelling(draad, lokaal: true);
        for (var i = 0; i < 100; i++)
        {
            Assert.IsType<ConnectorUitkomst.Gelukt>(await opstelling.Client.StuurAsync(
                Opstelling.Adres with { ServiceUrl = new("http://localhost:3979") }, Opstelling.Bericht(), cancellationToken: Stop));
        }
    }
}
