using HerstelBot.Dialogs;
using HerstelBot.Domain.Kennisbank;
using HerstelBot.Search;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;

namespace HerstelBot.Tests.Kennisbank;

public sealed class LevendeKennisbankTests : IDisposable
{
    private static readonly DateOnly Vandaag = new(2026, 11, 23);

    private readonly Dialogskopie _map = new();
    private readonly FakeLogger<LevendeKennisbank> _log = new();
    private readonly LevendeKennisbank _kennisbank;

    public LevendeKennisbankTests() => _kennisbank = new(_map.Map, () => new Leesregels { Vandaag = Vandaag }, KennisbankCache.Geen, _log);

    [Fact]
    public void A_file_that_is_at_fault_leaves_the_article_as_it_was_and_is_told_with_its_line()
    {
        _map.Schrijf("zwembad", "Wanneer is het zwembad open?", "Het zwembad is elke avond open.", "zekerheid-van: niemand");
        _map.Schrijf("bibliotheek", "Waar is de bibliotheek?", "De bibliotheek is verhuisd.");
        _kennisbank.Herlees();

        Assert.Contains("elke ochtend", Tekst("zwembad"), StringComparison.Ordinal);
        Assert.Contains("verhuisd", Tekst("bibliotheek"), StringComparison.Ordinal);
        var fout = Assert.Single(_kennisbank.Fouten);
        Assert.StartsWith($"kennisbank{Path.DirectorySeparatorChar}zwembad.md:15: ", $"{fout}", StringComparison.Ordinal);
        Assert.Contains($"{fout}", Assert.Single(_log.Collector.GetSnapshot(), regel => regel.Level == LogLevel.Error).Message, StringComparison.Ordinal);

        _map.Schrijf("zwembad", "Wanneer is het zwembad open?", "Het zwembad is elke avond open.");
        _kennisbank.Herlees();

        Assert.Contains("elke avond", Tekst("zwembad"), StringComparison.Ordinal);
        Assert.Empty(_kennisbank.Fouten);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(60)]
    [InlineData(200)]
    public void A_file_that_is_written_half_blanks_no_article(int tekens)
    {
        var nieuw = Dialogskopie.Artikel("zwembad", "Wanneer is het zwembad open?", "Het zwembad is elke avond open.");
        File.WriteAllText(_map.PadVan("zwembad"), nieuw[..tekens]);
        _kennisbank.Herlees();

        Assert.Contains("elke ochtend", Tekst("zwembad"), StringComparison.Ordinal);
        Assert.NotEmpty(_kennisbank.Fouten);
    }

    [Fact]
    public void A_fault_that_stays_is_told_once()
    {
        File.WriteAllText(_map.PadVan("zwembad"), "");
        _kennisbank.Herlees();
        _map.Schrijf("bibliotheek", "Waar is de bibliotheek?", "De bibliotheek is verhuisd.");
        _kennisbank.Herlees();

        Assert.Single(_log.Collector.GetSnapshot(), regel => regel.Level == LogLevel.Error);
        Assert.Single(_kennisbank.Fouten);
    }

