using HerstelBot.Domain.Personen;

namespace HerstelBot.Personen;

/// <summary>Who is who: the rows of the persons file and the groups of the directory together, then the tenants map, and in local mode the person of the Playground who plays every part.</summary>
/// <param name="bestand">The persons file, read again when it changes.</param>
/// <param name="groepen">The roles by group, read again every so often.</param>
/// <param name="gemeentenVan">The gemeenten of a tenant; <see langword="null"/> for a tenant that we do not serve.</param>
internal sealed class PersonenRegister(PersonenBestand bestand, IGroepsrollen groepen, Func<string, IReadOnlyList<GemeenteCode>?> gemeentenVan) : IPersonen
{
    // The current user of an Agents Playground that nobody configured, by its object id as the Playground writes it.
    private const string Playgroundgebruiker = "00000000-0000-0000-0000-0000000000020";

    private const Rollen Alles = Rollen.Gemeentemedewerker | Rollen.Pzb | Rollen.Coordinator
        | Rollen.Regioverantwoordelijke | Rollen.Redacteur | Rollen.Beheerder;

    public Medewerker Wie(MedewerkerId id, string naam)
    {
        if (Bekend(id) is { } wie)
        {
            return wie with { Naam = wie.Naam.Length > 0 ? wie.Naam : naam, AlleClusters = bestand.IsLokaal && wie.Is(Rollen.Pzb) && wie.Cluster is null };
        }

        if (bestand.IsLokaal)
        {
            var alles = bestand.Rijen.Count == 0 || id.ObjectId == Playgroundgebruiker;
            return new Medewerker { Id = id, Naam = naam, Rollen = alles ? Alles : Rollen.Gemeentemedewerker, AlleClusters = alles };
        }

        var gemeenten = gemeentenVan(id.TenantId);
        return new Medewerker
        {
            Id = id, Naam = naam, Rollen = gemeenten is null ? Rollen.Geen : Rollen.Gemeentemedewerker, Gemeenten = gemeenten ?? [],
        };
    }

    public IReadOnlyList<Medewerker> Met(Rollen rol) =>
        [.. bestand.Rijen.Keys.Union(groepen.Leden.Keys).Select(Bekend).OfType<Medewerker>().Where(m => m.Is(rol))];

    // Roles add up; where somebody works the file knows better, because somebody wrote it down for this person.
    private Medewerker? Bekend(MedewerkerId id) => (bestand.Rijen.GetValueOrDefault(id), groepen.Leden.GetValueOrDefault(id)) switch
    {
        ({ } rij, { } lid) => rij with { Rollen = rij.Rollen | lid.Rollen, Cluster = rij.Cluster ?? lid.Cluster, Regio = rij.Regio ?? lid.Regio },
        var (rij, lid) => rij ?? lid,
    };
}
