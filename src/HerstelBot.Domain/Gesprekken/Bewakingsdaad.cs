namespace HerstelBot.Domain.Gesprekken;

/// <summary>What the clock does.</summary>
public enum Bewakingsdaad
{
    /// <summary>Reminds the behandelaar or the cluster.</summary>
    Herinner,

    /// <summary>Reminds the vrager that something was asked back.</summary>
    HerinnerVrager,

    /// <summary>Tells the coördinator that the promise was not kept.</summary>
    EscaleerNaarCoordinator,

    /// <summary>Tells the regioverantwoordelijke.</summary>
    EscaleerNaarRegio,

    /// <summary>Closes an answered vraag in silence.</summary>
    SluitStil,
}
