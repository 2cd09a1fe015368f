using HerstelBot.Domain.Gesprekken.Kennis;
using HerstelBot.Domain.Kennisbank;
using HerstelBot.Domain.Rapportage;
using HerstelBot.Redis;
using HerstelBot.Tests.Drivers;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace HerstelBot.Tests.Kennisbank.Beheer;

/// <summary>The questions that were missed are asked again after a change of the kennisbank: by one instance, and not because somebody starts one.</summary>
public sealed class HervragenTests() : Redactiewereld(instanties: 2)
{
    private const string Vraag = "Hoeveel kost de ijsbaan?";

    // A Monday morning.
    private readonly FakeTimeProvider _klok = new(new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero));
    private int _keren;

    [Fact]
    public async Task Once_for_all_instances_after_a_change_and_not_after_a_restart()
    {
        await Teams.Fatima.TyptAsync(Vraag);
        await LoopTotAsync(() => Volatile.Read(ref _keren) > 0);
        await RondesAsync();
        Assert.Equal(1, Volatile.Read(ref _keren));

        await PubliceertAsync();
        await LoopTotAsync(() => Volatile.Read(ref _keren) > 1);
        await RondesAsync();
        Assert.Equal((2, "ijsbaan"), (Volatile.Read(ref _keren), (await MisserAsync()).NuGedekt));

        await Teams.StopInstantiesAsync();
        await Teams.StartInstantieAsync();
        await Teams.StartInstantieAsync();
        await RondesAsync();
        Assert.Equal((2, "ijsbaan"), (Volatile.Read(ref _keren), (await MisserAsync()).NuGedekt));

        // What changed while nobody looked.
        await Teams.StopInstantiesAsync();
        Map.Schrijf("museum", "Wat kost het museum?", "Het museum is gratis.");
        await Teams.StartInstantieAsync();
        await Teams.StartInstantieAsync();
        await LoopTotAsync(() => Volatile.Read(ref _keren) > 2);
        await RondesAsync();
        Assert.Equal(3, Volatile.Read(ref _keren));
    }

    [Fact]
    public async Task Once_more_on_the_day_from_which_an_article_holds()
    {
        await Teams.Fatima.TyptAsync(Vraag);
        await PubliceertAsync(new(new(2026, 12, 1), null));
        await LoopTotAsync(() => Volatile.Read(ref _keren) > 1);
        await RondesAsync();
        Assert.Null((await MisserAsync()).NuGedekt);
        var keren = Volatile.Read(ref _keren);

        _klok.SetUtcNow(new(2026, 12, 1, 9, 0, 0, TimeSpan.Zero));
        await LoopTotAsync(() => Volatile.Read(ref _keren) > keren);
        await RondesAsync();

        Assert.Equal((keren + 1, "ijsbaan"), (Volatile.Read(ref _keren), (await MisserAsync()).NuGedekt));
    }

    private protected override Task<TeamsWereld> StartAsync(params string[] instellingen) => TeamsWereld.StartMetBouwAsync(
        builder => builder.Services.AddSingleton<TimeProvider>(_klok)
            .AddSingleton<IZoekmissers>(provider => new Teller(provider.GetRequiredService<RedisWaarnemingen>(), () => Interlocked.Increment(ref _keren))),
        instellingen);

    private async Task PubliceertAsync(Geldigheid geldigheid = default)
    {
        await Redactie.PubliceertAsync(Redactie.Artikel("ijsbaan", Vraag, "De ijsbaan is gratis.") with { Geldigheid = geldigheid });
        await LoopTotAsync(() => Teams.Instanties.All(services => services.GetRequiredService<IKennisbank>().Vind("ijsbaan") is not null));
    }

    // Long enough for every instance to look some times, also after whoever began did not finish.
    private async Task RondesAsync()
    {
        for (var keer = 0; keer < 20; keer++)
        {
            _klok.Advance(TimeSpan.FromSeconds(15));
            await Task.Delay(50, Ct);
        }
    }

    private async Task LoopTotAsync(Func<bool> zo)
    {
        for (var keer = 0; keer < 400 && !zo(); keer++)
        {
            _klok.Advance(TimeSpan.FromSeconds(1));
            await Task.Delay(25, Ct);
        }

        Assert.True(zo());
    }

    private async Task<Zoekmisser> MisserAsync() =>
        Assert.Single(await Teams.Services.GetRequiredService<RedisWaarnemingen>().ZoekmissersAsync(_klok.GetUtcNow().AddDays(-30), _klok.GetUtcNow().AddDays(1), Ct));

    private sealed class Teller(IZoekmissers missers, Action gevraagd) : IZoekmissers
    {
        public Task<IReadOnlyList<Bewaardemisser>> SindsAsync(DateTimeOffset van, CancellationToken cancellationToken)
        {
            gevraagd();
            return missers.SindsAsync(van, cancellationToken);
        }

        public Task<string?> StandAsync(CancellationToken cancellationToken) => missers.StandAsync(cancellationToken);

        public Task MarkeerAsync(IReadOnlyDictionary<string, string> gedekt, string stand, CancellationToken cancellationToken) => missers.MarkeerAsync(gedekt, stand, cancellationToken);
    }
}
