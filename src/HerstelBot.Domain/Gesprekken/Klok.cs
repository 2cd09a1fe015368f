using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Routering;
using HerstelBot.Domain.Vragen;

namespace HerstelBot.Domain.Gesprekken;

/// <summary>What the clock does with a vraag: remind, escalate, close in silence. Each once per episode.</summary>
public sealed class Klok(IVragen vragen, IPersonen personen, Clusterindeling indeling, Beloftes beloftes)
{
    /// <summary>Decides; <see langword="null"/> when nothing is due, or when nobody works now: what is late after a standstill waits for the next opening too.</summary>
    public async Task<Beurt?> BeslisAsync(VraagId id, DateTimeOffset nu, CancellationToken cancellationToken)
    {
        if (await vragen.ZoekAsync(id, cancellationToken) is not { } vraag
            || beloftes.VolgendeBewaking(vraag) is not { } moment || moment > nu
            || !beloftes.IsWerktijd(vraag, nu)
            || beloftes.VolgendeDaad(vraag) is not { } daad)
        {
            return null;
        }

        var (overgang, berichten) = daad switch
        {
            Bewakingsdaad.Herinner => (vraag.Herinner(nu), NaarCluster(vraag, "melding.herinnering")),
            Bewakingsdaad.EscaleerNaarCoordinator => (vraag.Escaleer(1, nu), NaarMensen(vraag, Coordinatoren(vraag))),
            Bewakingsdaad.EscaleerNaarRegio => (vraag.Escaleer(2, nu), NaarMensen(vraag, Regioverantwoordelijken(vraag))),
            Bewakingsdaad.SluitStil => (vraag.SluitStil(nu), Gesloten(vraag)),
        };
        return new Beurt
        {
            Overgang = overgang,
            VolgendeBewaking = beloftes.VolgendeBewaking(overgang.Vraag),
            Berichten = vraag.Cluster is { } cluster
                ? [new Uitgaand(new Bestemming.InCluster(cluster, id), new Bericht.Kanaalkaart(id, cluster)), .. berichten]
                : berichten,
        };
    }

    private static Bericht.Melding Melding(Vraag vraag, string sleutel) => new(vraag.Id, sleutel, new Dictionary<string, string>());

    private static IReadOnlyList<Uitgaand> NaarCluster(Vraag vraag, string sleutel) =>
        vraag.Cluster is { } cluster ? [new Uitgaand(new Bestemming.InCluster(cluster, vraag.Id), Melding(vraag, sleutel))] : [];

    private static IReadOnlyList<Uitgaand> Gesloten(Vraag vraag) =>
        [new Uitgaand(new Bestemming.InGesprek(vraag.Gesprek, vraag.AntwoordIn), Melding(vraag, "melding.stil-gesloten"))];

    // Nobody to tell is no reason to be silent: then the channel of the cluster hears it.
    private static IReadOnlyList<Uitgaand> NaarMensen(Vraag vraag, IEnumerable<Medewerker> wie)
    {
        Uitgaand[] aan = [.. wie.Select(m => new Uitgaand(new Bestemming.BijPersoon(m.Id), Melding(vraag, "melding.escalatie")))];
        return aan.Length > 0 ? aan : NaarCluster(vraag, "melding.escalatie");
    }

    private IEnumerable<Medewerker> Coordinatoren(Vraag vraag) => vraag.Cluster is null
        ? personen.Met(Rollen.Beheerder)
        : personen.Met(Rollen.Coordinator).Where(m => m.Cluster == vraag.Cluster);

    private IEnumerable<Medewerker> Regioverantwoordelijken(Vraag vraag) => vraag.Cluster is not { } cluster
        ? personen.Met(Rollen.Beheerder)
        : personen.Met(Rollen.Regioverantwoordelijke).Where(m => m.Regio == indeling.Zoek(cluster)?.Regio);
}
