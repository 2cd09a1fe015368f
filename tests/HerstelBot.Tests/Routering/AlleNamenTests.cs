using HerstelBot.Domain.Routering;

namespace HerstelBot.Tests.Routering;

public class AlleNamenTests
{
    [Fact]
    public void The_files_have_no_fault_and_no_warning() => Assert.Empty(HerstelBot.Dialogs.RouteringBestanden.Controleer(Feiten.Dialogs));

    [Fact]
    public void All_gemeenten_of_2026_are_there()
    {
        Assert.Equal(342, Feiten.Nu.Count);
        Assert.Equal(
            new Dictionary<string, int>
            {
                ["Groningen"] = 10, ["Fryslân"] = 18, ["Drenthe"] = 12, ["Overijssel"] = 25, ["Flevoland"] = 6, ["Gelderland"] = 51,
                ["Utrecht"] = 26, ["Noord-Holland"] = 44, ["Zuid-Holland"] = 50, ["Zeeland"] = 13, ["Noord-Brabant"] = 56, ["Limburg"] = 31,
            },
            Feiten.Nu.GroupBy(g => g.Provincie).ToDictionary(g => g.Key, g => g.Count()));
    }

    [Fact]
    public void Every_name_of_today_is_found_however_it_is_dressed()
    {
        foreach (var (code, naam, _) in Feiten.Nu)
        {
            Assert.All(
                [naam, naam.ToUpperInvariant(), $"gemeente {naam}", $"gem. {naam}", $"{naam} (gemeente)", $"B&W van {naam}", naam.Replace('-', ' '), naam.Replace("'", "’", StringComparison.Ordinal)],
                invoer => Assert.Equal(new Herkenning.Gevonden(Feiten.Inhoud.Register.Zoek(new(code))!), Feiten.Inhoud.Register.Herken(invoer)));
        }
    }

    [Fact]
    public void Every_name_with_its_provincie_is_found_and_with_another_provincie_is_not()
    {
        foreach (var (code, naam, provincie) in Feiten.Nu)
        {
            var kaal = naam.Split(" (")[0];
            Assert.Equal(code, Assert.IsType<Herkenning.Gevonden>(Feiten.Inhoud.Register.Herken($"{kaal}, {provincie}")).Gemeente.Code.Waarde);
            var anders = provincie == "Zeeland" ? "Drenthe" : "Zeeland";
            Assert.IsType<Herkenning.Onbekend>(Feiten.Inhoud.Register.Herken($"{kaal} ({anders})"));
        }
    }

    [Fact]
    public void Every_former_gemeente_since_2000_leads_to_those_of_today()
    {
        Assert.Equal(263, Feiten.Vroeger.Count);
        Assert.All(Feiten.Vroeger.Where(v => v.Naam != "Valkenburg"), v => Klopt(v.Naam, v.Codes, metUitleg: true));
    }

    [Fact]
    public void Every_other_name_leads_where_the_list_says()
    {
        Assert.True(Feiten.Aliassen.Count > 100);
        Assert.All(Feiten.Aliassen, a => Klopt(a.Naam, a.Codes, metUitleg: false));
    }

    [Fact]
    public void Every_samenwerkingsverband_gives_the_choice_of_its_members()
    {
        Assert.All(Feiten.Inhoud.Register.Samenwerkingsverbanden, verband => Assert.All(
            verband.Afkortingen.Prepend(verband.Naam), naam => Klopt(naam, [.. verband.Leden.Select(l => l.Waarde).Order(StringComparer.Ordinal)], metUitleg: true)));
    }

    // By hand, not from the files, so that a fault in the files shows here.
    [Theory]
    [InlineData("Weesp", "GM0363")]
    [InlineData("Hellevoetsluis", "GM1992")]
    [InlineData("Uden", "GM1991")]
    [InlineData("Heerhugowaard", "GM1980")]
    [InlineData("Brederwiede", "GM1708")]
    [InlineData("'s-Gravendeel", "GM1963")]
    [InlineData("Nieuw-Lekkerland", "GM1978")]
    [InlineData("Menaldumadeel", "GM1949")]
    [InlineData("Lemsterland", "GM1940")]
    [InlineData("Ubbergen", "GM1945")]
    [InlineData("Weerselo", "GM1774")]
    [InlineData("Den Ham", "GM1700")]
    [InlineData("Lichtenvoorde", "GM1586")]
    [InlineData("Heerjansdam", "GM0642")]
    [InlineData("Maasdonk", "GM0796", "GM0828")]
    [InlineData("Littenseradiel", "GM0080", "GM1900", "GM1949")]
    [InlineData("Winsum", "GM1966", "GM1969")]
    [InlineData("Haaren", "GM0757", "GM0824", "GM0855", "GM0865")]
    [InlineData("Boarnsterhim", "GM0074", "GM0080", "GM1900", "GM1940")]
    [InlineData("Meerlo-Wanssum", "GM0984", "GM1507")]
    public void Some_that_went_through_several_hands_or_apart(string naam, params string[] codes) => Klopt(naam, codes, metUitleg: true);

    private static void Klopt(string naam, IReadOnlyList<string> codes, bool metUitleg)
    {
        var herkenning = Feiten.Inhoud.Register.Herken(naam);
        IReadOnlyList<string> gekregen = herkenning switch
        {
            Herkenning.Gevonden gevonden => [gevonden.Gemeente.Code.Waarde],
            Herkenning.Keuze keuze => [.. keuze.Gemeenten.Select(g => g.Code.Waarde).Order(StringComparer.Ordinal)],
            _ => [],
        };
        Assert.True(codes.SequenceEqual(gekregen), $"{naam}: {string.Join(' ', gekregen)} in plaats van {string.Join(' ', codes)}");
        if (metUitleg) { Assert.NotNull(herkenning.Toelichting); }
        Assert.DoesNotContain("typefout", herkenning.Toelichting ?? "", StringComparison.Ordinal);
    }
}
