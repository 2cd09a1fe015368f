namespace HerstelBot.Domain.Vragen;

public sealed partial record Vraag
{
    /// <summary>StelVraag: begins the life of a vraag, in the queue of its cluster.</summary>
    /// <param name="nieuw">The vraag as it was filled in.</param>
    public static Overgang.Gelukt Stel(Vraag nieuw) =>
        Mens(nieuw with { Status = VraagStatus.Open }, new VraagGesteld(nieuw.GesteldOp, nieuw.Vrager, nieuw.Cluster));
}
