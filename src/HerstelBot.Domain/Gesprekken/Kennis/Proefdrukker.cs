using HerstelBot.Domain.Kennisbank;
using HerstelBot.Domain.Kennisbank.Beheer;
using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Privacy;
using HerstelBot.Domain.Rapportage;
using HerstelBot.Domain.Termijnen;

namespace HerstelBot.Domain.Gesprekken.Kennis;

/// <summary>What a writer sees of an article before it is stored.</summary>
/// <param name="Artikel">The article as it would be stored, without personal data.</param>
/// <param name="Verwijderd">The kinds of personal data that were taken out.</param>
/// <param name="TeVerbeteren">What keeps it from being published, a Dutch sentence each.</param>
/// <param name="Regels">What it does to the answers to questions of the past; what changes comes first.</param>
public sealed record Proefdruk(Artikel Artikel, IReadOnlyList<Redactie> Verwijderd, IReadOnlyList<string> TeVerbeteren, IReadOnlyList<Proefregel> Regels)
{
    /// <summary>How many questions fare so.</summary>
    public int Aantal(Proefoordeel oordeel) => Regels.Count(regel => regel.Oordeel == oordeel);
}

/// <summary>Makes the preview of what is being written. Stores nothing.</summary>
public sealed class Proefdrukker(Voorproef voorproef, IArtikelkeuring keuring, ILoopartikelen loop, IRapportbron bron)
{
    // What people missed longer ago says little about what they ask now.
    private const int MaandenTerug = 6;
    private const int HoogstensMissers = 2000;

    /// <summary>The preview; <see langword="null"/> for who may not see this article. What people missed is for the redactie only.</summary>
    /// <param name="wie">For whom.</param>
    /// <param name="concept">The article as it is stored.</param>
    /// <param name="inhoud">The article as it is written now.</param>
    /// <param name="vervangt">The articles whose place it takes.</param>
    /// <param name="nu">Now.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public async Task<Proefdruk?> MaakAsync(
        Medewerker wie, Kennisconcept concept, Artikel inhoud, IReadOnlyList<string> vervangt, DateTimeOffset nu, CancellationToken cancellationToken)
    {
        if (!concept.Mag(wie, Kennishandeling.Inzien))
        {
            return null;
        }

        var (schoon, verwijderd) = Schoonmaker.Maak(inhoud);
        var naast = (await loop.AlleAsync(cancellationToken)).Artikelen;
        var missers = !Bevoegdheid.MagKennis(wie, Kennishandeling.Inzien) ? [] : await bron.ZoekmissersAsync(nu.AddMonths(-MaandenTerug), nu, cancellationToken);
        return new(
            schoon, verwijderd, keuring.Keur(new(schoon, vervangt, nu), naast),
            voorproef.Probeer(schoon, vervangt, [.. missers.TakeLast(HoogstensMissers).Reverse().Select(misser => misser.Vraag)], Werktijd.DatumVan(nu)));
    }
}
