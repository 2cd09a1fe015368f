using HerstelBot.Domain.Personen;

namespace HerstelBot.Personen;

/// <summary>Who is who: the rows of the persons file first, then the tenants map, and in local mode the one person who plays every part.</summary>
/// <param name="bestand">The persons file, read again when it changes.</param>
/// <param name="gemeentenVan">The gemeenten of a tenant; <see langword="null"/> for a tenant that we do not serve.</param>
/// <param name="iederAlles">Local mode without a persons file: whoever writes plays every part.</param>
internal sealed class PersonenRegister(PersonenBestand bestand, Func<string, IReadOnlyList<GemeenteCode>?> gemeentenVan, bool iederAlles) : IPersonen
{
    private const Rollen Alles = Rollen.Gemeentemedewerker | Rollen.Pzb | Rollen.Coordinator
        | Rollen.Regioverantwoordelijke | Rollen.Redacteur | Rollen.Beheerder;

    public Medewerker Wie(MedewerkerId id, string naam)
    {
        if (bestand.Rijen.TryGetValue(id, out var rij))
        {
            return rij with { AlleClusters = bestand.IsLokaal && rij.Is(Rollen.Pzb) && rij.Cluster is null };
        }

        return new Medewerker
        {
            Id = id,
            Naam = naam,
            Rollen = iederAlles ? Alles : gemeentenVan(id.TenantId) is null ? Rollen.Geen : Rollen.Gemeentemedewerker,
            Gemeenten = gemeentenVan(id.TenantId) ?? [],
            AlleClusters = iederAlles,
        };
    }

    public IReadOnlyList<Medewerker> Met(Rollen rol) => [.. bestand.Rijen.Values.Where(m => m.Is(rol))];
}
