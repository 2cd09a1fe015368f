using HerstelBot.Domain.Kennisbank;
using HerstelBot.Search;

namespace HerstelBot.Tests.Kennisbank;

public sealed class ArtikelLezerTests : IDisposable
{
    private readonly Proefmap _map = new();

    public void Dispose() => _map.Dispose();

    [Fact]
    public void An_article_without_fault_is_read_whole()
    {
        var gelezen = _map.Met("fiets", "geldig-van: 2025-01-01\nfeiten: [F001, P02]\nloket: duo", "Ja, **dat** mag.\n\nMeer uitleg.").Lees();

        Assert.Empty(gelezen.Fouten);
        var artikel = Assert.Single(gelezen.Artikelen);
        Assert.Equal(("fiets", "Mag fiets?", "Ja, **dat** mag.", "duo"), (artikel.Id, artikel.Titel, artikel.KortAntwoord, artikel.Loket));
        Assert.Equal(new Geldigheid(new(2025, 1, 1), null), artikel.Geldigheid);
        Assert.Equal(["F001", "P02"], artikel.Feiten);
        Assert.Equal(new Bron("Een bron", "2025-04", null), Assert.Single(artikel.Bronnen));
    }

    [Theory]
    [InlineData("peildatum")]
    [InlineData("bronnen")]
    [InlineData("eigenaar")]
    [InlineData("varianten")]
    [InlineData("zekerheid")]
    [InlineData("onderwerp")]
    public void A_missing_key_is_named_and_the_article_answers_nothing(string sleutel)
    {
        var gelezen = _map.Met("goed").Met("fiets", zonder: sleutel).Lees();

        Assert.Equal("goed", Assert.Single(gelezen.Artikelen).Id);
        var fout = Assert.Single(gelezen.Fouten);
        Assert.Equal("fiets.md", fout.Bestand);
        Assert.Contains(sleutel, fout.Zin, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("kleur: rood", "'kleur' is onbekend")]
    [InlineData("geldig-van: 2026-02-30", "'2026-02-30' bij geldig-van bestaat niet")]
    [InlineData("geldig-van: 2026-03-01\ngeldig-tot: 2026-02-01", "eindigt voor het begint")]
    [InlineData("loket: [a, b]", "hoort één waarde")]
    public void A_wrong_line_is_named_with_its_number(string regel, string zin)
    {
        var gelezen = _map.Met("fiets", regel).Lees();

        Assert.Empty(gelezen.Artikelen);
        var fout = Assert.Single(gelezen.Fouten);
        Assert.True(fout.Regel > 12, fout.ToString());
        Assert.Contains(zin, fout.Zin, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zekerheid: hoog", "zekerheid: zeker", "'zeker' bij zekerheid is onbekend. Kies uit: hoog, middel, laag.")]
    [InlineData("reikwijdte: landelijk", "reikwijdte: dorp", "'dorp' bij reikwijdte is onbekend")]
    [InlineData("datum: 2025-04", "datum: voorjaar", "De datum 'voorjaar' van deze bron")]
    [InlineData("titel: Mag fiets?", "titel: Mag: fiets?", "geen goede YAML")]
    [InlineData("id: fiets", "id: auto", "niet de naam van het bestand")]
    public void A_wrong_value_is_named(string goed, string fout, string zin)
    {
        _map.Met("fiets");
        var pad = Path.Combine(_map.Pad, "fiets.md");
        _map.Los("fiets.md", File.ReadAllText(pad).Replace(goed, fout, StringComparison.Ordinal));

        var gelezen = _map.Lees();

        Assert.Empty(gelezen.Artikelen);
        Assert.Contains(gelezen.Fouten, gevonden => gevonden.Zin.Contains(zin, StringComparison.Ordinal));
    }

    [Fact]
    public void Two_articles_with_one_id_are_told_apart()
    {
        Directory.CreateDirectory(Path.Combine(_map.Pad, "b"));
        _map.Met("fiets");
        File.Copy(Path.Combine(_map.Pad, "fiets.md"), Path.Combine(_map.Pad, "b", "fiets.md"));

        var gelezen = _map.Lees();

        Assert.Single(gelezen.Artikelen);
        Assert.Contains("is al van", Assert.Single(gelezen.Fouten).Zin, StringComparison.Ordinal);
    }

    [Fact]
    public void A_dead_reference_is_told_but_the_article_stays()
    {
        var gelezen = _map.Met("fiets", "verwant: [weg]\nvervangen-door: ook-weg").Lees();

        var artikel = Assert.Single(gelezen.Artikelen);
        Assert.Empty(artikel.Verwant);
        Assert.Null(artikel.VervangenDoor);
        Assert.Equal(2, gelezen.Fouten.Count);
    }

    [Fact]
    public void A_superseded_article_must_end_before_the_next_begins()
    {
        var gelezen = _map.Met("nu", "geldig-van: 2026-01-01").Met("toen", "geldig-tot: 2026-06-01\nvervangen-door: nu").Lees();

        Assert.Contains("geldt dan al", Assert.Single(gelezen.Fouten).Zin, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_onderwerp_or_loket_is_told()
    {
        var gelezen = _map.Met("fiets", "loket: onzin").Lees(new() { Onderwerpen = new HashSet<string> { "anders" }, Loketten = new HashSet<string> { "duo" } });

        Assert.Equal(2, gelezen.Fouten.Count);
        Assert.Single(gelezen.Artikelen);
    }

    [Fact]
    public void What_should_have_been_looked_at_again_is_a_warning()
    {
        var gelezen = _map.Met("fiets").Lees(new() { Vandaag = new(2027, 1, 2) });

        Assert.Single(gelezen.Artikelen);
        var fout = Assert.Single(gelezen.Fouten);
        Assert.True(fout.IsWaarschuwing);
        Assert.Equal("fiets.md:14: Dit artikel moest voor 2027-01-01 herzien zijn. Kijk de feiten na en zet een nieuwe peildatum en datum.", fout.ToString());
    }

    public static TheoryData<string, int, string> Onleesbaar => new()
    {
        { Herhaal(26), 1, "Deze zin heeft 26 woorden; meer dan 25 is te lang voor taalniveau B1. Maak er twee zinnen van." },
        { "Ja.\n\n" + Herhaal(26), 3, "Deze zin heeft 26 woorden; meer dan 25 is te lang voor taalniveau B1. Maak er twee zinnen van." },
        { $"{Herhaal(24)} {Herhaal(24)} {Herhaal(24)}", 1, "De eerste alinea heeft 72 woorden; meer dan 70 past niet op een kaart. Zet de uitleg in een volgende alinea." },
        { string.Join("\n\n", Enumerable.Repeat(Herhaal(25), 11)), 1, "Dit artikel heeft 275 woorden; meer dan 250 leest niemand in een chat. Maak er twee artikelen van." },
        { "Een kinderopvangtoeslagproblematiekcommissie.", 1, "Het woord 'kinderopvangtoeslagproblematiekcommissie' heeft 40 letters; meer dan 32 is te lang voor taalniveau B1. Schrijf het in delen of met een streepje." },
        { "Ja.\n\nDe inbelcode is 48213. Bel dan.", 3, "Deze zin noemt een code met cijfers. Haal de cijfers weg: een inbelcode of verificatiecode hoort nooit in de kennisbank." },
        { "De verificatiecode van uw gemeente: 9041.", 1, "Deze zin noemt een code met cijfers. Haal de cijfers weg: een inbelcode of verificatiecode hoort nooit in de kennisbank." },
    };

    [Theory]
    [MemberData(nameof(Onleesbaar))]
    public void A_text_that_is_hard_to_read_or_gives_a_code_is_refused_with_its_line_and_mend(string tekst, int regel, string zin)
    {
        var gelezen = _map.Met("fiets", tekst: tekst).Lees();

        Assert.Empty(gelezen.Artikelen);
        var begin = File.ReadAllLines(Path.Combine(_map.Pad, "fiets.md")).ToList().LastIndexOf("---") + 1;
        Assert.Equal($"fiets.md:{begin + regel}: {zin}", Assert.Single(gelezen.Fouten).ToString());
    }

    [Theory]
    [InlineData("Bel 0800-2358358 en toets de inbelcode in.")]
    [InlineData("De verificatiecode van 2024 geldt niet meer.")]
    public void A_telephone_number_and_a_year_are_no_code(string tekst) => Assert.Empty(_map.Met("fiets", tekst: tekst).Lees().Fouten);

    [Fact]
    public void A_variant_belongs_to_one_article()
    {
        var gelezen = _map.Met("auto").Los("fiets.md", Inhoud("fiets").Replace("- kan fiets", "- \"Kan auto?\"", StringComparison.Ordinal)).Lees();

        Assert.Equal(2, gelezen.Artikelen.Count);
        Assert.Equal("fiets.md:6: De variant 'Kan auto?' staat ook in 'auto'. Laat hem staan bij het artikel dat de vraag beantwoordt en haal hem bij het andere weg.", Assert.Single(gelezen.Fouten).ToString());
    }

    [Fact]
    public void A_variant_stands_once_in_an_article()
    {
        var gelezen = _map.Los("fiets.md", Inhoud("fiets").Replace("- kan fiets", "- kan fiets\n  - Kan fiets", StringComparison.Ordinal)).Lees();

        Assert.Equal("fiets.md:7: De variant 'Kan fiets' staat hier twee keer. Haal er een weg.", Assert.Single(gelezen.Fouten).ToString());
    }

    private static string Herhaal(int woorden) => string.Join(' ', Enumerable.Repeat("woord", woorden)) + ".";

    private string Inhoud(string id)
    {
        _map.Met(id);
        return File.ReadAllText(Path.Combine(_map.Pad, $"{id}.md"));
    }

    [Fact]
    public void Another_folder_needs_only_id_titel_and_text()
    {
        _map.Los("los.md", "---\nid: iets\ntitel: Een vraag\nkleur: rood\n---\nEen antwoord.\n").Los("leeg.md", "---\nid: leeg\ntitel: Leeg\n---\n").Los("kaal.md", "geen voorblad");

        var gelezen = _map.Lees(Leesregels.Ruim);

        Assert.Equal("iets", Assert.Single(gelezen.Artikelen).Id);
        Assert.Equal(["kaal.md:1", "leeg.md:5"], gelezen.Fouten.Select(fout => $"{fout.Bestand}:{fout.Regel}"));
    }

    [Fact]
    public void Windows_line_ends_and_a_byte_order_mark_are_no_fault()
    {
        _map.Los("los.md", "\uFEFF---\r\nid: los\r\ntitel: Een vraag\r\n---\r\nEerste.\r\n\r\nTweede.\r\n");

        Assert.Equal("Eerste.", Assert.Single(_map.Lees(Leesregels.Ruim).Artikelen).KortAntwoord);
    }
}
