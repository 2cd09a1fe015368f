using HerstelBot.Domain.Kennisbank;
using HerstelBot.Redis;
using HerstelBot.Search;
using HerstelBot.Tests.Drivers;
using HerstelBot.Tests.Redis;
using Microsoft.Extensions.DependencyInjection;

namespace HerstelBot.Tests.Kennisbank.Beheer;

/// <summary>What the redactie publishes, as people hear it of every instance of the service.</summary>
public sealed class PublicatieTests : IAsyncLifetime
{
    private const string Vraag = "Hoeveel kost de ijsbaan?";

    private readonly Dialogskopie _map = new();
    private RedisServer _server = null!;
    private TeamsWereld _teams = null!;
    private Redactie _redactie = null!;

    public async ValueTask InitializeAsync()
    {
        _server = await RedisServer.StartAsync();
        _teams = await TeamsWereld.StartZonderKanaalAsync(_map.Instelling, $"--{RedisOptions.Section}:{nameof(RedisOptions.Verbinding)}=127.0.0.1:{_server.Port}");
        await _teams.StartInstantieAsync();
        _redactie = new(_teams.Services);
    }

    public async ValueTask DisposeAsync()
    {
        await _teams.DisposeAsync();
        await _server.DisposeAsync();
        _map.Dispose();
    }

    [Fact]
    public async Task A_published_article_is_live_on_every_instance_and_gone_everywhere_once_it_is_taken_back()
    {
        await _redactie.PubliceertAsync(Redactie.Artikel("ijsbaan", Vraag, "De ijsbaan is gratis."));
        await OveralAsync(kennisbank => kennisbank.Vind("ijsbaan") is not null);

        // Two times each, since the instances take turns.
        foreach (var wie in new[] { _teams.Fatima, _teams.Karim, _teams.Fatima, _teams.Karim })
        {
            await wie.TyptAsync(Vraag);
            await wie.ZietAsync("De ijsbaan is gratis.");
        }

        await _redactie.TrektInAsync("ijsbaan");
        await OveralAsync(kennisbank => kennisbank.Vind("ijsbaan") is null);

        Assert.All(_teams.Instanties, services => Assert.DoesNotContain(Zoek(services), kandidaat => kandidaat.ArtikelId == "ijsbaan"));
    }

    [Fact]
    public async Task A_next_version_takes_the_place_of_the_one_before_on_every_instance()
    {
        await _redactie.PubliceertAsync(Redactie.Artikel("ijsbaan", Vraag, "De ijsbaan is gratis."));
        await OveralAsync(kennisbank => kennisbank.Vind("ijsbaan") is not null);

        await _redactie.SchrijftAsync(Redactie.Artikel("ijsbaan", Vraag, "De ijsbaan kost een euro."));
        Assert.All(_teams.Instanties, services => Assert.Contains("gratis", Kennisbank(services).Vind("ijsbaan")!.Tekst, StringComparison.Ordinal));

        Redactie.Gedaan(await _redactie.PubliceertAsync(Redactie.Joris, await _redactie.ZoektAsync("ijsbaan")));
        await OveralAsync(kennisbank => kennisbank.Vind("ijsbaan")!.Tekst == "De ijsbaan kost een euro.");
        await _teams.Fatima.TyptAsync(Vraag);
        await _teams.Fatima.ZietAsync("een euro");
    }

    [Fact]
    public async Task What_was_live_before_a_restart_answers_the_first_question_after_it()
    {
        await _redactie.PubliceertAsync(Redactie.Artikel("ijsbaan", Vraag, "De ijsbaan is gratis."));
        await _teams.StopInstantiesAsync();
        await _teams.StartInstantieAsync();

        Assert.NotNull(Kennisbank(_teams.Services).Vind("ijsbaan"));
        await _teams.Fatima.TyptAsync(Vraag);
        await _teams.Fatima.ZietAsync("De ijsbaan is gratis.");
    }

    [Fact]
    public async Task An_article_that_replaces_a_file_is_what_people_hear_and_the_file_is_not_until_it_is_taken_back()
    {
        await _redactie.PubliceertAsync(Redactie.Artikel("zwembad-2026", "Wanneer is het zwembad open in de winter?", "Het zwembad is alleen 's avonds open."), "zwembad");
        await OveralAsync(kennisbank => kennisbank.Vind("zwembad")!.VervangenDoor == "zwembad-2026");

        await _teams.Fatima.TyptAsync("Wanneer is het zwembad open?");
        await _teams.Fatima.ZietAsync("alleen 's avonds open");

        await _redactie.TrektInAsync("zwembad-2026");
        await OveralAsync(kennisbank => kennisbank.Vind("zwembad")!.VervangenDoor is null);
        await _teams.Karim.TyptAsync("Wanneer is het zwembad open?");
        await _teams.Karim.ZietAsync("elke ochtend open");
    }

    private static IKennisbank Kennisbank(IServiceProvider services) => services.GetRequiredService<IKennisbank>();

    private static IReadOnlyList<Kandidaat> Zoek(IServiceProvider services) => services.GetRequiredService<LevendeKennisbank>().Zoek(Vraag, new(2026, 11, 23)).Kandidaten;

    private Task OveralAsync(Func<IKennisbank, bool> zo) => Wereld.TotAsync(() => _teams.Instanties.All(services => zo(Kennisbank(services))), "It did not become so everywhere.");
}
