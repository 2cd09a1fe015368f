using HerstelBot.Domain.Taal;

namespace HerstelBot.Domain.Gesprekken;

/// <summary>The sentences of <c>dialogs/teksten</c>, for every channel over which the bot speaks.</summary>
public interface IZinnen
{
    /// <summary>The sentence with this key, its blanks filled in, as plain text.</summary>
    string Zin(string sleutel, params ReadOnlySpan<(string Gat, string Waarde)> waarden);

    /// <summary>The same sentences in a language.</summary>
    IZinnen InTaal(Spreektaal taal);
}
