using HerstelBot.Domain.Kennisbank;
using HerstelBot.Domain.Kennisbank.Beheer;
using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Privacy;
using HerstelBot.Domain.Termijnen;
using HerstelBot.Domain.Vragen;

namespace HerstelBot.Domain.Gesprekken.Kennis;

/// <summary>Makes the first draft of an article of the loop.</summary>
public sealed class Artikelmaker(IKennisbeheer beheer, IArtikelkeuring keuring, IVragen vragen, Rechten rechten, IPersonen personen, IBekenden bekenden)
{
    /// <summary>Who keeps an article true until somebody else is named.</summary>
    public const string Eigenaar = "redactie-herstel";

    private const int LangsteTitel = 120;
    private const int LangsteVariant = 240;
    private const int MaandenTotHerziening = 6;
    private const int HoogstensNamen = 99;

    /// <summary>What an article begins with when nothing is written yet.</summary>
    public static Artikel Leeg(DateOnly vandaag) => new()
    {
        Id = "",
        Titel = "",
        Onderwerp = "",
        Peildatum = vandaag,
        Zekerheid = Zekerheid.Middel,
        Eigenaar = Eigenaar,
        HerzienVoor = vandaag.AddMonths(MaandenTotHerziening),
        Tekst = "",
    };

    /// <summary>Makes it, when its id is free; without an id it is named after its title. Whether this person may is for the caller.</summary>
    internal async Task<Redactieuitslag> MaakAsync(
        Medewerker wie, Artikel inhoud, IReadOnlyList<string> vervangt, DateTimeOffset nu, CancellationToken cancellationToken)
    {
        var (schoon, verwijderd) = Schoonmaker.Maak(inhoud);
        schoon = schoon.Id.Length > 0 ? schoon : schoon with { Id = await VrijAsync(schoon.Titel, "artikel", cancellationToken) };
        return await LegVastAsync(wie, Kennisconcept.Maak(schoon, vervangt, null, wie.Id, nu), verwijderd, nu, cancellationToken);
    }

    private async Task<Redactieuitslag> LegVastAsync(
        Medewerker wie, Kennisovergang overgang, IReadOnlyList<Redactie> verwijderd, DateTimeOffset nu, CancellationToken cancellationToken)
    {
        if (overgang is Kennisovergang.Geweigerd(var reden))
        {
            return new Redactieuitslag.Geweigerd(reden, []);
        }

        var concept = ((Kennisovergang.Gelukt)overgang).Concept;
        // Somebody may take the id or the vraag between the look and the write: then the write is refused.
        if (await IsBezetAsync(concept.Id, cancellationToken) || !await beheer.LegVastAsync(concept, null, Spoor.Van(wie, Kennishandeling.Maak, concept.Id, nu), cancellationToken))
        {
            return concept.UitVraag is { } nummer && await beheer.UitVraagAsync(nummer, cancellationToken) is { } eerder
                ? new Redactieuitslag.Geweigerd(Kennisweigering.AlUitDezeVraag, [], eerder)
                : new Redactieuitslag.Geweigerd(Kennisweigering.IdBezet, []);
        }

        return new Redactieuitslag.Gedaan(concept, verwijderd);
    }

