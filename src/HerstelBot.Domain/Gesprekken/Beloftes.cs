using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Routering;
using HerstelBot.Domain.Termijnen;
using HerstelBot.Domain.Vragen;

namespace HerstelBot.Domain.Gesprekken;

/// <summary>What we promise, and when the clock must look whether we keep it. Counts in the working time of the cluster.</summary>
public sealed class Beloftes(Clusterindeling indeling, Toezeggingsregel regel)
{
    /// <summary>How long after the end a vrager can open a vraag again, in werkdagen.</summary>
    public const int HeropenWerkdagen = 20;

    /// <summary>How long an answer waits for a reaction before it closes itself, in werkdagen.</summary>
    public const int StilWerkdagen = 10;

    // The share of the promised working time after which we remind.
    private const double Herinneringsdeel = 0.75;

    private readonly Dictionary<ClusterId, Werktijd> _werktijden = indeling.Alle.ToDictionary(
        cluster => cluster.Id, cluster => new Werktijd(cluster.Sluitingsdagen.ToHashSet()));

    /// <summary>The promise for a vraag that comes in now.</summary>
    public Toezegging Nieuw(ClusterId? cluster, bool urgent, DateTimeOffset nu)
    {
        var werktijd = Werktijd(cluster);
        var (oppakken, antwoord) = regel.Maak(werktijd, nu, urgent);
        return new(oppakken, antwoord, Herinnering(werktijd, nu, oppakken), Herinnering(werktijd, nu, antwoord));
    }

    /// <summary>The promise after our clock stood still: the working time that was left then is left now.</summary>
    public Toezegging Hervat(Vraag vraag, DateTimeOffset nu)
    {
        if (vraag.KlokStilSinds is not { } sinds)
        {
            return vraag.Toezegging;
        }

        var werktijd = Werktijd(vraag.Cluster);
        return vraag.Toezegging with
        {
            AntwoordVoor = Verschoven(vraag.Toezegging.AntwoordVoor),
            HerinnerAntwoordOp = Verschoven(vraag.Toezegging.HerinnerAntwoordOp),
        };

        // What was late when the clock stopped stays late.
        DateTimeOffset Verschoven(DateTimeOffset moment) => moment <= sinds ? moment : werktijd.TelOp(nu, werktijd.Tussen(sinds, moment));
    }

    /// <summary>Whether a closed vraag may still be opened again.</summary>
    public bool MagHeropenen(Vraag vraag, DateTimeOffset nu) =>
        (vraag.AfgeslotenOp ?? vraag.BeantwoordOp) is not { } einde || nu <= Werktijd(vraag.Cluster).EindeWerkdag(einde, HeropenWerkdagen);

    /// <summary>The next moment at which the clock does something with this vraag; <see langword="null"/> for never. Always in working time.</summary>
    public DateTimeOffset? VolgendeBewaking(Vraag vraag)
    {
        var werktijd = Werktijd(vraag.Cluster);
        return Bewakingsplan(vraag, werktijd).ElementAtOrDefault(vraag.Bewakingsstap) is { Moment: var moment } stap && stap != default
            ? werktijd.InWerktijd(moment)
            : null;
    }

    /// <summary>What the clock does at the next moment; <see langword="null"/> for nothing.</summary>
    public Bewakingsdaad? VolgendeDaad(Vraag vraag) =>
        Bewakingsplan(vraag, Werktijd(vraag.Cluster)).ElementAtOrDefault(vraag.Bewakingsstap) is { } stap && stap != default ? stap.Daad : null;

    private static (DateTimeOffset Moment, Bewakingsdaad Daad)[] Bewakingsplan(Vraag vraag, Werktijd werktijd) => vraag.Status switch
    {
        VraagStatus.Open => Voor(vraag.Toezegging.HerinnerOppakkenOp, vraag.Toezegging.OppakkenVoor, werktijd),
        VraagStatus.Opgepakt => Voor(vraag.Toezegging.HerinnerAntwoordOp, vraag.Toezegging.AntwoordVoor, werktijd),
        VraagStatus.Beantwoord when vraag.BeantwoordOp is { } op => [(werktijd.EindeWerkdag(op, StilWerkdagen), Bewakingsdaad.SluitStil)],
        VraagStatus.Beantwoord or VraagStatus.WachtOpGemeente or VraagStatus.Opgelost or VraagStatus.Ingetrokken => [],
    };

    private static (DateTimeOffset Moment, Bewakingsdaad Daad)[] Voor(DateTimeOffset herinnering, DateTimeOffset belofte, Werktijd werktijd) =>
    [
        (herinnering, Bewakingsdaad.Herinner),
        (belofte, Bewakingsdaad.EscaleerNaarCoordinator),
        (werktijd.EindeWerkdag(belofte, 1), Bewakingsdaad.EscaleerNaarRegio),
    ];

    private static DateTimeOffset Herinnering(Werktijd werktijd, DateTimeOffset nu, DateTimeOffset belofte) =>
        werktijd.TelOp(nu, werktijd.Tussen(nu, belofte) * Herinneringsdeel);

    private Werktijd Werktijd(ClusterId? cluster) =>
        cluster is { } id && _werktijden.TryGetValue(id, out var eigen) ? eigen : Termijnen.Werktijd.Landelijk;
}

/// <summary>What the clock does.</summary>
public enum Bewakingsdaad
{
    /// <summary>Reminds the behandelaar or the cluster.</summary>
    Herinner,

    /// <summary>Tells the coördinator that the promise was not kept.</summary>
    EscaleerNaarCoordinator,

    /// <summary>Tells the regioverantwoordelijke.</summary>
    EscaleerNaarRegio,

    /// <summary>Closes an answered vraag in silence.</summary>
    SluitStil,
}
