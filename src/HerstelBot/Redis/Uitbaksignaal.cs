using System.Threading.Channels;

namespace HerstelBot.Redis;

/// <summary>Wakes the worker of this process when there is something new to deliver. A signal that nobody waits for is kept.</summary>
internal sealed class Uitbaksignaal(TimeProvider time)
{
    private readonly Channel<bool> _signal =
        Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    public void Geef() => _signal.Writer.TryWrite(true);

    public async Task WachtAsync(TimeSpan hoogstens, CancellationToken cancellationToken)
    {
        using var voorbij = new CancellationTokenSource(hoogstens, time);
        using var einde = CancellationTokenSource.CreateLinkedTokenSource(voorbij.Token, cancellationToken);
        try
        {
            await _signal.Reader.ReadAsync(einde.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
        }
    }
}
