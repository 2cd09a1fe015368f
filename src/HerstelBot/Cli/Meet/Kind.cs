using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace HerstelBot.Cli.Meet;

/// <summary>This program once more, as a process of its own, so that what it costs is not mixed with what asking costs.</summary>
internal sealed class Kind : IDisposable
{
    private static readonly TimeSpan Geduld = TimeSpan.FromSeconds(30);
    private readonly Process _process;

    private Kind(Process process, Uri adres, TimeSpan start) => (_process, Adres, Start) = (process, adres, start);

    /// <summary>Where it listens.</summary>
    public Uri Adres { get; }

    /// <summary>How long it took until it answered.</summary>
    public TimeSpan Start { get; }

    /// <summary>The processor time it used until now.</summary>
    public TimeSpan Cpu
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <summary>The memory it holds, in MiB.</summary>
    public double Werkgeheugen
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64 / 1048576.0;
        }
    }

    /// <summary>Starts it on a free port and waits until a path answers with 200.</summary>
    /// <param name="map">Its working directory, empty.</param>
    /// <param name="gereed">The path.</param>
    /// <param name="args">Its verb and options, given the address.</param>
    /// <exception cref="InvalidOperationException">It ended or did not answer.</exception>
    public static async Task<Kind> StartAsync(string map, string gereed, Func<Uri, IEnumerable<string>> args)
    {
        var adres = new Uri($"http://127.0.0.1:{VrijePoort()}");
        // Under `dotnet herstelbot.dll` this process is called dotnet and wants the file first.
        string[] vooraf = Path.GetFileNameWithoutExtension(Environment.ProcessPath!).Equals("dotnet", StringComparison.OrdinalIgnoreCase) ? [typeof(Kind).Assembly.Location] : [];
        var start = new ProcessStartInfo(Environment.ProcessPath!, [.. vooraf, .. args(adres)])
        {
            WorkingDirectory = map, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false,
        };

        // The child is measured as nobody configured it.
        foreach (var sleutel in start.Environment.Keys.Where(EigenInstelling).ToList()) { start.Environment.Remove(sleutel); }
        var begin = Stopwatch.GetTimestamp();
        var process = Process.Start(start)!;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        try
        {
            await TotGereedAsync(process, new Uri(adres, gereed));
            return new Kind(process, adres, Stopwatch.GetElapsedTime(begin));
        }
        catch
        {
            Stop(process);
            throw;
        }
    }

    public void Dispose() => Stop(_process);

    private static bool EigenInstelling(string sleutel) =>
        sleutel.StartsWith("HerstelBot__", StringComparison.OrdinalIgnoreCase) || sleutel.StartsWith("ASPNETCORE_", StringComparison.OrdinalIgnoreCase)
        || sleutel.Equals("DOTNET_ENVIRONMENT", StringComparison.OrdinalIgnoreCase);

    private static async Task TotGereedAsync(Process process, Uri gereed)
    {
        using var http = new HttpClient { Timeout = Geduld };
        for (var begin = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(begin) < Geduld;)
        {
            if (process.HasExited) { throw new InvalidOperationException($"De dienst stopte met code {process.ExitCode} voordat zij gereed was."); }
            try
            {
                using var antwoord = await http.GetAsync(gereed);
                if (antwoord.StatusCode == HttpStatusCode.OK) { return; }
            }
            catch (HttpRequestException)
            {
                // It does not listen yet.
            }

            await Task.Delay(5);
        }

        throw new InvalidOperationException($"De dienst was na {Geduld.TotalSeconds:0} seconden niet gereed.");
    }

    private static int VrijePoort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static void Stop(Process process)
    {
        if (!process.HasExited)
        {
            process.Kill();
            process.WaitForExit(5000);
        }

        process.Dispose();
    }
}
