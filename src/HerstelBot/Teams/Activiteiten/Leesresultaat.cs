namespace HerstelBot.Teams.Activiteiten;

/// <summary>What came of reading a body.</summary>
internal abstract record Leesresultaat
{
    private Leesresultaat() { }

    /// <summary>It is an activity.</summary>
    public sealed record Gelezen(Activiteit Activiteit) : Leesresultaat;

    /// <summary>It is not.</summary>
    /// <param name="Reden">Names the place and the rule; never the content, so it may be logged.</param>
    public sealed record Onleesbaar(string Reden) : Leesresultaat;
}
