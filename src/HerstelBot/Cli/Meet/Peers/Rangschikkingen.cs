namespace HerstelBot.Cli.Meet.Peers;

/// <summary>What another search engine found in one set-up.</summary>
/// <param name="Naam">The set-up.</param>
/// <param name="Rangen">Per question the ids of the articles, best first, at most five.</param>
/// <param name="Mediaan">The middle time of a search, in microseconds, after a warm-up.</param>
/// <param name="P99">The time that 99 of 100 searches stay under, in microseconds.</param>
internal sealed record Rangschikkingen(string Naam, IReadOnlyList<IReadOnlyList<string>> Rangen, double Mediaan, double P99);
