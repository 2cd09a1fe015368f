using HerstelBot.Graph;
using Microsoft.Extensions.Configuration;

namespace HerstelBot.Tests.Graph;

/// <summary>Settings for Graph that cannot work are told in one sentence; with Graph off nothing is asked of them.</summary>
public class GraphOptionsTests
{
    private const string G = "aaaaaaaa-0000-4000-8000-000000000001";

    [Theory]
    [InlineData(true, "HerstelBot:Graph:Aan is true, maar zonder HerstelBot:Teams:AppId geeft Microsoft Graph geen antwoord; vul HerstelBot:Teams in of zet Aan op false.")]
    [InlineData(false, "HerstelBot:Graph:BaseUrl is 'graph'; zet er het adres van Microsoft Graph neer, of haal de sleutel weg.", "BaseUrl", "graph")]
    [InlineData(false, "HerstelBot:Graph:BaseUrl is 'http://127.0.0.1/v1.0'; zet er een https-adres neer, want de bot stuurt zijn token erheen.", "BaseUrl", "http://127.0.0.1/v1.0")]
    [InlineData(false, "HerstelBot:Graph:GroepenMinuten is 0, maar moet van 1 tot en met 1440 zijn (minuten).", "GroepenMinuten", "0")]
    [InlineData(false, "HerstelBot:Graph:GroepenDagen is 31, maar moet van 1 tot en met 30 zijn (dagen).", "GroepenDagen", "31")]
    [InlineData(false, "HerstelBot:Graph:ProfielUren is 25, maar moet van 1 tot en met 24 zijn (uren).", "ProfielUren", "25")]
    [InlineData(false, "HerstelBot:Graph:AanwezigheidSeconden is 5, maar moet van 10 tot en met 300 zijn (seconden).", "AanwezigheidSeconden", "5")]
    [InlineData(false, "HerstelBot:Graph:Geduld is 6000, maar moet van 100 tot en met 5000 zijn (milliseconden).", "Geduld", "6000")]
    [InlineData(false, "HerstelBot:Graph:Groepen:0:GroepId is 'pzb'; zet er de object-id (GUID) van de groep uit Entra neer.", "Groepen:0:GroepId", "pzb")]
    [InlineData(false, "HerstelBot:Graph:Groepen:0:Rol is leeg; kies uit gemeentemedewerker, pzb, coordinator, regioverantwoordelijke, redacteur, beheerder.", "Groepen:0:GroepId", G)]
    [InlineData(false, "HerstelBot:Graph:Groepen:0:Cluster is leeg; zet er de id van het cluster neer, want een pzb zonder cluster ziet geen vragen.", "Groepen:0:GroepId", G, "Groepen:0:Rol", "pzb")]
    [InlineData(false, "HerstelBot:Graph:Groepen:0:Regio is leeg; zet er de id van de regio neer, want een regioverantwoordelijke zonder regio ziet geen vragen.", "Groepen:0:GroepId", G, "Groepen:0:Rol", "regioverantwoordelijke")]
    [InlineData(false, "HerstelBot:Graph:Groepentenant is 'uht'; zet er de tenant-id (GUID) van de groepen neer, of vul HerstelBot:Teams:HomeTenantId in.", "Groepen:0:GroepId", G, "Groepentenant", "uht")]
    public void A_setting_that_cannot_work_is_told_with_key_value_and_mend(bool lokaal, string zin, params string[] instellingen)
    {
        Assert.Equal(zin, Assert.Single(Valideer(lokaal, ["Aan", "true", .. instellingen]).Failures!));
        Assert.True(Valideer(lokaal, instellingen).Succeeded);
    }

    [Fact]
    public void A_whole_configuration_is_good() =>
        Assert.True(Valideer(false, ["Aan", "true", "Groepen:0:GroepId", G, "Groepen:0:Rol", "pzb", "Groepen:0:Cluster", "zeeland", "Groepen:1:GroepId", G, "Groepen:1:Rol", "beheerder"]).Succeeded);

    private static Microsoft.Extensions.Options.ValidateOptionsResult Valideer(bool lokaal, string[] instellingen)
    {
        var configuratie = new ConfigurationBuilder().AddInMemoryCollection(
            instellingen.Chunk(2).ToDictionary(paar => $"HerstelBot:Graph:{paar[0]}", paar => (string?)paar[1])
                .Append(new("HerstelBot:Teams:HomeTenantId", "33333333-aaaa-4bbb-8ccc-444444444444"))).Build();
        return new GraphOptionsValidator(new LokaleModus(lokaal), configuratie).Validate(
            null, configuratie.GetSection(GraphOptions.Section).Get<GraphOptions>() ?? new GraphOptions());
    }
}
