using HerstelBot.Dialogs;

namespace HerstelBot.Tests.Cli;

public sealed class GelijkstellingLezerTests : IDisposable
{
    private readonly DirectoryInfo _map = Directory.CreateTempSubdirectory("termijnen");

    public void Dispose() => _map.Delete(recursive: true);

    [Theory]
    [InlineData("2026-05-15;Besluit;https://a.nl", null)]
    [InlineData("# uitleg\n\n", null)]
    [InlineData("2026-5-15;Besluit;https://a.nl", "is geen dag")]
    [InlineData("2026-02-30;Besluit;https://a.nl", "is geen dag")]
    [InlineData("2026-05-15;Besluit", "heeft de vorm")]
    [InlineData("2026-05-15;;https://a.nl", "Noem het besluit")]
    [InlineData("2026-05-15;Besluit;a.nl", "Noem het besluit")]
    [InlineData("2026-05-16;Besluit;https://a.nl", "is een zaterdag")]
    [InlineData("2026-05-14;Besluit;https://a.nl", "is Hemelvaartsdag")]
    [InlineData("2026-05-15;Besluit;https://a.nl\n2026-05-15;Besluit;https://a.nl", "staat er dubbel in")]
    public void A_line_is_right_or_says_how_to_mend_it(string regels, string? fout)
    {
        var (gelezen, fouten) = Lees($"datum;besluit;bron\n{regels}\n");

        if (fout is null) { Assert.Empty(fouten); }
        else { Assert.Contains(fout, Assert.Single(fouten).Zin, StringComparison.Ordinal); }
        Assert.Equal(fout is null, gelezen is not null);
    }

    [Fact]
    public void A_file_that_is_gone_or_has_no_head_is_a_fault_and_is_not_used()
    {
        Assert.Contains("ontbreekt", Assert.Single(GelijkstellingLezer.Lees(new(_map.FullName)).Fouten).Zin, StringComparison.Ordinal);
        Assert.Contains("eerste regel", Assert.Single(Lees("2026-05-15;Besluit;https://a.nl\n").Fouten).Zin, StringComparison.Ordinal);
        Assert.Throws<InvalidDataException>(() => GelijkstellingLezer.LeesGoed(new(_map.FullName)));
    }

    private (HerstelBot.Domain.Termijnen.Gelijkstellingen? Gelijkstellingen, IReadOnlyList<Fout> Fouten) Lees(string inhoud)
    {
        Directory.CreateDirectory(Path.Combine(_map.FullName, "termijnen"));
        File.WriteAllText(Path.Combine(_map.FullName, "termijnen", "gelijkgestelde-dagen.csv"), inhoud);
        return GelijkstellingLezer.Lees(new(_map.FullName));
    }
}
