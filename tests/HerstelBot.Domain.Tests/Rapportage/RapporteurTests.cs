using System.Globalization;
using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Rapportage;
using HerstelBot.Domain.Vragen;
using static HerstelBot.Domain.Tests.Rapportage.Voorbeeldland;

namespace HerstelBot.Domain.Tests.Rapportage;

/// <summary>Who may see which report, and what its frame becomes.</summary>
public class RapporteurTests
{
    // A Wednesday.
    private static readonly DateTimeOffset Nu = new(2026, 11, 25, 9, 0, 0, TimeSpan.FromHours(1));

    public static TheoryData<Rollen, string?, string?> Nooit => new()
    {
        { Rollen.Geen, null, null }, { Rollen.Gemeentemedewerker, null, null }, { Rollen.Gemeentemedewerker, "west", null }, { Rollen.Pzb, "west", "kust" }, { Rollen.Pzb, null, "kust" },
        { Rollen.Coordinator, "west", "kust" }, { Rollen.Redacteur, "west", null }, { Rollen.Redacteur, null, null },

        // Of the regio West.
        { Rollen.Regioverantwoordelijke, "oost", null }, { Rollen.Regioverantwoordelijke, "oost", "heide" },
    };

    [Theory]
    [MemberData(nameof(Nooit))]
    public async Task Whoever_may_not_see_a_report_gets_nothing_and_nothing_is_read(Rollen rol, string? regio, string? cluster)
    {
        var bron = new Proefbron([]);
        var wie = new Medewerker { Id = new("t", "o"), Naam = "Iemand", Rollen = rol, Regio = rol == Rollen.Regioverantwoordelijke ? West : null, Cluster = Kust, Gemeenten = [Gemeenten[0].Code] };
        var wens = new Rapportwens(regio is null ? null : new(regio), cluster is null ? null : new(cluster));

        Assert.Equal(Rapportweigering.NietBevoegd, Assert.IsType<Rapportuitslag.Geweigerd>(await Rapporteur(bron).MaakAsync(wie, wens, Nu, TestContext.Current.CancellationToken)).Reden);
        Assert.Equal(Rapportweigering.NietBevoegd, Assert.IsType<Vragenuitslag.Geweigerd>(await Rapporteur(bron).VragenAsync(wie, wens, Nu, TestContext.Current.CancellationToken)).Reden);
        Assert.Equal(0, bron.Gelezen);
    }

    [Fact]
    public async Task A_regioverantwoordelijke_gets_the_own_regio_and_cannot_ask_for_a_cluster_of_another()
    {
        var rapport = await MaakAsync(VanWest, new());
        Assert.Equal((West, "West"), (rapport.Kader.Regio, rapport.Kader.Naam));

        Assert.Equal(Rapportweigering.ClusterOnbekend, Assert.IsType<Rapportuitslag.Geweigerd>(
            await Rapporteur(new Proefbron([])).MaakAsync(VanWest, new(Cluster: Heide), Nu, TestContext.Current.CancellationToken)).Reden);
    }

    [Fact]
    public async Task What_lies_outside_the_regio_counts_nowhere_in_its_report()
    {
        var bron = new Proefbron(
            [Regel(1, Heide, "GM0004"), Regel(2, Kust, "GM0001"), Regel(3, null, "GM0006")],
            [Beurt(Heide), Beurt(Kust), Beurt(null)],
            [new(Nu.AddDays(-7), "Iets?", "te-onzeker", [], null, Heide), new(Nu.AddDays(-7), "Iets?", "te-onzeker", [], null, Polder)],
            [new(Nu.AddDays(-7), "a", true, null, null, Heide), new(Nu.AddDays(-7), "a", true, null, null, Kust)]);

        var west = await MaakAsync(VanWest, new(), bron);
        var land = await MaakAsync(Beheerder, new(), bron);
        var polder = await MaakAsync(VanWest, new(Cluster: Polder), bron);

        (string Sleutel, int West, int Land, int Polder)[] verwacht = [("open", 1, 3, 0), ("gesteld", 1, 3, 0), ("bot-vragen", 1, 3, 0), ("zoekmissers", 1, 2, 1)];
        Assert.All(verwacht, cijfer => Assert.Equal(
            [new Cel.Aantal(cijfer.West), new Cel.Aantal(cijfer.Land), new Cel.Aantal(cijfer.Polder)], new[] { west, land, polder }.Select(rapport => rapport.Cijfer(cijfer.Sleutel)!.Waarde)));
        Assert.Equal(["kust"], west.Tabel("open-cluster")!.Rijen.Select(rij => rij.Sleutel));
        Assert.Equal((1L, 2L), (west.Cijfer("waardering-bot")!.Noemer, land.Cijfer("waardering-bot")!.Noemer));
    }

