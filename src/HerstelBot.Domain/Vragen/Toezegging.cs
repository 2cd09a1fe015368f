namespace HerstelBot.Domain.Vragen;

/// <summary>What we promised this vrager. Fixed when made: a later change of the calendar does not move it.</summary>
/// <param name="OppakkenVoor">A PZB'er picks it up before this moment.</param>
/// <param name="AntwoordVoor">The answer is there before this moment.</param>
/// <param name="HerinnerOppakkenOp">When 75 % of the working time for picking up has passed.</param>
/// <param name="HerinnerAntwoordOp">When 75 % of the working time for answering has passed.</param>
public readonly record struct Toezegging(
    DateTimeOffset OppakkenVoor, DateTimeOffset AntwoordVoor, DateTimeOffset HerinnerOppakkenOp, DateTimeOffset HerinnerAntwoordOp);
