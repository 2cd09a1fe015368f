namespace HerstelBot.Domain.Termijnen;

/// <summary>Every kind of term that can be computed.</summary>
public static class Termijnsoorten
{
    /// <summary>Bezwaar against a besluit of the gemeente.</summary>
    public const string Bezwaar = "bezwaar";

    /// <summary>Bezwaar against a beschikking of UHT.</summary>
    public const string BezwaarUht = "bezwaar-uht";

    /// <summary>The six weeks of the law for bezwaar at UHT: the safe limit.</summary>
    public const string BezwaarUhtWettelijk = "bezwaar-uht-wettelijk";

    /// <summary>All kinds, in the order in which people meet them.</summary>
    public static IReadOnlyList<Termijnsoort> Alle { get; } = [.. TermijnsoortenGemeente.Alle, .. TermijnsoortenUht.Alle];

    private static readonly Dictionary<string, Termijnsoort> OpId = Alle.ToDictionary(soort => soort.Id);

    /// <summary>The kind with this id, or <see langword="null"/>.</summary>
    public static Termijnsoort? Zoek(string id) => OpId.GetValueOrDefault(id);

    /// <summary>The kind with this id.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public static Termijnsoort Met(string id) => OpId[id];
}
