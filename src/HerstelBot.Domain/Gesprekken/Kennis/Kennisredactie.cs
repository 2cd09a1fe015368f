using HerstelBot.Domain.Kennisbank;
using HerstelBot.Domain.Kennisbank.Beheer;
using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Vragen;

namespace HerstelBot.Domain.Gesprekken.Kennis;

/// <summary>What the redactie does with the articles of the loop: may this person, does the article allow it, store it with a line in the audit log.</summary>
/// <remarks>Each verb takes the version that the screen showed: whoever decides on something that changed meanwhile is refused and sees it as it is.</remarks>
public sealed class Kennisredactie(IKennisbeheer beheer, ILoopartikelen loop, IArtikelkeuring keuring, Artikelmaker maker)
{
    // A lost race means that another article went live meanwhile; nobody publishes so many at once.
    private const int HoogstensRondes = 20;

    /// <summary>All articles of the loop, last changed first; none for who may not see them.</summary>
    public async Task<IReadOnlyList<Kennisconcept>> LijstAsync(Medewerker wie, CancellationToken cancellationToken) =>
        Bevoegdheid.MagKennis(wie, Kennishandeling.Inzien) ? await beheer.AlleAsync(cancellationToken) : [];

    /// <summary>One article with its versions; <see langword="null"/> when there is none or this person may not see it.</summary>
    public async Task<Kennisconcept?> ZoekAsync(Medewerker wie, string id, CancellationToken cancellationToken) =>
        await beheer.ZoekAsync(id, cancellationToken) is { } concept && concept.Mag(wie, Kennishandeling.Inzien) ? concept : null;

    /// <summary>Maak, by hand.</summary>
    public async Task<Redactieuitslag> MaakAsync(Medewerker wie, Artikel inhoud, IReadOnlyList<string> vervangt, DateTimeOffset nu, CancellationToken cancellationToken) =>
        Bevoegdheid.MagKennis(wie, Kennishandeling.Maak)
            ? await maker.MaakAsync(wie, inhoud, vervangt, nu, cancellationToken)
            : await WeigerAsync(wie, Kennishandeling.Maak, inhoud.Id, nu, cancellationToken);

    /// <summary>Maak, from an answered vraag: the draft is filled with its question and answer, without personal data.</summary>
    public Task<Redactieuitslag> MaakUitVraagAsync(Medewerker wie, VraagId vraag, DateTimeOffset nu, CancellationToken cancellationToken) =>
        maker.MaakUitVraagAsync(wie, vraag, nu, cancellationToken);

    /// <summary>Bewerk: what is written changes; personal data in it is taken out.</summary>
    public Task<Redactieuitslag> BewerkAsync(
        Medewerker wie, long versie, Artikel inhoud, IReadOnlyList<string> vervangt, DateTimeOffset nu, CancellationToken cancellationToken)
    {
        var (schoon, verwijderd) = Schoonmaker.Maak(inhoud);
        return DoeAsync(wie, Kennishandeling.Bewerk, inhoud.Id, versie, concept => concept.Bewerk(schoon, vervangt, wie.Id, nu), nu, cancellationToken, verwijderd);
    }

    /// <summary>VraagBeoordeling: somebody else is asked to judge it.</summary>
    public Task<Redactieuitslag> VraagBeoordelingAsync(Medewerker wie, string id, long versie, string? toelichting, DateTimeOffset nu, CancellationToken cancellationToken) =>
        DoeAsync(wie, Kennishandeling.VraagBeoordeling, id, versie, concept => concept.VraagBeoordeling(toelichting, nu), nu, cancellationToken);

    /// <summary>Publiceer: it passes all checks of an article, and the bot answers with it.</summary>
    public Task<Redactieuitslag> PubliceerAsync(Medewerker wie, string id, long versie, string reden, DateTimeOffset nu, CancellationToken cancellationToken) =>
        DoeAsync(wie, Kennishandeling.Publiceer, id, versie, concept => concept.Publiceer(wie.Id, reden, nu), nu, cancellationToken);