    [Fact]
    public void A_newcomer_with_an_id_that_is_taken_is_refused_also_when_its_name_sorts_first()
    {
        Directory.CreateDirectory(Path.Combine(_map.Kennisbank, "aaa"));
        File.WriteAllText(Path.Combine(_map.Kennisbank, "aaa", "zwembad.md"), Dialogskopie.Artikel("zwembad", "Is het zwembad dicht?", "Het zwembad is dicht."));
        _kennisbank.Herlees();

        Assert.Contains("elke ochtend", Tekst("zwembad"), StringComparison.Ordinal);
        Assert.Equal(2, _kennisbank.Aantal);
        var fout = Assert.Single(_kennisbank.Fouten);
        Assert.StartsWith(Path.Combine("kennisbank", "aaa", "zwembad.md") + ":2: ", $"{fout}", StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_moved_to_another_folder_is_the_same_article()
    {
        var map = Directory.CreateDirectory(Path.Combine(_map.Kennisbank, "sport"));
        File.Move(_map.PadVan("zwembad"), Path.Combine(map.FullName, "zwembad.md"));
        _kennisbank.Herlees();

        Assert.NotNull(_kennisbank.Vind("zwembad"));
        Assert.Equal(2, _kennisbank.Aantal);
        Assert.Empty(_kennisbank.Fouten);
    }

    [Fact]
    public void A_file_whose_new_name_is_not_its_id_still_stands_for_its_article_until_that_is_mended()
    {
        File.Move(_map.PadVan("zwembad"), _map.PadVan("openluchtbad"));
        _kennisbank.Herlees();

        Assert.NotNull(_kennisbank.Vind("zwembad"));
        Assert.Contains("openluchtbad", $"{Assert.Single(_kennisbank.Fouten)}", StringComparison.Ordinal);

        _map.Schrijf("openluchtbad", "Wanneer is het zwembad open?", "Het zwembad is elke avond open.");
        _kennisbank.Herlees();

        Assert.Null(_kennisbank.Vind("zwembad"));
        Assert.NotNull(_kennisbank.Vind("openluchtbad"));
        Assert.Empty(_kennisbank.Fouten);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_folder_that_is_gone_or_empty_for_a_moment_takes_nothing_away(bool isWeg)
    {
        var opzij = _map.Kennisbank + ".opzij";
        Directory.Move(_map.Kennisbank, opzij);
        if (!isWeg) { Directory.CreateDirectory(_map.Kennisbank); }
        _kennisbank.Herlees();

        Assert.Equal(2, _kennisbank.Aantal);
        Assert.Single(_kennisbank.Fouten);

        if (!isWeg) { Directory.Delete(_map.Kennisbank); }
        Directory.Move(opzij, _map.Kennisbank);
        _kennisbank.Herlees();

        Assert.Equal(2, _kennisbank.Aantal);
        Assert.Empty(_kennisbank.Fouten);
    }

    [Fact]
    public void Word_lists_and_cutoffs_change_with_the_articles_and_stay_when_they_are_at_fault()
    {
        Assert.Equal(0, Score("piscine"));
        var drempels = Path.Combine(_map.Taal, "drempels.json");
        var synoniemen = Path.Combine(_map.Taal, "synoniemen.yaml");
        File.AppendAllText(synoniemen, "\n- [zwembad, piscine]\n");
        File.WriteAllText(drempels, """{ "antwoord": 0.93 }""");
        _kennisbank.Herlees();

        Assert.NotEqual(0, Score("piscine"));
        Assert.Equal(0.93, _kennisbank.Raadpleeg((_, nu) => nu.Antwoord));

        File.WriteAllText(synoniemen, "- [zwembad, [");
        File.WriteAllText(drempels, """{ "antwoord": 93 }""");
        _kennisbank.Herlees();

        Assert.NotEqual(0, Score("piscine"));
        Assert.Equal(0.93, _kennisbank.Raadpleeg((_, nu) => nu.Antwoord));
        Assert.Equal([Path.Combine("taal", "drempels.json"), Path.Combine("taal", "synoniemen.yaml")], _kennisbank.Fouten.Select(fout => fout.Bestand).Order());

        Directory.Delete(_map.Taal, recursive: true);
        _kennisbank.Herlees();

        Assert.NotEqual(0, Score("piscine"));
        Assert.Equal(0.93, _kennisbank.Raadpleeg((_, nu) => nu.Antwoord));
    }

    [Fact]
    public void The_timeline_changes_with_the_articles_and_stays_whole_when_it_is_at_fault()
    {
        var voor = Vingerafdruk.Van(_map.Map);
        File.WriteAllText(_map.Tijdlijn, Tijdlijn("2026-01-05", "Het zwembad kreeg een glijbaan."));
        Assert.NotEqual(voor, Vingerafdruk.Van(_map.Map));
        _kennisbank.Herlees();

        Assert.Equal("Het zwembad kreeg een glijbaan.", Assert.Single(_kennisbank.Tijdlijn.Wijzigingen).Wat);
        Assert.Empty(_kennisbank.Fouten);

        File.WriteAllText(_map.Tijdlijn, Tijdlijn("2026-13-05", "Het zwembad werd een ijsbaan."));
        _kennisbank.Herlees();

        Assert.Equal("Het zwembad kreeg een glijbaan.", Assert.Single(_kennisbank.Tijdlijn.Wijzigingen).Wat);
        Assert.StartsWith("tijdlijn.yaml:4: De datum '2026-13-05' bestaat niet.", $"{Assert.Single(_kennisbank.Fouten)}", StringComparison.Ordinal);

        File.Delete(_map.Tijdlijn);
        _kennisbank.Herlees();

        Assert.Single(_kennisbank.Tijdlijn.Wijzigingen);
        Assert.Single(_kennisbank.Fouten);
    }

    [Fact]
    public void What_editors_and_file_systems_put_beside_an_article_is_no_article()
    {
        foreach (var naam in new[] { ".zwembad.md.swp", ".#zwembad.md", "._zwembad.md", "zwembad.md~", "~zwembad.md", "#zwembad.md#", "README.md", "zwembad.md.tmp" })
        {
            File.WriteAllText(Path.Combine(_map.Kennisbank, naam), "half");
        }

        _kennisbank.Herlees();

        Assert.Equal(2, _kennisbank.Aantal);
        Assert.Empty(_kennisbank.Fouten);
    }

    [Fact]
    public void A_question_keeps_the_articles_and_cutoffs_it_began_with_until_it_is_done()
    {
        var (eerst, daarna) = _kennisbank.Raadpleeg((kennisbank, drempels) =>
        {
            var voor = (kennisbank.Vind("zwembad"), drempels);
            _map.Schrijf("zwembad", "Wanneer is het zwembad open?", "Het zwembad is elke avond open.");
            File.WriteAllText(Path.Combine(_map.Taal, "drempels.json"), """{ "antwoord": 0.93 }""");
            _kennisbank.Herlees();
            _kennisbank.Herlees();
            Assert.NotEmpty(kennisbank.Zoek("Wanneer is het zwembad open?", Vandaag).Kandidaten);
            return (voor, (kennisbank.Vind("zwembad"), drempels));
        });

        Assert.Equal(eerst, daarna);
        Assert.Contains("elke avond", Tekst("zwembad"), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_look_at_files_that_did_not_change_is_the_same_and_every_change_is_seen()
    {
        var eerst = Vingerafdruk.Van(_map.Map);
        Assert.Equal(eerst, Vingerafdruk.Van(_map.Map));
        Assert.Equal(eerst, _kennisbank.Afdruk);

        File.AppendAllText(_map.PadVan("zwembad"), "Meer.");
        var langer = Vingerafdruk.Van(_map.Map);
        File.Delete(_map.PadVan("zwembad"));
        var weg = Vingerafdruk.Van(_map.Map);
        Directory.Delete(_map.Kennisbank, recursive: true);
        var alles = Vingerafdruk.Van(_map.Map);

        Assert.Equal(4, new[] { eerst, langer, weg, alles }.Distinct().Count());
    }

    public void Dispose() => _map.Dispose();

    private static string Tijdlijn(string datum, string wat) =>
        $"peildatum: 2026-03-31\ntrefwoorden: {{ overig: [zwembad] }}\nwijzigingen:\n  - datum: {datum}\n    onderwerpen: [overig]\n    wat: {wat}\n    bronnen: [{{ titel: Krant }}]\n";

    private string Tekst(string id) => _kennisbank.Vind(id)?.Tekst ?? "";

    private int Score(string woord) => _kennisbank.Zoek(woord, Vandaag).Kandidaten.Count;
}
