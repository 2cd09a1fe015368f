using CsCheck;
using HerstelBot.Domain.Routering;

namespace HerstelBot.Tests.Routering;

public class HerkenningTests
{
    [Theory]
    [InlineData("Rotterdan", "GM0599")]
    [InlineData("Amsterdm", "GM0363")]
    [InlineData("Eindhovne", "GM0772")]
    [InlineData("Almer", "GM0034")]
    [InlineData("Utrect", "GM0344")]
    [InlineData("Zwole", "GM0193")]
    [InlineData("Groninegn", "GM0014")]
    [InlineData("Apeldorn", "GM0200")]
    [InlineData("Hertogenbos", "GM0796")]
    [InlineData("s-Gravenhaage", "GM0518")]
    [InlineData("Leidschendam-Vorburg", "GM1916")]
    [InlineData("Sudwest-Frieslan", "GM1900")]
    [InlineData("Haarlemermeer", "GM0394")]
    [InlineData("Alphen aan de Rijn", "GM0484")]
    [InlineData("Capelle aan de Ijsel", "GM0502")]
    [InlineData("Heerenven", "GM0074")]
    [InlineData("Schiermonikoog", "GM0088")]
    [InlineData("Nijmege", "GM0268")]
    [InlineData("Enschde", "GM0153")]
    [InlineData("Noordwjik", "GM0575")]
    public void A_small_typing_error_is_forgiven_and_told(string invoer, string code)
    {
        var gevonden = Assert.IsType<Herkenning.Gevonden>(Feiten.Inhoud.Register.Herken(invoer));

        Assert.Equal(code, gevonden.Gemeente.Code.Waarde);
        Assert.Contains("typefout", gevonden.Toelichting, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Ysselstein", "GM0353")]
    [InlineData("Nymegen", "GM0268")]
    [InlineData("Krimpen a/d Yssel", "GM0542")]
    [InlineData("voormalige gemeente Uden", "GM1991")]
    [InlineData("SWF", "GM1900")]
    [InlineData("R'dam", "GM0599")]
    [InlineData("Adam", "GM0363")]
    [InlineData("Sudwest Friesland", "GM1900")]
    [InlineData("Noordoost-Friesland", "GM1970")]
    [InlineData("De Friese Meren", "GM1940")]
    [InlineData("Den Bosch", "GM0796")]
    [InlineData("’s-Gravenhage", "GM0518")]
    [InlineData("Hengelo (O)", "GM0164")]
    [InlineData("Bergen (NH.)", "GM0373")]
    [InlineData("Bergen L", "GM0893")]
    [InlineData("Middelburg (Z.)", "GM0687")]
    [InlineData("Rijswijk (ZH.)", "GM0603")]
    [InlineData("Utrecht (gem)", "GM0344")]
    [InlineData("Nuenen", "GM0820")]
    [InlineData("sudwestfryslan.nl", "GM1900")]
    [InlineData("info@bergen-nh.nl", "GM0373")]
    [InlineData("www.gemeentestein.nl", "GM0971")]
    public void A_usual_other_spelling_is_found_as_such(string invoer, string code)
    {
        var gevonden = Assert.IsType<Herkenning.Gevonden>(Feiten.Inhoud.Register.Herken(invoer));

        Assert.Equal(code, gevonden.Gemeente.Code.Waarde);
        Assert.DoesNotContain("typefout", gevonden.Toelichting ?? "", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Bergen", "GM0373", "GM0893")]
    [InlineData("gemeente Bergen", "GM0373", "GM0893")]
    [InlineData("Bergn", "GM0373", "GM0893")]
    [InlineData("Valkenburg", "GM0537", "GM0994")]
    [InlineData("Alphen", "GM0484", "GM1723")]
    [InlineData("Meusden", "GM0327", "GM0797")]
    [InlineData("Harren", "GM0014", "GM0824")]
    [InlineData("Duo+", "GM0384", "GM0437", "GM0451")]
    [InlineData("Drechtsteden", "GM0505", "GM0642")]
    [InlineData("Drechsteden", "GM0505", "GM0642")]
    [InlineData("Haarlem en Zandvoort", "GM0392", "GM0473")]
    [InlineData("Littenseradeel", "GM0080", "GM1949")]
    public void What_can_be_several_is_a_choice(string invoer, params string[] daarbij)
    {
        var keuze = Assert.IsType<Herkenning.Keuze>(Feiten.Inhoud.Register.Herken(invoer));

        Assert.Subset(keuze.Gemeenten.Select(g => g.Code.Waarde).ToHashSet(), daarbij.ToHashSet());
    }

    [Theory]
    [InlineData("Bonaire", "BCN")]
    [InlineData("St. Eustatius", "BCN")]
    [InlineData("Saba", "BCN")]
    [InlineData("Caribisch Nederland", "BCN")]
    [InlineData("provincie Gelderland", "provincie")]
    [InlineData("Provincie Utrecht", "provincie")]
    [InlineData("Hengelo (Gld)", "Gelderland")]
    [InlineData("Rijswijk (NB)", "Noord-Brabant")]
    [InlineData("Laren, Gelderland", "Gelderland")]
    [InlineData("010", "kennen wij niet")]
    [InlineData("DUO", "kennen wij niet")]
    [InlineData("Brussel", "kennen wij niet")]
    [InlineData("Riel", "Bedoelt u")]
    [InlineData("De Peel", "Bedoelt u")]
    [InlineData("Teil", "Tiel")]
    [InlineData("vng.nl", "kennen wij niet")]
    public void What_is_no_gemeente_is_not_known_and_says_why(string invoer, string uitleg) =>
        Assert.Contains(uitleg, Assert.IsType<Herkenning.Onbekend>(Feiten.Inhoud.Register.Herken(invoer)).Toelichting, StringComparison.Ordinal);

    [Fact]
    public void One_slip_in_a_long_name_never_leads_to_another_gemeente_unless_it_spells_that_one()
    {
        var register = Feiten.Inhoud.Register;
        var gespeld = Feiten.Nu.Select(g => (g.Naam, Codes: (IReadOnlyList<string>)[g.Code])).Concat(Feiten.Vroeger).Concat(Feiten.Aliassen)
            .ToLookup(g => Naamsleutel.Van(g.Naam), g => g.Codes);
        var lang = Feiten.Nu.Where(g => Naamsleutel.Van(g.Naam) is { Length: >= 8 } && register.Herken(g.Naam) is Herkenning.Gevonden).ToArray();
        Assert.True(lang.Length > 200);
        var misser = from gemeente in Gen.Int[0, lang.Length - 1].Select(i => lang[i])
                     from plek in Gen.Int[0, gemeente.Naam.Length - 2]
                     from letter in Gen.Char["abcdefghijklmnopqrstuvwxyz"]
                     from soort in Gen.Int[0, 3]
                     select (gemeente, invoer: Verschrijf(gemeente.Naam, plek, letter, soort));

        misser.Sample(
            (gemeente, invoer) => register.Herken(invoer) switch
            {
                Herkenning.Gevonden gevonden when gevonden.Gemeente.Code.Waarde == gemeente.Code => true,
                Herkenning.Gevonden gevonden => gespeld[Naamsleutel.Van(invoer)].Any(codes => codes.SequenceEqual([gevonden.Gemeente.Code.Waarde])),
                Herkenning.Keuze keuze => keuze.Gemeenten.Any(g => g.Code.Waarde == gemeente.Code),
                Herkenning.Onbekend onbekend => onbekend.Suggesties.Any(g => g.Code.Waarde == gemeente.Code),
                _ => false,
            },
            iter: 1000);
    }

    private static string Verschrijf(string naam, int plek, char letter, int soort) => soort switch
    {
        0 => naam.Remove(plek, 1),
        1 => naam.Insert(plek, letter.ToString()),
        2 => $"{naam[..plek]}{letter}{naam[(plek + 1)..]}",
        _ => $"{naam[..plek]}{naam[plek + 1]}{naam[plek]}{naam[(plek + 2)..]}",
    };
}