    /// <summary>WijsAf: it is not good enough yet.</summary>
    public Task<Redactieuitslag> WijsAfAsync(Medewerker wie, string id, long versie, string reden, DateTimeOffset nu, CancellationToken cancellationToken) =>
        DoeAsync(wie, Kennishandeling.WijsAf, id, versie, concept => concept.WijsAf(reden, nu), nu, cancellationToken);

    /// <summary>TrekIn: the bot does not answer with it any more.</summary>
    public Task<Redactieuitslag> TrekInAsync(Medewerker wie, string id, long versie, string reden, DateTimeOffset nu, CancellationToken cancellationToken) =>
        DoeAsync(wie, Kennishandeling.TrekIn, id, versie, concept => concept.TrekIn(reden, nu), nu, cancellationToken);

    /// <summary>ZetTerug: an earlier version is proposed again; somebody else publishes it.</summary>
    public Task<Redactieuitslag> ZetTerugAsync(Medewerker wie, string id, long versie, int nummer, string reden, DateTimeOffset nu, CancellationToken cancellationToken) =>
        DoeAsync(wie, Kennishandeling.ZetTerug, id, versie, concept => concept.ZetTerug(nummer, reden, wie.Id, nu), nu, cancellationToken);

    private async Task<Redactieuitslag> DoeAsync(
        Medewerker wie, Kennishandeling wat, string id, long versie, Func<Kennisconcept, Kennisovergang> beslis, DateTimeOffset nu,
        CancellationToken cancellationToken, IReadOnlyList<Privacy.Redactie>? verwijderd = null)
    {
        for (var ronde = 0; ronde < HoogstensRondes; ronde++)
        {
            var gevonden = await beheer.ZoekAsync(id, cancellationToken);
            if (!(gevonden?.Mag(wie, wat) ?? Bevoegdheid.MagKennis(wie, wat)))
            {
                return await WeigerAsync(wie, wat, id, nu, cancellationToken);
            }

            if (gevonden is not { } concept)
            {
                return new Redactieuitslag.Geweigerd(Kennisweigering.ArtikelOnbekend, []);
            }

            if (concept.Versie != versie)
            {
                return new Redactieuitslag.Geweigerd(Kennisweigering.Gewijzigd, [], concept);
            }

            var overgang = beslis(concept);
            if (overgang is Kennisovergang.Geweigerd(var reden))
            {
                return new Redactieuitslag.Geweigerd(reden, [], concept);
            }

            var wordt = ((Kennisovergang.Gelukt)overgang).Concept;
            var bij = wordt.Live != concept.Live ? await loop.AlleAsync(cancellationToken) : null;
            if (bij is not null && wordt.LiveVersie is { } live && keuring.Keur(new(live.Inhoud, live.Vervangt, live.Op), bij.Artikelen) is { Count: > 0 } zinnen)
            {
                return new Redactieuitslag.Geweigerd(Kennisweigering.NietInOrde, zinnen, concept);
            }

            if (await beheer.LegVastAsync(wordt, bij?.Stand, Spoor.Van(wie, wat, id, nu), cancellationToken))
            {
                return new Redactieuitslag.Gedaan(wordt, verwijderd ?? []);
            }
        }

        return new Redactieuitslag.Geweigerd(Kennisweigering.Gewijzigd, [], await beheer.ZoekAsync(id, cancellationToken));
    }

    private async Task<Redactieuitslag> WeigerAsync(Medewerker wie, Kennishandeling wat, string id, DateTimeOffset nu, CancellationToken cancellationToken)
    {
        await beheer.NoteerAsync(Spoor.Van(wie, wat, id, nu, Weigering.NietBevoegd), cancellationToken);
        return new Redactieuitslag.Geweigerd(Kennisweigering.NietBevoegd, []);
    }
}
