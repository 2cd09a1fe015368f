using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Vragen;

namespace HerstelBot.Domain.Gesprekken;

/// <summary>Erases closed vragen. What runs is never touched; what is erased already stays as it is, so that it may be done again.</summary>
public sealed class Wisser(IVragen vragen)
{
    /// <summary>Because the vrager asked for it; <see langword="null"/> when it is of somebody else or was opened again meanwhile.</summary>
    public async Task<Beurt?> OpVerzoekAsync(Vraag vraag, MedewerkerId vrager, DateTimeOffset nu, CancellationToken cancellationToken) =>
        vraag.Vrager == vrager ? await WisAsync(vraag, Wissing.Vrager, vrager, nu, cancellationToken) : null;

    /// <summary>Because it was closed before this moment; <see langword="null"/> when it was not.</summary>
    public async Task<Beurt?> NaTermijnAsync(VraagId id, DateTimeOffset afgeslotenVoor, DateTimeOffset nu, CancellationToken cancellationToken) =>
        await vragen.ZoekAsync(id, cancellationToken) is { } vraag && vraag.AfgeslotenOp < afgeslotenVoor
            ? await WisAsync(vraag, Wissing.Geheel, null, nu, cancellationToken)
            : null;

    // The history is read after the vraag: whoever adds to it changes the version, and then nothing is stored.
    private async Task<Beurt?> WisAsync(Vraag vraag, Wissing hoever, MedewerkerId? wie, DateTimeOffset nu, CancellationToken cancellationToken) =>
        vraag.Wis(hoever, nu) is Overgang.Gelukt gelukt
            ? new Beurt
            {
                Overgang = gelukt,
                Geschiedenis = [.. (await vragen.VerloopAsync(vraag.Id, cancellationToken)).Select(gebeurtenis => gebeurtenis.Zonder(wie))],
                Berichten = vraag.Cluster is { } cluster
                    ? [new Uitgaand(new Bestemming.InCluster(cluster, vraag.Id), new Bericht.Kanaalkaart(vraag.Id, cluster))]
                    : [],
            }
            : null;
}
