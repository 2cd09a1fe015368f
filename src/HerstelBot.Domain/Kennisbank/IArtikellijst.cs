namespace HerstelBot.Domain.Kennisbank;

/// <summary>All articles of the moment.</summary>
public interface IArtikellijst
{
    /// <summary>The same list until an article comes, goes or changes.</summary>
    IReadOnlyCollection<Artikel> Alle { get; }

    /// <summary>A mark of the articles and of how they are searched: the same on every instance that answers alike, also after a restart.</summary>
    string Kenmerk { get; }
}
