using System.Threading.Channels;

namespace HerstelBot.Redis;

/// <summary>Acknowledges a write to the embedded store only after it is on disk; writes that come together share one commit.</summary>
/// <remarks>No script runs while the log is committed, so what is on disk always ends between two scripts, never inside one.</remarks>
internal sealed class CommitGate : IAsyncDisposable
{
    private const int MaxBatch = 128;

    private readonly Channel<Work> _queue = Channel.CreateUnbounded<Work>(new UnboundedChannelOptions { SingleReader = true });
    private readonly Func<Task> _commit;
    private readonly Func<Task> _between;
    private readonly Task _loop;

    /// <param name="commit">Puts everything written so far on disk.</param>
    /// <param name="between">Runs after each batch while nothing is being written.</param>
    public CommitGate(Func<Task> commit, Func<Task> between)
    {
        _commit = commit;
        _between = between;
        _loop = Task.Run(LoopAsync);
    }

    /// <summary>Does the write and returns its outcome once it is on disk.</summary>
    public async Task<T> WriteAsync<T>(Func<Task<T>> write)
    {
        var work = new Work<T>(write);
        if (!_queue.Writer.TryWrite(work))
        {
            throw new StoreException("De opslag is gesloten; HerstelBot stopt.");
        }

        return await work.Done;
    }

    public async ValueTask DisposeAsync()
    {
        _queue.Writer.TryComplete();
        await _loop;
    }

    private async Task LoopAsync()
    {
        var batch = new List<Work>(MaxBatch);
        while (await _queue.Reader.WaitToReadAsync())
        {
            batch.Clear();
            while (batch.Count < MaxBatch && _queue.Reader.TryRead(out var work))
            {
                batch.Add(work);
            }

            await Task.WhenAll(batch.Select(work => work.RunAsync()));
            Exception? fout = null;
            try
            {
                await _commit();
            }
            catch (Exception e)
            {
                fout = e;
            }

            foreach (var work in batch)
            {
                work.Complete(fout);
            }

            await _between();
        }
    }

    private abstract class Work
    {
        public abstract Task RunAsync();

        public abstract void Complete(Exception? notOnDisk);
    }

    private sealed class Work<T>(Func<Task<T>> write) : Work
    {
        private readonly TaskCompletionSource<T> _done = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private T? _result;
        private Exception? _fout;

        public Task<T> Done => _done.Task;

        public override async Task RunAsync()
        {
            try
            {
                _result = await write();
            }
            catch (Exception e)
            {
                _fout = e;
            }
        }

        public override void Complete(Exception? notOnDisk)
        {
            if ((_fout ?? notOnDisk) is { } fout)
            {
                _done.TrySetException(fout);
            }
            else
            {
                _done.TrySetResult(_result!);
            }
        }
    }
}