    [Fact]
    public async Task Without_a_period_it_is_of_the_last_four_whole_weeks()
    {
        var kader = (await MaakAsync(VanWest, new())).Kader;
        Assert.Equal((new DateOnly(2026, 10, 26), new DateOnly(2026, 11, 22)), (kader.Van, kader.Tot));

        var zondag = Assert.IsType<Rapportuitslag.Gemaakt>(await Rapporteur(new Proefbron([])).MaakAsync(VanWest, new(), new(2026, 11, 22, 12, 0, 0, TimeSpan.FromHours(1)), TestContext.Current.CancellationToken));
        Assert.Equal(new DateOnly(2026, 11, 15), zondag.Rapport.Kader.Tot);
    }

    [Theory]
    [InlineData("2026-11-02", "2026-11-01", Rapportweigering.PeriodeOngeldig)]
    [InlineData("2020-01-01", "2026-11-01", Rapportweigering.PeriodeTeLang)]
    public async Task A_period_that_is_none_is_refused(string van, string tot, Rapportweigering reden) => Assert.Equal(reden, Assert.IsType<Rapportuitslag.Geweigerd>(
        await Rapporteur(new Proefbron([])).MaakAsync(Beheerder, new(Van: DateOnly.Parse(van, CultureInfo.InvariantCulture), Tot: DateOnly.Parse(tot, CultureInfo.InvariantCulture)), Nu, TestContext.Current.CancellationToken)).Reden);

    [Fact]
    public async Task The_open_vragen_of_a_regio_come_by_promise()
    {
        var bron = new Proefbron([Regel(1, Kust, "GM0001") with { AntwoordVoor = Nu.AddDays(2) }, Regel(2, Polder, "GM0003") with { AntwoordVoor = Nu.AddDays(1) }, Regel(3, Heide, "GM0004")]);

        var vragen = Assert.IsType<Vragenuitslag.Gevonden>(await Rapporteur(bron).VragenAsync(VanWest, new(), Nu, TestContext.Current.CancellationToken)).Vragen;

        Assert.Equal([2L, 1L], vragen.Select(regel => regel.Nummer.Volgnummer));
    }

    private static async Task<Rapport> MaakAsync(Medewerker wie, Rapportwens wens, Proefbron? bron = null) =>
        Assert.IsType<Rapportuitslag.Gemaakt>(await Rapporteur(bron ?? new([])).MaakAsync(wie, wens, Nu, TestContext.Current.CancellationToken)).Rapport;

    private static Dossierregel Regel(int nummer, ClusterId? cluster, string gemeente) => new()
    {
        Id = new(new Guid(nummer, 0, 0, new byte[8])), Nummer = new(2026, nummer), Cluster = cluster, Gemeente = new(gemeente), Onderwerp = "bezwaar", GesteldOp = Nu.AddDays(-7),
        AntwoordVoor = Nu, Maanden = [new(2026, 11, 1)],
    };

    private static Botbeurt Beurt(ClusterId? cluster) => new(Nu.AddDays(-7), Botuitkomst.Beantwoord, "artikel-a", null, cluster, null);
}
