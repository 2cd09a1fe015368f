using HerstelBot.Cli.Meet.IJking;
using HerstelBot.Cli.Meet.Kwaliteit;
using HerstelBot.Dialogs;
using HerstelBot.Domain.Kennisbank;
using HerstelBot.Search;

namespace HerstelBot.Tests.Kennisbank;

/// <summary>Finding the cut-offs of the answer decision.</summary>
public sealed class IJkingTests
{
    private static readonly DateOnly Vandaag = new(2026, 11, 23);

    private static readonly Artikel Laptop = Artikel("laptop", "Mag een laptop uit brede ondersteuning?", "wie betaalt de laptop", "vergoeding voor een computer", "laptop voor school betalen");
    private static readonly Artikel Fiets = Artikel("fiets", "Mag een fiets uit brede ondersteuning?", "wie betaalt de fiets", "vergoeding voor een tweewieler", "fiets voor school betalen");

    [Fact]
    public void Every_variant_is_asked_once_while_its_article_does_not_have_it()
    {
        var vouwen = Vouw.ZonderVariant([Laptop, Fiets], delen: 3, Vandaag).ToList();

        Assert.Equal(Laptop.Varianten.Concat(Fiets.Varianten).Order(), vouwen.SelectMany(vouw => vouw.Vragen).Select(vraag => vraag.Tekst).Order());
        Assert.All(vouwen, vouw => Assert.DoesNotContain(vouw.Vragen, vraag => vouw.Artikelen.Any(artikel => artikel.Varianten.Contains(vraag.Tekst))));
    }

    [Fact]
    public void Every_article_is_asked_for_once_while_it_is_not_there()
    {
        var vouwen = Vouw.ZonderArtikel([Laptop, Fiets], delen: 3, perArtikel: 2, Vandaag).ToList();

        Assert.Equal(4, vouwen.Sum(vouw => vouw.Vragen.Count));
        Assert.All(vouwen, vouw => Assert.DoesNotContain(vouw.Vragen, vraag => vouw.Artikelen.Any(artikel => vraag.Artikelen.Contains(artikel.Id))));
    }

    [Fact]
    public void The_cut_offs_that_are_found_never_cost_more_than_those_there_were()
    {
        var gevallen = new IJkgevallen([Laptop, Fiets], Taal.Leeg, Vandaag);
        IJkgroep[] groepen = [gevallen.ZonderVariant(), gevallen.ZonderArtikel(), gevallen.Vreemd(["hoe vraag ik een paspoort aan"]), gevallen.Gemengd()];
        var meester = new IJkmeester(groepen, id => new[] { Laptop, Fiets }.FirstOrDefault(artikel => artikel.Id == id));
        var roekeloos = new Drempels { Antwoord = 0, Dekking = 0, OngedektWoord = 1, MinimumInhoudswoorden = 1, MinimumWoorden = 1 };

        var gevonden = meester.Zoek(roekeloos);

        Assert.True(meester.Kosten(gevonden) < meester.Kosten(roekeloos), $"{meester.Kosten(gevonden)} against {meester.Kosten(roekeloos)}");
        Assert.Equal(gevonden, meester.Zoek(roekeloos));
    }

    [Fact]
    public void Every_number_among_the_cut_offs_is_turned()
    {
        var drempels = new Drempels();

        Assert.Equal(typeof(Drempels).GetProperties().Count(eigenschap => eigenschap.PropertyType == typeof(double) || eigenschap.PropertyType == typeof(int)), Knop.Alle.Count);
        Assert.All(Knop.Alle, knop => Assert.All(knop.Standen, stand => Assert.Equal(stand, knop.Stand(knop.Zet(drempels, stand)), 3)));
    }

    [Fact]
    public void What_is_written_is_what_is_read_with_what_it_was_measured_on()
    {
        var map = Directory.CreateTempSubdirectory("herstelbot-ijk-");
        try
        {
            var drempels = new Drempels { Antwoord = 0.71, MinimumWoorden = 4 };

            DrempelsLezer.Schrijf(map.FullName, drempels, new(Vandaag, 100));

            Assert.Equal((drempels, []), DrempelsLezer.Lees(map.FullName));
            Assert.Equal(new IJkstempel(Vandaag, 100), DrempelsLezer.Stempel(map.FullName));
            Assert.Null(DrempelsLezer.Verouderd(map.FullName, 110));
            var waarschuwing = DrempelsLezer.Verouderd(map.FullName, 111);
            Assert.True(waarschuwing is { IsWaarschuwing: true, Zin: "Deze drempels zijn geijkt bij 100 artikelen en nu zijn het er 111. Draai 'herstelbot meet --ijk'." });
        }
        finally
        {
            map.Delete(recursive: true);
        }
    }

    [Fact]
    public void Cut_offs_that_were_set_by_hand_carry_no_stamp_and_give_no_warning()
    {
        var map = Directory.CreateTempSubdirectory("herstelbot-ijk-");
        try
        {
            File.WriteAllText(Path.Combine(map.FullName, "drempels.json"), """{"antwoord": 0.7}""");

            Assert.Null(DrempelsLezer.Stempel(map.FullName));
            Assert.Null(DrempelsLezer.Verouderd(map.FullName, 1000));
        }
        finally
        {
            map.Delete(recursive: true);
        }
    }

    [Fact]
    public void Sentences_about_other_subjects_are_no_variant_of_any_article()
    {
        var dialogs = DialogsMap.Vind(null);
        var varianten = ArtikelLezer.Lees(dialogs.Kennisbank, new()).Artikelen.SelectMany(artikel => artikel.Varianten).ToHashSet(StringComparer.OrdinalIgnoreCase);

        Assert.DoesNotContain(File.ReadLines(dialogs.BuitenScope), varianten.Contains);
    }

    private static Artikel Artikel(string id, string titel, params string[] varianten) => new() { Id = id, Titel = titel, Varianten = varianten, Feiten = [id.ToUpperInvariant()], Tekst = $"{titel} Ja." };
}
