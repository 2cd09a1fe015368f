namespace HerstelBot.Domain.Kennisbank;

/// <summary>From when until when a text holds. Both days belong to it; an open end is unknown or unlimited.</summary>
/// <param name="Van">The first day on which it holds.</param>
/// <param name="Tot">The last day on which it holds.</param>
public readonly record struct Geldigheid(DateOnly? Van, DateOnly? Tot)
{
    /// <summary>Whether it holds on the given day.</summary>
    public bool GeldtOp(DateOnly dag) => !(dag < Van) && !(dag > Tot);

    /// <summary>Whether there is a day on which both hold.</summary>
    public bool Overlapt(Geldigheid ander) => !(Van > ander.Tot) && !(ander.Van > Tot);
}
