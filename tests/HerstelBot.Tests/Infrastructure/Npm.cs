using System.ComponentModel;
using System.Diagnostics;

namespace HerstelBot.Tests.Infrastructure;

/// <summary>Microsoft's own npm packages as a second opinion. Installed once, from the lock file, when a test first asks for them.</summary>
internal static class Npm
{
    private static readonly SemaphoreSlim Slot = new(1);

    /// <summary>The folder with <c>package.json</c> and the scripts.</summary>
    public static string Map { get; } = Path.Combine(Wortel(AppContext.BaseDirectory), "tests", "HerstelBot.Tests", "npm");

    /// <summary>Runs a script of that folder with node, and gives what it wrote.</summary>
    public static async Task<string> RunAsync(string script, string invoer, CancellationToken cancellationToken)
    {
        await InstalleerAsync(cancellationToken);
        return await StartAsync("node", [script], invoer, cancellationToken);
    }

    // Several test processes may want it at the same time: one installs, the others wait.
    private static async Task InstalleerAsync(CancellationToken cancellationToken)
    {
        await Slot.WaitAsync(cancellationToken);
        try
        {
            await using var grendel = await GrendelAsync(cancellationToken);
            var klaar = Path.Combine(Map, "node_modules", ".herstelbot");
            var slot = await File.ReadAllTextAsync(Path.Combine(Map, "package-lock.json"), cancellationToken);
            if (File.Exists(klaar) && await File.ReadAllTextAsync(klaar, cancellationToken) == slot) { return; }

            await HaalAsync(cancellationToken);
            await File.WriteAllTextAsync(klaar, slot, cancellationToken);
        }
        finally
        {
            Slot.Release();
        }
    }

    // A slow network is no fault of ours: what was fetched before is kept, and the rest is asked for again.
    private static async Task HaalAsync(CancellationToken cancellationToken)
    {
        for (var poging = 1; ; poging++)
        {
            try
            {
                await StartAsync(
                    "npm",
                    ["ci", "--no-audit", "--no-fund", "--ignore-scripts", "--prefer-offline", "--fetch-timeout=45000", "--fetch-retries=1"],
                    "",
                    cancellationToken);
                return;
            }
            catch (InvalidOperationException) when (poging < 4)
            {
                // Tried again.
            }
        }
    }

    private static async Task<FileStream> GrendelAsync(CancellationToken cancellationToken)
    {
        var pad = Path.Combine(Path.GetTempPath(), "herstelbot-npm.lock");
        while (true)
        {
            try
            {
                return new FileStream(pad, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException)
            {
                await Task.Delay(200, cancellationToken);
            }
        }
    }

    private static async Task<string> StartAsync(string programma, IReadOnlyList<string> argumenten, string invoer, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo(programma, argumenten)
        {
            WorkingDirectory = Map, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        using var proces = Probeer(start);
        var uit = proces.StandardOutput.ReadToEndAsync(cancellationToken);
        var fout = proces.StandardError.ReadToEndAsync(cancellationToken);
        await proces.StandardInput.WriteAsync(invoer.AsMemory(), cancellationToken);
        proces.StandardInput.Close();
        await proces.WaitForExitAsync(cancellationToken);
        return proces.ExitCode == 0
            ? await uit
            : throw new InvalidOperationException($"'{programma} {string.Join(' ', argumenten)}' in {Map} ended with {proces.ExitCode}: {await fout}{await uit}");
    }

    private static Process Probeer(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception)
        {
            throw new InvalidOperationException($"'{start.FileName}' was not found. These tests compare our cards with Microsoft's own code: install Node.js 20 or later, with npm.");
        }
    }

    private static string Wortel(string map)
    {
        while (!File.Exists(Path.Combine(map, "HerstelBot.sln")))
        {
            map = Path.GetDirectoryName(map) ?? throw new DirectoryNotFoundException("The tests run inside the repository, below HerstelBot.sln.");
        }

        return map;
    }
}
