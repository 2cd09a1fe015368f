using System.Net.Http.Json;
using System.Text.Json.Nodes;
using HerstelBot.Domain.Gesprekken;
using HerstelBot.Domain.Vragen;
using HerstelBot.Teams.Kaarten;
using HerstelBot.Tests.Drivers;

namespace HerstelBot.Tests.Matrix;

/// <summary>Everybody presses every button of every vraag, with card data made by hand.</summary>
[Collection(nameof(Matrixwereld))]
public class DrukTests(Matrixwereld wereld)
{
    private const string Tabel = """
        vrager        | bekijk bekijk-verloop aanvullen is-opgelost nog-niet-duidelijk heropenen intrekken maak-urgent
        collega       | bekijk bekijk-verloop
        pzb           | bekijk bekijk-verloop oppakken teruggeven vraag-terug beantwoorden koppelen doorzetten toewijzen* nog-niet-duidelijk heropenen maak-urgent meld-knelpunt maak-kennisartikel
        collega-pzb   | bekijk bekijk-verloop oppakken teruggeven vraag-terug beantwoorden koppelen doorzetten nog-niet-duidelijk heropenen maak-urgent meld-knelpunt maak-kennisartikel
        coordinator   | bekijk bekijk-verloop toewijzen
        regio         | bekijk bekijk-verloop toewijzen doorzetten
        beheerder     | bekijk bekijk-verloop maak-kennisartikel
        """;

    // Those of whom the table says nothing may nothing. With a star: only what this person picked up.
    private static readonly Dictionary<string, string[]> Mag = Tabel.Split('\n').Select(regel => regel.Split('|', StringSplitOptions.TrimEntries)).ToDictionary(delen => delen[0], delen => delen[1].Split(' '));

    private static readonly string[] Knoppen = [.. Knopnaam.Alle.Where(knop => knop.OverVraag).Select(knop => knop.Naam)];

    public static TheoryData<VraagStatus> Statussen => [.. Enum.GetValues<VraagStatus>()];

    [Theory]
    [MemberData(nameof(Statussen))]
    public async Task Whoever_may_not_gets_a_friendly_no_sees_nothing_and_changes_nothing(VraagStatus status)
    {
        var vraag = await wereld.Teams.VraagAsync(wereld.Nummers[status]);
        foreach (var (woord, wie) in wereld.Mensen)
        {
            foreach (var knop in Knoppen.Where(knop => !MagDit(woord, knop, status)))
            {
                var getoond = Kaartlezer.Tekst(await DrukAsync(wie, knop, Ingevuld(vraag)));

                var zin = woord == "niemand" ? "gesprek.geen-toegang" : Mag.ContainsKey(woord) ? "weigering.NietBevoegd" : "weigering.VraagOnbekend";
                Assert.True(getoond.Contains(Zinnen.Kern(zin), StringComparison.Ordinal), $"{woord} presses {knop} on {status}: {getoond}");
                Assert.DoesNotContain(Matrixwereld.Geheim, getoond, StringComparison.Ordinal);
            }
        }

        Assert.Equal(vraag, await wereld.Teams.VraagAsync(wereld.Nummers[status]));
    }

    // On what is closed for good nothing changes: so it is not for who presses that it is refused. A knelpunt can be marked in any status.
    [Fact]
    public async Task Whoever_may_is_refused_for_the_status_only()
    {
        var vraag = await wereld.Teams.VraagAsync(wereld.Nummers[VraagStatus.Ingetrokken]);
        foreach (var (woord, knoppen) in Mag)
        {
            foreach (var knop in knoppen.Where(knop => !knop.EndsWith('*') && knop != "meld-knelpunt"))
            {
                var getoond = Kaartlezer.Tekst(await DrukAsync(wereld.Mensen[woord], knop, Ingevuld(vraag)));

                var zin = knop.StartsWith("bekijk", StringComparison.Ordinal) ? "gesprek.verwerkt"
                    : knop == "maak-kennisartikel" ? "kennis.weigering.VraagNietBeantwoord"
                    : "weigering.AlIngetrokken";
                Assert.True(getoond.Contains(Zinnen.Kern(zin), StringComparison.Ordinal), $"{woord} presses {knop}: {getoond}");
            }
        }
    }

    [Fact]
    public void The_table_knows_every_button_and_only_people_that_are_there()
    {
        Assert.Equal(Knoppen.Order(), Mag.Values.SelectMany(knoppen => knoppen).Select(knop => knop.TrimEnd('*')).Distinct().Order());
        Assert.Subset(wereld.Mensen.Keys.ToHashSet(), Mag.Keys.ToHashSet());
    }

    private static bool MagDit(string woord, string knop, VraagStatus status) =>
        Mag.TryGetValue(woord, out var knoppen)
        && (knoppen.Contains(knop) || (knoppen.Contains($"{knop}*") && status is not (VraagStatus.Open or VraagStatus.Ingetrokken)));

    private static async Task<JsonObject> DrukAsync(Persoon wie, string knop, JsonObject data)
    {
        using var antwoord = await wie.Wereld.PostAsync(wie.Vervalst(knop, data));
        return (await antwoord.Content.ReadFromJsonAsync<JsonObject>(TestContext.Current.CancellationToken))!;
    }

    // Everything that any button needs, and somebody else's tenant, name and roles beside it.
    private static JsonObject Ingevuld(Vraag vraag) => new()
    {
        ["vraag"] = vraag.Id.ToString(),
        ["antwoord"] = "Ja.",
        ["toelichting"] = "Daarom.",
        ["aanvulling"] = "Nog iets.",
        ["bestemming"] = "cluster:zeeland",
        ["collega"] = $"{TeamsWereld.Uht}/youssef",
        ["urgentie"] = Urgentiecriteria.Alle[0],
        ["hoofdvraag"] = vraag.Id.ToString(),
        ["knelpunt"] = nameof(Knelpuntsoort.Wachttijd),
        ["tenantId"] = TeamsWereld.Uht,
        ["vrager"] = vraag.Vrager.ToString(),
        ["rollen"] = new JsonArray("beheerder", "pzb"),
    };
}
