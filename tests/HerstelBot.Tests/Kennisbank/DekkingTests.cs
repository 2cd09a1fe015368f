using HerstelBot.Dialogs;
using HerstelBot.Search;
using HerstelBot.Tests.Infrastructure;

namespace HerstelBot.Tests.Kennisbank;

/// <summary>Every fact is in an article or has a reason why not. Set HERSTELBOT_GOLDEN=schrijf to write the table in docs/ anew, then read what changed.</summary>
public sealed class DekkingTests : IDisposable
{
    private readonly Proefmap _map = new();

    public void Dispose() => _map.Dispose();

    private static string Pad => Path.GetFullPath(Path.Combine(Npm.Map, "..", "..", "..", "docs", "kennisbank-dekking.md"));

    [Fact]
    public void The_table_in_the_docs_is_what_the_articles_say()
    {
        var map = DialogsMap.Vind(null).Kennisbank;
        var oud = File.ReadAllText(Pad);
        var tabel = oud.IndexOf("| feit |", StringComparison.Ordinal);
        Assert.True(tabel > 0, "docs/kennisbank-dekking.md has no table that begins with '| feit |'.");
        var nu = oud[..tabel] + Feitenlijst.Dekking(Feitenlijst.Lees(map).Feiten, ArtikelLezer.Lees(map, new()).Artikelen);
        if (Environment.GetEnvironmentVariable("HERSTELBOT_GOLDEN") == "schrijf") { File.WriteAllText(Pad, nu); }

        Assert.Equal(File.ReadAllText(Pad), nu);
    }

    [Fact]
    public void Every_shipped_fact_is_stated_or_has_a_reason()
    {
        var map = DialogsMap.Vind(null).Kennisbank;

        Assert.Equal(501, Feitenlijst.Lees(map).Feiten.Count);
        Assert.Empty(Feitenlijst.Controleer(map, ArtikelLezer.Lees(map, new())));
    }

    [Theory]
    [InlineData("F001;Een;\nF002;Twee;", "feiten.csv:3: Het feit 'F002' staat in geen artikel. Zet het in een artikel, of schrijf hier waarom niet.")]
    [InlineData("F001;Een;te oud", "feiten.csv:2: Het feit 'F001' staat in een artikel en heeft toch een reden. Haal de reden weg.")]
    [InlineData("F002;Twee;te oud", "fiets.md:15: Het feit 'F001' staat niet in feiten.csv. Verbeter het id of zet het feit in die lijst.")]
    [InlineData("F001;Een;\nF001;Nog een;", "feiten.csv:3: Het feit 'F001' staat al op regel 2. Haal een van de twee weg.")]
    [InlineData("F001;Een;\nX1;Iets;", "feiten.csv:3: Deze regel heeft niet de vorm id;titel;reden, zoals F001;Korte titel;. Verbeter de regel.")]
    [InlineData("F001;Een;\nF002;;reden", "feiten.csv:3: Deze regel heeft niet de vorm id;titel;reden, zoals F001;Korte titel;. Verbeter de regel.")]
    public void A_fact_that_is_nowhere_twice_or_unknown_is_told_with_line_and_mend(string lijst, string fout)
    {
        _map.Met("fiets", "feiten: [F001]").Los(Feitenlijst.Bestand, $"id;titel;reden\n{lijst}\n");

        Assert.Equal(fout, Assert.Single(Feitenlijst.Controleer(_map.Pad, _map.Lees())).ToString());
    }

    [Fact]
    public void A_fact_with_a_reason_needs_no_article_and_its_reason_is_in_the_table()
    {
        _map.Met("fiets", "feiten: [F001]").Met("auto", "feiten: [F001]").Los(Feitenlijst.Bestand, "id;titel;reden\nF001;Vervoer;\nF002;Iets ouds;te oud\n");

        var gelezen = _map.Lees();

        Assert.Empty(Feitenlijst.Controleer(_map.Pad, gelezen));
        Assert.Equal(
            "| feit | waarover | artikelen, of reden waarom niet |\n| --- | --- | --- |\n| F001 | Vervoer | auto, fiets |\n| F002 | Iets ouds | te oud |\n",
            Feitenlijst.Dekking(Feitenlijst.Lees(_map.Pad).Feiten, gelezen.Artikelen));
    }

    [Fact]
    public void What_a_faulty_article_would_have_stated_is_no_second_fault()
    {
        _map.Met("fiets", "feiten: [F001]", zonder: "eigenaar").Los(Feitenlijst.Bestand, "id;titel;reden\nF001;Vervoer;\n");

        var gelezen = _map.Lees();

        Assert.Single(gelezen.Fouten);
        Assert.Empty(Feitenlijst.Controleer(_map.Pad, gelezen));
    }

    [Fact]
    public void A_list_without_its_first_line_is_refused()
    {
        _map.Met("fiets").Los(Feitenlijst.Bestand, "F001;Vervoer;\n");

        Assert.Equal("feiten.csv:1: De eerste regel is niet 'id;titel;reden'. Zet die regel terug.", Assert.Single(Feitenlijst.Controleer(_map.Pad, _map.Lees())).ToString());
    }
}
