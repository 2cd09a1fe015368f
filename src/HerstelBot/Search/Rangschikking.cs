using HerstelBot.Domain.Kennisbank;

namespace HerstelBot.Search;

/// <summary>Makes one score of what was measured. A question that is literally a variant wins from all others.</summary>
internal static class Rangschikking
{
    /// <summary>The score, 0 to 1.</summary>
    public static double Score(Kenmerken kenmerken) => kenmerken.IsLetterlijk
        ? 1
        : Math.Min(0.99, (0.3 * kenmerken.Treffer) + (0.27 * kenmerken.Gelijkenis) + (0.12 * kenmerken.Herkenning) + (0.31 * kenmerken.Kans));
}
