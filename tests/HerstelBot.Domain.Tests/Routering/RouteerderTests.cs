using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Routering;

namespace HerstelBot.Domain.Tests.Routering;

public class RouteerderTests
{
    private static readonly GemeenteCode Diemen = new("GM0384");
    private static readonly GemeenteCode Amsterdam = new("GM0363");
    private static readonly GemeenteCode Nieuw = new("GM2999");
    private static readonly Cluster NoordHolland = new(new("noord-holland"), "PZB-cluster Noord-Holland", new("noordwest"), [Diemen], []);
    private static readonly Cluster Stad = new(new("amsterdam"), "PZB-cluster Amsterdam", new("noordwest"), [Amsterdam], [new(2026, 12, 24)]);
    private static readonly Clusterindeling Indeling = new("Voorbeeld", [new(new("noordwest"), "Regio Noordwest")], [NoordHolland, Stad]);
    private static readonly Loket Sbn = new(new("sbn"), "SBN", "Private schulden", "Bel SBN.");
    private static readonly Routeerder Routeerder = new(
        Indeling,
        [new(new("bezwaar"), "Bezwaar", null), new(new("schulden"), "Schulden", Sbn.Id), new(new("kapot"), "Kapot", new LoketId("bestaat-niet"))],
        [Sbn]);

    [Fact]
    public void A_vraag_goes_to_the_cluster_of_its_gemeente() =>
        Assert.Equal(new Route.NaarCluster(NoordHolland), Routeerder.Routeer(Diemen, new("bezwaar")));

    [Fact]
    public void An_onderwerp_of_a_loket_goes_there_whatever_the_gemeente()
    {
        Assert.Equal(new Route.NaarLoket(Sbn), Routeerder.Routeer(Diemen, new("schulden")));
        Assert.Equal(new Route.NaarLoket(Sbn), Routeerder.Routeer(null, new("schulden")));
    }

    [Fact]
    public void Without_a_gemeente_it_goes_to_the_beheerder() => Assert.IsType<Route.ZonderCluster>(Routeerder.Routeer(null, new("bezwaar")));

    [Fact]
    public void A_gemeente_without_cluster_goes_to_the_beheerder_and_is_named() =>
        Assert.Contains("GM2999", Assert.IsType<Route.ZonderCluster>(Routeerder.Routeer(Nieuw, new("bezwaar"))).Reden, StringComparison.Ordinal);

    [Theory]
    [InlineData("vervallen")]
    [InlineData("kapot")]
    [InlineData("")]
    public void An_onderwerp_or_loket_that_is_gone_still_reaches_the_cluster(string onderwerp) =>
        Assert.Equal(new Route.NaarCluster(NoordHolland), Routeerder.Routeer(Diemen, new(onderwerp)));

    [Fact]
    public void The_division_answers_by_gemeente_and_by_id()
    {
        Assert.Same(Stad, Indeling.ClusterVan(Amsterdam));
        Assert.Same(Stad, Indeling.Zoek(new ClusterId("amsterdam")));
        Assert.Equal("Regio Noordwest", Indeling.Zoek(new RegioId("noordwest"))?.Naam);
        Assert.Null(Indeling.ClusterVan(Nieuw));
        Assert.Null(Indeling.Zoek(new ClusterId("weg")));
    }

    [Fact]
    public void Several_gemeenten_have_one_cluster_only_when_they_all_share_it()
    {
        Assert.Same(Stad, Indeling.ClusterVanAlle([Amsterdam, Amsterdam]));
        Assert.Null(Indeling.ClusterVanAlle([Amsterdam, Diemen]));
        Assert.Null(Indeling.ClusterVanAlle([Amsterdam, Nieuw]));
        Assert.Null(Indeling.ClusterVanAlle([]));
    }
}
