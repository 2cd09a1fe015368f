namespace HerstelBot.Domain.Personen;

/// <summary>What the directory of somebody's organisation says about them. It suggests; it never gives a right.</summary>
/// <param name="Organisatie">The company name; empty when not filled in.</param>
/// <param name="Afdeling">The department; empty when not filled in.</param>
/// <param name="Maildomein">What stands behind the @ in the mail address, such as <c>diemen.nl</c>; empty without an address. The address itself is not kept.</param>
/// <param name="Ingeschakeld">Whether the account may sign in; <see langword="null"/> when we may not know.</param>
public sealed record Profiel(string Organisatie, string Afdeling, string Maildomein, bool? Ingeschakeld);

/// <summary>What came of asking for a <see cref="Profiel"/>.</summary>
public abstract record Profielvondst
{
    private Profielvondst()
    {
    }

    /// <summary>There it is.</summary>
    public sealed record Gevonden(Profiel Profiel) : Profielvondst;

    /// <summary>The directory knows no such person.</summary>
    public sealed record BestaatNiet : Profielvondst;

    /// <summary>We could not ask, or not in time. That says nothing about the person.</summary>
    public sealed record Onbekend : Profielvondst;
}

/// <summary>The directories of the organisations that we serve.</summary>
public interface IProfielen
{
    /// <summary>The profile as it was at most some hours ago; gives up after a moment, because somebody waits for the answer.</summary>
    Task<Profielvondst> ZoekAsync(MedewerkerId id, CancellationToken cancellationToken);

    /// <summary>The profile as it is now, however long that takes; for work behind the scenes.</summary>
    Task<Profielvondst> ZoekOpnieuwAsync(MedewerkerId id, CancellationToken cancellationToken);
}
