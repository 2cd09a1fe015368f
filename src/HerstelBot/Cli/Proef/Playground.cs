using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace HerstelBot.Cli.Proef;

/// <summary>The Microsoft 365 Agents Playground as a child process: an npm package of a fixed version, with its telemetry off.</summary>
internal sealed class Playground : IDisposable
{
    /// <summary>The package that was tried with this bot.</summary>
    public const string Package = "@microsoft/m365agentsplayground@0.2.28";

    private const string Luistert = "Listening on ";

    private readonly Process _process;
    private readonly TaskCompletionSource<int> _listening;

    private Playground(Process process, TaskCompletionSource<int> listening) =>
        (_process, _listening, Exited) = (process, listening, process.WaitForExitAsync());

    /// <summary>The port where it listens, once it does: another than was asked for when that one is taken.</summary>
    public Task<int> Listening => _listening.Task;

    /// <summary>Until it ends.</summary>
    public Task Exited { get; }

    /// <summary>The exit code, once it has ended.</summary>
    public int ExitCode => _process.ExitCode;

    /// <summary>Starts it; <see langword="null"/> when Node.js is missing, after a sentence that says so.</summary>
    /// <param name="map">The folder that holds its configuration.</param>
    /// <param name="bot">The endpoint of the bot.</param>
    /// <param name="port">Where it listens.</param>
    /// <param name="error">Hears what it has to say.</param>
    public static Playground? Start(string map, string bot, int port, TextWriter error)
    {
        var start = new ProcessStartInfo(OperatingSystem.IsWindows() ? "npx.cmd" : "npx")
        {
            WorkingDirectory = map,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        foreach (var argument in new[] { "--yes", "--package", Package, "agentsplayground", "-e", bot, "-c", "msteams", "-p", $"{port}", "--disable-telemetry" })
        {
            start.ArgumentList.Add(argument);
        }

        // It opens a browser by itself unless told otherwise; on a server there is none.
        start.Environment["BROWSER"] = "none";
        var listening = new TaskCompletionSource<int>(TaskCreationOptions.RunContinuationsAsynchronously);
        try
        {
            var process = Process.Start(start)!;
            process.OutputDataReceived += (_, line) => Tell(line.Data);
            process.ErrorDataReceived += (_, line) => Tell(line.Data);
            process.BeginOutputReadLine();
            process.BeginErrorReadLine();
            return new Playground(process, listening);
        }
        catch (Win32Exception)
        {
            error.WriteLine("'npx' is niet gevonden. Installeer Node.js 20 of hoger; daarmee start de Playground.");
            return null;
        }

        void Tell(string? line)
        {
            if (line?.StartsWith(Luistert, StringComparison.Ordinal) == true
                && int.TryParse(line.AsSpan(Luistert.Length), CultureInfo.InvariantCulture, out var actual))
            {
                listening.TrySetResult(actual);
            }
            else if (!string.IsNullOrWhiteSpace(line))
            {
                error.WriteLine($"playground: {line}");
            }
        }
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            // npx starts Node, which starts the Playground: all of them end.
            _process.Kill(entireProcessTree: true);
            _process.WaitForExit(5000);
        }

        _process.Dispose();
    }
}
