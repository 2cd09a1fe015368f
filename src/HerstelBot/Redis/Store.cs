using Microsoft.Extensions.Options;
using StackExchange.Redis;

namespace HerstelBot.Redis;

/// <summary>The one connection to the store: the embedded one, or a server.</summary>
internal sealed partial class Store(
    IOptions<OpslagOptions> opslag, IOptions<RedisOptions> redis, ILoggerFactory loggers, ILogger<Store> logger) : IAsyncDisposable
{
    private readonly SemaphoreSlim _opening = new(1, 1);
    private EmbeddedGarnet? _garnet;
    private CommitGate? _gate;
    private volatile IDatabase? _open;

    /// <summary>Which part of the data something lies in.</summary>
    public Shards Shards { get; } = new(opslag.Value.Shards);

    /// <summary>Which store it is, in Dutch.</summary>
    public string Welke => redis.Value.Verbinding is { } verbinding
        ? $"Redis op {string.Join(", ", ConfigurationOptions.Parse(verbinding).EndPoints.Select(Naam))}"
        : $"ingebouwde opslag in {Map}";

    /// <summary>Whether no other process can use this store.</summary>
    public bool IsAlleenVanOns => _gate is not null;

    /// <summary>Whether nothing new fits; what is stored can still be read and delivered.</summary>
    public bool IsVol => _garnet is { Vulling: >= 1 };

    /// <summary>That it is full or nearly so, and the mend, in Dutch; <see langword="null"/> while there is room.</summary>
    public string? Ruimtegebrek => _garnet is { Vulling: >= EmbeddedGarnet.BijnaVol and var vulling }
        ? $"De {Welke} is {(vulling >= 1 ? "vol; wat nieuw is, wordt geweigerd" : $"voor {vulling:P0} vol")}. Zet {OpslagOptions.Section}:{nameof(OpslagOptions.Geheugen)} hoger (nu {opslag.Value.Geheugen} MiB) en start opnieuw, of gebruik Redis of Valkey ({RedisOptions.Section}:{nameof(RedisOptions.Verbinding)}). Wat is bewaard, blijft bewaard."
        : null;

    private string Map => Path.GetFullPath(opslag.Value.Map);

    /// <summary>How another service on this machine reaches the same store, with its password: never to be logged. Known once it is open.</summary>
    public string? Verbinding => Multiplexer?.Configuration;

    /// <summary>The shared connection, once it is there.</summary>
    public IConnectionMultiplexer? Multiplexer { get; private set; }

    /// <summary>Starts or reaches the store and checks that the data is of this shape. Later calls return at once.</summary>
    /// <exception cref="StoreException">It cannot be used.</exception>
    public async ValueTask<IDatabase> OpenAsync(CancellationToken cancellationToken)
    {
        if (_open is { } open)
        {
            return open;
        }

        await _opening.WaitAsync(cancellationToken);
        try
        {
            return _open ??= await ReallyOpenAsync();
        }
        finally
        {
            _opening.Release();
        }
    }

    /// <summary>Reads.</summary>
    public async Task<T> ReadAsync<T>(Func<IDatabase, Task<T>> read, CancellationToken cancellationToken) =>
        await read(await OpenAsync(cancellationToken)).WaitAsync(cancellationToken);

    /// <summary>Writes, and returns once that will survive a crash.</summary>
    /// <param name="write">May run after a cancelled wait.</param>
    /// <param name="cancellationToken">Stops the wait, not the write.</param>
    public async Task<T> WriteAsync<T>(Func<IDatabase, Task<T>> write, CancellationToken cancellationToken)
    {
        var db = await OpenAsync(cancellationToken);
        return await (_gate is null ? write(db) : _gate.WriteAsync(() => write(db))).WaitAsync(cancellationToken);
    }

    /// <summary>Runs a script that writes.</summary>
    /// <exception cref="StoreFullException">Nothing new fits. What delivers or clears away what is stored goes on.</exception>
    public Task<RedisResult> WriteAsync(Script script, RedisKey[] keys, RedisValue[] values, CancellationToken cancellationToken) =>
        script == Script.Commit && IsVol
            ? throw new StoreFullException(Ruimtegebrek!)
            : WriteAsync(db => script.RunAsync(db, keys, values), cancellationToken);

    public async ValueTask DisposeAsync()
    {
        if (_gate is not null)
        {
            await _gate.DisposeAsync();
        }

        if (Multiplexer is not null)
        {
            await Multiplexer.DisposeAsync();
        }

        _garnet?.Dispose();
        _opening.Dispose();
    }

    private async Task<IDatabase> ReallyOpenAsync()
    {
        if (redis.Value.Verbinding is { } verbinding)
        {
            Multiplexer ??= await ConnectionMultiplexer.ConnectAsync(Instellen(ConfigurationOptions.Parse(verbinding)));
        }
        else if (_garnet is null)
        {
            var garnet = await Task.Run(() => EmbeddedGarnet.Start(Map, opslag.Value, loggers));
            Multiplexer = await ConnectionMultiplexer.ConnectAsync(Instellen(garnet.Verbinding));
            _gate = new CommitGate(garnet.CommitAsync, garnet.BetweenAsync);
            _garnet = garnet;
        }

        var db = Multiplexer!.GetDatabase();
        try
        {
            // Asked first: who waits for this connection should not wait for a timeout each.
            if (!Multiplexer.IsConnected)
            {
                throw Onbereikbaar(null);
            }

            await CheckShardsAsync(db);
        }
        catch (Exception fout) when (fout is RedisConnectionException or RedisTimeoutException)
        {
            throw Onbereikbaar(fout);
        }

        Log.Open(logger, Welke, Shards.Alle.Count);
        return db;
    }

    private async Task CheckShardsAsync(IDatabase db)
    {
        var aantal = Shards.Alle.Count;
        _ = _gate is null ? await Write() : await _gate.WriteAsync(Write);
        var bewaard = (int)await db.HashGetAsync(Keys.Opslag, "shards");
        if (bewaard != aantal)
        {
            throw new StoreException(
                $"De gegevens in {Welke} zijn verdeeld over {bewaard} shards, maar {OpslagOptions.Section}:{nameof(OpslagOptions.Shards)} is {aantal}; zet die instelling op {bewaard}.");
        }

        // What is asked in a new store gets its row at once, so that its first report need not look for vragen without one.
        async Task<bool> Write() =>
            await db.HashSetAsync(Keys.Opslag, "shards", aantal, When.NotExists) && await db.HashSetAsync(Keys.Opslag, Regelaanvulling.Gedaan, 1);
    }

    private StoreUnreachableException Onbereikbaar(Exception? fout) => new(
        $"{Welke} is niet bereikbaar; controleer of de server draait en of {RedisOptions.Section}:{nameof(RedisOptions.Verbinding)} klopt.", fout);

    private static ConfigurationOptions Instellen(ConfigurationOptions verbinding)
    {
        verbinding.AbortOnConnectFail = false;
        verbinding.ClientName ??= "herstelbot";
        verbinding.ReconnectRetryPolicy ??= new ExponentialRetry(250, 5000);
        return verbinding;
    }

    private static string Naam(System.Net.EndPoint adres) => adres switch
    {
        System.Net.DnsEndPoint dns => $"{dns.Host}:{dns.Port}",
        _ => adres.ToString() ?? "",
    };

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Information, Message = "Store open: {Welke}, {Shards} shard(s)")]
        public static partial void Open(ILogger logger, string welke, int shards);
    }
}
