using HerstelBot.Domain.Kennisbank;
using HerstelBot.Search;
using HerstelBot.Tests.Drivers;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;

namespace HerstelBot.Tests.Kennisbank;

/// <summary>What was learnt is kept, and whatever happens to it there costs time and never an answer.</summary>
public sealed class KennisbankCacheTests : IDisposable
{
    private static readonly DateOnly Vandaag = new(2026, 11, 23);
    private static readonly byte[] Sleutel = [.. Enumerable.Range(0, 32).Select(i => (byte)i)];

    private readonly DirectoryInfo _map = Directory.CreateTempSubdirectory("herstelbot-kennis-");
    private readonly FakeLogger _log = new();
    private int _geleerd;

    public static TheoryData<string, Func<byte[], byte[]>> Schade => new()
    {
        { "empty", _ => [] },
        { "only the beginning", goed => goed[..40] },
        { "cut off", goed => goed[..^1] },
        { "longer", goed => [.. goed, 7] },
        { "one bit fell over", goed => [.. goed[..^9], (byte)(goed[^9] ^ 1), .. goed[^8..]] },
        { "one bit of the key fell over", goed => [.. goed[..33], (byte)(goed[33] ^ 1), .. goed[34..]] },
        { "something else", goed => new byte[goed.Length] },
    };

    private string Bestand => Assert.Single(Directory.GetFiles(_map.FullName));

    [Fact]
    public void What_was_learnt_is_read_back_and_not_learnt_again()
    {
        var eerst = Lees(Cache());
        var daarna = Lees(Cache());

        Assert.Equal(Tabel, eerst);
        Assert.Equal(Tabel, daarna);
        Assert.Equal(1, _geleerd);
    }

    [Theory]
    [MemberData(nameof(Schade))]
    public void A_file_that_is_not_as_it_was_written_is_learnt_anew_and_mended(string hoe, Func<byte[], byte[]> beschadig)
    {
        Lees(Cache());
        File.WriteAllBytes(Bestand, beschadig(File.ReadAllBytes(Bestand)));

        Assert.Equal(Tabel, Lees(Cache()));
        Assert.Equal(2, _geleerd);
        Assert.Contains(Bestand, Assert.Single(_log.Collector.GetSnapshot()).Message, StringComparison.Ordinal);
        Assert.Equal(Tabel, Lees(Cache()));
        Assert.True(_geleerd == 2, $"After '{hoe}' it was not mended.");
    }

    [Fact]
    public void A_file_of_other_articles_under_this_name_is_not_believed()
    {
        byte[] ander = [.. Sleutel.Reverse()];
        Cache().Open(ander, Leer).Dispose();
        File.Move(Bestand, Path.Combine(_map.FullName, Convert.ToHexStringLower(Sleutel) + ".kennis"));

        Lees(Cache());

        Assert.Equal(2, _geleerd);
    }

