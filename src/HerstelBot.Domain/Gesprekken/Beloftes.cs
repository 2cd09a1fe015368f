using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Routering;
using HerstelBot.Domain.Termijnen;
using HerstelBot.Domain.Vragen;

namespace HerstelBot.Domain.Gesprekken;

/// <summary>What we promise, and when the clock must look whether we keep it. Counts in the working time of the cluster.</summary>
public sealed class Beloftes(Clusterindeling indeling)
{
    /// <summary>How long after the end a vrager can open a vraag again, in werkdagen.</summary>
    public const int HeropenWerkdagen = 20;

    /// <summary>How long an answer waits for a reaction before it closes itself, in werkdagen.</summary>
    public const int StilWerkdagen = 10;

    /// <summary>How long we wait for the vrager before we remind of what was asked back, in werkdagen.</summary>
    public const int TerugvraagWerkdagen = 5;

    private readonly Toezeggingsregel _landelijk = new(new Werktijd());
    private readonly Dictionary<ClusterId, Toezeggingsregel> _regels = indeling.Alle.ToDictionary(
        cluster => cluster.Id, cluster => new Toezeggingsregel(new Werktijd(cluster.Sluitingsdagen)));

    /// <summary>The promise for a vraag that comes in now.</summary>
    public Toezegging Nieuw(ClusterId? cluster, bool urgent, DateTimeOffset nu) => Regel(cluster).Voor(nu, urgent);

    /// <summary>The promise after our clock stood still: the working time that was left then is left now.</summary>
    public Toezegging Hervat(Vraag vraag, DateTimeOffset nu) => vraag.KlokStilSinds is { } sinds
        ? Regel(vraag.Cluster).NaStilstand(vraag.Toezegging, sinds, nu)
        : vraag.Toezegging;

    /// <summary>The promise when a vraag goes (back) into a queue: somebody has to pick it up anew, and no later than it was to be answered.</summary>
    public Toezegging InRij(Vraag vraag, ClusterId? cluster, DateTimeOffset nu)
    {
        var (was, nieuw) = (Hervat(vraag, nu), Nieuw(cluster, vraag.Urgentie is not null, nu));
        var oppakken = was.AntwoordVoor > nu && was.AntwoordVoor < nieuw.OppakkenVoor ? was.AntwoordVoor : nieuw.OppakkenVoor;
        return was with { OppakkenVoor = oppakken, HerinnerOppakkenOp = Regel(cluster).Herinnering(nu, oppakken) };
    }

    /// <summary>The promise when a vraag becomes urgent: the urgent one, unless the earlier promise was sooner still.</summary>
    public Toezegging Spoed(Vraag vraag, DateTimeOffset nu)
    {
        var (was, spoed) = (Hervat(vraag, nu), Nieuw(vraag.Cluster, urgent: true, nu));
        return new(Eerste(was.OppakkenVoor, spoed.OppakkenVoor), Eerste(was.AntwoordVoor, spoed.AntwoordVoor),
            Eerste(was.HerinnerOppakkenOp, spoed.HerinnerOppakkenOp), Eerste(was.HerinnerAntwoordOp, spoed.HerinnerAntwoordOp));

        static DateTimeOffset Eerste(DateTimeOffset a, DateTimeOffset b) => a < b ? a : b;
    }

    /// <summary>How long the first answer took, in the working time of the cluster; <see langword="null"/> when it was answered before.</summary>
    public Antwoordduur? Duur(Vraag was, DateTimeOffset nu) => was is { Cluster: { } cluster, BeantwoordOp: null }
        ? new(cluster, Regel(cluster).Werktijd.Tussen(was.GesteldOp, nu))
        : null;

    /// <summary>When the desk closes today, or on its next werkdag.</summary>
    public DateTimeOffset EindeVanDeDag(ClusterId? cluster, DateTimeOffset nu) => Regel(cluster).Werktijd.EindeWerkdag(nu, 0);

