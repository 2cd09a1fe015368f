namespace HerstelBot.Domain.Personen;

/// <summary>The names of roles in the persons file and in settings.</summary>
public static class Rolnamen
{
    /// <summary>All of them.</summary>
    public static IReadOnlyDictionary<string, Rollen> Alle { get; } = new Dictionary<string, Rollen>
    {
        ["gemeentemedewerker"] = Rollen.Gemeentemedewerker,
        ["pzb"] = Rollen.Pzb,
        ["coordinator"] = Rollen.Coordinator,
        ["regioverantwoordelijke"] = Rollen.Regioverantwoordelijke,
        ["redacteur"] = Rollen.Redacteur,
        ["beheerder"] = Rollen.Beheerder,
    };

    /// <summary>Them in one Dutch phrase, for who wrote another.</summary>
    public static string Keuze { get; } = string.Join(", ", Alle.Keys);
}