    [Fact]
    public async Task Processes_that_start_together_all_get_it_and_leave_one_file()
    {
        var samen = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(() => Lees(Cache()))));

        Assert.All(samen, tabel => Assert.Equal(Tabel, tabel));
        Assert.EndsWith(".kennis", Bestand, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_the_newest_few_stay()
    {
        for (byte i = 0; i < 9; i++) { Cache().Open([i, .. Sleutel[1..]], Leer).Dispose(); }

        Assert.Equal(4, Directory.GetFiles(_map.FullName).Length);
        Lees(Cache());
        Cache().Open([8, .. Sleutel[1..]], Leer).Dispose();
        Assert.Equal(10, _geleerd);
    }

    [Fact]
    public void A_folder_that_cannot_be_used_is_told_and_the_answer_comes_all_the_same()
    {
        var inDeWeg = Path.Combine(_map.FullName, "bestand");
        File.WriteAllText(inDeWeg, "");

        Assert.Equal(Tabel, Lees(new KennisbankCache(Path.Combine(inDeWeg, "map"), _log)));
        Assert.Contains("HerstelBot:Kennisbank:Cache", Assert.Single(_log.Collector.GetSnapshot(), regel => regel.Level == LogLevel.Warning).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_failure_while_learning_leaves_nothing_behind()
    {
        Assert.Throws<InvalidOperationException>(() => Cache().Open(Sleutel, _ => throw new InvalidOperationException()));

        Assert.Empty(Directory.GetFiles(_map.FullName));
    }

    [Fact]
    public void A_search_finds_and_measures_the_same_from_what_was_kept()
    {
        Artikel[] artikelen = [Een("plan", "Wat staat er in een plan van aanpak?", "inhoud van het plan"), Een("schade", "Welke routes zijn er voor aanvullende schade?", "schade melden")];
        var taal = new Taal { Zaakvragen = ["waar blijft haar schade"], Regelvragen = ["hoe meld je schade"], Kernwoorden = ["plan van aanpak"], AndereVragen = ["wanneer is het zwembad open"] };
        string[] vragen = ["inhoud plan van anpak", "waar blijft haar schade?", "schaderoutes", "zwembad", ""];
        LuceneKennisbank[] zoekers = [new(artikelen, taal), new(artikelen, taal, cache: Cache()), new(artikelen, taal, cache: Cache())];

        Assert.All(vragen, vraag => Assert.Single(zoekers.Select(zoeker => zoeker.Zoek(vraag, Vandaag)).Select(gevonden => $"{gevonden.Vraag} {string.Join(' ', gevonden.Kandidaten)}").Distinct()));
        Assert.NotEmpty(zoekers[2].Zoek(vragen[0], Vandaag).Kandidaten);
    }

    [Fact]
    public void Another_word_in_an_article_or_a_list_is_learnt_anew()
    {
        Artikel[] artikelen = [Een("plan", "Wat staat er in een plan van aanpak?", "inhoud")];
        _ = new LuceneKennisbank(artikelen, Taal.Leeg, cache: Cache());
        _ = new LuceneKennisbank(artikelen, Taal.Leeg, cache: Cache());
        Assert.Single(Directory.GetFiles(_map.FullName));

        _ = new LuceneKennisbank([artikelen[0] with { Tekst = "Iets anders." }], Taal.Leeg, cache: Cache());
        _ = new LuceneKennisbank(artikelen, new() { Regelvragen = ["mag dat"] }, cache: Cache());
        _ = new LuceneKennisbank(artikelen, Taal.Leeg, new() { Splitsen = false }, Cache());
        Assert.Equal(4, Directory.GetFiles(_map.FullName).Length);
    }

    [Fact]
    public async Task The_service_answers_the_same_from_nothing_from_what_was_kept_and_from_what_is_damaged()
    {
        using var dialogs = new Dialogskopie();
        foreach (var damage in new[] { false, true, false })
        {
            await using var teams = await TeamsWereld.StartAsync(dialogs.Instelling, $"--HerstelBot:Kennisbank:Cache={_map.FullName}");
            await teams.Fatima.TyptAsync("Wanneer is het zwembad open?");
            await teams.Fatima.ZietAsync("Het zwembad is elke ochtend open.");
            if (damage) { await File.WriteAllTextAsync(Bestand, "half", TestContext.Current.CancellationToken); }
        }

        Assert.True(new FileInfo(Bestand).Length > 1000, "It was not mended.");
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void An_empty_setting_keeps_nothing(string map)
    {
        new KennisbankOptions { Cache = map }.Open(_log).Open(Sleutel, Leer).Dispose();

        Assert.Empty(_log.Collector.GetSnapshot());
        Assert.Empty(Directory.GetFiles(_map.FullName));
    }

    public void Dispose() => _map.Delete(recursive: true);

    private static Dictionary<string, double> Tabel => new() { ["één"] = 1.5, ["twee"] = double.MaxValue };

    private static Artikel Een(string id, string titel, params string[] varianten) => new() { Id = id, Titel = titel, Varianten = varianten, Tekst = "Tekst over van alles." };

    private KennisbankCache Cache() => new(_map.FullName, _log);

    private void Leer(TableWriter schrijver)
    {
        Interlocked.Increment(ref _geleerd);
        schrijver.Table(Tabel);
    }

    private Dictionary<string, double> Lees(KennisbankCache cache)
    {
        using var tabellen = cache.Open(Sleutel, Leer);
        return tabellen.Table<double>();
    }
}
