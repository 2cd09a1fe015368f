using Markdig;

namespace HerstelBot.Search;

/// <summary>Plain text out of Markdown.</summary>
internal static class Platte
{
    /// <summary>The paragraphs without markup.</summary>
    public static IEnumerable<string> Alineas(string markdown) =>
        markdown.Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Tekst).Where(alinea => alinea.Length > 0);

    /// <summary>One piece without markup.</summary>
    public static string Tekst(string markdown) => Markdown.ToPlainText(markdown).Trim();
}
