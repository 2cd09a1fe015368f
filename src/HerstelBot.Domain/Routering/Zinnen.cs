namespace HerstelBot.Domain.Routering;

/// <summary>The Dutch sentences that explain what became of a gemeente.</summary>
internal static class Zinnen
{
    private static readonly string[] _maanden =
        ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];

    public static string Datum(DateOnly datum) => $"{datum.Day} {_maanden[datum.Month - 1]} {datum.Year}";

    /// <summary>Names in a row: <c>Boxtel, Oisterwijk en Vught</c>.</summary>
    public static string Rij(IReadOnlyList<string> namen, string voegwoord = "en") => namen switch
    {
        [] => "",
        [var een] => een,
        _ => $"{string.Join(", ", namen.SkipLast(1))} {voegwoord} {namen[^1]}",
    };

    /// <summary>What became of a former gemeente.</summary>
    /// <param name="voormalig">The gemeente that ended.</param>
    /// <param name="daarna">The names of those it went to on that day.</param>
    /// <param name="nu">The names of those of today.</param>
    public static string Over(VoormaligeGemeente voormalig, IReadOnlyList<string> daarna, IReadOnlyList<string> nu)
    {
        var (naam, datum) = (voormalig.Naam, Datum(voormalig.Datum));
        return (nu.Count, voormalig.IsNaamswijziging, daarna.SequenceEqual(nu)) switch
        {
            (1, true, true) => $"{naam} heet sinds {datum} {nu[0]}.",
            (1, true, false) => $"{naam} heette vanaf {datum} {Rij(daarna)} en hoort nu bij {nu[0]}.",
            (1, false, true) => $"{naam} is op {datum} opgegaan in {nu[0]}.",
            (1, false, false) => $"{naam} is op {datum} opgegaan in {Rij(daarna)}; dat is nu {nu[0]}.",
            _ => string.Join(' ', new[] { $"{naam} is op {datum} verdeeld over {Rij(nu)}.", voormalig.Toelichting }.OfType<string>()),
        };
    }
}
