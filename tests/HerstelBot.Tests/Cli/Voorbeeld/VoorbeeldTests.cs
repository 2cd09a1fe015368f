using HerstelBot.Cli.Proef;
using HerstelBot.Cli.Voorbeeld;
using HerstelBot.Domain.Gesprekken;
using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Rapportage;
using HerstelBot.Domain.Routering;
using HerstelBot.Domain.Termijnen;
using HerstelBot.Domain.Vragen;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace HerstelBot.Tests.Cli.Voorbeeld;

/// <summary>What is in the example: made through the real desk, whole, and worth looking at.</summary>
[Collection(nameof(Voorbeeldopslag))]
public class VoorbeeldTests(Voorbeeldopslag voorbeeld)
{
    [Fact]
    public async Task No_vraag_of_it_is_lost_and_each_row_tells_what_its_history_tells()
    {
        await using var app = await OpenAsync(voorbeeld);
        var vragen = app.Services.GetRequiredService<IVragen>();

        var regels = await RegelsAsync(app);

        Assert.InRange(voorbeeld.Resultaat.Vragen, Voorbeeldregio.Vragen, 2 * Voorbeeldregio.Vragen);
        Assert.Equal(voorbeeld.Resultaat.Vragen, regels.Count);
        Assert.Null(await vragen.ZoekAsync(new Vraagnummer(2026, regels.Count + 1), TestContext.Current.CancellationToken));
        foreach (var regel in regels)
        {
            var vraag = (await vragen.ZoekAsync(regel.Id, TestContext.Current.CancellationToken))!;
            var verloop = await vragen.VerloopAsync(regel.Id, TestContext.Current.CancellationToken);

            Assert.NotEmpty(await vragen.TekstenAsync(regel.Id, TestContext.Current.CancellationToken));
            Assert.Equal((vraag.Nummer, vraag.Status, vraag.Cluster, vraag.Gemeente), (regel.Nummer, regel.Status, regel.Cluster, regel.Gemeente));
            Assert.Equal(verloop.OfType<VraagBeantwoord>().Select(antwoord => antwoord.Op), regel.Antwoorden);
            Assert.Equal(verloop.OfType<VraagHeropend>().Count(), regel.Heropend);
            Assert.Equal(verloop.Select(gebeurtenis => gebeurtenis.Op).Order(), verloop.Select(gebeurtenis => gebeurtenis.Op));
            Assert.All(verloop, gebeurtenis => Assert.InRange(gebeurtenis.Op, Voorbeeldregio.Begin(Voorbeeldopslag.Einde), Voorbeeldopslag.Einde));
        }
    }

