using HerstelBot.Domain.Kennisbank;
using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Rapportage;
using HerstelBot.Domain.Routering;
using HerstelBot.Domain.Termijnen;

namespace HerstelBot.Domain.Gesprekken;

/// <summary>Tells whoever answers for a regio that much more is asked about an onderwerp than usual: once a week for each onderwerp of a cluster.</summary>
public sealed class Golfbewaking(
    Clusterindeling indeling, IVraagmomenten momenten, IKennisbank kennisbank, IRondes rondes, ISignalen signalen, Beloftes beloftes, Signaalpost post)
{
    private static readonly TimeSpan Week = TimeSpan.FromDays(7);

    // Less than the five minutes between two looks.
    private static readonly TimeSpan Ronde = TimeSpan.FromMinutes(4);

    /// <summary>Looks at every cluster that works now, unless another instance does.</summary>
    /// <returns>Of how many onderwerpen somebody was told.</returns>
    public async Task<int> ControleerAsync(DateTimeOffset nu, CancellationToken cancellationToken)
    {
        List<ClusterId> clusters = [.. indeling.Alle.Select(cluster => cluster.Id).Where(cluster => beloftes.IsWerktijd(cluster, nu))];
        if (clusters.Count == 0 || await rondes.NeemAsync("golven", Ronde, nu, cancellationToken) is null)
        {
            return 0;
        }

        var gevraagd = await momenten.TussenAsync(clusters, nu - Golven.Terug, nu, cancellationToken);
        var verteld = 0;
        foreach (var cluster in clusters)
        {
            foreach (var golf in Golven.Zoek(gevraagd[cluster].Select(Moment).OfType<Vraagmoment>(), nu))
            {
                verteld += await VertelAsync(cluster, golf, gevraagd[cluster], nu, cancellationToken) ? 1 : 0;
            }
        }

        return verteld;
    }

    private async Task<bool> VertelAsync(ClusterId cluster, Golf golf, IEnumerable<Gevraagd> gevraagd, DateTimeOffset nu, CancellationToken cancellationToken)
    {
        var wat = $"golf:{cluster}:{golf.Onderwerp}";
        var sinds = await signalen.SindsAsync(wat, nu, cancellationToken);
        if (nu - sinds >= Week)
        {
            await signalen.VoorbijAsync(wat, sinds, cancellationToken);
            sinds = await signalen.SindsAsync(wat, nu, cancellationToken);
        }

        var nieuwste = gevraagd.OfType<Gevraagd.AanPzb>().Where(vraag => vraag.Onderwerp == golf.Onderwerp && vraag.Op > nu - Week).OrderByDescending(vraag => vraag.Op);
        return await post.StuurAsync(
            cluster, $"{wat}:{sinds.ToUnixTimeMilliseconds()}",
            new Bericht.VeelGevraagd(cluster, golf, [.. nieuwste.Take(Overzichten.HoogstensPerDeel).Select(vraag => vraag.Id)]), nu, cancellationToken);
    }

    // What a question that nothing answered is about, follows from what came nearest.
    private Vraagmoment? Moment(Gevraagd gevraagd) => gevraagd switch
    {
        Gevraagd.AanPzb(var op, _, var onderwerp) => new(op, onderwerp, IsZoekmisser: false),
        Gevraagd.Gemist(var op, var kandidaten) => kandidaten.Select(kennisbank.Vind).FirstOrDefault(artikel => artikel is not null) is { Onderwerp: var onderwerp }
            ? new(op, onderwerp, IsZoekmisser: true)
            : null,
        _ => throw new ArgumentOutOfRangeException(nameof(gevraagd), gevraagd.GetType().Name, "Nothing else is asked."),
    };
}
