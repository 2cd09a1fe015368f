using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Routering;

namespace HerstelBot.Domain.Tests.Routering;

public class GemeenteregisterTests
{
    private static readonly Gemeente Diemen = Een("GM0384", "Diemen", "Noord-Holland");
    private static readonly Gemeente BergenNh = Een("GM0373", "Bergen (NH)", "Noord-Holland");
    private static readonly Gemeente BergenL = Een("GM0893", "Bergen (L)", "Limburg");
    private static readonly Gemeente Oss = Een("GM0828", "Oss", "Noord-Brabant");
    private static readonly Gemeente DenBosch = Een("GM0796", "'s-Hertogenbosch", "Noord-Brabant");
    private static readonly Gemeente Leusden = Een("GM0327", "Leusden", "Utrecht");
    private static readonly Gemeente Heusden = Een("GM0797", "Heusden", "Noord-Brabant");
    private static readonly Gemeente Marren = Een("GM1940", "De Fryske Marren", "Fryslân");

    private static readonly Gemeenteregister Register = new(new()
    {
        Gemeenten = [Diemen, BergenNh, BergenL, Oss, DenBosch, Leusden, Heusden, Marren],
        Voormalige =
        [
            new(new("GM1671"), "Maasdonk", new(2015, 1, 1), false, [DenBosch.Code, Oss.Code], [DenBosch.Code, Oss.Code]) { Toelichting = "Geffen ging naar Oss." },
            new(new("GM1921"), "De Friese Meren", new(2015, 7, 1), true, [Marren.Code], [Marren.Code]),
            new(new("GM0082"), "Lemsterland", new(2014, 1, 1), false, [new("GM1921")], [Marren.Code]) { AndereNamen = ["Lemsterlân", "Lemmerland"] },
            new(new("GM0835"), "Ravenstein", new(2003, 1, 1), false, [Oss.Code], [Oss.Code]),
            new(new("GM9999"), "Leusden", new(2003, 1, 1), false, [Oss.Code], [Oss.Code]),
        ],
        Aliassen = [new("Den Bosch", [DenBosch.Code])],
        Samenwerkingsverbanden = [new("Werkorganisatie Voorbeeld", ["WVB"], [Diemen.Code, Leusden.Code])],
        GeenGemeenten = [new(["Saba"], "Dit is een openbaar lichaam. Het loket is BCN.")],
    });

    [Theory]
    [InlineData("Diemen")]
    [InlineData("  DIEMEN ")]
    [InlineData("gemeente Diemen")]
    [InlineData("gem. Diemen")]
    [InlineData("Diemen (gemeente)")]
    [InlineData("stad Diemen")]
    [InlineData("B&W van Diemen")]
    [InlineData("het college van burgemeester en wethouders van de gemeente Diemen")]
    [InlineData("Ik werk bij de gemeente Diemen")]
    [InlineData("Diemen, Noord-Holland")]
    [InlineData("Diemen NH")]
    [InlineData("GM0384")]
    [InlineData("diemen.nl")]
    [InlineData("https://www.diemen.nl/contact")]
    [InlineData("j.jansen@diemen.nl")]
    [InlineData("www.gemeentediemen.nl")]
    public void Words_around_a_name_make_no_difference(string invoer) => Assert.Equal(new Herkenning.Gevonden(Diemen), Register.Herken(invoer));

    [Theory]
    [InlineData("'s-Hertogenbosch")]
    [InlineData("’s Hertogenbosch")]
    [InlineData("s hertogenbosch")]
    [InlineData("den bosch")]
    public void Apostrophes_hyphens_and_other_names_make_no_difference(string invoer) =>
        Assert.Equal(new Herkenning.Gevonden(DenBosch), Register.Herken(invoer));

    [Theory]
    [InlineData("Bergen")]
    [InlineData("gemeente bergen")]
    [InlineData("bergen.nl")]
    [InlineData("Brgen")]
    [InlineData("Bergenn")]
    public void A_name_that_two_share_is_a_choice_also_with_a_typing_error(string invoer)
    {
        var keuze = Assert.IsType<Herkenning.Keuze>(Register.Herken(invoer));

        Assert.Equal([BergenL, BergenNh], keuze.Gemeenten.OrderBy(g => g.Naam, StringComparer.Ordinal));
    }

    [Fact]
    public void The_provincie_tells_two_apart()
    {
        Assert.Equal(new Herkenning.Gevonden(BergenNh), Register.Herken("Bergen (NH.)"));
        Assert.Equal(new Herkenning.Gevonden(BergenNh), Register.Herken("Bergen Noord Holland"));
        Assert.Equal(new Herkenning.Gevonden(BergenL), Register.Herken("Bergen, Limburg"));
    }

    [Fact]
    public void A_name_in_the_wrong_provincie_is_another_place_and_not_known()
    {
        var onbekend = Assert.IsType<Herkenning.Onbekend>(Register.Herken("Oss (Gld)"));

        Assert.Equal([Oss], onbekend.Suggesties);
        Assert.Contains("Gelderland", onbekend.Toelichting, StringComparison.Ordinal);
    }

    [Fact]
    public void A_former_gemeente_leads_to_the_one_of_today_and_says_so() =>
        Assert.Equal(new Herkenning.Gevonden(Oss, "Ravenstein is op 1 januari 2003 opgegaan in Oss."), Register.Herken("Ravenstein"));

