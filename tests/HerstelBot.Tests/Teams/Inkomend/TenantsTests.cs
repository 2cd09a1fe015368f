using HerstelBot.Domain.Personen;
using Microsoft.Extensions.Configuration;

namespace HerstelBot.Tests.Teams.Inkomend;

public class TenantsTests
{
    private static Tenants Lees(string json) =>
        Tenants.Lees(new ConfigurationBuilder().AddJsonStream(new MemoryStream(System.Text.Encoding.UTF8.GetBytes($$$"""{"HerstelBot":{"Tenants":{{{json}}}}}"""))).Build());

    [Theory]
    [InlineData("\"GM0384\"")]
    [InlineData("[\"GM0384\"]")]
    [InlineData("\" GM0384 ,GM0384\"")]
    public void A_tenant_can_be_one_gemeente(string waarde)
    {
        var tenants = Lees($$"""{"{{Body.Tenant}}":{{waarde}}}""");

        Assert.Empty(tenants.Fouten);
        Assert.Equal([new GemeenteCode("GM0384")], tenants.Zoek(Body.Tenant)!.Gemeenten);
    }

    [Theory]
    [InlineData("\"GM0384,GM0437\"")]
    [InlineData("[\"GM0384\",\"GM0437\"]")]
    public void A_tenant_can_be_several_gemeenten(string waarde) =>
        Assert.Equal([new GemeenteCode("GM0384"), new GemeenteCode("GM0437")], Lees($$"""{"{{Body.Tenant}}":{{waarde}}}""").Zoek(Body.Tenant)!.Gemeenten);

    [Fact]
    public void A_tenant_can_be_a_samenwerkingsverband()
    {
        var tenant = Lees($$"""{"{{Body.Tenant}}":"duo-plus"}""").Zoek(Body.Tenant)!;

        Assert.Equal("duo-plus", tenant.Samenwerkingsverband);
        Assert.Empty(tenant.Gemeenten);
    }

    [Fact]
    public void A_tenant_is_found_in_any_casing_and_no_other_is()
    {
        var tenants = Lees($$"""{"{{Body.Tenant.ToUpperInvariant()}}":"GM0384"}""");

        Assert.Equal(Body.Tenant, tenants.Zoek(Body.Tenant)!.Id);
        Assert.Null(tenants.Zoek(Body.VreemdeTenant));
        Assert.Null(tenants.Zoek(null));
        Assert.Null(tenants.Zoek(""));
    }

    [Theory]
    [InlineData("\"\"")]
    [InlineData("[]")]
    [InlineData("\"GM384\"")]
    [InlineData("\"GM0384,duo-plus\"")]
    [InlineData("[\"een\",\"twee\"]")]
    public void A_row_that_cannot_be_meant_so_is_named(string waarde)
    {
        var tenants = Lees($$"""{"{{Body.Tenant}}":{{waarde}}}""");

        Assert.Contains(Body.Tenant, Assert.Single(tenants.Fouten), StringComparison.Ordinal);
        Assert.Null(tenants.Zoek(Body.Tenant));
    }
}
