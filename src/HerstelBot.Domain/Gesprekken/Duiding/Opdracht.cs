using HerstelBot.Domain.Vragen;

namespace HerstelBot.Domain.Gesprekken.Duiding;

/// <summary>A command: the whole text was one, so it is never a question.</summary>
public abstract record Opdracht
{
    private Opdracht()
    {
    }

    /// <summary>What the bot is and can do.</summary>
    public sealed record Help : Opdracht;

    /// <summary>The start card with the buttons.</summary>
    public sealed record Menu : Opdracht;

    /// <summary>The own vragen with status and promise.</summary>
    public sealed record MijnVragen : Opdracht;

    /// <summary>The vragen that the cluster has to do.</summary>
    public sealed record Wachtrij : Opdracht;

    /// <summary>One vraag by its number.</summary>
    public sealed record ToonVraag(Vraagnummer Nummer) : Opdracht;

    /// <summary>Binds this channel to a cluster.</summary>
    /// <param name="ClusterId">As typed, in lower case with hyphens; nobody checked yet whether it exists. Empty when it was left out.</param>
    public sealed record KoppelCluster(string ClusterId) : Opdracht;

    /// <summary>Unbinds this channel.</summary>
    public sealed record Ontkoppel : Opdracht;

    /// <summary>The messages that Teams did not take.</summary>
    public sealed record NietBezorgd : Opdracht;

    /// <summary>E-mail about the own vragen: on or off.</summary>
    public sealed record Mail(bool Aan) : Opdracht;

    /// <summary>Plans a contactmoment.</summary>
    /// <param name="Gemeente">As typed, in lower case; nobody checked yet whether it exists. Empty for the own gemeente.</param>
    public sealed record PlanContactmoment(string Gemeente) : Opdracht;
}
