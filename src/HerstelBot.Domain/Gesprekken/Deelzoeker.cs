using HerstelBot.Domain.Gesprekken.Duiding;
using HerstelBot.Domain.Kennisbank;
using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Privacy;
using HerstelBot.Domain.Routering;
using HerstelBot.Domain.Termijnen;
using HerstelBot.Domain.Vragen;

namespace HerstelBot.Domain.Gesprekken;

/// <summary>Finds what somebody can share in any conversation: the own vragen, and articles that hold today.</summary>
public sealed class Deelzoeker(IVragen vragen, IKennisbank kennisbank, IAntwoorden antwoorden, Rechten rechten, Routeerder routeerder)
{
    /// <summary>The longest text that is looked for, in characters.</summary>
    public const int HoogstensTekens = 500;

    // Of each list; a queue that is longer has its first ones searched, and every vraag is found by its number.
    private const int Doorzocht = 200;

    private const int Recent = 5;
    private const int MeestGegeven = 10;

    /// <summary>Everything that fits, vragen first; without a text the recent vragen and the articles that are given most.</summary>
    /// <param name="wie">Who looks.</param>
    /// <param name="getypt">What for.</param>
    /// <param name="nu">Now.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public async Task<IReadOnlyList<Bericht>> ZoekAsync(Medewerker wie, string getypt, DateTimeOffset nu, CancellationToken cancellationToken)
    {
        if (wie.Rollen == Rollen.Geen)
        {
            return [];
        }

        var tekst = Maskering.Maskeer(getypt.Length > HoogstensTekens ? getypt[..HoogstensTekens] : getypt).Tekst.Trim();
        if (tekst.Length > 0 && Opdrachtlezer.Lees(tekst) is Opdracht.ToonVraag(var nummer))
        {
            return await OpNummerAsync(wie, nummer, cancellationToken);
        }

        var vandaag = Werktijd.DatumVan(nu);
        return
        [
            .. (await VragenAsync(wie, tekst, cancellationToken)).Select(vraag => new Bericht.GedeeldeVraag(vraag.Id)),
            .. (await ArtikelenAsync(tekst, vandaag, cancellationToken)).Select(kennisbank.Vind).OfType<Artikel>()
                .Where(artikel => artikel.Geldigheid.GeldtOp(vandaag)).Select(artikel => new Bericht.GedeeldArtikel(artikel.Id)),
        ];
    }

    private async Task<IReadOnlyList<Bericht>> OpNummerAsync(Medewerker wie, Vraagnummer nummer, CancellationToken cancellationToken) =>
        await vragen.ZoekAsync(nummer, cancellationToken) is { } id
        && await vragen.ZoekAsync(id, cancellationToken) is { } vraag
        && rechten.Mag(wie, Handeling.Inzien, vraag) ? [new Bericht.GedeeldeVraag(id)] : [];

    private async Task<IEnumerable<string>> ArtikelenAsync(string tekst, DateOnly vandaag, CancellationToken cancellationToken) => tekst.Length == 0
        ? await antwoorden.MeestGegevenAsync(MeestGegeven, cancellationToken)
        : kennisbank.Zoek(tekst, vandaag).Kandidaten.Where(kandidaat => !kandidaat.IsVerouderd).Select(kandidaat => kandidaat.ArtikelId);

    private async Task<IEnumerable<Vraag>> VragenAsync(Medewerker wie, string tekst, CancellationToken cancellationToken)
    {
        // Scope before limit: of all that is theirs, what fits; of that, what is shown.
        var zichtbaar = (await VanAsync(wie, cancellationToken)).Where(vraag => rechten.Mag(wie, Handeling.Inzien, vraag)).DistinctBy(vraag => vraag.Id);
        return tekst.Length == 0 ? zichtbaar.OrderByDescending(vraag => vraag.GesteldOp).Take(Recent) : zichtbaar.Where(vraag => Past(vraag, tekst));
    }

    private async Task<IEnumerable<Vraag>> VanAsync(Medewerker wie, CancellationToken cancellationToken)
    {
        var lijsten = await Task.WhenAll(
        [
            vragen.VanVragerAsync(wie.Id, Doorzocht, cancellationToken),
            vragen.VanBehandelaarAsync(wie.Id, Doorzocht, cancellationToken),
            .. rechten.Wachtrijen(wie).Select(cluster => vragen.WachtrijAsync(cluster, Doorzocht, cancellationToken)),
        ]);
        return lijsten.SelectMany(lijst => lijst.Vragen);
    }

    // By a part of the number or by every word of the onderwerp that was typed.
    private bool Past(Vraag vraag, string tekst) =>
        vraag.Nummer.ToString().Contains(tekst, StringComparison.OrdinalIgnoreCase)
        || (vraag.Onderwerp is { } id && routeerder.Zoek(new OnderwerpId(id))?.Titel is { } titel
            && Tekstvorm.Woorden(tekst) is { Length: > 0 } woorden
            && woorden.All(woord => Tekstvorm.Woorden(titel).Any(ander => ander.StartsWith(woord, StringComparison.Ordinal))));
}
