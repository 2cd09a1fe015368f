using HerstelBot.Search;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace HerstelBot.Tests.Kennisbank;

/// <summary>The worker that looks whether the files changed.</summary>
public sealed class KennisbankKijkerTests : IDisposable
{
    private readonly Dialogskopie _map = new();

    [Fact]
    public async Task A_clock_that_leaps_a_day_costs_one_look_and_not_one_for_each_quarter_of_a_second_of_that_day()
    {
        var klok = new TellendeKlok();
        var kennisbank = new LevendeKennisbank(_map.Map, () => new(), KennisbankCache.Geen, NullLogger<LevendeKennisbank>.Instance);
        await using var services = new ServiceCollection().AddSingleton(kennisbank).BuildServiceProvider();
        using var kijker = new KennisbankKijker(services, _map.Map, klok, NullLogger<KennisbankKijker>.Instance);
        await kijker.StartAsync(TestContext.Current.CancellationToken);

        await klok.Gezet;
        klok.Advance(TimeSpan.FromDays(1));

        Assert.Equal(1, klok.Gewekt);
        await kijker.StopAsync(TestContext.Current.CancellationToken);
    }

    public void Dispose() => _map.Dispose();

    private sealed class TellendeKlok : FakeTimeProvider
    {
        private readonly TaskCompletionSource _gezet = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private int _gewekt;

        /// <summary>Until somebody waits.</summary>
        public Task Gezet => _gezet.Task;

        public int Gewekt => Volatile.Read(ref _gewekt);

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            var timer = base.CreateTimer(
                toestand =>
                {
                    Interlocked.Increment(ref _gewekt);
                    callback(toestand);
                },
                state, dueTime, period);
            _gezet.TrySetResult();
            return timer;
        }
    }
}
