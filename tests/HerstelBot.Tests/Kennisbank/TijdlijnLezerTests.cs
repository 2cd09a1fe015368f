using HerstelBot.Dialogs;
using HerstelBot.Search;

namespace HerstelBot.Tests.Kennisbank;

public sealed class TijdlijnLezerTests : IDisposable
{
    private readonly DirectoryInfo _map = Directory.CreateTempSubdirectory("herstelbot-tijdlijn-");

    [Fact]
    public void The_shipped_timeline_has_no_fault_and_runs_from_the_beginning_to_the_last_change()
    {
        var (tijdlijn, fouten) = TijdlijnLezer.Lees(DialogsMap.Vind(null), leesbaarheid: Leesbaarheid.Opmerkingen);

        Assert.Empty(fouten);
        Assert.True(tijdlijn.Wijzigingen.Count >= 61);
        Assert.Equal((2005, 2026), (tijdlijn.Wijzigingen[0].Van.Year, tijdlijn.Wijzigingen[^1].Van.Year));
    }

    [Fact]
    public void A_sentence_that_is_too_long_is_told_with_its_line()
    {
        var lang = string.Join(' ', Enumerable.Repeat("woord", 26));
        File.WriteAllText(Path.Combine(_map.FullName, "tijdlijn.yaml"), $"peildatum: 2026-03-31\ntrefwoorden: {{ bezwaar: [bezwaar] }}\nwijzigingen:\n  - datum: 2020\n    onderwerpen: [bezwaar]\n    wat: Kort.\n    was: {lang}.\n    bronnen: [{{ titel: VNG }}]\n");

        Assert.StartsWith("tijdlijn.yaml:7: Deze zin heeft 26 woorden", $"{Assert.Single(TijdlijnLezer.Lees(new(_map.FullName), leesbaarheid: Leesbaarheid.Opmerkingen).Fouten)}", StringComparison.Ordinal);
        Assert.Empty(TijdlijnLezer.Lees(new(_map.FullName)).Fouten);
    }

    [Theory]
    [InlineData("datum: 2025-13-01", "De datum '2025-13-01' bestaat niet. Schrijf jaar, jaar-maand of jaar-maand-dag.", 8)]
    [InlineData("datum: 2019-01-01", "Deze wijziging staat onder een latere. Zet de oudste eerst.", 8)]
    [InlineData("datum: 2025-01-01\n    artikel: maan", "Het artikel 'maan' bestaat niet. Verbeter het id of haal het weg.", 9)]
    [InlineData("datum: 2025-01-01\n    deel: midden", "'midden' is geen deel. Kies uit: begin, eind.", 9)]
    [InlineData("datum: 2025-01-01\n    onderwep: bezwaar", "'onderwep' hoort hier niet.", 9)]
    public void A_fault_is_told_with_its_line_and_the_other_changes_stay(string regel, string zin, int plek)
    {
        File.WriteAllText(Path.Combine(_map.FullName, "tijdlijn.yaml"), $$"""
            peildatum: 2026-03-31
            trefwoorden: { bezwaar: [bezwaar] }
            wijzigingen:
              - datum: 2020
                onderwerpen: [bezwaar]
                wat: Eerst.
                bronnen: [{ titel: VNG }]
              - {{regel}}
                onderwerpen: [bezwaar]
                wat: Daarna.
                bronnen: [{ titel: VNG }]

            """);
        var (tijdlijn, fouten) = TijdlijnLezer.Lees(new(_map.FullName), new HashSet<string> { "bezwaartermijn" }, new HashSet<string> { "bezwaar" });

        Assert.StartsWith($"tijdlijn.yaml:{plek}: {zin}", Assert.Single(fouten).ToString(), StringComparison.Ordinal);
        Assert.Equal("Eerst.", Assert.Single(tijdlijn.Wijzigingen).Wat);
    }

    [Fact]
    public void A_change_without_source_is_a_fault()
    {
        File.WriteAllText(Path.Combine(_map.FullName, "tijdlijn.yaml"), "peildatum: 2026-03-31\ntrefwoorden: { bezwaar: [bezwaar] }\nwijzigingen:\n  - datum: 2020\n    onderwerpen: [bezwaar]\n    wat: Iets.\n");

        Assert.Contains(TijdlijnLezer.Lees(new(_map.FullName)).Fouten, fout => fout.ToString() == "tijdlijn.yaml:4: De lijst 'bronnen' ontbreekt of is leeg.");
        Assert.Empty(TijdlijnLezer.Lees(new(_map.FullName)).Tijdlijn.Wijzigingen);
    }

    public void Dispose() => _map.Delete(recursive: true);
}
