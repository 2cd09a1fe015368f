using System.Net;
using System.Net.Sockets;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using Garnet;
using Garnet.common;
using Garnet.server;
using Garnet.server.Auth.Settings;
using StackExchange.Redis;
using Tsavorite.core;
using Functions = Tsavorite.core.StoreFunctions<Garnet.common.GarnetKeyComparer, Garnet.server.GarnetRecordTriggers>;

namespace HerstelBot.Redis;

/// <summary>A Garnet server inside this process, with its data in one folder.</summary>
/// <remarks>
/// Its log is committed by <see cref="CommitAsync"/> only, never by itself: a commit per operation could fall between two writes of one script,
/// and a crash just then would leave half a decision behind. What was not committed is not recovered.
/// All data lies in memory: what Garnet 2.2.8 moves to disk by itself it reads while scripts change it, and then ends the process. Checkpoints are made while nothing is written.
/// </remarks>
internal sealed partial class EmbeddedGarnet : IDisposable
{
    /// <summary>From which part of its memory in use somebody must do something about it.</summary>
    public const double BijnaVol = 0.9;

    private readonly FolderLock _lock;
    private readonly Server _server;
    private readonly string? _socketMap;
    private readonly long _logLimit;
    private readonly long _memory;
    private readonly ILogger _logger;
    private bool _warned;

    private const long Mebibyte = 1024 * 1024;

    private EmbeddedGarnet(
        FolderLock folderLock, Server server, string? socketMap, ConfigurationOptions verbinding, OpslagOptions options, ILogger logger)
    {
        _lock = folderLock;
        _server = server;
        _socketMap = socketMap;
        _logLimit = options.Logboek * Mebibyte;
        _memory = options.Geheugen * Mebibyte;
        _logger = logger;
        Verbinding = verbinding;
    }

    /// <summary>Which part of the memory it may use is in use; 1 is full.</summary>
    public double Vulling => (double)_server.Memory / _memory;

    /// <summary>How to reach it.</summary>
    public ConfigurationOptions Verbinding { get; }

