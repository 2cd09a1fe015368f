namespace HerstelBot.Domain.Gesprekken;

/// <summary>The criteria on which a vraag has priority ("FIFO, tenzij"). Each has a sentence <c>urgentie.&lt;id&gt;</c> in the texts.</summary>
public static class Urgentiecriteria
{
    /// <summary>Their ids, in the order of the form.</summary>
    public static IReadOnlyList<string> Alle { get; } = ["ontruiming", "afsluiting", "acute-nood", "veiligheid-kinderen", "termijn-verloopt"];

    /// <summary>Whether there is such a criterium.</summary>
    public static bool Bestaat(string id) => Alle.Contains(id);
}
