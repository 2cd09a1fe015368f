using HerstelBot.Domain.Kennisbank;
using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Rapportage;
using HerstelBot.Domain.Routering;
using HerstelBot.Domain.Termijnen;

namespace HerstelBot.Domain.Gesprekken;

/// <summary>Tells whoever answers for a regio that much more is asked about an onderwerp than usual: once a week for each onderwerp of a cluster.</summary>
public sealed class Golfbewaking(
    Clusterindeling indeling, IRapportbron bron, IKennisbank kennisbank, ISignalen signalen, Beloftes beloftes, Signaalpost post)
{
    private static readonly TimeSpan Week = TimeSpan.FromDays(7);

    /// <summary>Looks at every cluster that works now.</summary>
    /// <returns>Of how many onderwerpen somebody was told.</returns>
    public async Task<int> ControleerAsync(DateTimeOffset nu, CancellationToken cancellationToken)
    {
        List<ClusterId> clusters = [.. indeling.Alle.Select(cluster => cluster.Id).Where(cluster => beloftes.IsWerktijd(cluster, nu))];
        if (clusters.Count == 0)
        {
            return 0;
        }

        var sinds = nu - Golven.Terug;
        var regels = (await bron.RegelsAsync([.. clusters.Select(cluster => (ClusterId?)cluster)], Werktijd.DatumVan(sinds), Werktijd.DatumVan(nu), cancellationToken)).ToLookup(regel => regel.Cluster);
        var missers = (await bron.ZoekmissersAsync(sinds, nu.AddMilliseconds(1), cancellationToken)).ToLookup(misser => misser.Cluster);
        var verteld = 0;
        foreach (var cluster in clusters)
        {
            var momenten = regels[cluster].Select(regel => new Vraagmoment(regel.GesteldOp, regel.Onderwerp, IsZoekmisser: false))
                .Concat(missers[cluster].Select(misser => (misser.Op, Onderwerp: Onderwerp(misser))).Where(misser => misser.Onderwerp is not null)
                    .Select(misser => new Vraagmoment(misser.Op, misser.Onderwerp!, IsZoekmisser: true)));
            foreach (var golf in Golven.Zoek(momenten, nu))
            {
                verteld += await VertelAsync(cluster, golf, regels[cluster], nu, cancellationToken) ? 1 : 0;
            }
        }

        return verteld;
    }

    private async Task<bool> VertelAsync(ClusterId cluster, Golf golf, IEnumerable<Dossierregel> regels, DateTimeOffset nu, CancellationToken cancellationToken)
    {
        var wat = $"golf:{cluster}:{golf.Onderwerp}";
        var sinds = await signalen.SindsAsync(wat, nu, cancellationToken);
        if (nu - sinds >= Week)
        {
            await signalen.VoorbijAsync(wat, sinds, cancellationToken);
            sinds = await signalen.SindsAsync(wat, nu, cancellationToken);
        }

        var nieuwste = regels.Where(regel => regel.Onderwerp == golf.Onderwerp && regel.GesteldOp > nu - Week).OrderByDescending(regel => regel.GesteldOp);
        return await post.StuurAsync(
            cluster, $"{wat}:{sinds.ToUnixTimeMilliseconds()}",
            new Bericht.VeelGevraagd(cluster, golf, [.. nieuwste.Take(Overzichten.HoogstensPerDeel).Select(regel => regel.Id)]), nu, cancellationToken);
    }

    // What a question that nothing answered is about, follows from what came nearest.
    private string? Onderwerp(Zoekmisser misser) => misser.Kandidaten.Select(kennisbank.Vind).FirstOrDefault(artikel => artikel is not null)?.Onderwerp;
}
