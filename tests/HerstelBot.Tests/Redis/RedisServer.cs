using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using StackExchange.Redis;

namespace HerstelBot.Tests.Redis;

/// <summary>A redis-server that the test starts on a free loopback port and ends again.</summary>
internal sealed class RedisServer : IAsyncDisposable
{
    private readonly Process _process;
    private readonly DirectoryInfo _folder;

    private RedisServer(Process process, DirectoryInfo folder, int port)
    {
        _process = process;
        _folder = folder;
        Port = port;
    }

    public int Port { get; }

    public static async Task<RedisServer> StartAsync(params string[] extra)
    {
        if (Binary() is not { } binary)
        {
            const string Zin = "redis-server is not installed: `apt-get install redis-server` (or put it on the PATH) to run these tests.";
            Assert.SkipUnless(Environment.GetEnvironmentVariable("CI") == "true", Zin);
            throw new InvalidOperationException(Zin);
        }

        var folder = Directory.CreateTempSubdirectory("herstelbot-redis-");
        var port = FreePort();
        var process = Process.Start(new ProcessStartInfo(
            binary,
            [
                "--port", $"{port}", "--bind", "127.0.0.1", "--dir", folder.FullName, "--save", "",
                "--appendonly", "yes", "--appendfsync", "always", "--logfile", "redis.log", .. extra,
            ])
        { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var server = new RedisServer(process, folder, port);
        await server.UntilReadyAsync();
        return server;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        await _process.WaitForExitAsync();
        _process.Dispose();
        _folder.Delete(recursive: true);
    }

    private static string? Binary() => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Append("/usr/bin").Append("/usr/local/bin")
        .Select(folder => Path.Combine(folder, "redis-server")).FirstOrDefault(File.Exists);

    // A cluster bus listens 10,000 higher, so the port must leave room for that.
    private static int FreePort()
    {
        while (true)
        {
            using var listener = new TcpListener(IPAddress.Loopback, 0);
            listener.Start();
            if (((IPEndPoint)listener.LocalEndpoint).Port is < 55_000 and var port)
            {
                return port;
            }
        }
    }

    private async Task UntilReadyAsync()
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                using var socket = new TcpClient();
                await socket.ConnectAsync(IPAddress.Loopback, Port);
                return;
            }
            catch (SocketException) when (attempt < 200 && !_process.HasExited)
            {
                await Task.Delay(25);
            }
        }
    }
}
