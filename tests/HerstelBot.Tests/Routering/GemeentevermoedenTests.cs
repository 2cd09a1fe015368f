using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Routering;

namespace HerstelBot.Tests.Routering;

/// <summary>What the fields of a profile, as organisations really fill them in, say about the gemeente.</summary>
public class GemeentevermoedenTests
{
    [Theory]
    [InlineData("Gemeente Diemen", "", "", "GM0384")]
    [InlineData("gemeente utrecht", "Werk en Inkomen", "utrecht.nl", "GM0344")]
    [InlineData("", "Sociaal Domein", "diemen.nl", "GM0384")]
    [InlineData("", "Gemeente Diemen - Sociaal Domein", "", "GM0384")]
    [InlineData("", "Schuldhulp (Diemen)", "", "GM0384")]
    [InlineData("Gemeente Den Haag", "", "denhaag.nl", "GM0518")]
    [InlineData("", "", "gemeentewesterkwartier.nl", "GM1969")]
    [InlineData("", "", "post.amsterdam.nl", "GM0363")]
    public void One_gemeente_is_filled_in(string organisatie, string afdeling, string maildomein, string code) =>
        Assert.Equal(code, Vermoeden(organisatie, afdeling, maildomein)?.Code.Waarde);

    [Fact]
    public void Organisation_counts_before_department_and_department_before_mail_domain()
    {
        Assert.Equal("Diemen", Vermoeden("Gemeente Diemen", "Gemeente Utrecht", "amsterdam.nl")?.Naam);
        Assert.Equal("Utrecht", Vermoeden("Zorgplein", "Gemeente Utrecht", "amsterdam.nl")?.Naam);
    }

    [Fact]
    public void A_choice_that_one_field_leaves_is_settled_by_another_or_not_at_all()
    {
        Assert.Null(Vermoeden("Gemeente Bergen", "", ""));
        Assert.Null(Vermoeden("Gemeente Bergen", "Gemeente Utrecht", ""));
        Assert.Equal("GM0373", Vermoeden("Gemeente Bergen", "Bergen (NH)", "")?.Code.Waarde);
    }

    [Theory]
    [InlineData("", "", "")]
    [InlineData("Stichting Herstel", "Jeugd", "example.nl")]
    [InlineData("Gemeente Rotterdan", "", "")] // a machine makes no typing errors, so this is another word
    [InlineData("", "Beleid", "outlook.com")]
    [InlineData("Diemen en Ouder-Amstel", "", "")]
    public void Nothing_is_filled_in_when_it_is_not_sure(string organisatie, string afdeling, string maildomein) =>
        Assert.Null(Vermoeden(organisatie, afdeling, maildomein));

    [Fact]
    public void Outside_the_gemeenten_of_the_tenant_nothing_is_suggested()
    {
        GemeenteCode[] binnen = [new("GM0384"), new("GM0437")];

        Assert.Equal("Diemen", Vermoeden("", "", "diemen.nl", binnen)?.Naam);
        Assert.Null(Vermoeden("Gemeente Utrecht", "", "", binnen));
        Assert.Equal("Diemen", Vermoeden("Gemeente Utrecht", "", "diemen.nl", binnen)?.Naam);
    }

    private static Gemeente? Vermoeden(string organisatie, string afdeling, string maildomein, params GemeenteCode[] binnen) =>
        Gemeentevermoeden.Uit(new Profiel(organisatie, afdeling, maildomein, true), binnen, Feiten.Inhoud.Register);
}
