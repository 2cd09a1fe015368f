namespace HerstelBot.Domain.Termijnen;

/// <summary>What we promise for every vraag.</summary>
public sealed record Toezeggingsregel
{
    /// <summary>Picked up before the end of this many werkdagen after the werkdag of asking.</summary>
    public int OppakkenWerkdagen { get; init; } = 1;

    /// <summary>Answered before the end of this many werkdagen after the werkdag of asking.</summary>
    public int AntwoordWerkdagen { get; init; } = 3;

    /// <summary>Picked up within this much working time when urgent.</summary>
    public TimeSpan OppakkenUrgent { get; init; } = TimeSpan.FromHours(2);

    /// <summary>Answered within this much working time when urgent.</summary>
    public TimeSpan AntwoordUrgent { get; init; } = TimeSpan.FromHours(8);

    /// <summary>The promised moments for a vraag that comes in now.</summary>
    public (DateTimeOffset OppakkenVoor, DateTimeOffset AntwoordVoor) Maak(Werktijd werktijd, DateTimeOffset nu, bool urgent) => urgent
        ? (werktijd.TelOp(nu, OppakkenUrgent), werktijd.TelOp(nu, AntwoordUrgent))
        : (werktijd.EindeWerkdag(nu, OppakkenWerkdagen), werktijd.EindeWerkdag(nu, AntwoordWerkdagen));
}
