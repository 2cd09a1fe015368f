using HerstelBot.Domain.Termijnen;
using HerstelBot.Domain.Vragen;

namespace HerstelBot.Domain.Gesprekken;

/// <summary>How long things are kept, in months.</summary>
/// <param name="Teksten">Texts and people of a vraag, after it was closed; also of what could not be delivered.</param>
/// <param name="Zoekmissers">Questions that the kennisbank could not answer, and what became of each question to the bot.</param>
/// <param name="Oordelen">Thumbs under answers.</param>
/// <param name="Audit">Lines of the audit log.</param>
public sealed record Bewaartermijnen(int Teksten, int Zoekmissers, int Oordelen, int Audit);

/// <summary>What is kept for a while, by age.</summary>
public interface IBewaring
{
    /// <summary>The vragen that were closed before this moment and are not wholly erased, the oldest first.</summary>
    Task<IReadOnlyList<VraagId>> AfgeslotenVoorAsync(DateTimeOffset moment, CancellationToken cancellationToken);

    /// <summary>Erases everything of this sort that is older than this moment.</summary>
    /// <returns>How much it was.</returns>
    Task<long> WisOuderAsync(Bewaarsoort soort, DateTimeOffset moment, CancellationToken cancellationToken);

    /// <summary>Whether any instance finished the round of this day.</summary>
    Task<bool> IsGedaanAsync(DateOnly dag, CancellationToken cancellationToken);

    /// <summary>The round of this day is finished.</summary>
    Task GedaanAsync(DateOnly dag, CancellationToken cancellationToken);
}

/// <summary>What is erased by age alone.</summary>
public enum Bewaarsoort
{
    /// <summary>Questions that the kennisbank could not answer.</summary>
    Zoekmissers,

    /// <summary>Thumbs under answers.</summary>
    Oordelen,

    /// <summary>Questions to the bot, without their words.</summary>
    Botbeurten,

    /// <summary>Lines of the audit log.</summary>
    Audit,

    /// <summary>What could not be delivered.</summary>
    NietBezorgd,
}

/// <summary>Erases each night what was kept long enough: once a day, whichever instance comes first. Stopped halfway it is done again, and what was erased stays so.</summary>
public sealed class Bewaarronde(IBewaring bewaring, Wisser wisser, IVastlegger vastlegger, Beloftes beloftes, Bewaartermijnen termijnen)
{
    /// <summary>The vragen to erase; <see langword="null"/> in working time and when the round of this day was finished already.</summary>
    public async Task<IReadOnlyList<VraagId>?> BeginAsync(DateTimeOffset nu, CancellationToken cancellationToken) =>
        beloftes.IsWerktijd(null, nu) || await bewaring.IsGedaanAsync(Werktijd.DatumVan(nu), cancellationToken)
            ? null
            : await bewaring.AfgeslotenVoorAsync(Grens(termijnen.Teksten, nu), cancellationToken);

    /// <summary>Erases one vraag, unless it was opened again or another instance was first.</summary>
    /// <returns>Whether it was erased now.</returns>
    public async Task<bool> WisAsync(VraagId id, DateTimeOffset nu, CancellationToken cancellationToken) =>
        await wisser.NaTermijnAsync(id, Grens(termijnen.Teksten, nu), nu, cancellationToken) is { Overgang: { } overgang } beurt
        && await vastlegger.LegVastAsync($"bewaren:{id}:{overgang.Vraag.Versie}", new Plaats(id, new("")), beurt, nu, cancellationToken) is Vastlegging.Gedaan;

    /// <summary>Erases what goes by age alone, and ends the round.</summary>
    /// <param name="compleet">False when a vraag could not be erased: then the round is done again this night.</param>
    /// <param name="nu">Now.</param>
    /// <param name="cancellationToken">Stops the wait.</param>
    /// <returns>How much was erased.</returns>
    public async Task<long> EindigAsync(bool compleet, DateTimeOffset nu, CancellationToken cancellationToken)
    {
        var gewist = 0L;
        foreach (var soort in Enum.GetValues<Bewaarsoort>())
        {
            gewist += await bewaring.WisOuderAsync(soort, Grens(Maanden(soort), nu), cancellationToken);
        }

        if (compleet)
        {
            await bewaring.GedaanAsync(Werktijd.DatumVan(nu), cancellationToken);
        }

        return gewist;
    }

    private int Maanden(Bewaarsoort soort) => soort switch
    {
        Bewaarsoort.Zoekmissers or Bewaarsoort.Botbeurten => termijnen.Zoekmissers,
        Bewaarsoort.Oordelen => termijnen.Oordelen,
        Bewaarsoort.Audit => termijnen.Audit,
        Bewaarsoort.NietBezorgd => termijnen.Teksten,
    };

    // By the calendar of the desk: what was closed on a day is kept that whole day, some months later.
    private static DateTimeOffset Grens(int maanden, DateTimeOffset nu) => Werktijd.Om(Werktijd.DatumVan(nu).AddMonths(-maanden), TimeOnly.MinValue);
}
