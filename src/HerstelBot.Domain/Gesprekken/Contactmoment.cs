using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Vragen;

namespace HerstelBot.Domain.Gesprekken;

/// <summary>A moment at which a gemeente and its cluster speak each other, with the vragen to speak about. Holds numbers and statuses, never a text or a name.</summary>
/// <param name="Gemeente">The gemeente.</param>
/// <param name="Cluster">The cluster that answers for it.</param>
/// <param name="GeplandOp">When it was planned; the agenda is how things stood then.</param>
/// <param name="Begin">The proposed moment.</param>
/// <param name="Punten">The agenda, what presses most first.</param>
/// <param name="Totaal">How many vragen there are to speak about, also those that do not fit.</param>
public sealed record Contactmoment(
    GemeenteCode Gemeente, ClusterId Cluster, DateTimeOffset GeplandOp, DateTimeOffset Begin, IReadOnlyList<Agendapunt> Punten, int Totaal)
{
    /// <summary>How long it takes.</summary>
    public static readonly TimeSpan Duur = TimeSpan.FromMinutes(30);

    /// <summary>How long its calendar file can be fetched after it was planned.</summary>
    public static readonly TimeSpan Geldigheid = TimeSpan.FromDays(7);

    /// <summary>From when its calendar file cannot be fetched any more.</summary>
    public DateTimeOffset VerlooptOp => GeplandOp + Geldigheid;
}

/// <summary>One vraag on the agenda.</summary>
/// <param name="Vraag">The vraag.</param>
/// <param name="Nummer">Its number.</param>
/// <param name="Status">Its status.</param>
/// <param name="Werkdagen">How many werkdagen ago it was asked.</param>
/// <param name="OverTijd">Whether the promised moment passed without an answer.</param>
public sealed record Agendapunt(VraagId Vraag, Vraagnummer Nummer, VraagStatus Status, int Werkdagen, bool OverTijd);

/// <summary>The contactmomenten whose calendar file can be fetched.</summary>
public interface IContactmomenten
{
    /// <summary>Keeps it until it expires.</summary>
    /// <returns>A token that nobody can guess: whoever has it can fetch the file.</returns>
    Task<string> BewaarAsync(Contactmoment moment, CancellationToken cancellationToken);

    /// <summary>The contactmoment behind a token; <see langword="null"/> when there is none or it expired.</summary>
    Task<Contactmoment?> ZoekAsync(string token, CancellationToken cancellationToken);
}

/// <summary>Writes a contactmoment as a calendar file.</summary>
public interface IAgendaschrijver
{
    /// <summary>The file (iCalendar, RFC 5545).</summary>
    /// <param name="token">Its token: the same contactmoment is the same entry in a calendar, however it came there.</param>
    /// <param name="moment">The contactmoment.</param>
    /// <param name="organisator">The e-mail address of who planned it; only in a file that goes to nobody else.</param>
    string Schrijf(string token, Contactmoment moment, string? organisator);
}
