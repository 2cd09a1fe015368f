namespace HerstelBot.Domain.Kennisbank.Beheer;

/// <summary>Where an article of the loop is in its life. Stored by name: add, never rename.</summary>
public enum Conceptstatus
{
    /// <summary>Being written.</summary>
    Concept,

    /// <summary>Written; waits for somebody else to judge it.</summary>
    TerBeoordeling,

    /// <summary>What is written is what the bot answers with.</summary>
    Gepubliceerd,

    /// <summary>Taken back: the bot does not answer with it.</summary>
    Ingetrokken,

    /// <summary>Judged not good enough; to be changed first.</summary>
    Afgewezen,

    /// <summary>It is a file of the kennisbank now and is kept there.</summary>
    Overgenomen,
}
