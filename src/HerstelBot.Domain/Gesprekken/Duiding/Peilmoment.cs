namespace HerstelBot.Domain.Gesprekken.Duiding;

/// <summary>The period in the past that a question is about, when it asks how a rule was then.</summary>
/// <remarks>
/// The answer is that of the last day of the period: in a year in which a rule changed, that is the rule with which the year ended.
/// The first day serves to see that it changed, so that both can be told. "Vóór 2025" and "tot 2024" are about the last day before it.
/// </remarks>
/// <param name="Van">The first day of the period.</param>
/// <param name="Tot">The last day, before today at the latest.</param>
/// <param name="InWoorden">The period as a sentence names it: "in maart 2024", "vóór 2025".</param>
/// <param name="Vraag">The question in the present tense without that period, folded, to search with.</param>
public sealed record Peilmoment(DateOnly Van, DateOnly Tot, string InWoorden, string Vraag)
{
    /// <summary>The day whose rule is given.</summary>
    public DateOnly Dag => Tot;
}
