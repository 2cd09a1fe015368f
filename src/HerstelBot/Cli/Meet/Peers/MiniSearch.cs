using System.ComponentModel;
using System.Diagnostics;
using System.Security.Cryptography;
using System.Text.Json;
using HerstelBot.Domain.Kennisbank;

namespace HerstelBot.Cli.Meet.Peers;

/// <summary>MiniSearch from npm, with Dutch stemmer and stop words, fuzzy and prefix. Its packages are fetched once, from the lock file, when somebody asks for the comparison.</summary>
internal static class MiniSearch
{
    private const string Script = "minisearch.mjs";
    private static readonly string[] Bestanden = [Script, "package.json", "package-lock.json"];

    /// <summary>Searches the articles for every question, in several set-ups.</summary>
    /// <exception cref="InvalidOperationException">Node is not there, the packages cannot be fetched, or the script ends in a fault; the message says which.</exception>
    public static async Task<IReadOnlyList<Rangschikkingen>> ZoekAsync(IEnumerable<Artikel> artikelen, IEnumerable<string> vragen)
    {
        var map = await InstalleerAsync();
        var invoer = JsonSerializer.Serialize(
            new { artikelen = artikelen.Select(artikel => new { artikel.Id, artikel.Titel, artikel.Varianten, artikel.Tekst }), vragen },
            JsonSerializerOptions.Web);
        return JsonSerializer.Deserialize<List<Rangschikkingen>>(await StartAsync("node", [Script], map, invoer), JsonSerializerOptions.Web)!;
    }

    // The folder is named after what lies in it, so that another version of the lock file never meets these packages.
    private static async Task<string> InstalleerAsync()
    {
        var inhoud = Bestanden.Select(naam => (Naam: naam, Bytes: Lees(naam))).ToList();
        var versie = Convert.ToHexStringLower(SHA256.HashData([.. inhoud.SelectMany(bestand => bestand.Bytes)]))[..12];
        var map = Path.Combine(Path.GetTempPath(), $"herstelbot-minisearch-{Environment.UserName}-{versie}");
        if (Directory.Exists(map)) { return map; }

        var eerst = Directory.CreateTempSubdirectory("herstelbot-minisearch-").FullName;
        foreach (var (naam, bytes) in inhoud) { await File.WriteAllBytesAsync(Path.Combine(eerst, naam), bytes); }
        await StartAsync("npm", ["ci", "--no-audit", "--no-fund", "--ignore-scripts", "--prefer-offline"], eerst, "");
        try
        {
            Directory.Move(eerst, map);
        }
        catch (IOException) when (Directory.Exists(map))
        {
            // Another process was first.
            Directory.Delete(eerst, recursive: true);
        }

        return map;
    }

    private static byte[] Lees(string naam)
    {
        using var bron = typeof(MiniSearch).Assembly.GetManifestResourceStream($"{typeof(MiniSearch).Namespace}.npm.{naam}")!;
        using var geheugen = new MemoryStream();
        bron.CopyTo(geheugen);
        return geheugen.ToArray();
    }

    private static async Task<string> StartAsync(string programma, IReadOnlyList<string> argumenten, string map, string invoer)
    {
        // npm is a script of the command shell on Windows, which only the shell can start.
        var (bestand, vooraf) = OperatingSystem.IsWindows() && programma == "npm" ? ("cmd", (string[])["/c", programma]) : (programma, []);
        using var proces = Probeer(new(bestand, [.. vooraf, .. argumenten]) { WorkingDirectory = map, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true });
        var uit = proces.StandardOutput.ReadToEndAsync();
        var fout = proces.StandardError.ReadToEndAsync();
        await proces.StandardInput.WriteAsync(invoer);
        proces.StandardInput.Close();
        await proces.WaitForExitAsync();
        return proces.ExitCode == 0 ? await uit : throw new InvalidOperationException($"'{programma} {string.Join(' ', argumenten)}' stopte met code {proces.ExitCode}. {(await fout).Trim()}");
    }

    private static Process Probeer(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception)
        {
            throw new InvalidOperationException($"'{start.FileName}' is niet gevonden. Vergelijken met MiniSearch vraagt Node.js 20 of later, met npm.");
        }
    }
}
