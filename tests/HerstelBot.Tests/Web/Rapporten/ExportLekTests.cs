using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using HerstelBot.Cli.Proef;
using HerstelBot.Cli.Voorbeeld;
using HerstelBot.Domain.Gesprekken;
using HerstelBot.Domain.Rapportage;
using HerstelBot.Domain.Routering;
using HerstelBot.Tests.Cli.Voorbeeld;
using HerstelBot.Tests.Export;
using HerstelBot.Web.Rapporten;
using Microsoft.Extensions.DependencyInjection;

namespace HerstelBot.Tests.Web.Rapporten;

/// <summary>Every role at every regio, as a file and as a program: who gets it, and what nobody ever gets.</summary>
[Collection(nameof(Voorbeeldopslag))]
public partial class ExportLekTests(Voorbeeldopslag voorbeeld)
{
    // Everything in the example is of this regio: these in an answer to who may not see it are a leak.
    private static readonly string[] Verraders = ["PZB-cluster Amsterdam", "PZB-cluster Noord-Holland", "Haarlem", "Zaanstad"];

    private static readonly string[] Bestanden = ["/rapportage/export.xlsx", "/rapportage/export.csv", "/rapportage/export.json", "/api/v1/rapport"];

    // Written out, and not asked of the table that is tested.
    private static readonly (string Wens, HttpStatusCode Regio, HttpStatusCode RegioElders, HttpStatusCode Beheerder)[] Tabel =
    [
        ("", HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.OK),
        ("regio=noordwest", HttpStatusCode.OK, HttpStatusCode.Forbidden, HttpStatusCode.OK),
        ("regio=noordwest&klein=toon", HttpStatusCode.OK, HttpStatusCode.Forbidden, HttpStatusCode.OK),
        ("regio=noordwest&cluster=amsterdam", HttpStatusCode.OK, HttpStatusCode.Forbidden, HttpStatusCode.OK),
        ("regio=zuidwest", HttpStatusCode.Forbidden, HttpStatusCode.OK, HttpStatusCode.OK),
        ("regio=zuidwest&cluster=amsterdam", HttpStatusCode.Forbidden, HttpStatusCode.NotFound, HttpStatusCode.NotFound),
        ("regio=zuidwest&gemeente=GM0363", HttpStatusCode.Forbidden, HttpStatusCode.OK, HttpStatusCode.OK),
        ("regio=atlantis", HttpStatusCode.Forbidden, HttpStatusCode.Forbidden, HttpStatusCode.NotFound),
        ("cluster=amsterdam", HttpStatusCode.OK, HttpStatusCode.NotFound, HttpStatusCode.OK),
        ("cluster=zeeland", HttpStatusCode.NotFound, HttpStatusCode.OK, HttpStatusCode.OK),
        ("tot=2026-11-31", HttpStatusCode.BadRequest, HttpStatusCode.BadRequest, HttpStatusCode.BadRequest),
        ("van=2026-11-30", HttpStatusCode.BadRequest, HttpStatusCode.BadRequest, HttpStatusCode.BadRequest),
    ];

    [Fact]
    public async Task Each_file_goes_to_whom_it_may_go_and_to_nobody_else()
    {
        await using var wereld = await Exportwereld.StartAsync(voorbeeld);
        foreach (var wie in Exportwereld.Mensen.Keys)
        {
            var bezoeker = await wereld.AlsAsync(wie);
            foreach (var (pad, regel) in Bestanden.SelectMany(_ => Tabel, (pad, regel) => (pad, regel)))
            {
                var verwacht = wie switch { "regio" => regel.Regio, "regio-elders" => regel.RegioElders, "beheerder" => regel.Beheerder, _ => HttpStatusCode.Forbidden };

                var (status, inhoud) = await HaalAsync(bezoeker, pad, regel.Wens);

                Assert.Equal((wie, pad, regel.Wens, verwacht), (wie, pad, regel.Wens, status));
                if (status == HttpStatusCode.OK && IsErover(wie, regel.Wens)) { Assert.Contains(Verraders[0], inhoud, StringComparison.Ordinal); }
                else { Dicht(inhoud); }
            }
        }
    }

