using HerstelBot.Domain.Kennisbank.Beheer;
using HerstelBot.Redis;
using HerstelBot.Search;
using HerstelBot.Tests.Cli;
using HerstelBot.Tests.Drivers;
using HerstelBot.Tests.Redis;
using Microsoft.Extensions.DependencyInjection;

namespace HerstelBot.Tests.Kennisbank.Beheer;

/// <summary>Published articles on their way back to git.</summary>
public sealed class KennisVerbTests : Redactiewereld
{
    private readonly Terminal _terminal = Terminal.With();

    [Fact]
    public async Task A_published_article_becomes_a_file_that_passes_every_check_and_is_kept_there_from_then_on()
    {
        var artikel = Redactie.Artikel("ijsbaan", "Kost de \"ijsbaan\": ja of nee?", "Nee.\n\n**Let op:** alleen 's ochtends.\n\n- punt: een\n- punt # twee", "ijsbaan - gratis?", "'t ijs");
        await Redactie.PubliceertAsync(artikel);
        await Redactie.SchrijftAsync(Redactie.Artikel("concept", "Is dit al gepubliceerd?", "Nee."));

        Assert.True(await SchrijfAsync() == 0, _terminal.Error);

        Assert.Equal(["""{"artikel":"ijsbaan","bestand":"overig/ijsbaan.md","soort":"nieuw"}"""], _terminal.Lines);
        var gelezen = ArtikelLezer.Lees(Map.Kennisbank, new());
        Assert.Empty(gelezen.Fouten);
        var terug = gelezen.PerBestand[Path.Combine("overig", "ijsbaan.md")];
        Assert.Equal((artikel.Titel, artikel.Tekst, artikel.Peildatum, artikel.HerzienVoor, artikel.Eigenaar), (terug.Titel, terug.Tekst, terug.Peildatum, terug.HerzienVoor, terug.Eigenaar));
        Assert.Equal(artikel.Varianten, terug.Varianten);
        Assert.Equal(artikel.Bronnen, terug.Bronnen);

        await Wereld.TotAsync(() => Teams.Services.GetRequiredService<LevendeKennisbank>().Gelezen.Bestanden.Count == 3, "The file was not read.");
        Assert.Equal(["ijsbaan"], await Teams.Services.GetRequiredService<Domain.Gesprekken.Kennis.Overname>().DoeAsync(TimeProvider.System.GetUtcNow(), Ct));
        var concept = await Redactie.ZoektAsync("ijsbaan");
        Assert.Equal((Conceptstatus.Overgenomen, null, 1), (concept.Status, concept.Live, concept.Versies.Count));
        await Wereld.TotAsync(() => Teams.Services.GetRequiredService<LevendeKennisbank>() is { Fouten.Count: 0, Stand: 2 }, "It was not taken over.");
        Assert.NotNull(Teams.Services.GetRequiredService<LevendeKennisbank>().Vind("ijsbaan"));
    }

    [Fact]
    public async Task A_file_that_was_replaced_ends_and_hands_its_questions_over_in_git_as_it_does_in_the_service()
    {
        await Redactie.PubliceertAsync(Redactie.Artikel("zwembad-2026", "Is het zwembad 's avonds open?", "Alleen 's avonds.") with { Geldigheid = new(new(2026, 11, 1), null) }, "zwembad");

        Assert.True(await SchrijfAsync() == 0, _terminal.Error);

        Assert.Equal(["nieuw", "vervangen"], _terminal.Lines.Select(regel => regel.Contains("vervangen", StringComparison.Ordinal) ? "vervangen" : "nieuw"));
        var gelezen = ArtikelLezer.Lees(Map.Kennisbank, new());
        Assert.Empty(gelezen.Fouten);
        var (oud, nieuw) = (gelezen.Artikelen.Single(artikel => artikel.Id == "zwembad"), gelezen.Artikelen.Single(artikel => artikel.Id == "zwembad-2026"));
        Assert.Equal(("Wanneer is het zwembad open? (tot en met 31 oktober 2026)", new DateOnly(2026, 10, 31), "zwembad-2026", "Het zwembad is elke ochtend open."), (oud.Titel, oud.Geldigheid.Tot, oud.VervangenDoor, oud.Tekst));
        Assert.Equal(new DateOnly(2026, 11, 1), nieuw.Geldigheid.Van);
        Assert.Equal(["Is het zwembad 's avonds open?", "Wanneer is het zwembad open?"], nieuw.Varianten);
    }

    [Fact]
    public async Task What_has_a_file_already_is_left_alone()
    {
        await Redactie.PubliceertAsync(Redactie.Artikel("ijsbaan", "Kost de ijsbaan iets?", "Nee."));
        await SchrijfAsync();
        var pad = Path.Combine(Map.Kennisbank, "overig", "ijsbaan.md");
        await File.AppendAllTextAsync(pad, "\nNagekeken in git.\n", Ct);

        var later = Terminal.With();
        Assert.Equal(0, await later.RunAsync("kennis", "--naar", Map.Kennisbank, Opslag, Map.Instelling));

        Assert.Empty(later.Output);
        Assert.Contains("Nagekeken in git.", await File.ReadAllTextAsync(pad, Ct), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2, "kennis", "--HerstelBot:Opslag:Map")]
    [InlineData(2, "kennis", "iets")]
    [InlineData(1, "kennis", "--HerstelBot:Opslag:Map=/bestaat/niet")]
    public async Task Wrong_use_is_a_dutch_sentence(int uitgang, params string[] args)
    {
        Assert.Equal(uitgang, await _terminal.RunAsync(args));
        Assert.NotEmpty(_terminal.Error);
        Assert.Empty(_terminal.Output);
    }

    private Task<int> SchrijfAsync() => _terminal.RunAsync("kennis", "--naar", Map.Kennisbank, Opslag, Map.Instelling);
}