    /// <summary>How much working time has passed since a moment, for the desk that has the vraag.</summary>
    public TimeSpan Verstreken(ClusterId? cluster, DateTimeOffset van, DateTimeOffset tot) => Regel(cluster).Werktijd.Tussen(van, tot);

    /// <summary>Whether a closed vraag may still be opened again.</summary>
    public bool MagHeropenen(Vraag vraag, DateTimeOffset nu) =>
        (vraag.AfgeslotenOp ?? vraag.BeantwoordOp) is not { } einde || nu <= Regel(vraag.Cluster).Werktijd.EindeWerkdag(einde, HeropenWerkdagen);

    /// <summary>The next moment at which the clock does something with this vraag, always in working time; <see langword="null"/> for never.</summary>
    public DateTimeOffset? VolgendeBewaking(Vraag vraag) => Plan(vraag) is [var eerste, ..] ? Regel(vraag.Cluster).Werktijd.InWerktijd(eerste.Moment) : null;

    /// <summary>What the clock does now and for which moment it was planned; <see langword="null"/> when nothing is due. That the time is almost over is not said when it is.</summary>
    public (DateTimeOffset Moment, Bewakingsdaad Daad)? Daad(Vraag vraag, DateTimeOffset nu)
    {
        var werktijd = Regel(vraag.Cluster).Werktijd;
        return Plan(vraag).Where(stap => werktijd.InWerktijd(stap.Moment) <= nu).ToList() switch
        {
            [] => null,
            [{ Daad: Bewakingsdaad.Herinner }, var belofte, ..] => belofte,
            [var eerste, ..] => eerste,
        };
    }

    /// <summary>Whether the desk of a cluster works at this moment.</summary>
    public bool IsWerktijd(ClusterId? cluster, DateTimeOffset nu) => Regel(cluster).Werktijd.InWerktijd(nu) == nu;

    // What is still to be done. What lay before the last thing that was done is done too.
    private List<(DateTimeOffset Moment, Bewakingsdaad Daad)> Plan(Vraag vraag) =>
        [.. Bewakingsplan(vraag, Regel(vraag.Cluster).Werktijd).Where(stap => vraag.BewaaktTot is not { } tot || stap.Moment > tot)];

    private static (DateTimeOffset Moment, Bewakingsdaad Daad)[] Bewakingsplan(Vraag vraag, Werktijd werktijd) => vraag.Status switch
    {
        VraagStatus.Open => Voor(vraag.Toezegging.HerinnerOppakkenOp, vraag.Toezegging.OppakkenVoor, werktijd),
        VraagStatus.Opgepakt => Voor(vraag.Toezegging.HerinnerAntwoordOp, vraag.Toezegging.AntwoordVoor, werktijd),
        VraagStatus.Beantwoord when vraag.BeantwoordOp is { } op => [(werktijd.EindeWerkdag(op, StilWerkdagen), Bewakingsdaad.SluitStil)],
        VraagStatus.WachtOpGemeente when vraag.KlokStilSinds is { } sinds => [(werktijd.EindeWerkdag(sinds, TerugvraagWerkdagen), Bewakingsdaad.HerinnerVrager)],
        VraagStatus.Beantwoord or VraagStatus.WachtOpGemeente or VraagStatus.Opgelost or VraagStatus.Ingetrokken => [],
    };

    private static (DateTimeOffset Moment, Bewakingsdaad Daad)[] Voor(DateTimeOffset herinnering, DateTimeOffset belofte, Werktijd werktijd) =>
    [
        (herinnering, Bewakingsdaad.Herinner),
        (belofte, Bewakingsdaad.EscaleerNaarCoordinator),
        (werktijd.TelOp(belofte, Werktijd.Werkdag), Bewakingsdaad.EscaleerNaarRegio),
    ];

    private Toezeggingsregel Regel(ClusterId? cluster) => cluster is { } id && _regels.TryGetValue(id, out var eigen) ? eigen : _landelijk;
}
