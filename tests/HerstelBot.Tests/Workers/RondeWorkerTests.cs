using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;
using Microsoft.Extensions.Time.Testing;

namespace HerstelBot.Tests.Workers;

/// <summary>What every worker does between its rounds.</summary>
public sealed class RondeWorkerTests : IDisposable
{
    private readonly Klok _klok = new();
    private readonly FakeLogger _log = new();
    private readonly Proefworker _worker;

    public RondeWorkerTests() => _worker = new(_klok, _log);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public void Dispose() => _worker.Dispose();

    [Fact]
    public async Task A_round_that_fails_is_logged_and_the_next_one_comes_after_the_pause_for_it()
    {
        _worker.Doe = _ => throw new TaskCanceledException("a timeout, not the end");
        await _worker.StartAsync(Ct);
        await NaRondeAsync(1);

        _worker.Doe = _ => Task.CompletedTask;
        _klok.Advance(Proefworker.Fout - TimeSpan.FromTicks(1));
        Assert.Equal(1, _worker.Rondes);
        _klok.Advance(TimeSpan.FromTicks(1));
        await NaRondeAsync(2);

        var regel = Assert.Single(_log.Collector.GetSnapshot());
        Assert.Equal((LogLevel.Error, "Proefworker: a round failed; the next round tries again"), (regel.Level, regel.Message));
        await _worker.StopAsync(Ct);
    }

    [Fact]
    public async Task What_is_tried_by_itself_fails_by_itself()
    {
        var verder = false;
        _worker.Doe = async stop =>
        {
            Assert.False(await _worker.ProbeerHierAsync("the first thing", () => throw new InvalidOperationException(), stop));
            verder = await _worker.ProbeerHierAsync("the second thing", () => Task.CompletedTask, stop);
        };

        await _worker.StartAsync(Ct);
        await NaRondeAsync(1);

        Assert.True(verder);
        Assert.Equal("Proefworker: the first thing failed; the next round tries again", Assert.Single(_log.Collector.GetSnapshot()).Message);
        await _worker.StopAsync(Ct);
    }

    [Fact]
    public async Task A_leap_of_the_clock_is_one_round()
    {
        await _worker.StartAsync(Ct);
        await NaRondeAsync(1);

        _klok.Advance(TimeSpan.FromDays(365 * 50));
        await NaRondeAsync(2);
        await Task.Delay(100, Ct);

        Assert.Equal(2, _worker.Rondes);
        await _worker.StopAsync(Ct);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Stopping_waits_for_no_pause_and_is_no_failure(bool inRonde)
    {
        if (inRonde) { _worker.Doe = stop => Task.Delay(Timeout.Infinite, stop); }
        await _worker.StartAsync(Ct);
        await TotAsync(() => _worker.Rondes == 1);

        await _worker.StopAsync(Ct).WaitAsync(TimeSpan.FromSeconds(5), Ct);

        Assert.True(_worker.ExecuteTask!.IsCompletedSuccessfully);
        Assert.Equal(1, _worker.Rondes);
        Assert.Empty(_log.Collector.GetSnapshot());
    }

    // The pause has begun: from here on the clock may be moved.
    private Task NaRondeAsync(int aantal) => TotAsync(() => _klok.Pauzes == aantal);

    private static async Task TotAsync(Func<bool> zo)
    {
        for (var keer = 0; keer < 500 && !zo(); keer++) { await Task.Delay(10, Ct); }
        Assert.True(zo());
    }

    private sealed class Klok() : FakeTimeProvider(new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.FromHours(1)))
    {
        private int _pauzes;

        public int Pauzes => Volatile.Read(ref _pauzes);

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            var timer = base.CreateTimer(callback, state, dueTime, period);
            Interlocked.Increment(ref _pauzes);
            return timer;
        }
    }

    private sealed class Proefworker(TimeProvider klok, ILogger logger) : RondeWorker(klok, logger)
    {
        public static readonly TimeSpan Fout = TimeSpan.FromSeconds(2);
        private int _rondes;

        public Func<CancellationToken, Task> Doe { get; set; } = _ => Task.CompletedTask;

        public int Rondes => Volatile.Read(ref _rondes);

        protected override TimeSpan Tussenpoos { get; } = TimeSpan.FromMinutes(1);

        protected override TimeSpan NaFout => Fout;

        public Task<bool> ProbeerHierAsync(string wat, Func<Task> doe, CancellationToken stop) => ProbeerAsync(wat, doe, stop);

        protected override Task RondeAsync(CancellationToken stoppingToken)
        {
            Interlocked.Increment(ref _rondes);
            return Doe(stoppingToken);
        }
    }
}
