using HerstelBot.Domain.Personen;
using HerstelBot.Entra;
using HerstelBot.Graph;
using HerstelBot.Personen;
using Microsoft.Extensions.Logging.Testing;
using Microsoft.Extensions.Options;

namespace HerstelBot.Tests.Start;

public sealed class PersonenTests : IDisposable
{
    private readonly DirectoryInfo _map = Directory.CreateTempSubdirectory("herstelbot-personen-");

    [Theory]
    [InlineData("[{", "geen goede JSON")]
    [InlineData("""[{"tenantId":"t","naam":"A","rollen":[]}]""", "Rij 1 van het personenbestand: 'objectId' ontbreekt")]
    [InlineData("""[{"tenantId":"t","objectId":"o","naam":"A","rollen":["baas"]}]""", "de rol 'baas' bestaat niet")]
    [InlineData("""[{"tenantId":"t","objectId":"o","naam":"A","email":"a"}]""", "Rij 1 van het personenbestand: 'email' is geen e-mailadres")]
    [InlineData("""[{"tenantId":"t","objectId":"o","naam":"A","email":"A <a@example.nl>"}]""", "'email' is geen e-mailadres")]
    [InlineData("""[{"tenantId":"t","objectId":"o","naam":"A","rol":"pzb"}]""", "geen goede JSON")]
    [InlineData("""[{"tenantId":"t","objectId":"o","naam":"A"},{"tenantId":"T","objectId":"O","naam":"B"}]""", "staat 2 keer")]
    public void A_faulty_file_is_refused_as_a_whole_with_its_place(string json, string zin) =>
        Assert.Contains(zin, Assert.Throws<InvalidDataException>(() => PersonenLezer.Lees(json)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_person_without_a_row_is_gemeentemedewerker_of_its_tenant_and_nobody_elsewhere()
    {
        using var bestand = Bestand("""[{"tenantId":"uht","objectId":"pieter","naam":"Pieter","rollen":["pzb"],"cluster":"noord-holland"}]""");
        var register = new PersonenRegister(bestand, new Groepsrollen(Options.Create(new GraphOptions()), new Registratie()), tenant => tenant == "diemen" ? [new GemeenteCode("GM0384")] : null);

        Assert.Equal((Rollen.Pzb, "Pieter"), (register.Wie(new("uht", "pieter"), "P").Rollen, register.Wie(new("uht", "pieter"), "P").Naam));
        Assert.Equal([new GemeenteCode("GM0384")], register.Wie(new("diemen", "fatima"), "Fatima").Gemeenten);
        Assert.Equal(Rollen.Gemeentemedewerker, register.Wie(new("diemen", "fatima"), "Fatima").Rollen);
        Assert.Equal(Rollen.Geen, register.Wie(new("vreemd", "fatima"), "Fatima").Rollen);
    }

    [Fact]
    public void Roles_of_the_file_and_of_groups_add_up_and_the_file_knows_where_somebody_works()
    {
        using var bestand = Bestand("""[{"tenantId":"uht","objectId":"pieter","naam":"Pieter Zaal","rollen":["redacteur"],"cluster":"zeeland"}]""");
        var groepen = new Groepsrollen(
            Options.Create(new GraphOptions
            {
                Groepen =
                [
                    new() { GroepId = "g1", Rol = "pzb", Cluster = "noord-holland" },
                    new() { GroepId = "g2", Rol = "coordinator", Cluster = "utrecht" },
                    new() { GroepId = "g1", Rol = "regioverantwoordelijke", Regio = "noordwest" },
                ],
            }),
            new Registratie { HomeTenantId = "UHT" });
        var register = new PersonenRegister(bestand, groepen, _ => null);
        MedewerkerId pieter = new("uht", "pieter"), lotte = new("uht", "lotte");
        groepen.Zet([new("g1", default, [new(pieter, "P. Zaal"), new(lotte, "Lotte Bos"), new(new("elders", "gast"), "Gast")]), new("g2", default, [new(lotte, "Lotte Bos")]), new("g3", default, [new(pieter, "")])]);

        Assert.Equal(
            new Medewerker { Id = pieter, Naam = "Pieter Zaal", Rollen = Rollen.Redacteur | Rollen.Pzb | Rollen.Regioverantwoordelijke, Cluster = new("zeeland"), Regio = new("noordwest") },
            register.Wie(pieter, "P."));
        Assert.Equal(
            new Medewerker { Id = lotte, Naam = "Lotte Bos", Rollen = Rollen.Pzb | Rollen.Coordinator | Rollen.Regioverantwoordelijke, Cluster = new("noord-holland"), Regio = new("noordwest") },
            register.Wie(lotte, "L."));
        Assert.Equal([pieter, lotte], register.Met(Rollen.Pzb).Select(wie => wie.Id));
        Assert.Equal(Rollen.Geen, register.Wie(new("elders", "gast"), "Gast").Rollen);

        groepen.Zet([]);
        Assert.Equal(Rollen.Redacteur, register.Wie(pieter, "P.").Rollen);
        Assert.Equal(Rollen.Geen, register.Wie(lotte, "L.").Rollen);
    }

    [Fact]
    public void A_faulty_change_leaves_the_rows_that_were_good()
    {
        using var bestand = Bestand("""[{"tenantId":"uht","objectId":"pieter","naam":"Pieter","rollen":["pzb"]}]""");
        File.WriteAllText(Path.Combine(_map.FullName, "personen.json"), "[{");

        bestand.Herlees();
        Assert.Single(bestand.Rijen);
        File.WriteAllText(Path.Combine(_map.FullName, "personen.json"), "[]");
        bestand.Herlees();

        Assert.Empty(bestand.Rijen);
    }

    public void Dispose() => _map.Delete(recursive: true);

    private PersonenBestand Bestand(string json)
    {
        var pad = Path.Combine(_map.FullName, "personen.json");
        File.WriteAllText(pad, json);
        return new PersonenBestand(pad, isLokaal: false, TimeProvider.System, new FakeLogger<PersonenBestand>());
    }
}