    [Theory]
    [InlineData("Lemsterland")]
    [InlineData("Lemmerland")]
    public void A_chain_of_mergers_is_followed_and_told(string invoer) =>
        Assert.Equal(new Herkenning.Gevonden(Marren, "Lemsterland is op 1 januari 2014 opgegaan in De Friese Meren; dat is nu De Fryske Marren."), Register.Herken(invoer));

    [Fact]
    public void A_new_name_is_told_as_a_new_name() =>
        Assert.Equal(new Herkenning.Gevonden(Marren, "De Friese Meren heet sinds 1 juli 2015 De Fryske Marren."), Register.Herken("de friese meren"));

    [Fact]
    public void A_divided_gemeente_is_a_choice_with_what_went_where()
    {
        var keuze = Assert.IsType<Herkenning.Keuze>(Register.Herken("Maasdonk"));

        Assert.Equal([DenBosch, Oss], keuze.Gemeenten);
        Assert.Equal("Maasdonk is op 1 januari 2015 verdeeld over 's-Hertogenbosch en Oss. Geffen ging naar Oss.", keuze.Toelichting);
    }

    [Fact]
    public void A_name_of_today_wins_from_the_same_name_of_before() => Assert.Equal(new Herkenning.Gevonden(Leusden), Register.Herken("Leusden"));

    [Theory]
    [InlineData("Diemne")]
    [InlineData("Dieme")]
    [InlineData("Diemenn")]
    [InlineData("Diewen")]
    [InlineData("gemeente Diemem")]
    public void One_typing_error_in_a_short_name_is_forgiven_and_told(string invoer)
    {
        var gevonden = Assert.IsType<Herkenning.Gevonden>(Register.Herken(invoer));

        Assert.Equal(Diemen, gevonden.Gemeente);
        Assert.Contains("typefout", gevonden.Toelichting, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sHertgenbsch")]
    [InlineData("De Friske Maren")]
    public void Two_typing_errors_in_a_long_name_are_forgiven(string invoer) => Assert.IsType<Herkenning.Gevonden>(Register.Herken(invoer));

    [Theory]
    [InlineData("Dimn")]
    [InlineData("Os")]
    [InlineData("Oos")]
    [InlineData("Osss")]
    public void Two_errors_in_a_short_name_or_one_in_a_very_short_one_are_not(string invoer) => Assert.IsType<Herkenning.Onbekend>(Register.Herken(invoer));

    [Fact]
    public void A_typing_error_between_two_names_is_a_choice() =>
        Assert.Equal([Heusden, Leusden], Assert.IsType<Herkenning.Keuze>(Register.Herken("Meusden")).Gemeenten);

    [Fact]
    public void A_typing_error_in_an_address_is_never_forgiven() => Assert.IsType<Herkenning.Onbekend>(Register.Herken("info@diemem.nl"));

    [Fact]
    public void A_samenwerkingsverband_is_a_choice_of_its_members()
    {
        var keuze = Assert.IsType<Herkenning.Keuze>(Register.Herken("wvb"));

        Assert.Equal([Diemen, Leusden], keuze.Gemeenten);
        Assert.Equal("Werkorganisatie Voorbeeld werkt voor Diemen en Leusden. Kies de gemeente waar het om gaat.", keuze.Toelichting);
        Assert.Equal("Werkorganisatie Voorbeeld", Register.ZoekSamenwerkingsverband("W.V.B.")?.Naam);
    }

    [Theory]
    [InlineData("Diemen en Oss")]
    [InlineData("Diemen/Oss")]
    [InlineData("Diemen & Oss")]
    public void Two_names_are_a_choice(string invoer) =>
        Assert.Equal([Diemen, Oss], Assert.IsType<Herkenning.Keuze>(Register.Herken(invoer)).Gemeenten);

    [Fact]
    public void An_island_of_Caribisch_Nederland_is_no_gemeente_and_names_the_loket()
    {
        var onbekend = Assert.IsType<Herkenning.Onbekend>(Register.Herken("saba"));

        Assert.Empty(onbekend.Suggesties);
        Assert.Contains("BCN", onbekend.Toelichting, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_inside_a_sentence_is_suggested_but_not_taken() =>
        Assert.Equal([Diemen], Assert.IsType<Herkenning.Onbekend>(Register.Herken("kan een collega uit Diemen mij terugbellen")).Suggesties);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  \t")]
    [InlineData("???")]
    [InlineData("😀")]
    [InlineData("\ud83d")]
    [InlineData("gemeente")]
    [InlineData("de gemeente van")]
    [InlineData("123456")]
    [InlineData("Parijs")]
    public void What_is_no_name_is_not_known(string? invoer) => Assert.Empty(Assert.IsType<Herkenning.Onbekend>(Register.Herken(invoer)).Suggesties);

    [Fact]
    public void A_text_that_is_too_long_is_not_known()
    {
        Assert.IsType<Herkenning.Gevonden>(Register.Herken("Diemen".PadRight(Gemeenteregister.LangsteInvoer)));
        Assert.IsType<Herkenning.Onbekend>(Register.Herken("Diemen".PadRight(Gemeenteregister.LangsteInvoer + 1)));
    }

    [Theory]
    [InlineData("Xqvzt 123456782")]
    [InlineData("Diemem")]
    [InlineData("Oss (Gld)")]
    public void An_explanation_never_repeats_what_was_typed(string invoer) =>
        Assert.DoesNotContain(invoer, Register.Herken(invoer).Toelichting!, StringComparison.OrdinalIgnoreCase);

    private static Gemeente Een(string code, string naam, string provincie) => new(new(code), naam, provincie, "Voorbeeld");
}
