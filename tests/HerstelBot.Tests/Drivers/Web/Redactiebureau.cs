using System.Net;
using System.Text.RegularExpressions;
using HerstelBot.Domain.Gesprekken.Kennis;
using HerstelBot.Domain.Kennisbank;
using HerstelBot.Domain.Kennisbank.Beheer;
using HerstelBot.Domain.Personen;
using Microsoft.Extensions.DependencyInjection;

namespace HerstelBot.Tests.Drivers.Web;

/// <summary>A redacteur before the page of an article: reads it, changes fields, presses buttons.</summary>
/// <param name="bezoeker">The browser.</param>
/// <param name="id">The article.</param>
internal sealed partial class Redactiebureau(Webbezoeker bezoeker, string id)
{
    private string _pagina = "";

    /// <summary>What the page shows, without its markup.</summary>
    public string Tekst => WebUtility.HtmlDecode(Merktekens().Replace(_pagina, " "));

    /// <summary>The page as it came.</summary>
    public string Pagina => WebUtility.HtmlDecode(_pagina);

    /// <summary>Stores a draft, as somebody wrote it before.</summary>
    public static async Task<Kennisconcept> LegKlaarAsync(TeamsWereld teams, Persoon wie, string id, string titel, string tekst = "Ja, dat mag.")
    {
        var artikel = new Artikel
        {
            Id = id, Titel = titel, Onderwerp = "bezwaar", Varianten = [titel], Peildatum = new(2026, 11, 1), Bronnen = [new("Een brief van UHT", "2026-10", null)],
            Eigenaar = "redactie-herstel", HerzienVoor = new(2099, 1, 1), Tekst = tekst,
        };
        var medewerker = teams.Services.GetRequiredService<IPersonen>().Wie(new(wie.TenantId, wie.ObjectId), wie.Naam);
        var uitslag = await teams.Services.GetRequiredService<Kennisredactie>()
            .MaakAsync(medewerker, artikel, [], teams.Services.GetRequiredService<TimeProvider>().GetUtcNow(), TestContext.Current.CancellationToken);
        return Assert.IsType<Redactieuitslag.Gedaan>(uitslag).Concept;
    }

    /// <summary>Opens the page.</summary>
    public async Task<Redactiebureau> OpentAsync()
    {
        var (status, pagina) = await bezoeker.LeesAsync($"/kennis/{id}");
        Assert.Equal(HttpStatusCode.OK, status);
        _pagina = pagina;
        return this;
    }

    /// <summary>Changes fields and stores them; the other fields go along as they stood.</summary>
    public Task SlaatOpAsync(params (string Veld, string Waarde)[] anders) => VerstuurtAsync("bewerk", [.. Ingevuld(anders)]);

    /// <summary>Presses a button below.</summary>
    public Task DoetAsync(string daad, string reden = "", params (string Veld, string Waarde)[] erbij) => VerstuurtAsync("daad", [("daad", daad), ("reden", reden), .. erbij]);

    /// <summary>What stands in a field.</summary>
    public string Veld(string naam) => Velden().First(veld => veld.Veld == naam).Waarde;

    /// <summary>Sends what is filled in to another address.</summary>
    public Task<HttpResponseMessage> StuurtAsync(string pad) => bezoeker.VerstuurAsync(pad, [.. Basis("bewerk"), .. Ingevuld([])]);

    /// <summary>What the bot would say with what is filled in, as it comes under the form.</summary>
    public async Task<string> VoorbeeldAsync()
    {
        using var antwoord = await StuurtAsync($"/kennis/{id}/voorbeeld");
        return WebUtility.HtmlDecode(await antwoord.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    private async Task VerstuurtAsync(string formulier, IReadOnlyList<(string, string)> velden)
    {
        using var antwoord = await bezoeker.VerstuurAsync($"/kennis/{id}", [.. Basis(formulier), .. velden]);
        _pagina = await antwoord.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, antwoord.StatusCode);
    }

    private IEnumerable<(string, string)> Basis(string formulier) =>
        [("_handler", formulier), ("__RequestVerificationToken", Verborgen("__RequestVerificationToken")), ("versie", Verborgen("versie"))];

    private string Verborgen(string naam) => Regex.Match(_pagina, $"name=\"{naam}\" value=\"([^\"]*)\"").Groups[1].Value;

    private IEnumerable<(string Veld, string Waarde)> Ingevuld((string Veld, string Waarde)[] anders) =>
        Velden().Where(veld => anders.All(ander => ander.Veld != veld.Veld)).Concat(anders);

    // Only those of the text itself: the forms below have a textarea for a reason.
    private IEnumerable<(string Veld, string Waarde)> Velden()
    {
        foreach (Match invoer in Invoer().Matches(_pagina)) { yield return (invoer.Groups[1].Value, WebUtility.HtmlDecode(Waarde().Match(invoer.Value).Groups[1].Value)); }
        foreach (var vak in Tekstvak().Matches(_pagina).Where(vak => vak.Groups[1].Value != "reden")) { yield return (vak.Groups[1].Value, WebUtility.HtmlDecode(vak.Groups[2].Value)); }
        foreach (Match keuze in Keuze().Matches(_pagina)) { yield return (keuze.Groups[1].Value, Gekozen().Match(keuze.Groups[2].Value).Groups[1].Value); }
    }

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Merktekens();

    [GeneratedRegex("<input id=\"[^\"]+\" name=\"([^\"]+)\"[^>]*>")]
    private static partial Regex Invoer();

    [GeneratedRegex(" value=\"([^\"]*)\"")]
    private static partial Regex Waarde();

    [GeneratedRegex("<textarea id=\"[^\"]+\" name=\"([^\"]+)\"[^>]*>([^<]*)</textarea>")]
    private static partial Regex Tekstvak();

    [GeneratedRegex("<select id=\"[^\"]+\" name=\"([^\"]+)\"[^>]*>(.*?)</select>", RegexOptions.Singleline)]
    private static partial Regex Keuze();

    [GeneratedRegex("<option value=\"([^\"]*)\" selected")]
    private static partial Regex Gekozen();
}
