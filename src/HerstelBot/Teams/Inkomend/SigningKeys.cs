namespace HerstelBot.Teams.Inkomend;

/// <summary>Holds the keys: fresh every twelve hours, old ones for at most 48 hours while the key server fails, none after that.</summary>
internal sealed partial class SigningKeys(Sleutelserver server, TimeProvider time, ILogger<SigningKeys> logger) : ISigningKeySource
{
    private static readonly TimeSpan _vers = TimeSpan.FromHours(12), _houdbaar = TimeSpan.FromHours(48), _rem = TimeSpan.FromMinutes(5);

    private readonly Lock _lock = new();
    private volatile Voorraad? _voorraad;
    private Task? _lopend;
    private DateTimeOffset _gezocht = DateTimeOffset.MinValue, _ververst = DateTimeOffset.MinValue;
    private volatile string _storing = "ze worden nog opgehaald";

    /// <inheritdoc/>
    public Sleutelstand Stand => Houdbaar is { } voorraad
        ? new(true, $"Er zijn {voorraad.Sleutels.Count} sleutels van Bot Connector.")
        : new(false, $"Er zijn geen bruikbare sleutels van Bot Connector ({_storing}); controleer of de server HerstelBot:Teams:MetadataUrl kan bereiken.");

    private Voorraad? Houdbaar => _voorraad is { } voorraad && time.GetUtcNow() - voorraad.Gehaald <= _houdbaar ? voorraad : null;

    /// <inheritdoc/>
    public async ValueTask<Signeersleutel?> ZoekAsync(string kid, CancellationToken cancellationToken)
    {
        if (Vind(kid) is { } bekend) { return bekend; }
        if (Zoektocht() is not { } tocht) { return null; }
        await tocht.WaitAsync(cancellationToken);
        return Vind(kid);
    }

    /// <inheritdoc/>
    public Task VerversAsync(CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            var nu = time.GetUtcNow();
            var nodig = _voorraad is null || (nu - _voorraad.Gehaald >= _vers && nu - _ververst >= _rem);
            if (!nodig) { return Task.CompletedTask; }
            _ververst = nu;
            return Haal().WaitAsync(cancellationToken);
        }
    }

    private Signeersleutel? Vind(string kid) => Houdbaar?.Sleutels.GetValueOrDefault(kid);

    // Everybody who meets an unknown key waits for the same fetch. Who comes while none runs may start one, once per five minutes:
    // otherwise anybody could make us hammer the key server with made-up ids.
    private Task? Zoektocht()
    {
        lock (_lock)
        {
            if (_lopend is { IsCompleted: false }) { return _lopend; }
            var nu = time.GetUtcNow();
            if (nu - _gezocht < _rem) { return null; }
            _gezocht = nu;
            return Haal();
        }
    }

    // Called with the lock held. The fetch belongs to nobody's request: one caller that gives up does not end it for the others.
    private Task Haal() => _lopend is { IsCompleted: false } lopend ? lopend : _lopend = Task.Run(HaalAsync);

    private async Task HaalAsync()
    {
        try
        {
            var sleutels = await server.HaalAsync(CancellationToken.None);
            _voorraad = new(sleutels, time.GetUtcNow());
            Log.Opgehaald(logger, sleutels.Count);
        }
        catch (SleutelserverFout fout)
        {
            _storing = fout.Message;
            Log.Mislukt(logger, fout.Message);
        }
    }

    private sealed record Voorraad(IReadOnlyDictionary<string, Signeersleutel> Sleutels, DateTimeOffset Gehaald);

    private static partial class Log
    {
        [LoggerMessage(1001, LogLevel.Information, "Fetched {Count} signing keys of Bot Connector")]
        public static partial void Opgehaald(ILogger logger, int count);

        [LoggerMessage(1002, LogLevel.Error, "Could not fetch the signing keys of Bot Connector: {Reason}")]
        public static partial void Mislukt(ILogger logger, string reason);
    }
}
