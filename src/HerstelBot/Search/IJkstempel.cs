namespace HerstelBot.Search;

/// <summary>What the cut-offs of the answer decision were measured on.</summary>
/// <param name="Op">The day.</param>
/// <param name="Artikelen">The number of articles at that time.</param>
internal sealed record IJkstempel(DateOnly Op, int Artikelen)
{
    /// <summary>By which part the number of articles may change before the cut-offs need to be measured again. One more article or variant does not ask for it.</summary>
    public const double Speling = 0.1;
}
