using System.Text;

namespace HerstelBot.Search;

/// <summary>The folder with articles, as it lies on the disk.</summary>
internal static class Artikelmap
{
    /// <summary>The files that are articles. What editors and file systems put beside them, hidden or half-way, is none.</summary>
    /// <exception cref="DirectoryNotFoundException">The folder does not exist.</exception>
    public static IEnumerable<string> Bestanden(string map) =>
        Directory.EnumerateFiles(map, "*.md", SearchOption.AllDirectories).Where(pad => Path.GetFileName(pad) is [not ('.' or '#' or '~'), ..] naam
            && !naam.Equals("README.md", StringComparison.OrdinalIgnoreCase));

    /// <summary>The text of a file, also while an editor has it open.</summary>
    public static string Tekst(string pad)
    {
        using var stroom = new FileStream(pad, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var lezer = new StreamReader(stroom, Encoding.UTF8);
        return lezer.ReadToEnd();
    }
}
