namespace HerstelBot.Domain.Kennisbank;

/// <summary>The articles and the index over them.</summary>
public interface IKennisbank
{
    /// <summary>The number of articles that were read without fault.</summary>
    int Aantal { get; }

    /// <summary>Finds the articles that may answer a question, as they held on the given day.</summary>
    /// <param name="vraag">The question, masked.</param>
    /// <param name="op">The day, in Europe/Amsterdam.</param>
    Zoekresultaat Zoek(string vraag, DateOnly op);

    /// <summary>The article with this id, whether it still holds or not; <see langword="null"/> when there is none.</summary>
    Artikel? Vind(string id);

    /// <summary>The articles whose place the one with this id took.</summary>
    IEnumerable<Artikel> VervangenDoor(string id);
}
