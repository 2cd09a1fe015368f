using HerstelBot.Domain.Gesprekken.Kennis;
using HerstelBot.Domain.Kennisbank;

namespace HerstelBot.Domain.Tests.Gesprekken.Kennis;

public class ArtikelverschilTests
{
    private static readonly Artikel Was = new()
    {
        Id = "fiets", Titel = "Mag een fiets?", Onderwerp = "overig", Varianten = ["fiets betalen", "fiets vergoeden"], Tekst = "Ja, een fiets mag altijd.",
        Geldigheid = new(new(2026, 1, 1), null), Peildatum = new(2026, 1, 1), Bronnen = [new("Handreiking", "2025-04", null)],
    };

    [Fact]
    public void Each_part_that_changed_is_told_in_a_sentence()
    {
        var wordt = Was with
        {
            Varianten = ["fiets vergoeden", "bakfiets"], Tekst = "Ja, een fiets mag soms.", Geldigheid = new(new(2026, 1, 1), new(2026, 12, 31)), Peildatum = new(2026, 11, 23),
        };

        Assert.Equal(
            [
                "Antwoord: weg: 'altijd.'; erbij: 'soms.'.",
                "Varianten: weg: 'fiets betalen'; erbij: 'bakfiets'.",
                "Geldig tot en met: erbij: '31 december 2026'.",
                "Komt in de plaats van: erbij: 'oude-fiets'.",
                "Peildatum: weg: '1 januari 2026'; erbij: '23 november 2026'.",
            ],
            Artikelverschil.Tussen(Was, [], wordt, ["oude-fiets"]).Select(veld => veld.InWoorden));
    }

    [Fact]
    public void Nothing_changed_is_nothing_to_tell() => Assert.Empty(Artikelverschil.Tussen(Was, ["x"], Was with { Varianten = ["fiets betalen", "fiets vergoeden"] }, ["x"]));

    [Fact]
    public void Of_a_first_version_everything_is_new() =>
        Assert.All(Artikelverschil.Tussen(null, [], Was, []), veld => Assert.Contains("erbij: ", veld.InWoorden, StringComparison.Ordinal));
}
