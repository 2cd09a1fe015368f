using HerstelBot.Domain.Taal;
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

    /// <summary>What somebody works on.</summary>
    public sealed record MijnWerk : Opdracht;

    /// <summary>The form for a question on behalf of an inwoner.</summary>
    public sealed record VraagStatusOp : Opdracht;

    /// <summary>Being away.</summary>
    /// <param name="Tot">What was typed about when, folded; nobody checked yet whether it is a date.</param>
    /// <param name="Vervanger">The name of who stands in, as typed; <see langword="null"/> when none was named.</param>
    public sealed record Afwezig(string Tot, string? Vervanger) : Opdracht;

    /// <summary>Being back.</summary>
    public sealed record WeerAanwezig : Opdracht;

    /// <summary>All open work of one colleague goes to another.</summary>
    /// <param name="Van">The name of who has it, as typed; <see langword="null"/> for the own work.</param>
    /// <param name="Aan">The name of who gets it, as typed.</param>
    public sealed record DraagOver(string? Van, string Aan) : Opdracht;

    /// <summary>E-mail about the own vragen: on or off.</summary>
    public sealed record Mail(bool Aan) : Opdracht;

    /// <summary>In which language the bot writes to this person; <see langword="null"/> when they named none that it has.</summary>
    public sealed record Taal(Spreektaal? Gekozen) : Opdracht;

    /// <summary>What we keep about whoever asks.</summary>
    public sealed record MijnGegevens : Opdracht;

    /// <summary>Erases what we keep about whoever asks; first shows what that is.</summary>
    public sealed record WisMijnGegevens : Opdracht;

    /// <summary>The last lines of the audit log.</summary>
    /// <param name="Over">Only those about this vraag.</param>
    public sealed record Audit(Vraagnummer? Over) : Opdracht;

    /// <summary>The draft of an article, of the answer to this vraag.</summary>
    public sealed record MaakKennisartikel(Vraagnummer Nummer) : Opdracht;

    /// <summary>The key figures of the own regio.</summary>
    public sealed record Rapport : Opdracht;

    /// <summary>Plans a contactmoment.</summary>
    /// <param name="Gemeente">As typed, in lower case; nobody checked yet whether it exists. Empty for the own gemeente.</param>
    public sealed record PlanContactmoment(string Gemeente) : Opdracht;
}
