using Markdig;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Microsoft.AspNetCore.Components;

namespace HerstelBot.Web.Kennis;

/// <summary>Shows the Markdown of an article as it reads to an asker. HTML in it is text, a picture its words, and a link leads to the open web or nowhere.</summary>
internal static class Opmaak
{
    private static readonly MarkdownPipeline Pijplijn = new MarkdownPipelineBuilder().UsePipeTables().DisableHtml().Build();

    /// <summary>As HTML.</summary>
    public static MarkupString Html(string markdown)
    {
        var document = Markdown.Parse(markdown, Pijplijn);
        foreach (var link in document.Descendants<LinkInline>().ToList())
        {
            if (!link.IsImage && Veilig(link.Url) is { } adres)
            {
                link.Url = adres;
                link.GetAttributes().AddProperty("rel", "noopener noreferrer");
            }
            else
            {
                link.ReplaceBy(new ContainerInline());
            }
        }

        foreach (var adres in document.Descendants<AutolinkInline>().Where(adres => adres.IsEmail || Veilig(adres.Url) is null).ToList())
        {
            adres.ReplaceBy(new LiteralInline(adres.Url));
        }

        // Below the headings of the page itself.
        foreach (var kop in document.Descendants<HeadingBlock>())
        {
            kop.Level = Math.Min(6, kop.Level + 3);
        }

        return new(document.ToHtml(Pijplijn));
    }

    /// <summary>The address when it is absolute https to a named public host, without user name or port; otherwise <see langword="null"/>.</summary>
    public static string? Veilig(string? adres) =>
        adres is { Length: <= 2000 } && Uri.TryCreate(adres, UriKind.Absolute, out var uri)
        && uri is { Scheme: "https", HostNameType: UriHostNameType.Dns, IsDefaultPort: true, UserInfo: "" } && uri.Host.Contains('.', StringComparison.Ordinal)
            ? uri.AbsoluteUri
            : null;
}
