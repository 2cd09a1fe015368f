namespace HerstelBot.EndToEnd;

/// <summary>The programs that these tests play with. Without one of them a test is skipped here and fails in CI.</summary>
internal static class Vereist
{
    /// <summary>Where the browser is.</summary>
    public static string Chromium() => Programma("chromium", "Install it ('apt-get install chromium', or 'brew install chromium').");

    /// <summary>Node.js, which fetches and runs the Playground.</summary>
    public static void Node()
    {
        Programma("node", "Install Node.js 20 or later ('apt-get install nodejs npm').");
        Programma("npx", "Install npm, which brings it ('apt-get install npm').");
    }

    private static string Programma(string naam, string installeer)
    {
        var pad = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Select(map => Path.Combine(map, naam))
            .FirstOrDefault(File.Exists);
        if (pad is not null)
        {
            return pad;
        }

        var zin = $"'{naam}' was not found on the PATH. {installeer}";
        if (string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase))
        {
            Assert.Fail(zin);
        }

        Assert.Skip(zin);
        return "";
    }
}
