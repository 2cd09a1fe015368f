using Microsoft.Extensions.Time.Testing;

namespace HerstelBot.Tests.Teams.Connector;

/// <summary>A clock that runs only while the code waits between attempts, and remembers how long. Time limits of attempts pass only when a test says so.</summary>
internal sealed class Klok() : FakeTimeProvider(new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero))
{
    private static readonly TimeSpan[] Tijdslimieten = [TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(60)];
    private readonly Queue<TimeSpan> _wachtend = [];

    public List<TimeSpan> Gewacht { get; } = [];

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = base.CreateTimer(callback, state, dueTime, period);
        if (dueTime > TimeSpan.Zero && !Tijdslimieten.Contains(dueTime))
        {
            lock (_wachtend)
            {
                _wachtend.Enqueue(dueTime);
                Gewacht.Add(dueTime);
            }
        }

        return timer;
    }

    /// <summary>Lets time pass until the task is done.</summary>
    public async Task<T> Loop<T>(Task<T> taak)
    {
        while (!taak.IsCompleted)
        {
            TimeSpan? wacht;
            lock (_wachtend)
            {
                wacht = _wachtend.TryDequeue(out var eerste) ? eerste : null;
            }

            if (wacht is { } duur)
            {
                Advance(duur);
            }

            await Task.WhenAny(taak, Task.Delay(1));
        }

        return await taak;
    }
}
