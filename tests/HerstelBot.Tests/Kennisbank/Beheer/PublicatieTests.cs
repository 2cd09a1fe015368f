using HerstelBot.Domain.Kennisbank;
using HerstelBot.Redis;
using HerstelBot.Search;
using HerstelBot.Tests.Drivers;
using HerstelBot.Tests.Redis;
using Microsoft.Extensions.DependencyInjection;

namespace HerstelBot.Tests.Kennisbank.Beheer;

/// <summary>What the redactie publishes, as people hear it of every instance of the service.</summary>
public sealed class PublicatieTests() : Redactiewereld(instanties: 2)
{
    private const string Vraag = "Hoeveel kost de ijsbaan?";

    [Fact]
    public async Task A_published_article_is_live_on_every_instance_and_gone_everywhere_once_it_is_taken_back()
    {
        await Redactie.PubliceertAsync(Redactie.Artikel("ijsbaan", Vraag, "De ijsbaan is gratis."));
        await OveralAsync(kennisbank => kennisbank.Vind("ijsbaan") is not null);

        // Two times each, since the instances take turns.
        foreach (var wie in new[] { Teams.Fatima, Teams.Karim, Teams.Fatima, Teams.Karim })
        {
            await wie.TyptAsync(Vraag);
            await wie.ZietAsync("De ijsbaan is gratis.");
        }

        await Redactie.TrektInAsync("ijsbaan");
        await OveralAsync(kennisbank => kennisbank.Vind("ijsbaan") is null);

        Assert.All(Teams.Instanties, services => Assert.DoesNotContain(Zoek(services), kandidaat => kandidaat.ArtikelId == "ijsbaan"));
    }

    [Fact]
    public async Task A_next_version_takes_the_place_of_the_one_before_on_every_instance()
    {
        await Redactie.PubliceertAsync(Redactie.Artikel("ijsbaan", Vraag, "De ijsbaan is gratis."));
        await OveralAsync(kennisbank => kennisbank.Vind("ijsbaan") is not null);

        await Redactie.SchrijftAsync(Redactie.Artikel("ijsbaan", Vraag, "De ijsbaan kost een euro."));
        Assert.All(Teams.Instanties, services => Assert.Contains("gratis", Kennisbank(services).Vind("ijsbaan")!.Tekst, StringComparison.Ordinal));

        Redactie.Gedaan(await Redactie.PubliceertAsync(Redactie.Joris, await Redactie.ZoektAsync("ijsbaan")));
        await OveralAsync(kennisbank => kennisbank.Vind("ijsbaan")!.Tekst == "De ijsbaan kost een euro.");
        await Teams.Fatima.TyptAsync(Vraag);
        await Teams.Fatima.ZietAsync("een euro");
    }

    [Fact]
    public async Task What_was_live_before_a_restart_answers_the_first_question_after_it()
    {
        await Redactie.PubliceertAsync(Redactie.Artikel("ijsbaan", Vraag, "De ijsbaan is gratis."));
        await Teams.StopInstantiesAsync();
        await Teams.StartInstantieAsync();

        Assert.NotNull(Kennisbank(Teams.Services).Vind("ijsbaan"));
        await Teams.Fatima.TyptAsync(Vraag);
        await Teams.Fatima.ZietAsync("De ijsbaan is gratis.");
    }

    [Fact]
    public async Task An_article_that_replaces_a_file_is_what_people_hear_and_the_file_is_not_until_it_is_taken_back()
    {
        await Redactie.PubliceertAsync(Redactie.Artikel("zwembad-2026", "Wanneer is het zwembad open in de winter?", "Het zwembad is alleen 's avonds open."), "zwembad");
        await OveralAsync(kennisbank => kennisbank.Vind("zwembad")!.VervangenDoor == "zwembad-2026");

        await Teams.Fatima.TyptAsync("Wanneer is het zwembad open?");
        await Teams.Fatima.ZietAsync("alleen 's avonds open");

        await Redactie.TrektInAsync("zwembad-2026");
        await OveralAsync(kennisbank => kennisbank.Vind("zwembad")!.VervangenDoor is null);
        await Teams.Karim.TyptAsync("Wanneer is het zwembad open?");
        await Teams.Karim.ZietAsync("elke ochtend open");
    }

    private static IKennisbank Kennisbank(IServiceProvider services) => services.GetRequiredService<IKennisbank>();

    private static IReadOnlyList<Kandidaat> Zoek(IServiceProvider services) => services.GetRequiredService<LevendeKennisbank>().Zoek(Vraag, new(2026, 11, 23)).Kandidaten;

    private Task OveralAsync(Func<IKennisbank, bool> zo) => Wereld.TotAsync(() => Teams.Instanties.All(services => zo(Kennisbank(services))), "It did not become so everywhere.");
}
