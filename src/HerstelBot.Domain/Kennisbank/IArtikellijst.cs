namespace HerstelBot.Domain.Kennisbank;

/// <summary>All articles of the moment.</summary>
public interface IArtikellijst
{
    /// <summary>The same list until an article comes, goes or changes.</summary>
    IReadOnlyCollection<Artikel> Alle { get; }
}
