namespace HerstelBot.Domain.Personen;

/// <summary>The members of one group of the directory, as they were when it last told us.</summary>
/// <param name="GroepId">The id of the group (GUID text, lower case).</param>
/// <param name="Op">When it told us.</param>
/// <param name="Leden">Everybody in it and in the groups within it, whose account is not switched off.</param>
public sealed record Groepsstand(string GroepId, DateTimeOffset Op, IReadOnlyList<Groepslid> Leden);

/// <summary>Somebody in a group.</summary>
/// <param name="Id">Who.</param>
/// <param name="Naam">How the directory calls them; empty when we may not know.</param>
public sealed record Groepslid(MedewerkerId Id, string Naam);

/// <summary>The roles that people have because of the groups they are in.</summary>
public interface IGroepsrollen
{
    /// <summary>Everybody with a role by a group.</summary>
    IReadOnlyDictionary<MedewerkerId, Medewerker> Leden { get; }
}

/// <summary>Keeps the groups over a restart.</summary>
public interface IGroepsstanden
{
    /// <summary>Keeps them, in place of what was kept.</summary>
    Task BewaarAsync(IReadOnlyList<Groepsstand> standen, CancellationToken cancellationToken);

    /// <summary>What was kept last; empty when nothing was.</summary>
    Task<IReadOnlyList<Groepsstand>> LeesAsync(CancellationToken cancellationToken);
}
