using System.Globalization;
using System.Text.RegularExpressions;
using HerstelBot.Cli.Meet;
using HerstelBot.Dialogs;

namespace HerstelBot.Tests.Cli;

public partial class MeetVerbTests
{
    private static readonly DialogsMap Dialogs = new(Path.Combine(AppContext.BaseDirectory, "dialogs"));

    [Theory]
    [InlineData(1234.56, 0.05612, "naam: 1235 ms (ratio 0.0561 against iets)")]
    [InlineData(12.345, 1, "naam: 12.35 ms (ratio 1 against iets)")]
    public void A_line_names_value_unit_and_what_it_is_compared_with_in_any_language(double waarde, double ratio, string lijn)
    {
        var voorheen = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("nl-NL");
            Assert.Equal(lijn, new Meting("naam", waarde, "ms", ratio, "iets").ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = voorheen;
        }
    }

    [Fact]
    public async Task Every_figure_of_texts_articles_cards_and_store_is_measured_for_real()
    {
        var map = Directory.CreateTempSubdirectory("herstelbot-meet-");
        try
        {
            Meting[] metingen =
            [
                .. Tekstmetingen.Meet(Dialogs), .. Kennisbankmetingen.Meet(Dialogs, new(2026, 11, 23)),
                .. await Opslagmetingen.MeetAsync(Dialogs, map.FullName, TimeProvider.System),
            ];

            Assert.Equal(metingen.Length, metingen.DistinctBy(meting => meting.Naam).Count());
            Assert.All(metingen, meting => Assert.True(double.IsFinite(meting.Waarde) && meting.Waarde > 0 && double.IsFinite(meting.Ratio) && meting.Ratio > 0, meting.ToString()));
            Assert.All(metingen, meting => Assert.Matches(Lijn(), meting.ToString()));
        }
        finally
        {
            map.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task How_soon_an_article_is_live_is_measured_on_two_services()
    {
        var map = Directory.CreateTempSubdirectory("herstelbot-meet-");
        try
        {
            var metingen = await Publicatiemetingen.MeetAsync(Dialogs, map.FullName, rondes: 2);

            Assert.Equal(4, metingen.DistinctBy(meting => meting.Naam).Count());
            Assert.All(metingen, meting => Assert.InRange(meting.Waarde, 1, 30_000));
        }
        finally
        {
            map.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task The_middle_and_the_99th_are_those_of_what_was_done()
    {
        var tijden = await Tijden.VanAsync(tegelijk: 2, keer: 50, () => Task.CompletedTask);

        Assert.InRange(tijden.P99, tijden.Mediaan, double.MaxValue);
    }

    [Theory]
    [InlineData("meet", "--ijken")]
    [InlineData("meet", "snel")]
    public async Task Wrong_use_exits_with_2(params string[] args) => Assert.Equal(2, await Terminal.With().RunAsync(args));

    [Fact]
    public async Task Help_does_not_name_what_is_not_for_people()
    {
        var terminal = Terminal.With();

        Assert.Equal(0, await terminal.RunAsync("meet", "--help"));
        Assert.DoesNotContain("--echo", terminal.Output, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"^[^:]+: [0-9.]+ \S+ \(ratio [0-9.]+ against .+\)$")]
    private static partial Regex Lijn();
}
