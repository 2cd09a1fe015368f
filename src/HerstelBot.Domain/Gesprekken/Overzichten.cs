using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Vragen;

namespace HerstelBot.Domain.Gesprekken;

/// <summary>What waits for somebody, in parts, the most pressing first. Made from the vragen as they are, so that it is right however late it comes.</summary>
/// <remarks>One is for one round: what it read of a queue it shows to everybody who works on it.</remarks>
public sealed class Overzichten(IVragen vragen, IPersonen personen, Rechten rechten, Beloftes beloftes, DateTimeOffset nu)
{
    /// <summary>How many vragen each part names; it tells how many more there are.</summary>
    public const int HoogstensPerDeel = 5;

    // Nobody has more running vragen than this; a queue that is longer is counted, not read.
    private const int Genoeg = 1000;

    // The most pressing first.
    private static readonly string[] EigenWerk = ["eigen-te-laat", "eigen-vandaag", "eigen-later", "wacht"];

    private readonly Dictionary<ClusterId, IReadOnlyList<Overzichtsdeel>> _wachtrijen = [];

    /// <summary>The overview for a person or a channel; <see langword="null"/> when nothing waits.</summary>
    /// <param name="aan">For whom.</param>
    /// <param name="naStilstand">Whether it stands for the single notices of a time in which the service stood still; then a vrager has one too.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public async Task<Bericht.Overzicht?> MaakAsync(Bestemming aan, bool naStilstand, CancellationToken cancellationToken)
    {
        List<Overzichtsdeel> delen = [];
        if (aan is Bestemming.BijPersoon(var id))
        {
            var wie = personen.Wie(id, "");
            delen.AddRange(await EigenWerkAsync(wie, cancellationToken));
            foreach (var cluster in rechten.Wachtrijen(wie).Where(_ => wie.Is(Rollen.Coordinator) || wie.Is(Rollen.Pzb) || naStilstand))
            {
                delen.AddRange(await WachtrijAsync(cluster, cancellationToken));
            }

            delen.AddRange(naStilstand ? await VanVragerAsync(wie, cancellationToken) : []);
        }
        else if (aan is Bestemming.InKanaal(var cluster))
        {
            delen.AddRange(await WachtrijAsync(cluster, cancellationToken));
        }

        var samen = delen.GroupBy(deel => deel.Sleutel)
            .Select(zelfde => new Overzichtsdeel(zelfde.Key, [.. zelfde.SelectMany(deel => deel.Vragen).Take(HoogstensPerDeel)], zelfde.Sum(deel => deel.Totaal)));
        return samen.Any() ? new([.. samen], naStilstand) : null;
    }

    private async Task<IEnumerable<Overzichtsdeel>> EigenWerkAsync(Medewerker wie, CancellationToken cancellationToken)
    {
        var (eigen, _) = await vragen.VanBehandelaarAsync(wie.Id, Genoeg, cancellationToken);
        var lopend = eigen.Where(vraag => rechten.Mag(wie, Handeling.Inzien, vraag)).ToLookup(vraag =>
            vraag.Status == VraagStatus.WachtOpGemeente ? "wacht"
            : vraag.Toezegging.AntwoordVoor <= nu ? "eigen-te-laat"
            : vraag.Toezegging.AntwoordVoor <= beloftes.EindeVanDeDag(vraag.Cluster, nu) ? "eigen-vandaag"
            : "eigen-later");
        return EigenWerk.SelectMany(sleutel => Deel(sleutel, [.. lopend[sleutel]]));
    }

    private async Task<IReadOnlyList<Overzichtsdeel>> WachtrijAsync(ClusterId? cluster, CancellationToken cancellationToken)
    {
        if (cluster is { } bekend && _wachtrijen.TryGetValue(bekend, out var gelezen))
        {
            return gelezen;
        }

        var (rij, _) = await vragen.WachtrijAsync(cluster, Genoeg, cancellationToken);
        Overzichtsdeel[] delen =
        [
            .. Deel("te-laat", [.. rij.Where(vraag => vraag.Status is VraagStatus.Open or VraagStatus.Opgepakt && vraag.Toezegging.AntwoordVoor <= nu)]),
            .. Deel("niet-opgepakt", [.. rij.Where(vraag => vraag.Status == VraagStatus.Open && vraag.Toezegging.AntwoordVoor > nu)]),
        ];
        if (cluster is { } id)
        {
            _wachtrijen[id] = delen;
        }

        return delen;
    }

    private async Task<IEnumerable<Overzichtsdeel>> VanVragerAsync(Medewerker wie, CancellationToken cancellationToken)
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
