namespace HerstelBot.Domain.Kennisbank.Beheer;

/// <summary>The checks that every article must pass, the same for files and for the loop.</summary>
public interface IArtikelkeuring
{
    /// <summary>What is wrong with an article, a Dutch sentence each; empty when it may go live.</summary>
    /// <param name="voorstel">The article as it would go live.</param>
    /// <param name="naast">The articles of the loop that are live beside it; an earlier version of the same article is no obstacle.</param>
    IReadOnlyList<string> Keur(Loopartikel voorstel, IReadOnlyList<Loopartikel> naast);

    /// <summary>Whether a file of the kennisbank has this id.</summary>
    bool IsBestand(string id);
}