    [Fact]
    public async Task Who_did_not_sign_in_gets_no_byte()
    {
        await using var wereld = await Exportwereld.StartAsync(voorbeeld);
        var niemand = await wereld.AlsAsync(null);
        foreach (var (pad, regel) in Bestanden.SelectMany(_ => Tabel, (pad, regel) => (pad, regel)))
        {
            var (status, inhoud) = await HaalAsync(niemand, pad, regel.Wens);

            Assert.Equal((pad, HttpStatusCode.Unauthorized, ""), (pad, status, inhoud));
        }
    }

    [Fact]
    public async Task No_file_has_what_somebody_is_called_or_typed_to_a_pzber()
    {
        await using var wereld = await Exportwereld.StartAsync(voorbeeld);
        var beheerder = await wereld.AlsAsync("beheerder");
        var teksten = Voorbeeldteksten.Lees();
        string[] geheim =
        [
            .. new Voorbeeldpersonen(ProefPersonen.Tenant, Voorbeeldregio.Regio, wereld.Teams.Services.GetRequiredService<Clusterindeling>()).Alle.SelectMany(wie => new[] { wie.Naam, wie.Id.ObjectId }),
            .. teksten.Antwoorden, .. teksten.Terugvragen, .. teksten.Aanvullingen, .. teksten.Redenen, .. teksten.Heropeningen, .. teksten.Opmerkingen, .. teksten.Bot.Loketvragen,
            .. teksten.Onderwerpen.Values.SelectMany(onderwerp => onderwerp.Aanleidingen.Concat(onderwerp.Vragen)), "UHT-1", "HB-2026", Voorbeeldteksten.Voorbeeldantwoord, "Naam van",
        ];
        foreach (var pad in Bestanden)
        {
            var (status, inhoud) = await HaalAsync(beheerder, pad, "regio=noordwest&klein=toon");

            Assert.Equal(HttpStatusCode.OK, status);
            Assert.All(geheim, tekst => Assert.DoesNotContain(tekst, inhoud, StringComparison.OrdinalIgnoreCase));
            Assert.DoesNotMatch(Bsn(), inhoud);
        }
    }

    [Fact]
    public async Task All_files_say_the_same_and_no_count_of_one_to_four()
    {
        await using var wereld = await Exportwereld.StartAsync(voorbeeld);
        var regio = await wereld.AlsAsync("regio");
        using var json = JsonDocument.Parse((await HaalAsync(regio, "/rapportage/export.json", "klein=toon")).Inhoud);
        using var api = JsonDocument.Parse((await HaalAsync(regio, "/api/v1/rapport", "klein=toon")).Inhoud);
        using var antwoord = await regio.VraagAsync(Adres("/rapportage/export.csv", ""));
        var csv = Proefrapport.LeesCsv(await antwoord.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));

