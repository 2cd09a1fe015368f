using HerstelBot.Domain.Gesprekken.Kennis;
using HerstelBot.Domain.Kennisbank.Beheer;
using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Vragen;
using HerstelBot.Tests.Drivers;
using Microsoft.Extensions.DependencyInjection;

namespace HerstelBot.Tests.Kennisbank.Beheer;

/// <summary>A draft that is made of what people wrote to each other.</summary>
public sealed class UitVraagTests : IAsyncLifetime
{
    private const string Vraag = "Beste Pieter, mevrouw Kaya (bsn 999927176, 06-12345678, m.kaya@example.nl) woont op Lindelaan 8 in Almere. Mag zij een ijsbaan in de tuin? Groet, Fatima";
    private const string Antwoord = "Beste Fatima,\n\nMevrouw Kaya mag dat. Bel haar op 06-12345678.\n\nMet vriendelijke groet,\nPieter Zaal";

    private static readonly string[] Makers = ["pieter", "youssef", "pieter"];

    private TeamsWereld _teams = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private Kennisredactie Redactie => _teams.Services.GetRequiredService<Kennisredactie>();

    public async ValueTask InitializeAsync() => _teams = await TeamsWereld.StartAsync();

    public ValueTask DisposeAsync() => _teams.DisposeAsync();

    [Fact]
    public async Task No_personal_data_of_either_reaches_the_draft()
    {
        var vraag = await BeantwoordAsync();
        var concept = Drivers.Redactie.Gedaan(await Redactie.MaakUitVraagAsync(Pzb("pieter"), vraag.Id, TimeProvider.System.GetUtcNow(), Ct));

        var alles = string.Join('\n', [concept.Id, concept.Inhoud.Titel, .. concept.Inhoud.Varianten, concept.Inhoud.Tekst, .. concept.Inhoud.Bronnen.Select(bron => bron.Titel)]);
        Assert.All(["kaya", "9999", "27176", "06-", "example", "linde", "almere", "fatima", "vermeer", "pieter", "zaal", "groet"], woord => Assert.DoesNotContain(woord, alles, StringComparison.OrdinalIgnoreCase));
        Assert.Contains("Mag zij een ijsbaan in de tuin?", alles, StringComparison.Ordinal);
        Assert.Equal("Mevrouw [naam verwijderd] mag dat. Bel haar op [telefoonnummer verwijderd].", concept.Inhoud.Tekst);
        Assert.Equal((vraag.Nummer.ToString(), Conceptstatus.Concept), (concept.UitVraag, concept.Status));
    }

    [Fact]
    public async Task Who_answered_cannot_publish_it_also_when_a_colleague_made_the_draft()
    {
        var vraag = await BeantwoordAsync();
        var concept = Drivers.Redactie.Gedaan(await Redactie.MaakUitVraagAsync(Pzb("youssef"), vraag.Id, TimeProvider.System.GetUtcNow(), Ct));

        Assert.Equal([new(TeamsWereld.Uht, "youssef"), new MedewerkerId(TeamsWereld.Uht, "pieter")], concept.Schrijvers);
    }

    [Fact]
    public async Task Of_one_vraag_there_is_one_article_however_many_begin_it()
    {
        var vraag = await BeantwoordAsync();
        var uitslagen = await Task.WhenAll(Makers.Select(wie => Task.Run(() => Redactie.MaakUitVraagAsync(Pzb(wie), vraag.Id, TimeProvider.System.GetUtcNow(), Ct))));

        Assert.Single(uitslagen, uitslag => uitslag is Redactieuitslag.Gedaan);
        Assert.All(uitslagen.OfType<Redactieuitslag.Geweigerd>(), uitslag => Assert.Equal(Kennisweigering.AlUitDezeVraag, uitslag.Reden));
    }

    [Fact]
    public async Task A_pzb_er_of_another_cluster_is_not_told_that_the_vraag_exists()
    {
        var vraag = await BeantwoordAsync();

        Assert.Equal(Kennisweigering.VraagOnbekend, Drivers.Redactie.Geweigerd(await Redactie.MaakUitVraagAsync(Pzb("lotte") with { Cluster = new("zeeland") }, vraag.Id, TimeProvider.System.GetUtcNow(), Ct)));
    }

    private static Medewerker Pzb(string wie) => new() { Id = new(TeamsWereld.Uht, wie), Naam = wie, Rollen = Rollen.Pzb, Cluster = new("noord-holland") };

    private async Task<Vraag> BeantwoordAsync()
    {
        var nummer = await _teams.Fatima.VraagtAsync("Mag dit?", ("vraag", Vraag), ("onderwerp", "overig"));
        await _teams.Pieter.HandeltAfAsync(nummer, Antwoord);
        await _teams.Fatima.ZietAsync(nummer, "Is opgelost");
        var (vragen, _) = await _teams.Services.GetRequiredService<Domain.Gesprekken.IVragen>().VanVragerAsync(new(TeamsWereld.Gemeentetenant, "fatima"), 5, Ct);
        return Assert.Single(vragen);
    }
}
