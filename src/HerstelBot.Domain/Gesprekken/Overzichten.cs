using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Vragen;

namespace HerstelBot.Domain.Gesprekken;

/// <summary>What waits for somebody, in parts, the most pressing first. Made from the vragen as they are, so that it is right however late it comes.</summary>
public sealed class Overzichten(IVragen vragen, IPersonen personen, Rechten rechten, Beloftes beloftes)
{
    /// <summary>How many vragen each part names; it tells how many more there are.</summary>
    public const int HoogstensPerDeel = 5;

    private static readonly string[] EigenDelen = ["eigen-te-laat", "eigen-vandaag", "eigen-later", "wacht"];

    // Nobody has more running vragen than this; a queue that is longer is counted, not read.
    private const int Genoeg = 1000;

    /// <summary>The overview for a person or a channel; <see langword="null"/> when nothing waits.</summary>
    /// <param name="aan">For whom.</param>
    /// <param name="naStilstand">Whether it stands for the single notices of a time in which the service stood still; then a vrager has one too.</param>
    /// <param name="nu">Now.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public async Task<Bericht.Overzicht?> MaakAsync(Bestemming aan, bool naStilstand, DateTimeOffset nu, CancellationToken cancellationToken)
    {
        List<Overzichtsdeel> delen = [];
        if (aan is Bestemming.BijPersoon(var id))
        {
            var wie = personen.Wie(id, "");
            delen.AddRange(await EigenWerkAsync(wie, nu, cancellationToken));
            foreach (var cluster in rechten.Wachtrijen(wie).Where(_ => wie.Is(Rollen.Coordinator) || wie.Is(Rollen.Pzb) || naStilstand))
            {
                delen.AddRange(await WachtrijAsync(cluster, nu, cancellationToken));
            }

            delen.AddRange(naStilstand ? await VanVragerAsync(wie, nu, cancellationToken) : []);
        }
        else if (aan is Bestemming.InKanaal(var cluster))
        {
            delen.AddRange(await WachtrijAsync(cluster, nu, cancellationToken));
        }

        var samen = delen.GroupBy(deel => deel.Sleutel)
            .Select(zelfde => new Overzichtsdeel(zelfde.Key, [.. zelfde.SelectMany(deel => deel.Vragen).Take(HoogstensPerDeel)], zelfde.Sum(deel => deel.Totaal)));
        return samen.Any() ? new([.. samen], naStilstand) : null;
    }

    private async Task<IEnumerable<Overzichtsdeel>> EigenWerkAsync(Medewerker wie, DateTimeOffset nu, CancellationToken cancellationToken)
    {
        var (eigen, _) = await vragen.VanBehandelaarAsync(wie.Id, Genoeg, cancellationToken);
        var lopend = eigen.Where(vraag => rechten.Mag(wie, Handeling.Inzien, vraag)).ToLookup(vraag =>
            vraag.Status == VraagStatus.WachtOpGemeente ? "wacht"
            : vraag.Toezegging.AntwoordVoor <= nu ? "eigen-te-laat"
            : vraag.Toezegging.AntwoordVoor <= beloftes.EindeVanDeDag(vraag.Cluster, nu) ? "eigen-vandaag"
            : "eigen-later");
        return EigenDelen.SelectMany(sleutel => Deel(sleutel, [.. lopend[sleutel]]));
    }

    private async Task<IEnumerable<Overzichtsdeel>> WachtrijAsync(ClusterId? cluster, DateTimeOffset nu, CancellationToken cancellationToken)
    {
        var (rij, _) = await vragen.WachtrijAsync(cluster, Genoeg, cancellationToken);
        return
        [
            .. Deel("te-laat", [.. rij.Where(vraag => vraag.Status is VraagStatus.Open or VraagStatus.Opgepakt && vraag.Toezegging.AntwoordVoor <= nu)]),
            .. Deel("niet-opgepakt", [.. rij.Where(vraag => vraag.Status == VraagStatus.Open && vraag.Toezegging.AntwoordVoor > nu)]),
        ];
    }

    private async Task<IEnumerable<Overzichtsdeel>> VanVragerAsync(Medewerker wie, DateTimeOffset nu, CancellationToken cancellationToken)
    {
        var (gesteld, _) = await vragen.VanVragerAsync(wie.Id, Genoeg, cancellationToken);
        return
        [
            .. Deel("terugvraag", [.. gesteld.Where(vraag => vraag.Status == VraagStatus.WachtOpGemeente)]),
            .. Deel("gesloten", [.. gesteld.Where(vraag => vraag.Status == VraagStatus.Opgelost && vraag.AfgeslotenOp > nu.AddDays(-1))]),
        ];
    }

    private static Overzichtsdeel[] Deel(string sleutel, IReadOnlyList<Vraag> vragen) =>
        vragen.Count == 0 ? [] : [new(sleutel, [.. vragen.Take(HoogstensPerDeel).Select(vraag => vraag.Id)], vragen.Count)];
}
