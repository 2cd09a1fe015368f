using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Termijnen;
using HerstelBot.Domain.Vragen;

namespace HerstelBot.Domain.Rapportage;

/// <summary>One vraag as reports count it: what and when, no person and no text. It stays when the vraag itself is erased.</summary>
/// <remarks>It keeps moments and counts; what a figure means is decided when it is asked for, so that a definition can change without touching what is stored.</remarks>
public sealed partial record Dossierregel
{
    /// <summary>The vraag.</summary>
    public required VraagId Id { get; init; }

    /// <summary>Its number.</summary>
    public required Vraagnummer Nummer { get; init; }

    /// <summary>Which cluster has it now, or had it last: there it counts.</summary>
    public ClusterId? Cluster { get; init; }

    /// <summary>For which gemeente it was asked.</summary>
    public GemeenteCode? Gemeente { get; init; }

    /// <summary>The id of its onderwerp.</summary>
    public required string Onderwerp { get; init; }

    /// <summary>What kind of question it is.</summary>
    public Vraagsoort Soort { get; init; }

    /// <summary>Whether it has priority.</summary>
    public bool Urgent { get; init; }

    /// <summary>Where it is in its life.</summary>
    public VraagStatus Status { get; init; }

    /// <summary>When it was asked.</summary>
    public required DateTimeOffset GesteldOp { get; init; }

    /// <summary>When somebody of ours first did something with it.</summary>
    public DateTimeOffset? EersteReactieOp { get; init; }

    /// <summary>When each answer was given, in order.</summary>
    public IReadOnlyList<DateTimeOffset> Antwoorden { get; init; } = [];

    /// <summary>When it was opened again, in order.</summary>
    public IReadOnlyList<DateTimeOffset> Heropeningen { get; init; } = [];

    /// <summary>The promise that holds, or held when it was last answered.</summary>
    public DateTimeOffset AntwoordVoor { get; init; }

    /// <summary>What was promised of the first answer, fixed when that was given.</summary>
    public DateTimeOffset? EersteAntwoordVoor { get; init; }

    /// <summary>Whether the first answer came within its promise; <see langword="null"/> before it, and when nobody knows any more.</summary>
    public bool? BinnenToezegging { get; init; }

    /// <summary>Since when our clock stands still.</summary>
    public DateTimeOffset? StilSinds { get; init; }

    /// <summary>When our clock stood still before the first answer.</summary>
    public IReadOnlyList<Stilstand> Stilstanden { get; init; } = [];

    /// <summary>Its moves to the queue of another cluster, in order.</summary>
    public IReadOnlyList<Sprong> Sprongen { get; init; } = [];

    /// <summary>When it was escalated, in order.</summary>
    public IReadOnlyList<Escalatie> Escalaties { get; init; } = [];

    /// <summary>When it was closed.</summary>
    public DateTimeOffset? AfgeslotenOp { get; init; }

    /// <summary>How it ended.</summary>
    public Afloop? Afloop { get; init; }

    /// <summary>What the vrager last said of an answer.</summary>
    public Waardering? Waardering { get; init; }

    /// <summary>The knelpunt that it is the sign of.</summary>
    public Knelpuntmelding? Knelpunt { get; init; }

    /// <summary>The months in which something happened to it, by their first day, in order.</summary>
    public IReadOnlyList<DateOnly> Maanden { get; init; } = [];

    /// <summary>When the first answer was given.</summary>
    public DateTimeOffset? EersteAntwoordOp => Antwoorden is [var eerste, ..] ? eerste : null;

    /// <summary>How often it went to another cluster.</summary>
    public int Doorgezet => Sprongen.Count;

    /// <summary>How often it was opened again.</summary>
    public int Heropend => Heropeningen.Count;

    /// <summary>Whether the vrager waits for an answer.</summary>
    public bool IsOpen => Status switch
    {
        VraagStatus.Open or VraagStatus.Opgepakt or VraagStatus.WachtOpGemeente => true,
        VraagStatus.Beantwoord or VraagStatus.Opgelost or VraagStatus.Ingetrokken => false,
    };

    /// <summary>Whether it still asks something of anybody.</summary>
    public bool IsLopend => IsOpen || Status == VraagStatus.Beantwoord;

    /// <summary>Every cluster that has or had it.</summary>
    public IEnumerable<ClusterId?> Clusters => Sprongen.SelectMany(sprong => new[] { sprong.Van, sprong.Naar }).Append(Cluster).Distinct();

    /// <summary>Whether the vrager waits longer than was promised, at this moment. While our clock stands still nothing gets later.</summary>
    public bool IsOverToezegging(DateTimeOffset nu) => IsOpen && AntwoordVoor < (StilSinds ?? nu);

    /// <summary>The first day of the month in which a moment lies, in Dutch time.</summary>
    public static DateOnly Maand(DateTimeOffset moment) => Werktijd.DatumVan(moment) is var dag ? new(dag.Year, dag.Month, 1) : default;
}

/// <summary>A stretch in which our clock stood still.</summary>
/// <param name="Van">From when.</param>
/// <param name="Tot">Until when; <see langword="null"/> while it does.</param>
public sealed record Stilstand(DateTimeOffset Van, DateTimeOffset? Tot);

/// <summary>A move to the queue of another cluster.</summary>
public sealed record Sprong(DateTimeOffset Op, ClusterId? Van, ClusterId Naar);

/// <summary>That the promise was not kept was told to the coördinator (1) or the regioverantwoordelijke (2).</summary>
public sealed record Escalatie(DateTimeOffset Op, int Niveau);

/// <summary>What the vrager said of an answer.</summary>
public sealed record Waardering(DateTimeOffset Op, bool Opgelost);

/// <summary>A knelpunt as it was marked last.</summary>
public sealed record Knelpuntmelding(DateTimeOffset Op, Knelpuntsoort Soort);

/// <summary>How a vraag ended. Stored by name: add, never rename.</summary>
public enum Afloop
{
    /// <summary>The vrager said that it is solved.</summary>
    Bevestigd,

    /// <summary>Answered, and closed because the vrager did not react.</summary>
    StilGesloten,

    /// <summary>Another loket is about it.</summary>
    Doorverwezen,

    /// <summary>Taken back.</summary>
    Ingetrokken,
}
