namespace HerstelBot.Domain.Personen;

/// <summary>Who is who: the persons file, the groups of the directory and the tenants map.</summary>
public interface IPersonen
{
    /// <summary>What we know for certain about somebody; a person of a served tenant without a row is gemeentemedewerker of that tenant's gemeenten.</summary>
    /// <param name="id">From the authenticated activity.</param>
    /// <param name="naam">How the channel calls this person, used when we have no name of our own.</param>
    Medewerker Wie(MedewerkerId id, string naam);

    /// <summary>Everybody who is known to have this role.</summary>
    IReadOnlyList<Medewerker> Met(Rollen rol);
}
