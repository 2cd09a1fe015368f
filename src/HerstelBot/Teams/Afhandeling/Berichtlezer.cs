using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using HerstelBot.Domain.Gesprekken;
using HerstelBot.Teams.Activiteiten;

namespace HerstelBot.Teams.Afhandeling;

/// <summary>Reads the message on which somebody chose "Maak hier een vraag van". Others may have written it: nothing of it is kept but what the form shows, masked.</summary>
internal static partial class Berichtlezer
{
    /// <summary>The press that opens the form, with the text of the message when there is one.</summary>
    public static Druk NieuweVraag(JsonElement value)
    {
        var body = value.Deel("messagePayload")?.Deel("body");
        var tekst = body?.Tekst("content") is { } inhoud ? body?.Tekst("contentType") == "html" ? Plat(inhoud) : inhoud.Trim() : "";
        tekst = tekst.Length > StelVraag.HoogstensTekens ? tekst[..StelVraag.HoogstensTekens] : tekst;
        return new(Knop.StelAanPzb, null, null, null, new Dictionary<string, string> { [Velden.Vraag] = tekst });
    }

    // Line by line, as it was read.
    private static string Plat(string html) =>
        WebUtility.HtmlDecode(Label().Replace(Regeleinde().Replace(html, "\n"), "")).Replace('\u00A0', ' ').Trim();

    [GeneratedRegex(@"<br\s*/?>|</(?:p|div|li|h[1-6]|tr)>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Regeleinde();

    [GeneratedRegex(@"<[^>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex Label();
}