        Assert.Equal(json.RootElement.GetProperty("tabellen").GetRawText(), api.RootElement.GetProperty("tabellen").GetRawText());
        var cellen = json.RootElement.GetProperty("tabellen").EnumerateArray().SelectMany(tabel => tabel.GetProperty("rijen").EnumerateArray()).SelectMany(rij => rij.GetProperty("cellen").EnumerateArray()).ToList();
        Assert.Equal(cellen.Select(cel => cel.GetProperty("eenheid").GetString()), csv.Where(regel => regel[0] == "tabel").Select(regel => regel[6]));
        var aantallen = cellen.Where(cel => cel.GetProperty("eenheid").GetString() == "aantal").Select(cel => cel.GetProperty("waarde").GetInt64()).ToList();
        Assert.Contains(aantallen, aantal => aantal >= 5);
        Assert.DoesNotContain(aantallen, aantal => aantal is >= 1 and <= 4);
        Assert.Contains(cellen, cel => cel.GetProperty("eenheid").GetString() == "verborgen");
    }

    [Theory]
    [InlineData("")]
    [InlineData("&cluster=amsterdam")]
    [InlineData("&gemeente=GM0363&onderwerp=bezwaar")]
    public async Task What_is_on_the_page_is_in_the_file(string verder)
    {
        await using var wereld = await Exportwereld.StartAsync(voorbeeld);
        var regio = await wereld.AlsAsync("regio");
        using var json = JsonDocument.Parse((await HaalAsync(regio, "/rapportage/export.json", verder)).Inhoud);

        var (_, pagina) = await HaalAsync(regio, "/rapportage", verder);

        Assert.Contains("deze vragen en mensen zijn verzonnen", pagina, StringComparison.Ordinal);
        foreach (var cijfer in json.RootElement.GetProperty("cijfers").EnumerateArray())
        {
            Assert.Contains(cijfer.GetProperty("definitie").GetString()!, WebUtility.HtmlDecode(pagina), StringComparison.Ordinal);
            Assert.Contains($">{OpScherm(cijfer)}<", Regex.Replace(WebUtility.HtmlDecode(pagina), @"\s*([<>])\s*", "$1"), StringComparison.Ordinal);
        }

        foreach (var cel in json.RootElement.GetProperty("tabellen").EnumerateArray().Where(tabel => tabel.GetProperty("sleutel").GetString() != "zoekmissers")
            .SelectMany(tabel => tabel.GetProperty("rijen").EnumerateArray()).SelectMany(rij => rij.GetProperty("cellen").EnumerateArray()))
        {
            Assert.Contains(OpScherm(cel), WebUtility.HtmlDecode(pagina), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_file_may_not_be_kept_and_leaves_a_line_in_the_audit_log()
    {
        await using var wereld = await Exportwereld.StartAsync(voorbeeld);
        var regio = await wereld.AlsAsync("regio");

        using var gegeven = await regio.VraagAsync(Adres("/rapportage/export.csv", ""));
        using var geweigerd = await regio.VraagAsync(Adres("/api/v1/rapport", "regio=zuidwest"));

        Assert.Equal("no-store", gegeven.Headers.CacheControl?.ToString());
        Assert.Equal("no-store", geweigerd.Headers.CacheControl?.ToString());
        Assert.Equal("nosniff", gegeven.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("voorbeeld-herstelbot-rapport-noordwest-2026-10-26-2026-11-22.csv", gegeven.Content.Headers.ContentDisposition?.FileName);
        Assert.Equal("application/problem+json", geweigerd.Content.Headers.ContentType?.MediaType);
        var audit = await wereld.Teams.Services.GetRequiredService<IAuditlog>().LaatsteAsync(2, null, TestContext.Current.CancellationToken);
        Assert.Equal(
            [("regio", "zuidwest.json", true), ("regio", "voorbeeld-herstelbot-rapport-noordwest-2026-10-26-2026-11-22.csv", false)],
            audit.Select(regel => (regel.Wie.ObjectId, regel.Waarover!, regel.Geweigerd is not null)));
    }

    // As a Dutch reader sees it.
    private static string OpScherm(JsonElement waarde) => Celtekst.Kort(waarde.GetProperty("eenheid").GetString() switch
    {
        "tekst" => new Cel.Tekst(waarde.GetProperty("waarde").GetString()!),
        "aantal" => new Cel.Aantal(waarde.GetProperty("waarde").GetInt64()),
        "deel" => new Cel.Procent(waarde.GetProperty("waarde").GetDouble()),
        "werkdagen" or "dagen" => new Cel.Dagen(waarde.GetProperty("waarde").GetDouble()),
        "datum" => new Cel.Datum(DateOnly.Parse(waarde.GetProperty("waarde").GetString()!, CultureInfo.InvariantCulture)),
        "verborgen" => new Cel.Verborgen(),
        _ => new Cel.Leeg(),
    });

    private static bool IsErover(string wie, string wens) => wie != "regio-elders" && !wens.Contains("zuidwest", StringComparison.Ordinal) && !wens.Contains("zeeland", StringComparison.Ordinal);

    private static void Dicht(string inhoud) => Assert.All(Verraders, verrader => Assert.DoesNotContain(verrader, inhoud, StringComparison.OrdinalIgnoreCase));

    private static string Adres(string pad, string wens) => $"{pad}?{wens}{(wens.Contains("van=", StringComparison.Ordinal) ? "" : "&van=2026-10-26")}{(wens.Contains("tot=", StringComparison.Ordinal) ? "" : "&tot=2026-11-22")}";

    private static async Task<(HttpStatusCode Status, string Inhoud)> HaalAsync(Drivers.Web.Webbezoeker bezoeker, string pad, string wens)
    {
        using var antwoord = await bezoeker.VraagAsync(Adres(pad, wens));
        var inhoud = await antwoord.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        return (antwoord.StatusCode, antwoord.Content.Headers.ContentType?.MediaType?.Contains("spreadsheet", StringComparison.Ordinal) == true
            ? string.Concat(new Werkboeklezer(inhoud).Alles) : Encoding.UTF8.GetString(inhoud));
    }

    [GeneratedRegex(@"(?<![\d.])\d{9}(?!\d)")]
    private static partial Regex Bsn();
}
