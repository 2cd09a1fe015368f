using HerstelBot.Domain.Kennisbank;
using HerstelBot.Search;
using HerstelBot.Search.Loop;
using HerstelBot.Tests.Infrastructure;

namespace HerstelBot.Tests.Kennisbank.Beheer;

/// <summary>An article written as a file and read back.</summary>
public class ArtikelSchrijverTests
{
    public static TheoryData<string> Lastig { get; } =
    [
        "ja", "null", "true", "2026", "2026-01-01", "- streep", "# kop", "a: b", "a # b", "'t huis", "\"tussen aanhalingstekens\"", "slash \\ en \" quote", "---", "{a}", "[a]", "@wie", "%YAML", "& anker", "* ster", "! uitroep",
        "| pijp", "> groter", "? vraag", ": begint ermee", "eindigt met :", "tab\ttab", "é ü ß € ’", "😀", "1e", "~", "0x10", "1_000", "yes", "No",
    ];

    [Fact]
    public void Every_article_that_ships_comes_back_as_it_was() => Assert.All(Meegeleverd.Kennisbank.Bestanden, artikel => Gelijk(artikel, Terug(artikel)));

    [Theory]
    [MemberData(nameof(Lastig))]
    public void Whatever_somebody_types_is_only_text(string tekst)
    {
        var artikel = new Artikel
        {
            Id = "x", Titel = tekst, Onderwerp = "overig", Varianten = [tekst, $"{tekst} b"], Bronnen = [new(tekst, null, null)], Verwant = ["a", "b-c"], Feiten = ["F1"], Eigenaar = tekst,
            Tekst = $"Begin.\n\n{tekst}\n\nEinde.",
        };

        Gelijk(artikel with { Titel = Regel(tekst), Varianten = [Regel(tekst), $"{Regel(tekst)} b"], Bronnen = [new(Regel(tekst), null, null)], Eigenaar = Regel(tekst) }, Terug(artikel));
    }

    private static string Regel(string tekst) => tekst.Replace('\t', ' ');

    private static Artikel Terug(Artikel artikel)
    {
        var bestand = ArtikelLezer.LeesTekst($"{artikel.Id}.md", ArtikelSchrijver.Schrijf(artikel), Leesregels.Ruim);
        Assert.Empty(bestand.Voorblad.Fouten);
        return bestand.Artikel!;
    }

    private static void Gelijk(Artikel was, Artikel wordt)
    {
        Assert.Equal(was with { Varianten = [], Bronnen = [], Feiten = [], Verwant = [] }, wordt with { Varianten = [], Bronnen = [], Feiten = [], Verwant = [] });
        Assert.Equal(was.Varianten, wordt.Varianten);
        Assert.Equal(was.Bronnen, wordt.Bronnen);
        Assert.Equal(was.Feiten, wordt.Feiten);
        Assert.Equal(was.Verwant, wordt.Verwant);
    }
}