    /// <summary>Makes it of an answered vraag, for whoever may see and answer that vraag.</summary>
    internal async Task<Redactieuitslag> MaakUitVraagAsync(Medewerker wie, VraagId id, DateTimeOffset nu, CancellationToken cancellationToken)
    {
        if (await vragen.ZoekAsync(id, cancellationToken) is not { } vraag || !rechten.Mag(wie, Handeling.Inzien, vraag))
        {
            return new Redactieuitslag.Geweigerd(Kennisweigering.VraagOnbekend, []);
        }

        var nummer = vraag.Nummer.ToString();
        if (!rechten.MagKennisMaken(wie, vraag))
        {
            await beheer.NoteerAsync(Spoor.Van(wie, Kennishandeling.Maak, nummer, nu, Weigering.NietBevoegd), cancellationToken);
            return new Redactieuitslag.Geweigerd(Kennisweigering.NietBevoegd, []);
        }

        if (await beheer.UitVraagAsync(nummer, cancellationToken) is { } eerder)
        {
            return new Redactieuitslag.Geweigerd(Kennisweigering.AlUitDezeVraag, [], eerder);
        }

        if (vraag.Soort == Vraagsoort.Status)
        {
            return new Redactieuitslag.Geweigerd(Kennisweigering.VraagOverZaak, []);
        }

        var teksten = await vragen.TekstenAsync(id, cancellationToken);
        if (!IsBeantwoord(vraag)
            || teksten.FirstOrDefault(tekst => tekst.Soort == Tekstsoort.Vraag)?.Tekst.Waarde is not { Length: > 0 } gevraagd
            || teksten.LastOrDefault(tekst => tekst.Soort == Tekstsoort.Antwoord) is not { Tekst.Waarde: { Length: > 0 } antwoord, Door: var antwoorder })
        {
            return new Redactieuitslag.Geweigerd(Kennisweigering.VraagNietBeantwoord, []);
        }

        // Clean before anything is cut or named after it: what is cut in half is not recognised.
        var namen = await NamenAsync(vraag, antwoorder, wie, cancellationToken);
        var (schoon, verwijderd) = Schoonmaker.MaakUitGesprek(Voorzet(vraag, gevraagd, antwoord, nu), namen);
        schoon = Ingekort(schoon);
        var overgang = Kennisconcept.Maak(schoon with { Id = await VrijAsync(schoon.Titel, $"vraag-{nummer.ToLowerInvariant()}", cancellationToken) }, [], nummer, wie.Id, nu, antwoorder);
        return await LegVastAsync(wie, overgang, verwijderd, nu, cancellationToken);
    }

    private async Task<IReadOnlyList<string>> NamenAsync(Vraag vraag, MedewerkerId antwoorder, Medewerker wie, CancellationToken cancellationToken)
    {
        List<string> namen = [wie.Naam];
        foreach (var id in new[] { vraag.Vrager, vraag.Behandelaar ?? antwoorder, antwoorder }.Distinct())
        {
            namen.Add(personen.Wie(id, "").Naam);
            if (await bekenden.ZoekAsync(id, cancellationToken) is { } bekende) { namen.Add(bekende.Naam); }
        }

        return [.. namen.Where(naam => naam.Length > 1).Distinct()];
    }

    private static Artikel Ingekort(Artikel artikel)
    {
        var gevraagd = OpEenRegel(artikel.Titel);
        return artikel with { Titel = EersteZin(gevraagd), Varianten = [Ingekort(gevraagd, LangsteVariant)] };
    }

    private static Artikel Voorzet(Vraag vraag, string gevraagd, string antwoord, DateTimeOffset nu) => Leeg(Werktijd.DatumVan(nu)) with
    {
        Titel = gevraagd,
        Onderwerp = vraag.Onderwerp,
        Bronnen = [new("Antwoord van UHT op een vraag van een gemeente", $"{Werktijd.DatumVan(vraag.BeantwoordOp ?? nu):yyyy-MM-dd}", null)],
        Tekst = antwoord,
    };

    private async Task<string> VrijAsync(string titel, string anders, CancellationToken cancellationToken)
    {
        var stam = Artikelid.Van(titel) is { Length: > 0 } id ? id : anders;
        var vrij = stam;
        for (var keer = 2; keer <= HoogstensNamen && await IsBezetAsync(vrij, cancellationToken); keer++) { vrij = $"{stam}-{keer}"; }
        return vrij;
    }

    private async Task<bool> IsBezetAsync(string id, CancellationToken cancellationToken) => keuring.IsBestand(id) || await beheer.ZoekAsync(id, cancellationToken) is not null;

    private static bool IsBeantwoord(Vraag vraag) => vraag is { DoorverwezenNaar: null, Gewist: Wissing.Niet } && vraag.Status switch
    {
        VraagStatus.Beantwoord or VraagStatus.Opgelost => true,
        VraagStatus.Open or VraagStatus.Opgepakt or VraagStatus.WachtOpGemeente or VraagStatus.Ingetrokken => false,
    };

    private static string EersteZin(string regel)
    {
        var einde = regel.IndexOf('?', StringComparison.Ordinal);
        return Ingekort(einde > 0 ? regel[..(einde + 1)] : regel, LangsteTitel);
    }

    private static string OpEenRegel(string tekst) => string.Join(' ', tekst.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Ingekort(string tekst, int lengte) =>
        tekst.Length <= lengte ? tekst : tekst.LastIndexOf(' ', lengte) is > 0 and var spatie ? tekst[..spatie] : tekst[..lengte];
}
