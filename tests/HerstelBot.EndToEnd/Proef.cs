using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.Json;

namespace HerstelBot.EndToEnd;

/// <summary>The command <c>herstelbot proef</c> as a person starts it: a process of its own, with its own ports and folder.</summary>
internal sealed class Proef : IAsyncDisposable
{
    // The first time npx downloads the Playground.
    private static readonly TimeSpan Geduld = TimeSpan.FromMinutes(5);

    private readonly Process _proces;
    private readonly DirectoryInfo _map;
    private readonly ConcurrentQueue<string> _uit = new();
    private readonly ConcurrentQueue<string> _fout = new();
    private readonly TaskCompletionSource<string> _adressen = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private Proef(int botPoort, int playgroundPoort, string? pad)
    {
        _map = Directory.CreateTempSubdirectory("herstelbot-proef-");
        var start = new ProcessStartInfo(
            Programma(), ["proef", "--poort", $"{botPoort}", "--playground-poort", $"{playgroundPoort}", "--leeg", "--map", Path.Combine(_map.FullName, "proef")])
        {
            WorkingDirectory = _map.FullName, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        // Beside the tests, not with whoever runs them; and learnt once for all of them.
        start.Environment["HerstelBot__Kennisbank__Cache"] = Path.Combine(AppContext.BaseDirectory, "kennis");
        if (pad is not null)
        {
            start.Environment["PATH"] = pad;
        }

        _proces = Process.Start(start)!;
        _proces.OutputDataReceived += (_, regel) => Hoor(regel.Data, _uit, _adressen);
        _proces.ErrorDataReceived += (_, regel) => Hoor(regel.Data, _fout, null);
        _proces.BeginOutputReadLine();
        _proces.BeginErrorReadLine();
    }

    /// <summary>The address of the bot.</summary>
    public string Bot { get; private set; } = "";

    /// <summary>The address of the Playground.</summary>
    public string Playground { get; private set; } = "";

    /// <summary>What came on standard output.</summary>
    public IReadOnlyCollection<string> Uit => _uit;

    /// <summary>What came on standard error.</summary>
    public string Fout => string.Join('\n', _fout);

    /// <summary>Starts it on free ports and waits until both addresses are told.</summary>
    public static async Task<Proef> StartAsync()
    {
        Vereist.Node();
        var proef = Begin(VrijePoort(), VrijePoort());
        try
        {
            var einde = proef._proces.WaitForExitAsync(TestContext.Current.CancellationToken);
            if (await Task.WhenAny(proef._adressen.Task, einde).WaitAsync(Geduld, TestContext.Current.CancellationToken) == einde)
            {
                throw new InvalidOperationException($"'herstelbot proef' ended with {proef._proces.ExitCode}:\n{proef.Fout}");
            }

            using var adressen = JsonDocument.Parse(await proef._adressen.Task);
            proef.Bot = adressen.RootElement.GetProperty("bot").GetString()!;
            proef.Playground = adressen.RootElement.GetProperty("playground").GetString()!;
            return proef;
        }
        catch
        {
            await proef.DisposeAsync();
            throw;
        }
    }

    /// <summary>Starts it without waiting.</summary>
    /// <param name="pad">The PATH for it; <see langword="null"/> for ours.</param>
    public static Proef Begin(int botPoort, int playgroundPoort, string? pad = null) => new(botPoort, playgroundPoort, pad);

    /// <summary>A port that nobody listens on.</summary>
    public static int VrijePoort()
    {
        using var luisteraar = new TcpListener(IPAddress.Loopback, 0);
        luisteraar.Start();
        return ((IPEndPoint)luisteraar.LocalEndpoint).Port;
    }

    /// <summary>Sends it a signal, such as <c>INT</c> for Ctrl+C.</summary>
    public async Task SeinAsync(string sein)
    {
        using var kill = Process.Start("kill", [$"-{sein}", $"{_proces.Id}"]);
        await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Waits until it ends, and gives its exit code.</summary>
    public async Task<int> EindeAsync()
    {
        await _proces.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(Geduld, TestContext.Current.CancellationToken);
        return _proces.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_proces.HasExited)
        {
            _proces.Kill(entireProcessTree: true);
            await _proces.WaitForExitAsync(CancellationToken.None);
        }

        _proces.Dispose();
        _map.Delete(recursive: true);
    }

    private static void Hoor(string? regel, ConcurrentQueue<string> regels, TaskCompletionSource<string>? eerste)
    {
        if (regel is not null)
        {
            regels.Enqueue(regel);
            eerste?.TrySetResult(regel);
        }
    }

    // artifacts/bin/HerstelBot.EndToEnd/debug -> artifacts/bin/HerstelBot/debug
    private static string Programma()
    {
        var hier = new DirectoryInfo(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));
        return Path.Combine(hier.Parent!.Parent!.FullName, "HerstelBot", hier.Name, OperatingSystem.IsWindows() ? "herstelbot.exe" : "herstelbot");
    }
}
