namespace HerstelBot.Domain.Personen;

/// <summary>What somebody is to HerstelBot. A person may have several.</summary>
[Flags]
public enum Rollen
{
    /// <summary>No role at all: may only see the general help.</summary>
    Geen = 0,

    /// <summary>Works for a gemeente and asks.</summary>
    Gemeentemedewerker = 1,

    /// <summary>Persoonlijk zaakbehandelaar at UHT: answers for a cluster.</summary>
    Pzb = 2,

    /// <summary>Divides the work of a cluster.</summary>
    Coordinator = 4,

    /// <summary>Answers to gemeenten for a whole regio.</summary>
    Regioverantwoordelijke = 8,

    /// <summary>Writes and reviews the kennisbank.</summary>
    Redacteur = 16,

    /// <summary>Configures the bot; sees everything, and every look is logged.</summary>
    Beheerder = 32,
}
