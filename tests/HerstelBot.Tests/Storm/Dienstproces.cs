using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace HerstelBot.Tests.Storm;

/// <summary>The service as an operator runs it: a process of its own, that can be killed without warning and started again on the same store.</summary>
internal sealed class Dienstproces : IAsyncDisposable
{
    private readonly string[] _args;
    private readonly ConcurrentQueue<string> _log = new();
    private Process? _process;
    private int _herhalingen;

    /// <param name="instellingen">Its settings, as on the command line.</param>
    public Dienstproces(params string[] instellingen)
    {
        Adres = new Uri($"http://127.0.0.1:{VrijePoort()}");
        _args = ["serve", "--urls", Adres.ToString(), "--Logging:LogLevel:Default=Warning", "--Logging:LogLevel:HerstelBot=Warning", .. instellingen];
        AppDomain.CurrentDomain.ProcessExit += (_, _) => _process?.Kill();
    }

    /// <summary>Where it listens.</summary>
    public Uri Adres { get; }

    /// <summary>How often it told that it sends a message that may have been delivered already, over all its lives.</summary>
    public int Herhalingen => Volatile.Read(ref _herhalingen);

    /// <summary>What it wrote last.</summary>
    public string Log => string.Join('\n', _log.TakeLast(40));

    /// <summary>Starts it and returns when it accepts activities.</summary>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var process = _process = new Process { StartInfo = new(Binary(), _args) { RedirectStandardError = true, RedirectStandardOutput = true } };
        process.ErrorDataReceived += (_, regel) => Lees(regel.Data);
        process.OutputDataReceived += (_, regel) => Lees(regel.Data);
        process.Start();
        process.BeginErrorReadLine();
        process.BeginOutputReadLine();
        using var http = new HttpClient { BaseAddress = Adres };
        for (var keer = 0; ; keer++)
        {
            try
            {
                using var antwoord = await http.GetAsync(new Uri("/health/ready", UriKind.Relative), cancellationToken);
                if (antwoord.StatusCode == HttpStatusCode.OK)
                {
                    return;
                }
            }
            catch (HttpRequestException)
            {
                Assert.False(process.HasExited, $"It ended by itself:\n{Log}");
            }

            Assert.True(keer < 1200, $"It does not become ready:\n{Log}");
            await Task.Delay(50, cancellationToken);
        }
    }

    /// <summary>kill -9.</summary>
    public async Task DoodAsync()
    {
        if (_process is { } process)
        {
            process.Kill();
            // Also waits for the end of its log.
            await process.WaitForExitAsync(CancellationToken.None);
            process.Dispose();
            _process = null;
        }
    }

    public async ValueTask DisposeAsync() => await DoodAsync();

    private static string Binary()
    {
        var naam = OperatingSystem.IsWindows() ? "herstelbot.exe" : "herstelbot";
        return Path.Combine(Path.GetDirectoryName(typeof(ServiceHost).Assembly.Location)!, naam);
    }

    private static int VrijePoort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private void Lees(string? regel)
    {
        if (regel is null)
        {
            return;
        }

        _log.Enqueue(regel);
        if (regel.Contains("may have been delivered before", StringComparison.Ordinal))
        {
            Interlocked.Increment(ref _herhalingen);
        }
    }
}
