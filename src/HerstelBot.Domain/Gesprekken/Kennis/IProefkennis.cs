using HerstelBot.Domain.Kennisbank;

namespace HerstelBot.Domain.Gesprekken.Kennis;

/// <summary>The kennisbank as it is, beside the kennisbank as it would be.</summary>
/// <param name="Was">As it is.</param>
/// <param name="Wordt">With the article that is being written.</param>
/// <param name="Drempels">The cut-offs that belong to both.</param>
public sealed record Proefopstelling(IKennisbank Was, IKennisbank Wordt, Drempels Drempels);

/// <summary>What a preview is made with.</summary>
public interface IProefkennis
{
    /// <summary>The kennisbank of the moment, and the same with this article beside or in place of what has its id. Takes a fraction of a second: what was learnt of the other articles is not learnt again.</summary>
    Proefopstelling Met(Artikel artikel);

    /// <summary>The questions of which is known that one of these articles answers them.</summary>
    IReadOnlyList<Proefvraag> Vragen(IReadOnlyCollection<Artikel> artikelen);
}
