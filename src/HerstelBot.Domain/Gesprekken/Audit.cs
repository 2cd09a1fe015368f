using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Vragen;

namespace HerstelBot.Domain.Gesprekken;

/// <summary>One line of the audit log (BIO, 8.15): who did what, when, to what, from where, and what came of it. Never a text.</summary>
/// <param name="Op">When.</param>
/// <param name="Wie">Who, with the tenant.</param>
/// <param name="Wat">The command or button, in words.</param>
/// <param name="Waarover">The number of a vraag, or what else it was about; <see langword="null"/> when it was about nothing in particular.</param>
/// <param name="Geweigerd">Why nothing happened; <see langword="null"/> when it did.</param>
/// <param name="Gesprek">The conversation from which.</param>
/// <param name="TenantId">The tenant of that conversation.</param>
public sealed record Auditregel(
    DateTimeOffset Op, MedewerkerId Wie, string Wat, string? Waarover, Weigering? Geweigerd, GesprekId Gesprek, string TenantId);

/// <summary>The audit log, for reading; lines are added in the commit of what they tell of.</summary>
public interface IAuditlog
{
    /// <summary>The last lines, newest first.</summary>
    /// <param name="hoogstens">How many.</param>
    /// <param name="waarover">Only those about this; <see langword="null"/> for all.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    Task<IReadOnlyList<Auditregel>> LaatsteAsync(int hoogstens, string? waarover, CancellationToken cancellationToken);
}

/// <summary>Logs whoever may look at everything: each look and each act of a beheerder or regioverantwoordelijke, also when it is refused.</summary>
/// <remarks>What a vrager or PZB'er does to a vraag stands in its history, and needs no second trail.</remarks>
public sealed class Auditspoor(IVragen vragen, IAuditlog log)
{
    private const Rollen Gevolgd = Rollen.Beheerder | Rollen.Regioverantwoordelijke;

    /// <summary>The same beurt with its line, when who did it is followed.</summary>
    /// <param name="beurt">What was decided.</param>
    /// <param name="bij">What came in.</param>
    /// <param name="wat">The name of the command or button.</param>
    /// <param name="waarover">What it was about.</param>
    public static Beurt Noteer(Beurt beurt, Binnenkomst bij, string wat, string? waarover) => (bij.Van.Rollen & Gevolgd) == Rollen.Geen
        ? beurt
        : beurt with { Audit = new(bij.Op, bij.Van.Id, InWoorden(wat), waarover, beurt.Geweigerd, bij.Gesprek.Id, bij.Gesprek.TenantId) };

    /// <summary>The same for a press, which names a vraag by its id only.</summary>
    public async Task<Beurt> NoteerAsync(Beurt beurt, Binnenkomst.KaartDruk bij, CancellationToken cancellationToken)
    {
        var waarover = bij.Druk.Vraag is { } id ? (await vragen.ZoekAsync(id, cancellationToken))?.Nummer.ToString() ?? id.ToString() : null;
        return Noteer(beurt, bij, bij.Druk.Knop.ToString(), waarover);
    }

    /// <summary><c>audit</c>: the last lines, for a beheerder.</summary>
    public async Task<Beurt> ToonAsync(Binnenkomst.Tekst bij, Vraagnummer? waarover, CancellationToken cancellationToken)
    {
        if (!bij.Van.Is(Rollen.Beheerder))
        {
            return bij.Weiger(Weigering.NietBevoegd);
        }

        if (bij.Gesprek.Soort != Gesprekssoort.Persoonlijk)
        {
            return new Beurt().MetAntwoord(bij, new Bericht.Zin("gegevens.alleen-persoonlijk"));
        }

        var regels = await log.LaatsteAsync(Opdrachten.HoogstensRegels, waarover?.ToString(), cancellationToken);
        return new Beurt().MetAntwoord(bij, regels.Count == 0 ? new Bericht.Zin("audit.leeg") : new Bericht.Audit(regels));
    }

    // "NietBezorgd" is typed as "niet bezorgd".
    private static string InWoorden(string naam) =>
        string.Concat(naam.Select((teken, i) => i > 0 && char.IsUpper(teken) ? $" {char.ToLowerInvariant(teken)}" : $"{char.ToLowerInvariant(teken)}"));
}
