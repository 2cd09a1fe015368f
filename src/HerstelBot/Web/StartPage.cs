using System.Net;
using HerstelBot.Dialogs;
using HerstelBot.Domain.Gesprekken;
using HerstelBot.Domain.Kennisbank;
using HerstelBot.Domain.Routering;

namespace HerstelBot.Web;

/// <summary>What the start page tells about this instance.</summary>
/// <param name="Opslag">On which store it runs, in words.</param>
/// <param name="IsLokaal">Whether this is local mode.</param>
/// <param name="Fouten">Tells which files of the kennisbank are at fault now.</param>
internal sealed record StartPageInfo(string Opslag, bool IsLokaal, Func<IEnumerable<Fout>> Fouten);

/// <summary>The plain page at <c>/</c>: what runs here, on which store, where to go next.</summary>
internal static class StartPage
{
    private const int HoogstensFouten = 20;

    public static void MapStartPage(this IEndpointRouteBuilder endpoints) => endpoints.MapGet(
        "/",
        async (StartPageInfo info, IKennisbank kennisbank, Clusterindeling indeling, IVoorbeeldgegevens voorbeeld, CancellationToken cancellationToken) =>
            TypedResults.Content(Html(info, kennisbank.Aantal, indeling.Alle.Count, await voorbeeld.StaanHierAsync(cancellationToken)), "text/html; charset=utf-8"));

    private static string Html(StartPageInfo info, int artikelen, int clusters, bool voorbeeld) => $$"""
        <!doctype html>
        <html lang="nl">
        <head>
          <meta charset="utf-8">
          <meta name="viewport" content="width=device-width, initial-scale=1">
          <title>HerstelBot</title>
          <style>
            body { font: 1.05rem/1.6 system-ui, sans-serif; max-width: 42rem; margin: 3rem auto; padding: 0 1rem; color: #1b1b1b; background: #fff }
            h1 { color: #154273; margin-bottom: 0 }
            dt { font-weight: 600 } dd { margin: 0 0 .8rem 0 } dd::first-letter { text-transform: uppercase }
            code { background: #eef2f7; padding: .1rem .3rem; border-radius: 3px }
            a { color: #154273 }
            @media (prefers-color-scheme: dark) { body { color: #eee; background: #1f1f1f } h1, a { color: #9cc3f0 } code { background: #333 } }
          </style>
        </head>
        <body>
          <main>
            <h1>HerstelBot</h1>
            <p>De helpdesk in Microsoft Teams voor gemeenten en UHT bij de hersteloperatie kinderopvangtoeslag.</p>
            <dl>
              <dt>Hoe draait hij hier?</dt>
              <dd>{{(info.IsLokaal ? "In lokale modus: alleen op deze computer, zonder aanmelding, om te proberen. Zet er geen echte gegevens in." : "In een ingerichte omgeving.")}}</dd>
              <dt>Waar staan de vragen?</dt>
              <dd>{{WebUtility.HtmlEncode(info.Opslag)}}{{(voorbeeld ? ". <strong>Voorbeeldgegevens:</strong> deze vragen en mensen zijn verzonnen." : "")}}</dd>
              <dt>Wat weet hij?</dt>
              <dd>{{artikelen}} artikelen in de kennisbank, {{clusters}} PZB-clusters.{{Geweigerd([.. info.Fouten()])}}</dd>
              <dt>Gaat het goed?</dt>
              <dd><a href="/health/ready">Bekijk of alles werkt</a></dd>
              <dt>Hoe praat u met hem?</dt>
              <dd>{{(info.IsLokaal ? "Start hem met <code>herstelbot proef</code>. Dan start ook de Agents Playground. Daar speelt u zelf de gemeente en de PZB'er." : "In Microsoft Teams, in de app HerstelBot.")}}</dd>
            </dl>
          </main>
        </body>
        </html>
        """;

    private static string Geweigerd(IReadOnlyList<Fout> fouten) => fouten.Count == 0 ? "" : $"""
         <strong>Let op: deze bestanden kloppen niet. Wat ervoor goed was, blijft gelden tot ze zijn verbeterd.</strong>
        <ul>{string.Concat(fouten.Take(HoogstensFouten).Select(fout => $"<li>{WebUtility.HtmlEncode(fout.ToString())}</li>"))}</ul>
        """;
}