    [Fact]
    public async Task The_report_is_made_of_the_same_vragen()
    {
        await using var app = await OpenAsync(voorbeeld);
        var bron = app.Services.GetRequiredService<IRapportbron>();
        ClusterId?[] clusters = [.. Clusters(app).Select(cluster => (ClusterId?)cluster.Id), null];
        var (begin, einde) = (Werktijd.DatumVan(Voorbeeldregio.Begin(Voorbeeldopslag.Einde)), Werktijd.DatumVan(Voorbeeldopslag.Einde));

        var boek = await bron.RegelsAsync(clusters, begin, einde, TestContext.Current.CancellationToken);
        var lopend = await bron.LopendAsync(clusters, TestContext.Current.CancellationToken);

        var regels = await RegelsAsync(app);
        Assert.Equal(regels.Select(Kern).Order(StringComparer.Ordinal), boek.Select(Kern).Order(StringComparer.Ordinal));
        Assert.Equal(regels.Where(regel => regel.IsLopend).Select(Kern).Order(StringComparer.Ordinal), lopend.Select(Kern).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task What_is_open_waits_with_somebody_of_its_cluster()
    {
        await using var app = await OpenAsync(voorbeeld);
        var vragen = app.Services.GetRequiredService<IVragen>();

        foreach (var regel in (await RegelsAsync(app)).Where(regel => regel.IsOpen))
        {
            var (rij, _) = await vragen.WachtrijAsync(regel.Cluster, 1000, TestContext.Current.CancellationToken);
            var wie = (await vragen.ZoekAsync(regel.Id, TestContext.Current.CancellationToken))!.Behandelaar;

            Assert.Contains(regel.Id, rij.Select(vraag => vraag.Id));
            Assert.Equal(regel.Status == VraagStatus.Open ? null : regel.Cluster, wie is { } id ? app.Services.GetRequiredService<IPersonen>().Wie(id, "").Cluster : null);
        }
    }

    [Fact]
    public async Task There_is_something_of_all_that_a_report_counts()
    {
        await using var app = await OpenAsync(voorbeeld);
        var regels = await RegelsAsync(app);
        var (open, werktijd) = (regels.Where(regel => regel.IsOpen).ToList(), new Werktijd());

        Assert.Equal(Clusters(app).Select(cluster => cluster.Id.Waarde).Order(), regels.Select(regel => regel.Cluster?.Waarde).Distinct().Order());
        Assert.All(regels.CountBy(regel => regel.Cluster?.Waarde ?? ""), cluster => Assert.InRange(cluster.Value, 20, regels.Count));
        Assert.All(Enum.GetValues<VraagStatus>(), status => Assert.Contains(regels, regel => regel.Status == status));
        Assert.All(Enum.GetValues<Afloop>(), afloop => Assert.Contains(regels, regel => regel.Afloop == afloop));
        Assert.InRange(open.Select(regel => werktijd.WerkdagenTussen(regel.GesteldOp, Voorbeeldopslag.Einde)).Distinct().Count(), 4, open.Count);
        Assert.InRange(open.Count(regel => regel.IsOverToezegging(Voorbeeldopslag.Einde)), 3, open.Count - 3);
        Assert.InRange(regels.Select(regel => regel.Onderwerp).Distinct().Count(), 8, regels.Count);
        Assert.InRange(regels.Select(regel => regel.Gemeente).Distinct().Count(), 15, regels.Count);
        foreach (var (wat, aantal) in new (string, int)[]
        {
            ("reopened", regels.Count(regel => regel.Heropend > 0)), ("sent on", regels.Count(regel => regel.Doorgezet > 0)), ("urgent", regels.Count(regel => regel.Urgent)),
            ("solved", regels.Count(regel => regel.Waardering?.Opgelost == true)), ("not solved", regels.Count(regel => regel.Waardering?.Opgelost == false)),
            ("in time", regels.Count(regel => regel.BinnenToezegging == true)), ("late", regels.Count(regel => regel.BinnenToezegging == false)),
            ("escalated", regels.Count(regel => regel.Escalaties.Count > 0)), ("stood still", regels.Count(regel => regel.Stilstanden.Count > 0)),
            ("about a case", regels.Count(regel => regel.Soort == Vraagsoort.Status)), ("knelpunt", regels.Count(regel => regel.Knelpunt is not null)),
        })
        {
            Assert.True(aantal >= 5, $"{wat}: {aantal}");
        }

        Assert.InRange(regels.Select(regel => regel.Knelpunt?.Soort).OfType<Knelpuntsoort>().Distinct().Count(), 3, 10);
    }

    [Fact]
    public async Task The_bot_was_asked_too_and_some_of_what_it_did_not_know_was_asked_more_than_once()
    {
        await using var app = await OpenAsync(voorbeeld);
        var bron = app.Services.GetRequiredService<IRapportbron>();
        var (van, tot) = (Voorbeeldregio.Begin(Voorbeeldopslag.Einde), Voorbeeldopslag.Einde);

        var missers = await bron.ZoekmissersAsync(van, tot, TestContext.Current.CancellationToken);
        var oordelen = await bron.OordelenAsync(van, tot, TestContext.Current.CancellationToken);
        var beurten = await bron.BotbeurtenAsync(van, tot, TestContext.Current.CancellationToken);

        Assert.InRange(missers.Count, 50, 200);
        Assert.All(missers, misser => Assert.True(misser.Cluster is not null || misser.Oorzaak.StartsWith("loket:", StringComparison.Ordinal), misser.Oorzaak));
        Assert.Contains(missers.CountBy(misser => misser.Vraag), vraag => vraag.Value >= 5);
        Assert.InRange(oordelen.Count(oordeel => oordeel.Positief), 20, 200);
        Assert.All(Enum.GetValues<Botuitkomst>(), uitkomst => Assert.InRange(beurten.Count(beurt => beurt.Uitkomst == uitkomst), 5, beurten.Count));
    }

    [Fact]
    public async Task It_says_that_it_is_made_up_and_nobody_in_it_exists()
    {
        await using var app = await OpenAsync(voorbeeld);

        Assert.True(await app.Services.GetRequiredService<IVoorbeeldgegevens>().StaanHierAsync(TestContext.Current.CancellationToken));
        Assert.All(new Voorbeeldpersonen(ProefPersonen.Tenant, Voorbeeldregio.Regio, app.Services.GetRequiredService<Clusterindeling>()).Alle, wie =>
            Assert.Matches("^\\w+ (Voorbeeld|Verzonnen|Fictief|Bedacht|Denkbeeldig|Verhaal)$", wie.Naam));
    }

    [Fact]
    public async Task The_same_people_ask_and_do_the_same_every_time()
    {
        var map = Directory.CreateTempSubdirectory("herstelbot-nog-een-");
        try
        {
            var tweede = await Voorbeeldopslag.MaakAsync(Path.Combine(map.FullName, "proef"));
            await using var app = await OpenAsync(voorbeeld);
            await using var opnieuw = Open(tweede.Map, Path.Combine(map.FullName, "proef", "personen.json"));

            Assert.Equal(voorbeeld.Resultaat.Vragen, tweede.Vragen);
            Assert.Equal((await RegelsAsync(app)).Select(Kern).Order(StringComparer.Ordinal), (await RegelsAsync(opnieuw)).Select(Kern).Order(StringComparer.Ordinal));
        }
        finally
        {
            map.Delete(recursive: true);
        }
    }

    // All but the id, which is drawn.
    private static string Kern(Dossierregel regel) => string.Join(' ',
        regel.Nummer, regel.Cluster, regel.Gemeente, regel.Onderwerp, regel.Soort, regel.Status, regel.GesteldOp, regel.EersteReactieOp, regel.AntwoordVoor,
        string.Join(',', regel.Antwoorden), string.Join(',', regel.Heropeningen), string.Join(',', regel.Sprongen), string.Join(',', regel.Escalaties), regel.AfgeslotenOp, regel.Afloop,
        regel.Waardering, regel.Knelpunt);

    private static IEnumerable<Cluster> Clusters(WebApplication app) => app.Services.GetRequiredService<Clusterindeling>().Alle.Where(cluster => cluster.Regio == Voorbeeldregio.Regio);

    // By their numbers, so that what no list and no book has is found too.
    private static async Task<List<Dossierregel>> RegelsAsync(WebApplication app)
    {
        var vragen = app.Services.GetRequiredService<IVragen>();
        List<Dossierregel> regels = [];
        while (await vragen.ZoekAsync(new Vraagnummer(2026, regels.Count + 1), TestContext.Current.CancellationToken) is { } id)
        {
            regels.Add(Dossierregel.Herbouw((await vragen.ZoekAsync(id, TestContext.Current.CancellationToken))!, await vragen.VerloopAsync(id, TestContext.Current.CancellationToken)));
        }

        return regels;
    }

    private static async Task<WebApplication> OpenAsync(Voorbeeldopslag voorbeeld)
    {
        var (opslag, personen) = await voorbeeld.KopieAsync();
        return Open(opslag, personen);
    }

    // Opened to look at, not started.
    private static WebApplication Open(string opslag, string personen) => ServiceHost.Build(
        ["--HerstelBot:Opslag:Map", opslag, "--HerstelBot:Personen:Bestand", personen], builder => builder.Logging.ClearProviders());
}
