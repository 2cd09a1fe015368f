namespace HerstelBot.Domain.Kennisbank.Beheer;

/// <summary>An article of the loop that is live.</summary>
/// <param name="Artikel">The article as it was published.</param>
/// <param name="Vervangt">The ids of the articles whose place it took.</param>
/// <param name="Op">When it was published.</param>
public sealed record Loopartikel(Artikel Artikel, IReadOnlyList<string> Vervangt, DateTimeOffset Op);

/// <summary>All articles of the loop that are live at one moment.</summary>
/// <param name="Stand">Grows with everything that goes live or is taken back.</param>
/// <param name="Artikelen">The articles, in order of publication.</param>
public sealed record Loopstand(long Stand, IReadOnlyList<Loopartikel> Artikelen)
{
    /// <summary>Nothing was ever published.</summary>
    public static Loopstand Leeg { get; } = new(0, []);
}

/// <summary>The articles of the loop that are live, for whoever answers with them.</summary>
public interface ILoopartikelen
{
    /// <summary>The <see cref="Loopstand.Stand"/>: cheap enough to look at every second.</summary>
    Task<long> StandAsync(CancellationToken cancellationToken);

    /// <summary>All of them, of one moment.</summary>
    Task<Loopstand> AlleAsync(CancellationToken cancellationToken);
}
