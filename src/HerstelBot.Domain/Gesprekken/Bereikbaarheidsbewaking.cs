using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Routering;
using HerstelBot.Domain.Vragen;

namespace HerstelBot.Domain.Gesprekken;

/// <summary>Tells whoever answers for a regio that nobody of a cluster can be reached: once, and again only after somebody could.</summary>
public sealed class Bereikbaarheidsbewaking(
    Clusterindeling indeling, Mensen mensen, IGesprekken gesprekken, IProfielen profielen, IVragen vragen, ISignalen signalen, Beloftes beloftes, Signaalpost post)
{
    /// <summary>For how much working time nobody is there before somebody hears of it.</summary>
    public static readonly TimeSpan Geduld = TimeSpan.FromHours(1);

    // More than any queue holds.
    private const int HeleRij = 1000;

    /// <summary>Looks at every cluster that works now.</summary>
    /// <returns>Of how many clusters somebody was told.</returns>
    public async Task<int> ControleerAsync(DateTimeOffset nu, CancellationToken cancellationToken)
    {
        var verteld = 0;
        foreach (var cluster in indeling.Alle.Where(cluster => beloftes.IsWerktijd(cluster.Id, nu)))
        {
            verteld += await ControleerAsync(cluster, nu, cancellationToken) ? 1 : 0;
        }

        return verteld;
    }

    private async Task<bool> ControleerAsync(Cluster cluster, DateTimeOffset nu, CancellationToken cancellationToken)
    {
        var wat = $"onbereikbaar:{cluster.Id}";
        var pzbers = mensen.Pzbers(cluster.Id);
        if (await IsErIemandAsync(pzbers, nu, cancellationToken))
        {
            await signalen.VoorbijAsync(wat, nu, cancellationToken);
            return false;
        }

        // A cluster without people and without vragen is not in use.
        var (rij, open) = await vragen.WachtrijAsync(cluster.Id, HeleRij, cancellationToken);
        var sinds = pzbers.Count + open > 0 ? await signalen.SindsAsync(wat, nu, cancellationToken) : nu;
        if (beloftes.Verstreken(cluster.Id, sinds, nu) <= Geduld)
        {
            return false;
        }

        var wachtend = rij.Where(vraag => vraag.Status is VraagStatus.Open or VraagStatus.Opgepakt).ToList();
        var bericht = new Bericht.Onbereikbaar(
            cluster.Id, sinds, pzbers.Count, open, wachtend.Count(vraag => vraag.Toezegging.AntwoordVoor <= nu),
            [.. wachtend.Take(Overzichten.HoogstensPerDeel).Select(vraag => vraag.Id)]);
        return await post.StuurAsync(cluster.Id, $"{wat}:{sinds.ToUnixTimeMilliseconds()}", bericht, nu, cancellationToken);
    }

    private async Task<bool> IsErIemandAsync(IReadOnlyList<Medewerker> pzbers, DateTimeOffset nu, CancellationToken cancellationToken)
    {
        foreach (var wie in pzbers)
        {
            if (await IsBereikbaarAsync(wie.Id, nu, cancellationToken))
            {
                return true;
            }
        }

        return false;
    }

    // Not away, not left, and did not remove the bot. Whoever never wrote to the bot sees the vragen in the channel.
    private async Task<bool> IsBereikbaarAsync(MedewerkerId wie, DateTimeOffset nu, CancellationToken cancellationToken) =>
        !await mensen.IsAfwezigAsync(wie, nu, cancellationToken)
        && (await gesprekken.PersoonlijkAsync(wie, cancellationToken) is not { } gesprek || gesprek.Staat == Gespreksstaat.Bereikbaar)
        && await profielen.ZoekAsync(wie, cancellationToken) is not (Profielvondst.BestaatNiet or Profielvondst.Gevonden { Profiel.Ingeschakeld: false });
}
