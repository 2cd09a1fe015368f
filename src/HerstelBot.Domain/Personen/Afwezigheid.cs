namespace HerstelBot.Domain.Personen;

/// <summary>That somebody is away.</summary>
/// <param name="TotEnMet">The last day of it, in Dutch time.</param>
/// <param name="Vervanger">The colleague who stands in, when there is one.</param>
public sealed record Afwezigheid(DateOnly TotEnMet, MedewerkerId? Vervanger)
{
    /// <summary>Whether somebody with this absence is away on a day.</summary>
    public bool Geldt(DateOnly dag) => dag <= TotEnMet;
}

/// <summary>Who is away.</summary>
public interface IAfwezigheid
{
    /// <summary>The absence of somebody; <see langword="null"/> when none was told. It may be over: ask <see cref="Afwezigheid.Geldt"/>.</summary>
    Task<Afwezigheid?> VanAsync(MedewerkerId wie, CancellationToken cancellationToken);

    /// <summary>Keeps it, in place of an earlier one.</summary>
    Task BewaarAsync(MedewerkerId wie, Afwezigheid afwezigheid, CancellationToken cancellationToken);

    /// <summary>Somebody is back.</summary>
    Task WisAsync(MedewerkerId wie, CancellationToken cancellationToken);
}
