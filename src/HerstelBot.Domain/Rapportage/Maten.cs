namespace HerstelBot.Domain.Rapportage;

/// <summary>How figures are made of what was counted.</summary>
internal static class Maten
{
    /// <summary>The smallest value that this part of the values does not exceed; <see langword="null"/> of nothing.</summary>
    public static double? Percentiel(IEnumerable<double> waarden, double deel)
    {
        var gesorteerd = waarden.Order().ToList();
        return gesorteerd.Count == 0 ? null : gesorteerd[Math.Max(0, (int)Math.Ceiling(deel * gesorteerd.Count) - 1)];
    }

    /// <summary>A part of a whole; nothing of nothing.</summary>
    public static Cel Deel(long teller, long noemer) => noemer == 0 ? new Cel.Leeg() : new Cel.Procent((double)teller / noemer) { Over = noemer };

    /// <summary>A part of a whole as a figure.</summary>
    public static Cijfer Deel(string sleutel, string titel, string definitie, long teller, long noemer, string? groep = null) =>
        new(sleutel, titel, definitie, Deel(teller, noemer), teller, noemer, groep);

    /// <summary>A count as a figure.</summary>
    public static Cijfer Aantal(string sleutel, string titel, string definitie, long aantal) => new(sleutel, titel, definitie, new Cel.Aantal(aantal), null, null);

    /// <summary>A percentile of working times, in werkdagen.</summary>
    public static Cel Werkdagen(IReadOnlyCollection<double> dagen, double deel) =>
        Percentiel(dagen, deel) is { } waarde ? new Cel.Werkdagen(waarde) { Over = dagen.Count } : new Cel.Leeg();

    /// <summary>A percentile of times by the calendar, in days.</summary>
    public static Cel Dagen(IReadOnlyCollection<double> dagen, double deel) =>
        Percentiel(dagen, deel) is { } waarde ? new Cel.Dagen(waarde) { Over = dagen.Count } : new Cel.Leeg();
}
