using HerstelBot.Domain.Kennisbank;
using HerstelBot.Search;

namespace HerstelBot.Tests.Kennisbank;

public class KennissleutelTests
{
    private static readonly Artikel Plan = new() { Id = "plan", Titel = "Wat is een plan?", Varianten = ["een", "twee"], Tekst = "Tekst." };

    private static readonly Artikel[] Anders =
    [
        Plan with { Id = "ander" }, Plan with { Titel = "Wat is dat?" }, Plan with { Tekst = "Tekst" }, Plan with { Loket = "sbn" }, Plan with { Varianten = ["een"] }, Plan with { Varianten = ["eentwee"] },
        Plan with { Varianten = ["een", "", "twee"] }, Plan with { Varianten = ["twee", "een"] },
    ];

    public static TheoryData<string> Lijsten => [.. typeof(Taal).GetProperties().Where(lijst => lijst.CanWrite).Select(lijst => lijst.Name)];

    public static TheoryData<string> Schakelaars => [.. typeof(Zoekopties).GetProperties().Where(schakelaar => schakelaar.CanWrite).Select(schakelaar => schakelaar.Name)];

    [Fact]
    public void The_same_is_the_same() => Assert.Equal(Van([Plan]), Van([Plan with { Peildatum = new(2026, 1, 1) }]));

    [Fact]
    public void Whatever_is_learnt_from_an_article_changes_it()
    {
        string[] alle = [Van([]), Van([Plan]), Van([Plan, Plan]), .. Anders.Select(artikel => Van([artikel]))];

        Assert.Equal(alle.Length, alle.Distinct().Count());
    }

    [Fact]
    public void The_mark_of_what_is_answered_is_that_of_the_articles_in_any_order_with_their_dates_and_of_the_cut_offs()
    {
        var ander = Plan with { Id = "ander" };
        Assert.Equal(Kenmerk(Plan, ander), Kenmerk(ander, Plan));

        string[] alle = [Kenmerk(Plan), Kenmerk(Plan with { Geldigheid = new(null, new(2026, 1, 1)) }), Kenmerk(Plan with { VervangenDoor = "ander" }), .. Anders.Select(artikel => Kenmerk(artikel)),
            Kennissleutel.Kenmerk([Plan], Taal.Leeg, new() { Antwoord = 0.5 }), Kennissleutel.Kenmerk([Plan], new() { Stopwoorden = new HashSet<string> { "een" } }, new())];
        Assert.Equal(alle.Length, alle.Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Lijsten))]
    public void A_word_in_any_list_of_the_language_changes_it(string lijst)
    {
        var taal = new Taal();
        var veld = typeof(Taal).GetProperty(lijst)!;
        string[] groep = ["woord", "woorden"];
        veld.SetValue(taal, veld.PropertyType switch
        {
            var soort when soort == typeof(IReadOnlySet<string>) => groep.ToHashSet(),
            var soort when soort == typeof(IReadOnlyList<string>) => groep,
            var soort when soort == typeof(IReadOnlyList<IReadOnlyList<string>>) => (string[][])[groep],
            var soort when soort == typeof(IReadOnlyDictionary<string, string>) => new Dictionary<string, string> { ["woord"] = "word" },
            var soort when soort == typeof(IReadOnlyDictionary<string, string[]>) => new Dictionary<string, string[]> { ["woordenlijst"] = groep },
            var soort => throw new InvalidOperationException($"Teach this test what a {soort} is."),
        });

        Assert.NotEqual(Van([Plan]), Convert.ToHexString(Kennissleutel.Van([Plan], taal, new())));
    }

    [Theory]
    [MemberData(nameof(Schakelaars))]
    public void Any_switch_of_the_search_changes_it(string schakelaar)
    {
        var opties = new Zoekopties();
        typeof(Zoekopties).GetProperty(schakelaar)!.SetValue(opties, false);

        Assert.NotEqual(Van([Plan]), Convert.ToHexString(Kennissleutel.Van([Plan], Taal.Leeg, opties)));
    }

    private static string Kenmerk(params Artikel[] artikelen) => Kennissleutel.Kenmerk(artikelen, Taal.Leeg, new());

    private static string Van(Artikel[] artikelen) => Convert.ToHexString(Kennissleutel.Van(artikelen, Taal.Leeg, new()));
}
