using HerstelBot.Domain.Gesprekken.Duiding;
using HerstelBot.Domain.Kennisbank;
using HerstelBot.Domain.Kennisbank.Beheer;
using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Routering;
using HerstelBot.Domain.Termijnen;
using HerstelBot.Domain.Vragen;

namespace HerstelBot.Domain.Gesprekken.Kennis;

/// <summary>Offers the answer of an article of the loop to whoever asked before it was published and still waits.</summary>
/// <remarks>Once for each vraag and article, to the vrager only, in working time. Whether it is enough, the vrager says.</remarks>
public sealed class Aanbieder(
    ILoopartikelen loop, IKennisbank kennisbank, IVragen vragen, Clusterindeling indeling, Vraagbaak vraagbaak, Rechten rechten, IPersonen personen, Beloftes beloftes, IVastlegger vastlegger)
{
    // More than any cluster has open.
    private const int HoogstensPerCluster = 1000;

    private long _gedaan;

    /// <summary>Looks at the running vragen, once after each change of what is live; what cannot be done now is for the next time.</summary>
    /// <returns>To how many vragers something was offered now.</returns>
    public async Task<int> BiedAanAsync(DateTimeOffset nu, CancellationToken cancellationToken)
    {
        if (await loop.StandAsync(cancellationToken) == _gedaan)
        {
            return 0;
        }

        var live = await loop.AlleAsync(cancellationToken);
        if (!live.Artikelen.All(een => kennisbank.Vind(een.Artikel.Id)?.Tekst == een.Artikel.Tekst))
        {
            // We do not answer with it ourselves yet.
            return 0;
        }

        var sinds = live.Artikelen.ToDictionary(een => een.Artikel.Id, een => een.Op, StringComparer.Ordinal);
        var (laatste, aantal, compleet) = (live.Artikelen.Select(een => een.Op).DefaultIfEmpty().Max(), 0, true);
        foreach (var cluster in indeling.Alle.Select(een => (ClusterId?)een.Id).Append(null))
        {
            if (!beloftes.IsWerktijd(cluster, nu))
            {
                compleet = false;
                continue;
            }

            foreach (var vraag in (await vragen.WachtrijAsync(cluster, HoogstensPerCluster, cancellationToken)).Vragen.Where(vraag => vraag.GesteldOp < laatste && Wacht(vraag)))
            {
                aantal += await BiedAanAsync(vraag, sinds, nu, cancellationToken) ? 1 : 0;
            }
        }

        _gedaan = compleet ? live.Stand : _gedaan;
        return aantal;
    }

    private async Task<bool> BiedAanAsync(Vraag vraag, Dictionary<string, DateTimeOffset> sinds, DateTimeOffset nu, CancellationToken cancellationToken)
    {
        if (!rechten.Mag(personen.Wie(vraag.Vrager, ""), Handeling.TrekIn, vraag)
            || (await vragen.TekstenAsync(vraag.Id, cancellationToken)).FirstOrDefault(tekst => tekst.Soort == Tekstsoort.Vraag)?.Tekst.Waarde is not { Length: > 0 } gevraagd
            || vraagbaak.Antwoordt(gevraagd, Werktijd.DatumVan(nu)) is not { } artikel
            || !sinds.TryGetValue(artikel.Id, out var op) || op <= vraag.GesteldOp)
        {
            return false;
        }

        var sleutel = $"aanbod:{vraag.Id}:{artikel.Id}";
        var beurt = new Beurt
        {
            Berichten = [new Uitgaand(new Bestemming.InGesprek(vraag.Gesprek, vraag.AntwoordIn), new Bericht.Kennisaanbod(vraag.Id, artikel.Id))],
            Eenmalig = sleutel,
        };
        return await vastlegger.LegVastAsync(sleutel, new Plaats(vraag.Id, vraag.Gesprek), beurt, nu, cancellationToken) is Vastlegging.Gedaan;
    }

    // About one case no article can answer.
    private static bool Wacht(Vraag vraag) => vraag.Soort != Vraagsoort.Status && vraag.Status switch
    {
        VraagStatus.Open or VraagStatus.Opgepakt or VraagStatus.WachtOpGemeente => true,
        VraagStatus.Beantwoord or VraagStatus.Opgelost or VraagStatus.Ingetrokken => false,
    };
}
