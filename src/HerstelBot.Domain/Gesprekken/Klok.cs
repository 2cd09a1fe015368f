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
            || !beloftes.IsWerktijd(vraag.Cluster, nu)
            || beloftes.Daad(vraag, nu) is not var (moment, daad))
        {
            return null;
        }

        var overgang = daad switch
        {
            Bewakingsdaad.Herinner => vraag.Herinner(moment, nu),
            Bewakingsdaad.HerinnerVrager => vraag.HerinnerVrager(moment, nu),
            Bewakingsdaad.EscaleerNaarCoordinator => vraag.Escaleer(1, moment, nu),
            Bewakingsdaad.EscaleerNaarRegio => vraag.Escaleer(2, moment, nu),
            Bewakingsdaad.SluitStil => vraag.SluitStil(nu),
        };
        var aan = await AanAsync(daad, vraag, nu, cancellationToken);
        var laat = await StondStilAsync(vraag, moment, nu, cancellationToken);
        return new Beurt
        {
            Overgang = overgang,
            VolgendeBewaking = beloftes.VolgendeBewaking(overgang.Vraag),
            MetOverzicht = laat ? [.. aan.Concat(await GemistAsync(daad, vraag, nu, cancellationToken)).Select(uitgaand => Overzichtplek(vraag, uitgaand.Naar)).Distinct()] : [],
            Berichten = [.. Meldingen.Kaarten(vraag, overgang.Vraag), .. laat ? [] : aan],
        };
    }

    // What was due long ago may be due for us only now: somebody picked it up late, or the vrager reacted. That is no standstill.
    private async Task<bool> StondStilAsync(Vraag vraag, DateTimeOffset moment, DateTimeOffset nu, CancellationToken cancellationToken)
    {
        return IsLaat(moment)
            && (await vragen.VerloopAsync(vraag.Id, cancellationToken)).Where(gebeurtenis => gebeurtenis.Door is not null).All(gebeurtenis => IsLaat(gebeurtenis.Op));

        bool IsLaat(DateTimeOffset sinds) => beloftes.Verstreken(vraag.Cluster, sinds, nu) > TeLaatVoorLosBericht;
    }

    // In the thread of one vraag an overview would be lost, and so would one in the conversation where a vraag was asked.
    private static Bestemming Overzichtplek(Vraag vraag, Bestemming naar) => naar switch
    {
        Bestemming.InCluster(var cluster, _) => new Bestemming.InKanaal(cluster),
        Bestemming.InGesprek => new Bestemming.BijPersoon(vraag.Vrager),
        _ => naar,
    };

    // Late enough, the herinnering was passed over: whoever it was for must not be the only one who hears nothing.
    private async Task<IReadOnlyList<Uitgaand>> GemistAsync(Bewakingsdaad daad, Vraag vraag, DateTimeOffset nu, CancellationToken cancellationToken) =>
        daad == Bewakingsdaad.EscaleerNaarCoordinator ? await NaarBehandelaarAsync(vraag, nu, cancellationToken) : [];

    private async Task<IReadOnlyList<Uitgaand>> AanAsync(Bewakingsdaad daad, Vraag vraag, DateTimeOffset nu, CancellationToken cancellationToken) => daad switch
    {
        Bewakingsdaad.Herinner => await NaarBehandelaarAsync(vraag, nu, cancellationToken),
        Bewakingsdaad.HerinnerVrager => [Meldingen.AanVrager(vraag, "melding.herinnering-vrager")],
        Bewakingsdaad.EscaleerNaarCoordinator => NaarMensen(vraag, mensen.Coordinatoren(vraag.Cluster), "melding.escalatie"),
        Bewakingsdaad.EscaleerNaarRegio => NaarMensen(vraag, mensen.Regioverantwoordelijken(vraag.Cluster), "melding.escalatie-regio", ("cluster", mensen.Cluster(vraag.Cluster))),
        Bewakingsdaad.SluitStil => [Meldingen.AanVrager(vraag, "melding.stil-gesloten")],
    };

    // Whoever works on it, or stands in; else the cluster.
    private async Task<IReadOnlyList<Uitgaand>> NaarBehandelaarAsync(Vraag vraag, DateTimeOffset nu, CancellationToken cancellationToken) =>
        vraag.Behandelaar is { } behandelaar && await mensen.AanspreekbaarAsync(behandelaar, nu, cancellationToken) is { } wie
            ? [Meldingen.AanPersoon(vraag, wie, "melding.herinnering")]
            : [.. Meldingen.InDraad(vraag, "melding.herinnering")];

    // Nobody to tell is no reason to be silent: then the channel of the cluster hears it.
    private static IReadOnlyList<Uitgaand> NaarMensen(Vraag vraag, IReadOnlyList<Medewerker> wie, string sleutel, params (string Naam, string Waarde)[] waarden) => wie.Count == 0
        ? [.. Meldingen.InDraad(vraag, "melding.escalatie")]
        : [.. wie.Select(een => Meldingen.AanPersoon(vraag, een.Id, sleutel, waarden))];
}
