using HerstelBot.Dialogs;
using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Routering;
using Microsoft.Extensions.DependencyInjection;

namespace HerstelBot.Tests.Routering;

public class IndelingTests
{
    private static readonly Clusterindeling Indeling = Feiten.Inhoud.Indeling;

    [Fact]
    public void Every_gemeente_is_in_exactly_one_cluster() =>
        Assert.Equal(
            Feiten.Nu.Select(g => g.Code).Order(StringComparer.Ordinal),
            Indeling.Alle.SelectMany(c => c.Gemeenten).Select(g => g.Waarde).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("GM0363", "amsterdam")]
    [InlineData("GM0599", "rotterdam")]
    [InlineData("GM0518", "den-haag")]
    [InlineData("GM0344", "utrecht-stad")]
    public void Each_of_the_four_cities_has_its_own_cluster(string code, string cluster) =>
        Assert.Equal([new GemeenteCode(code)], Indeling.Zoek(new ClusterId(cluster))!.Gemeenten);

    [Fact]
    public void Diemen_is_in_noord_holland() => Assert.Equal(new ClusterId("noord-holland"), Indeling.ClusterVan(new("GM0384"))?.Id);

    [Fact]
    public void The_division_says_that_it_is_an_example() => Assert.StartsWith("Voorbeeldindeling", Indeling.Naam, StringComparison.Ordinal);

    [Fact]
    public void Every_cluster_has_a_regio_that_exists()
    {
        Assert.InRange(Indeling.Regios.Count, 4, 6);
        Assert.All(Indeling.Alle, c => Assert.NotNull(Indeling.Zoek(c.Regio)));
    }

    [Fact]
    public void The_onderwerpen_and_loketten_are_those_that_the_program_knows()
    {
        Assert.Equal(
            ["aanmelding", "eerste-toets-ib", "aanvullende-schade", "bezwaar", "kindregeling", "ex-toeslagpartner", "nabestaanden", "brede-ondersteuning", "plan-van-aanpak", "schulden", "financiering", "gegevens", "contact", "buitenland", "overig"],
            Feiten.Inhoud.Routeerder.Onderwerpen.Select(o => o.Id.Waarde));
        Assert.Equal(
            ["vng-programma", "sbn", "otb", "bcn", "ot-uithuisplaatsing", "acute-nood", "serviceteam-gemeenten", "dienst-toeslagen", "duo", "gemeente-zelf", "belastingdienst", "rechtsbijstand"],
            Feiten.Inhoud.Routeerder.Loketten.Select(l => l.Id.Waarde));
    }

    [Theory]
    [InlineData("bezwaar", null)]
    [InlineData("overig", null)]
    [InlineData("brede-ondersteuning", "vng-programma")]
    [InlineData("financiering", "vng-programma")]
    [InlineData("schulden", "sbn")]
    [InlineData("buitenland", "otb")]
    public void A_vraag_from_Diemen_goes_where_its_onderwerp_says(string onderwerp, string? loket)
    {
        var route = Feiten.Inhoud.Routeerder.Routeer(new("GM0384"), new(onderwerp));

        if (loket is null) { Assert.Equal("noord-holland", Assert.IsType<Route.NaarCluster>(route).Cluster.Id.Waarde); }
        else { Assert.Equal(loket, Assert.IsType<Route.NaarLoket>(route).Loket.Id.Waarde); }
    }

    [Fact]
    public void The_service_gets_all_of_it()
    {
        using var services = new ServiceCollection().AddRoutering(Feiten.Dialogs).BuildServiceProvider();

        Assert.Equal(342, services.GetRequiredService<Gemeenteregister>().Alle.Count);
        Assert.NotNull(services.GetRequiredService<Clusterindeling>().ClusterVan(new("GM0384")));
        Assert.NotEmpty(services.GetRequiredService<Routeerder>().Onderwerpen);
    }
}
