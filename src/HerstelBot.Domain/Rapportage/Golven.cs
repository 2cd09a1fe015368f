namespace HerstelBot.Domain.Rapportage;

/// <summary>Somebody asked something about an onderwerp: a vraag to a PZB'er, or a question that the kennisbank could not answer.</summary>
public readonly record struct Vraagmoment(DateTimeOffset Op, string Onderwerp, bool IsZoekmisser);

/// <summary>An onderwerp of which much more is asked than usual.</summary>
/// <param name="Onderwerp">Its id.</param>
/// <param name="Vragen">The vragen of the last seven days.</param>
/// <param name="Zoekmissers">The zoekmissers of the last seven days.</param>
/// <param name="Gewoonlijk">How many of both there are in a usual week: the median of the eight weeks before.</param>
public sealed record Golf(string Onderwerp, int Vragen, int Zoekmissers, double Gewoonlijk);

/// <summary>Finds what is asked much more than usual.</summary>
public static class Golven
{
    /// <summary>Fewer than these in seven days are no surge, however quiet it was before.</summary>
    public const int Minstens = 5;

    /// <summary>How many times the usual week is not yet a surge.</summary>
    public const int Keer = 3;

    /// <summary>How many weeks before tell what is usual.</summary>
    public const int Weken = 8;

    /// <summary>How far back it looks.</summary>
    public static readonly TimeSpan Terug = TimeSpan.FromDays(7 * (Weken + 1));

    /// <summary>The surges of the last seven days, the largest first.</summary>
    /// <param name="momenten">What was asked in one cluster, in any order.</param>
    /// <param name="nu">Now.</param>
    public static IReadOnlyList<Golf> Zoek(IEnumerable<Vraagmoment> momenten, DateTimeOffset nu) =>
    [
        .. momenten.GroupBy(moment => moment.Onderwerp).Select(groep => Meet(groep.Key, [.. groep], nu)).OfType<Golf>()
            .OrderByDescending(golf => golf.Vragen + golf.Zoekmissers).ThenBy(golf => golf.Onderwerp, StringComparer.Ordinal),
    ];

    private static Golf? Meet(string onderwerp, IReadOnlyList<Vraagmoment> momenten, DateTimeOffset nu)
    {
        var perWeek = momenten.Where(moment => moment.Op <= nu).ToLookup(moment => (int)((nu - moment.Op).TotalDays / 7));
        var eerder = Enumerable.Range(1, Weken).Select(week => perWeek[week].Count()).Order().ToList();
        var gewoonlijk = (eerder[(Weken - 1) / 2] + eerder[Weken / 2]) / 2.0;
        var nieuw = perWeek[0].Count();
        return nieuw >= Minstens && nieuw > Keer * gewoonlijk
            ? new(onderwerp, perWeek[0].Count(moment => !moment.IsZoekmisser), perWeek[0].Count(moment => moment.IsZoekmisser), gewoonlijk)
            : null;
    }
}
