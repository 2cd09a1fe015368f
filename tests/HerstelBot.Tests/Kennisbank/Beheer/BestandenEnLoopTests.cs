using HerstelBot.Domain.Kennisbank;
using HerstelBot.Domain.Kennisbank.Beheer;
using HerstelBot.Search;
using HerstelBot.Tests.Drivers;
using Microsoft.Extensions.Logging.Abstractions;

namespace HerstelBot.Tests.Kennisbank.Beheer;

/// <summary>The articles of files and those of the loop beside each other, in one instance.</summary>
public sealed class BestandenEnLoopTests : IDisposable
{
    private static readonly DateOnly Vandaag = new(2026, 11, 23);
    private static readonly DateTimeOffset Nu = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);
    private static readonly Artikel IJsbaan = Redactie.Artikel("ijsbaan", "Hoeveel kost de ijsbaan?", "De ijsbaan is gratis.");

    private readonly Dialogskopie _map = new();
    private readonly LevendeKennisbank _kennisbank;

    public BestandenEnLoopTests() => _kennisbank = Nieuw();

    [Fact]
    public void Both_are_found_and_stay_when_the_files_are_read_again()
    {
        _kennisbank.Neem(Stand(1, IJsbaan));
        Assert.Equal(("ijsbaan", "zwembad"), (Beste("Hoeveel kost de ijsbaan?"), Beste("Wanneer is het zwembad open?")));

        _map.Schrijf("museum", "Wat kost het museum?", "Het museum is gratis.");
        _kennisbank.Herlees();

        Assert.Equal(("ijsbaan", "museum", 4), (Beste("Hoeveel kost de ijsbaan?"), Beste("Wat kost het museum?"), _kennisbank.Aantal));
    }

    [Fact]
    public void A_file_with_the_same_id_wins_and_is_told()
    {
        _kennisbank.Neem(Stand(1, IJsbaan));
        _map.Schrijf("ijsbaan", "Hoeveel kost de ijsbaan?", "De ijsbaan kost een euro.");
        _kennisbank.Herlees();

        Assert.Equal("De ijsbaan kost een euro.", _kennisbank.Vind("ijsbaan")?.Tekst);
        var fout = Assert.Single(_kennisbank.Fouten);
        Assert.Equal(("kennis/ijsbaan:1: Dit artikel staat ook als bestand in de kennisbank. Het bestand geldt.", true), ($"{fout}", fout.IsWaarschuwing));
    }

    [Fact]
    public void What_is_learnt_together_afterwards_gives_the_same_articles()
    {
        _kennisbank.Neem(Stand(1, IJsbaan));
        Assert.True(_kennisbank.IsBijgeleerd);

        _kennisbank.Herleer();

        Assert.False(_kennisbank.IsBijgeleerd);
        Assert.Equal(("ijsbaan", 3), (Beste("Hoeveel kost de ijsbaan?"), _kennisbank.Aantal));
    }

    [Fact]
    public void Many_at_once_are_learnt_together()
    {
        _kennisbank.Neem(Stand(1, [.. Enumerable.Range(0, 9).Select(i => Redactie.Artikel($"sport-{i}", $"Waar is sport nummer {i} van de sportraad?", $"Op veld {i}."))]));

        Assert.Equal((11, false), (_kennisbank.Aantal, _kennisbank.IsBijgeleerd));
        Assert.Equal("sport-7", Beste("Waar is sport nummer 7 van de sportraad?"));
    }

    [Fact]
    public void An_article_that_was_taken_back_and_published_again_is_found_once()
    {
        _kennisbank.Neem(Stand(1, IJsbaan));
        _kennisbank.Neem(Stand(2));
        Assert.DoesNotContain(Kandidaten("Hoeveel kost de ijsbaan?"), kandidaat => kandidaat.ArtikelId == "ijsbaan");
        _kennisbank.Neem(Stand(3, IJsbaan with { Tekst = "De ijsbaan kost een euro." }));

        Assert.Equal("ijsbaan", Assert.Single(Kandidaten("Hoeveel kost de ijsbaan?"), kandidaat => kandidaat.ArtikelId == "ijsbaan").ArtikelId);
        Assert.Equal("De ijsbaan kost een euro.", _kennisbank.Vind("ijsbaan")?.Tekst);
    }

    [Theory]
    [InlineData(2026, 11, 22, "zwembad")]
    [InlineData(2026, 11, 23, "zwembad-2026")]
    public void A_rule_that_was_superseded_holds_until_the_day_before_and_is_never_current_after(int jaar, int maand, int dag, string geldend)
    {
        _kennisbank.Neem(new(1, [new(Redactie.Artikel("zwembad-2026", "Is het zwembad 's avonds open?", "Alleen 's avonds."), ["zwembad"], Nu)]));

        Assert.Equal(geldend, _kennisbank.Zoek("Wanneer is het zwembad open?", new(jaar, maand, dag)).Kandidaten[0].ArtikelId);
        Assert.Equal((new DateOnly(2026, 11, 22), new DateOnly(2026, 11, 23)), (_kennisbank.Vind("zwembad")!.Geldigheid.Tot, _kennisbank.Vind("zwembad-2026")!.Geldigheid.Van));
    }

    [Fact]
    public void An_article_that_begins_later_leaves_the_earlier_one_current_until_then()
    {
        var later = Redactie.Artikel("zwembad-2027", "Is het zwembad 's avonds open?", "Alleen 's avonds.") with { Geldigheid = new(new(2027, 1, 1), new(2027, 6, 30)) };
        _kennisbank.Neem(new(1, [new(later, ["zwembad"], Nu)]));

        Assert.Equal("zwembad", _kennisbank.Zoek("Wanneer is het zwembad open?", Vandaag).Kandidaten[0].ArtikelId);
        Assert.Equal("zwembad-2027", _kennisbank.Zoek("Wanneer is het zwembad open?", new(2027, 1, 1)).Kandidaten[0].ArtikelId);
        Assert.True(_kennisbank.Zoek("Wanneer is het zwembad open?", new(2027, 7, 1)).Kandidaten[0].IsVerouderd);
    }

    [Fact]
    public void What_a_replaced_file_leaves_behind_is_told_and_harms_nothing()
    {
        _kennisbank.Neem(new(1, [new(IJsbaan, ["zwembad"], Nu)]));
        File.Delete(_map.PadVan("zwembad"));
        _kennisbank.Herlees();

        Assert.NotNull(_kennisbank.Vind("ijsbaan"));
        Assert.Equal("kennis/ijsbaan:1: Het artikel 'zwembad' dat dit vervangt, bestaat niet meer. Haal het id weg.", $"{Assert.Single(_kennisbank.Fouten)}");
    }

    public void Dispose() => _map.Dispose();

    private static Loopstand Stand(long stand, params Artikel[] artikelen) => new(stand, [.. artikelen.Select(artikel => new Loopartikel(artikel, [], Nu))]);

    private LevendeKennisbank Nieuw() => new(_map.Map, () => new Leesregels { Vandaag = Vandaag }, KennisbankCache.Geen, NullLogger<LevendeKennisbank>.Instance);

    private string? Beste(string vraag) => Kandidaten(vraag) is [var beste, ..] ? beste.ArtikelId : null;

    private IReadOnlyList<Kandidaat> Kandidaten(string vraag) => _kennisbank.Zoek(vraag, Vandaag).Kandidaten;
}
