using HerstelBot.Domain.Gesprekken;
using HerstelBot.Domain.Gesprekken.Kennis;
using HerstelBot.Domain.Kennisbank.Beheer;
using HerstelBot.Domain.Personen;
using HerstelBot.Redis;
using HerstelBot.Tests.Drivers;
using HerstelBot.Tests.Redis;
using Microsoft.Extensions.DependencyInjection;

namespace HerstelBot.Tests.Kennisbank.Beheer;

/// <summary>The verbs of the redactie on a real store: who may, who is first, what stays of it.</summary>
public sealed class RedactieTests : Redactiewereld
{
    private static readonly string[] Verbs = ["maak", "vraagbeoordeling", "publiceer", "bewerk", "vraagbeoordeling", "publiceer", "zetterug", "publiceer"];

    private static DateTimeOffset Nu => TimeProvider.System.GetUtcNow();

    [Fact]
    public async Task Versions_keep_author_reviewer_reason_and_text_and_an_earlier_one_can_come_back()
    {
        var eerste = await Redactie.PubliceertAsync(Artikel("Ja."));
        await Redactie.PubliceertAsync(Artikel("Nee."));
        var terug = Redactie.Gedaan(await Redactie.Doe.ZetTerugAsync(Redactie.Sanne, "ijsbaan", (await Redactie.ZoektAsync("ijsbaan")).Versie, 1, "Het was toch ja.", Nu, Ct));
        Assert.Equal(("Nee.", 2), (terug.LiveVersie!.Inhoud.Tekst, terug.Live));

        Redactie.Gedaan(await Redactie.PubliceertAsync(Redactie.Joris, terug));

        var concept = await Redactie.ZoektAsync("ijsbaan");
        Assert.Equal([("Ja.", 1), ("Nee.", 2), ("Ja.", 3)], concept.Versies.Select(versie => (versie.Inhoud.Tekst, versie.Nummer)));
        Assert.All(concept.Versies, versie => Assert.Equal((Redactie.Joris.Id, "Nagekeken."), (versie.Beoordelaar, versie.Reden)));
        Assert.Equal([Redactie.Rosa.Id, Redactie.Sanne.Id], concept.Versies[2].Schrijvers);
        Assert.Equal(["Antwoord: weg: 'Ja.'; erbij: 'Nee.'."], Artikelverschil.Tussen(concept.Versies[0], concept.Versies[1]).Select(veld => veld.InWoorden));
        Assert.Equal(Verbs.Select(verb => $"kennis {verb}"), (await Teams.Services.GetRequiredService<IAuditlog>().LaatsteAsync(50, "ijsbaan", Ct)).Select(regel => regel.Wat).Reverse());
        Assert.Equal(1, eerste.Live);
    }

    [Fact]
    public async Task An_author_cannot_publish_and_nothing_went_live()
    {
        var concept = await Redactie.SchrijftAsync(Artikel("Ja."));

        Assert.Equal(Kennisweigering.EigenWerk, Redactie.Geweigerd(await Redactie.PubliceertAsync(Redactie.Rosa, concept)));
        Assert.Empty((await Teams.Services.GetRequiredService<ILoopartikelen>().AlleAsync(Ct)).Artikelen);
    }

    [Fact]
    public async Task Of_two_who_judge_at_the_same_moment_one_wins_and_the_other_hears_that_it_changed()
    {
        for (var keer = 0; keer < 10; keer++)
        {
            var concept = await Redactie.SchrijftAsync(Artikel($"Ja, {keer}."));
            var uitslagen = await Task.WhenAll(
                Task.Run(() => Redactie.PubliceertAsync(Redactie.Joris, concept)),
                Task.Run(() => Redactie.PubliceertAsync(Redactie.Sanne, concept)),
                Task.Run(() => Redactie.Doe.WijsAfAsync(Redactie.Sanne, concept.Id, concept.Versie, "Onduidelijk.", Nu, Ct)));

            Assert.Single(uitslagen, uitslag => uitslag is Redactieuitslag.Gedaan);
            Assert.All(uitslagen.OfType<Redactieuitslag.Geweigerd>(), uitslag => Assert.Equal(Kennisweigering.Gewijzigd, uitslag.Reden));
            Assert.Equal(concept.Versie + 1, (await Redactie.ZoektAsync("ijsbaan")).Versie);
        }
    }

