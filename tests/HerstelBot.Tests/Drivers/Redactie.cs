using HerstelBot.Domain.Gesprekken.Kennis;
using HerstelBot.Domain.Kennisbank;
using HerstelBot.Domain.Kennisbank.Beheer;
using HerstelBot.Domain.Personen;
using Microsoft.Extensions.DependencyInjection;

namespace HerstelBot.Tests.Drivers;

/// <summary>Two redacteuren at work on the articles of the loop: Rosa writes, Joris judges.</summary>
internal sealed class Redactie(IServiceProvider services)
{
    public static readonly Medewerker Rosa = Redacteur("rosa", "Rosa Redactie");
    public static readonly Medewerker Joris = Redacteur("joris", "Joris Redactie");
    public static readonly Medewerker Sanne = Redacteur("sanne", "Sanne Redactie");

    /// <summary>The redactie itself.</summary>
    public Kennisredactie Doe { get; } = services.GetRequiredService<Kennisredactie>();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private DateTimeOffset Nu => services.GetRequiredService<TimeProvider>().GetUtcNow();

    /// <summary>An article that passes every check.</summary>
    public static Artikel Artikel(string id, string titel, string tekst, params string[] varianten) => new()
    {
        Id = id, Titel = titel, Onderwerp = "overig", Varianten = [titel, .. varianten], Peildatum = new(2026, 1, 1), Bronnen = [new("Een bron", "2025-04", null)],
        Eigenaar = "redactie-herstel", HerzienVoor = new(2099, 1, 1), Tekst = tekst,
    };

    /// <summary>The article as it is stored.</summary>
    public async Task<Kennisconcept> ZoektAsync(string id) => (await Doe.ZoekAsync(Rosa, id, Ct))!;

    /// <summary>Rosa writes it and asks for a judgement.</summary>
    public async Task<Kennisconcept> SchrijftAsync(Artikel artikel, params string[] vervangt)
    {
        var gemaakt = await Doe.ZoekAsync(Rosa, artikel.Id, Ct) is { } eerder
            ? Gedaan(await Doe.BewerkAsync(Rosa, eerder.Versie, artikel, vervangt, Nu, Ct))
            : Gedaan(await Doe.MaakAsync(Rosa, artikel, vervangt, Nu, Ct));
        return Gedaan(await Doe.VraagBeoordelingAsync(Rosa, artikel.Id, gemaakt.Versie, null, Nu, Ct));
    }

    /// <summary>Rosa writes it and Joris publishes it.</summary>
    public async Task<Kennisconcept> PubliceertAsync(Artikel artikel, params string[] vervangt) =>
        Gedaan(await PubliceertAsync(Joris, await SchrijftAsync(artikel, vervangt)));

    /// <summary>Somebody publishes what waits.</summary>
    public Task<Redactieuitslag> PubliceertAsync(Medewerker wie, Kennisconcept concept) => Doe.PubliceerAsync(wie, concept.Id, concept.Versie, "Nagekeken.", Nu, Ct);

    /// <summary>Rosa takes it back.</summary>
    public async Task<Kennisconcept> TrektInAsync(string id) => Gedaan(await Doe.TrekInAsync(Rosa, id, (await ZoektAsync(id)).Versie, "Klopt niet meer.", Nu, Ct));

    /// <summary>The article after a verb that must succeed.</summary>
    public static Kennisconcept Gedaan(Redactieuitslag uitslag) =>
        uitslag is Redactieuitslag.Geweigerd(var reden, var zinnen, _) ? throw new Xunit.Sdk.XunitException($"{reden}: {string.Join(' ', zinnen)}") : ((Redactieuitslag.Gedaan)uitslag).Concept;

    /// <summary>Why a verb was refused.</summary>
    public static Kennisweigering Geweigerd(Redactieuitslag uitslag) => Assert.IsType<Redactieuitslag.Geweigerd>(uitslag).Reden;

    private static Medewerker Redacteur(string id, string naam) => new() { Id = new(TeamsWereld.Uht, id), Naam = naam, Rollen = Rollen.Redacteur };
}
