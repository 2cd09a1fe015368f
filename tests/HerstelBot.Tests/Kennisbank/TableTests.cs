using HerstelBot.Search;

namespace HerstelBot.Tests.Kennisbank;

public class TableTests
{
    [Fact]
    public void Every_kind_of_table_comes_back_as_it_was_and_a_word_of_two_tables_is_one_string()
    {
        Dictionary<string, int> aantallen = new() { ["bezwaar"] = 7, [""] = 0, ["schuld"] = -1 };
        Dictionary<string, (int Plaats, float Waarde)[]> lijsten = new() { ["schuld"] = [(1, 0.5f), (2, float.NaN)], ["niets"] = [] };
        double[][] rijen = [[1, 2], [], [double.Epsilon]];
        using var stroom = new MemoryStream();
        using (var schrijver = new TableWriter(stroom))
        {
            schrijver.Table(aantallen);
            schrijver.Lists(lijsten);
            schrijver.Rows(rijen);
            schrijver.Row<float>([]);
            schrijver.Row([3L]);
        }

        stroom.Position = 0;
        using var lezer = new TableReader(stroom);
        var terug = lezer.Table<int>();
        var lijstenTerug = lezer.Lists<(int, float)>();

        Assert.Equal(aantallen, terug);
        Assert.Equal(lijsten, lijstenTerug);
        Assert.Equal(rijen, lezer.Rows<double>());
        Assert.Empty(lezer.Row<float>());
        Assert.Equal([3L], lezer.Row<long>());
        Assert.Equal(stroom.Length, stroom.Position);
        Assert.Same(terug.Keys.Single(woord => woord == "schuld"), lijstenTerug.Keys.First());
    }
}