    /// <summary>Starts it on a folder and reads back what that holds.</summary>
    /// <exception cref="StoreException">The folder is in use, cannot be written or cannot be read back.</exception>
    public static EmbeddedGarnet Start(string map, OpslagOptions options, ILoggerFactory loggers)
    {
        var folderLock = FolderLock.Take(map);
        string? socketMap = null;
        try
        {
            var wachtwoord = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));
            var adres = Adres(ref socketMap);
            var server = new Server(Options(map, options, adres, wachtwoord), loggers);
            server.KeepInMemory();
            server.Start();
            // Within one machine a long silence means a busy machine, not a lost server.
            var verbinding = new ConfigurationOptions { EndPoints = { adres }, Password = wachtwoord, AsyncTimeout = 30_000 };
            return new EmbeddedGarnet(folderLock, server, socketMap, verbinding, options, loggers.CreateLogger<EmbeddedGarnet>());
        }
        catch (Exception fout)
        {
            folderLock.Dispose();
            Wis(socketMap);
            throw new StoreException(
                $"De ingebouwde opslag in {map} start niet: {fout.Message} Herstel de map of zet een reservekopie terug; er is niets gewist.", fout);
        }
    }

    /// <summary>Returns when everything written before the call is on disk.</summary>
    public async Task CommitAsync()
    {
        if (!await _server.Store.CommitAOFAsync(CancellationToken.None))
        {
            throw new StoreException("De ingebouwde opslag heeft een wijziging niet op schijf gezet.");
        }
    }

    /// <summary>What has to be done now and then, while nothing is written.</summary>
    public Task BetweenAsync()
    {
        var vulling = Vulling;
        if (vulling >= BijnaVol && !_warned)
        {
            Log.FillsUp(_logger, vulling, OpslagOptions.Section, nameof(OpslagOptions.Geheugen));
        }

        _warned = vulling >= BijnaVol;
        return CheckpointWhenDueAsync();
    }

    /// <summary>Saves all data and starts a new log when the log is long. A failure is logged: the old log stays, so nothing is lost by it.</summary>
    private async Task CheckpointWhenDueAsync()
    {
        if (_server.LogLength < _logLimit)
        {
            return;
        }

        try
        {
            var status = await _server.CheckpointAsync();
            Log.Made(_logger, status, _server.LogLength);
        }
        catch (Exception fout)
        {
            Log.Failed(_logger, fout);
        }
    }

    public void Dispose()
    {
        _server.Dispose(deleteDir: false);
        Wis(_socketMap);
        _lock.Dispose();
    }

    private static GarnetServerOptions Options(string map, OpslagOptions options, EndPoint adres, string wachtwoord) => new()
    {
        EndPoints = [adres],
        UnixSocketPath = (adres as UnixDomainSocketEndPoint)?.ToString(),
        UnixSocketPermission = UnixFileMode.UserRead | UnixFileMode.UserWrite,
        AuthSettings = new PasswordAuthenticationSettings(wachtwoord),
        QuietMode = true,
        DisablePubSub = true,

        // Far more than the setting, so that nothing ever leaves memory, also when the setting is lowered: that is held by refusing what is new.
        LogMemorySize = $"{Math.Max(2 * options.Geheugen, 32_768)}m",
        PageSize = "1m",
        SegmentSize = "32m",
        ObjectLogSegmentSize = "32m",
        IndexMemorySize = "4m",
        // Room for 45 million keys. A key for which there is none ends a script halfway.
        IndexOverflowThreshold = 10_000,
        // For data that an earlier version moved to disk.
        EnableStorageTier = true,
        LogDir = map,
        CheckpointDir = map,
        // What it moves is not always read back.
        CompactionType = LogCompactionType.None,
        ExpiredKeyDeletionScanFrequencySecs = 300,

        EnableAOF = true,
        AofMemorySize = "16m",
        AofPageSize = "4m",
        AofSegmentSize = "16m",
        CommitFrequencyMs = -1,
        Recover = true,
        FailOnRecoveryError = true,

        EnableLua = true,
        LuaTransactionMode = true,
        LuaOptions = new LuaOptions(LuaMemoryManagementMode.Native, "", Timeout.InfiniteTimeSpan, LuaLoggingMode.Disable, [], null),

        DeviceType = DeviceType.RandomAccess,
        DeviceFactoryCreator = new LocalStorageNamedDeviceFactoryCreator(deviceType: DeviceType.RandomAccess),
    };

    // A socket in a folder of our own that nobody else may enter; its path must stay under the 108 bytes that a socket address has.
    private static EndPoint Adres(ref string? socketMap)
    {
        if (OperatingSystem.IsWindows())
        {
            using var listener = new TcpListener(IPAddress.Loopback, 0);
            listener.Start();
            return listener.LocalEndpoint;
        }

        socketMap = Directory.CreateTempSubdirectory("herstelbot-").FullName;
        return new UnixDomainSocketEndPoint(Path.Combine(socketMap, "garnet.sock"));
    }

    private static void Wis(string? socketMap)
    {
        if (socketMap is not null && Directory.Exists(socketMap))
        {
            Directory.Delete(socketMap, recursive: true);
        }
    }

    private sealed class Server(GarnetServerOptions options, ILoggerFactory loggers) : GarnetServer(options, loggers)
    {
        /// <summary>Length of the log since the last checkpoint, in bytes.</summary>
        public long LogLength => storeWrapper.AofSize();

        /// <summary>What the data takes, in bytes: pages, what hangs from them, and the index.</summary>
        public long Memory => storeWrapper.store.Log.LogSizeTracker.TotalSize + storeWrapper.store.IndexTotalSizeBytes;

        /// <summary>Stops Garnet from writing out the oldest tenth whenever there is a new page, also while it reads back its log.</summary>
        /// <remarks>There is no setting for it: <c>MutablePercent</c> ends at 95.</remarks>
        public void KeepInMemory() => Inside<Functions, ObjectAllocator<Functions>>.ChangeInPlace(storeWrapper.store, part: 1);

        public Task<CheckpointStatus> CheckpointAsync() => storeWrapper.TakeCheckpointAsync(background: false);
    }

    // What Garnet keeps to itself, by the names that it has there. Were one gone, the store would not start.
    private static class Inside<TFunctions, TAllocator>
        where TFunctions : IStoreFunctions
        where TAllocator : IAllocator<TFunctions>
    {
        public static void ChangeInPlace(TsavoriteKV<TFunctions, TAllocator> store, double part) => Mutable(Pages(store)) = part;

        [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "hlogBase")]
        private static extern ref AllocatorBase<TFunctions, TAllocator> Pages(TsavoriteKV<TFunctions, TAllocator> store);

        [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "logMutableFraction")]
        private static extern ref double Mutable(AllocatorBase<TFunctions, TAllocator> pages);
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Information, Message = "Checkpoint of the embedded store: {Status}; its log is now {Bytes} bytes")]
        public static partial void Made(ILogger logger, CheckpointStatus status, long bytes);

        [LoggerMessage(Level = LogLevel.Critical, Message = "The embedded store fills up: {Part:P0} of its memory is in use, and at 100 % what is new is refused; raise {Section}:{Setting}")]
        public static partial void FillsUp(ILogger logger, double part, string section, string setting);

        [LoggerMessage(Level = LogLevel.Error, Message = "Checkpoint of the embedded store failed; its log keeps growing until one succeeds")]
        public static partial void Failed(ILogger logger, Exception exception);
    }
}
