namespace HerstelBot.Domain.Vragen;

/// <summary>Where a vraag is in its life.</summary>
public enum VraagStatus
{
    /// <summary>In the queue of the cluster.</summary>
    Open,

    /// <summary>A PZB'er works on it.</summary>
    Opgepakt,

    /// <summary>The PZB'er asked something back; our clock stands still.</summary>
    WachtOpGemeente,

    /// <summary>Answered and delivered, not yet confirmed by the vrager.</summary>
    Beantwoord,

    /// <summary>Done: confirmed, closed in silence or referred to another loket.</summary>
    Opgelost,

    /// <summary>Taken back by the vrager.</summary>
    Ingetrokken,
}
