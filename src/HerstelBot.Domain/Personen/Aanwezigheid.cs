namespace HerstelBot.Domain.Personen;

/// <summary>Whether somebody can be reached in Teams now.</summary>
public enum Aanwezigheid
{
    /// <summary>We do not know.</summary>
    Onbekend,

    /// <summary>Yes.</summary>
    Bereikbaar,

    /// <summary>There, but busy.</summary>
    Bezet,

    /// <summary>Away or not signed in.</summary>
    Afwezig,
}

/// <summary>Who can be reached now.</summary>
public interface IAanwezigheid
{
    /// <summary>How it is with each of these people, all of them named; <see cref="Aanwezigheid.Onbekend"/> when we may not know or not in time.</summary>
    Task<IReadOnlyDictionary<MedewerkerId, Aanwezigheid>> VanAsync(IReadOnlyCollection<MedewerkerId> ids, CancellationToken cancellationToken);
}