    [Fact]
    public async Task Who_judges_does_not_publish_what_the_author_changed_meanwhile()
    {
        var concept = await Redactie.SchrijftAsync(Artikel("Ja."));
        Redactie.Gedaan(await Redactie.Doe.BewerkAsync(Redactie.Rosa, concept.Versie, Artikel("Nee."), [], Nu, Ct));

        Assert.Equal(Kennisweigering.Gewijzigd, Redactie.Geweigerd(await Redactie.PubliceertAsync(Redactie.Joris, concept)));
    }

    [Fact]
    public async Task Two_articles_that_claim_the_same_words_cannot_both_go_live_however_close_they_come()
    {
        var een = await Redactie.SchrijftAsync(Artikel("Ja."));
        var ander = await Redactie.SchrijftAsync(Artikel("Nee.") with { Id = "andere-ijsbaan" });

        var uitslagen = await Task.WhenAll(Task.Run(() => Redactie.PubliceertAsync(Redactie.Joris, een)), Task.Run(() => Redactie.PubliceertAsync(Redactie.Sanne, ander)));

        Assert.Single(uitslagen, uitslag => uitslag is Redactieuitslag.Gedaan);
        Assert.Equal(Kennisweigering.NietInOrde, Assert.Single(uitslagen.OfType<Redactieuitslag.Geweigerd>()).Reden);
        Assert.Single((await Teams.Services.GetRequiredService<ILoopartikelen>().AlleAsync(Ct)).Artikelen);
    }

    [Fact]
    public async Task What_goes_live_and_the_article_that_says_so_are_one_write()
    {
        var concept = await Redactie.SchrijftAsync(Artikel("Ja."));
        var beheer = Teams.Services.GetRequiredService<IKennisbeheer>();
        var wordt = ((Kennisovergang.Gelukt)concept.Publiceer(Redactie.Joris.Id, "Goed.", Nu)).Concept;

        // Decided at a stand that has passed: as if a crash or another publication came between.
        Assert.False(await beheer.LegVastAsync(wordt, 7, new(Nu, Redactie.Joris.Id, "kennis publiceer", "ijsbaan", null, new("redactie"), "uht"), Ct));

        Assert.Equal(Conceptstatus.TerBeoordeling, (await Redactie.ZoektAsync("ijsbaan")).Status);
        Assert.Empty((await Teams.Services.GetRequiredService<ILoopartikelen>().AlleAsync(Ct)).Artikelen);
        Redactie.Gedaan(await Redactie.PubliceertAsync(Redactie.Joris, concept));
    }

    [Fact]
    public async Task Whoever_is_no_redacteur_sees_and_does_nothing_and_is_noted()
    {
        var concept = await Redactie.SchrijftAsync(Artikel("Ja."));
        var pieter = new Medewerker { Id = new(TeamsWereld.Uht, "pieter"), Naam = "Pieter Zaal", Rollen = Rollen.Pzb | Rollen.Coordinator | Rollen.Regioverantwoordelijke | Rollen.Gemeentemedewerker };

        Assert.Null(await Redactie.Doe.ZoekAsync(pieter, "ijsbaan", Ct));
        Assert.Empty(await Redactie.Doe.LijstAsync(pieter, Ct));
        Assert.Equal(Kennisweigering.NietBevoegd, Redactie.Geweigerd(await Redactie.PubliceertAsync(pieter, concept)));
        Assert.Equal(Kennisweigering.NietBevoegd, Redactie.Geweigerd(await Redactie.Doe.TrekInAsync(pieter, "ijsbaan", concept.Versie, "Weg.", Nu, Ct)));
        Assert.Equal(2, (await Teams.Services.GetRequiredService<IAuditlog>().LaatsteAsync(50, "ijsbaan", Ct)).Count(regel => regel is { Geweigerd: not null, Wie.ObjectId: "pieter" }));
    }

    private static Domain.Kennisbank.Artikel Artikel(string tekst) => Redactie.Artikel("ijsbaan", "Hoeveel kost de ijsbaan?", tekst);
}
