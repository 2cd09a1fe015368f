using System.Text;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace HerstelBot.Teams.Kaarten;

/// <summary>Writes the Markdown of our own articles in what the text of a card understands: bold, italic, lists and links. A heading becomes bold, a table a list, HTML nothing.</summary>
internal static class Artikelopmaak
{
    private static readonly MarkdownPipeline Pijplijn = new MarkdownPipelineBuilder().UsePipeTables().Build();

    /// <summary>The paragraphs, each a text of its own.</summary>
    public static IReadOnlyList<string> Alineas(string markdown) =>
        [.. Markdown.Parse(markdown, Pijplijn).SelectMany(Blok).Where(tekst => tekst.Length > 0)];

    /// <summary>The text without any markup, on one line.</summary>
    public static string Plat(string markdown) =>
        string.Join(' ', Markdown.ToPlainText(markdown, Pijplijn).Split((char[])[' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries));

    /// <summary>A link, when the address is one that people can safely follow; otherwise only the text.</summary>
    public static string Link(string tekst, string? adres) => Veilig(adres) is { } uri
        ? $"[{tekst.Replace("[", "(", StringComparison.Ordinal).Replace("]", ")", StringComparison.Ordinal)}]({uri.Replace("(", "%28", StringComparison.Ordinal).Replace(")", "%29", StringComparison.Ordinal)})"
        : tekst;

    /// <summary>The address when it is absolute https to a named public host, without user name or port; otherwise <see langword="null"/>.</summary>
    public static string? Veilig(string? adres) =>
        adres is { Length: <= 2000 }
        && Uri.TryCreate(adres, UriKind.Absolute, out var uri)
        && uri is { Scheme: "https", HostNameType: UriHostNameType.Dns, IsDefaultPort: true, UserInfo: "" }
        && uri.Host.Contains('.', StringComparison.Ordinal)
            ? uri.AbsoluteUri
            : null;

    private static IEnumerable<string> Blok(Block blok) => blok switch
    {
        HeadingBlock kop => [$"**{Regel(kop.Inline).Replace("**", "", StringComparison.Ordinal)}**"],
        ParagraphBlock alinea => [Regel(alinea.Inline)],
        ListBlock lijst => [Lijst(lijst, "")],
        Table tabel => [Tabel(tabel)],
        CodeBlock code => [code.Lines.ToString()],
        HtmlBlock => [],
        ContainerBlock bak => bak.SelectMany(Blok),
        _ => [],
    };

    private static string Lijst(ListBlock lijst, string inspringing)
    {
        var uit = new StringBuilder();
        var nummer = int.TryParse(lijst.OrderedStart, out var begin) ? begin : 1;
        foreach (var punt in lijst.OfType<ListItemBlock>())
        {
            var teken = lijst.IsOrdered ? $"{nummer++}." : "-";
            var tekst = string.Join(' ', punt.Where(deel => deel is not ListBlock).SelectMany(Blok));
            uit.Append(inspringing).Append(teken).Append(' ').Append(tekst).Append('\n');
            foreach (var onder in punt.OfType<ListBlock>()) { uit.Append(Lijst(onder, inspringing + "  ")).Append('\n'); }
        }

        return uit.ToString().TrimEnd('\n');
    }

    private static string Tabel(Table tabel)
    {
        var rijen = tabel.OfType<TableRow>().ToList();
        var koppen = rijen.Where(rij => rij.IsHeader).SelectMany(rij => rij.OfType<TableCell>()).Select(Cel).ToList();
        return string.Join('\n', rijen.Where(rij => !rij.IsHeader).Select(rij => "- " + string.Join("; ", rij.OfType<TableCell>().Select((cel, kolom) =>
            kolom == 0 ? $"**{Cel(cel)}**" : koppen.ElementAtOrDefault(kolom) is { Length: > 0 } kop ? $"{kop}: {Cel(cel)}" : Cel(cel)))));
    }

    private static string Cel(TableCell cel) => string.Join(' ', cel.SelectMany(Blok));

    private static string Regel(ContainerInline? inline) => inline is null ? "" : string.Concat(inline.Select(Stuk));

    private static string Stuk(Inline stuk) => stuk switch
    {
        LiteralInline tekst => Letterlijk(tekst),
        EmphasisInline nadruk => nadruk.DelimiterCount >= 2 ? $"**{Regel(nadruk)}**" : $"_{Regel(nadruk)}_",
        LinkInline { IsImage: true } beeld => Regel(beeld),
        LinkInline link => Link(Regel(link), link.Url),
        AutolinkInline { IsEmail: false } adres => Link(adres.Url, adres.Url),
        AutolinkInline adres => adres.Url,
        CodeInline code => code.Content,
        LineBreakInline einde => einde.IsHard ? "\n" : " ",
        HtmlEntityInline teken => teken.Transcoded.ToString(),
        HtmlInline => "",
        ContainerInline bak => Regel(bak),
        _ => "",
    };

    // What the author escaped stays escaped; the rest was not markup when we read it and is not when the client does.
    private static string Letterlijk(LiteralInline tekst) => tekst.IsFirstCharacterEscaped ? $"\\{tekst.Content}" : tekst.Content.ToString();
}
