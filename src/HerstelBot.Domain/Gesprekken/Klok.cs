using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Vragen;

namespace HerstelBot.Domain.Gesprekken;

/// <summary>What the clock does with a vraag: remind, escalate, close in silence. Each once per episode.</summary>
public sealed class Klok(IVragen vragen, Mensen mensen, Beloftes beloftes)
{
    /// <summary>A notice that comes this much working time late goes into one overview per person: the service stood still, and everybody has many.</summary>
    public static readonly TimeSpan TeLaatVoorLosBericht = TimeSpan.FromHours(2);

    /// <summary>Decides; <see langword="null"/> when nothing is due, or when nobody works now: what is late after a standstill waits for the next opening too.</summary>
    public async Task<Beurt?> BeslisAsync(VraagId id, DateTimeOffset nu, CancellationToken cancellationToken)
    {
        if (await vragen.ZoekAsync(id, cancellationToken) is not { } vraag
            || beloftes.VolgendeBewaking(vraag) is not { } moment || moment > nu
            || !beloftes.IsWerktijd(vraag.Cluster, nu)
            || beloftes.VolgendeDaad(vraag) is not { } daad)
        {
            return null;
        }

        var overgang = daad switch
        {
            Bewakingsdaad.Herinner => vraag.Herinner(nu),
            Bewakingsdaad.HerinnerVrager => vraag.HerinnerVrager(nu),
            Bewakingsdaad.EscaleerNaarCoordinator => vraag.Escaleer(1, nu),
            Bewakingsdaad.EscaleerNaarRegio => vraag.Escaleer(2, nu),
            Bewakingsdaad.SluitStil => vraag.SluitStil(nu),
        };
        var aan = await AanAsync(daad, vraag, nu, cancellationToken);
        var laat = beloftes.Verstreken(vraag.Cluster, moment, nu) > TeLaatVoorLosBericht;
        return new Beurt
        {
            Overgang = overgang,
            VolgendeBewaking = beloftes.VolgendeBewaking(overgang.Vraag),
            MetOverzicht = laat ? [.. aan.Select(uitgaand => Overzichtplek(vraag, uitgaand.Naar))] : [],
            Berichten = [.. Meldingen.Kaarten(vraag, overgang.Vraag), .. laat ? [] : aan],
        };
    }

    // In the thread of one vraag an overview would be lost, and so would one in the conversation where a vraag was asked.
    private static Bestemming Overzichtplek(Vraag vraag, Bestemming naar) => naar switch
    {
        Bestemming.InCluster(var cluster, _) => new Bestemming.InKanaal(cluster),
        Bestemming.InGesprek => new Bestemming.BijPersoon(vraag.Vrager),
        _ => naar,
    };

    private async Task<IReadOnlyList<Uitgaand>> AanAsync(Bewakingsdaad daad, Vraag vraag, DateTimeOffset nu, CancellationToken cancellationToken) => daad switch
    {
        Bewakingsdaad.Herinner => await NaarBehandelaarAsync(vraag, nu, cancellationToken),
        Bewakingsdaad.HerinnerVrager => [Meldingen.AanVrager(vraag, "melding.herinnering-vrager")],
        Bewakingsdaad.EscaleerNaarCoordinator => NaarMensen(vraag, mensen.Coordinatoren(vraag.Cluster)),
        Bewakingsdaad.EscaleerNaarRegio => NaarMensen(vraag, mensen.Regioverantwoordelijken(vraag.Cluster)),
        Bewakingsdaad.SluitStil => [Meldingen.AanVrager(vraag, "melding.stil-gesloten")],
    };

    // Whoever works on it, or stands in; else the cluster.
    private async Task<IReadOnlyList<Uitgaand>> NaarBehandelaarAsync(Vraag vraag, DateTimeOffset nu, CancellationToken cancellationToken) =>
        vraag.Behandelaar is { } behandelaar && await mensen.AanspreekbaarAsync(behandelaar, nu, cancellationToken) is { } wie
            ? [Meldingen.AanPersoon(vraag, wie, "melding.herinnering")]
            : [.. Meldingen.InDraad(vraag, "melding.herinnering")];

    // Nobody to tell is no reason to be silent: then the channel of the cluster hears it.
    private static IReadOnlyList<Uitgaand> NaarMensen(Vraag vraag, IReadOnlyList<Medewerker> wie) => wie.Count == 0
        ? [.. Meldingen.InDraad(vraag, "melding.escalatie")]
        : [.. wie.Select(een => Meldingen.AanPersoon(vraag, een.Id, "melding.escalatie"))];
}
