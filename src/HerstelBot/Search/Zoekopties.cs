using HerstelBot.Domain.Kennisbank;

namespace HerstelBot.Search;

/// <summary>The switches of the search. All are on in the service; <c>meet --ablatie</c> switches off one at a time to see what it is worth.</summary>
internal sealed record Zoekopties
{
    /// <summary>Splits a compound that no list has, when its parts are words of the kennisbank.</summary>
    public bool Splitsen { get; init; } = true;

    /// <summary>Joins what was written apart.</summary>
    public bool Samenvoegen { get; init; } = true;

    /// <summary>Mends typing errors.</summary>
    public bool Tikfouten { get; init; } = true;

    /// <summary>Searches for each asking sentence of a story apart.</summary>
    public bool PerZin { get; init; } = true;

    /// <summary>Looks up words as they are typed too, not only their stem.</summary>
    public bool OngestamdVeld { get; init; } = true;

    /// <summary>Counts rarity over articles, not over variants and paragraphs.</summary>
    public bool ZeldzaamheidPerArtikel { get; init; } = true;

    /// <summary>Counts the score of BM25.</summary>
    public bool Treffer { get; init; } = true;

    /// <summary>Counts the likeness with a title or variant.</summary>
    public bool Gelijkenis { get; init; } = true;

    /// <summary>Counts what all words together say.</summary>
    public bool Herkenning { get; init; } = true;

    /// <summary>Counts how likely the article is, learnt from all articles at once.</summary>
    public bool Kans { get; init; } = true;

    /// <summary>Every way to have one switch off, with a name for it.</summary>
    public static IEnumerable<(string Naam, Zoekopties Opties)> EenUit() =>
    [
        ("splitsen van samenstellingen", new() { Splitsen = false }),
        ("samenvoegen van losse woorden", new() { Samenvoegen = false }),
        ("verbeteren van tikfouten", new() { Tikfouten = false }),
        ("zoeken per zin", new() { PerZin = false }),
        ("ongestamd veld", new() { OngestamdVeld = false }),
        ("zeldzaamheid per artikel", new() { ZeldzaamheidPerArtikel = false }),
        ("treffer van BM25", new() { Treffer = false }),
        ("gelijkenis", new() { Gelijkenis = false }),
        ("herkenning", new() { Herkenning = false }),
        ("kans", new() { Kans = false }),
    ];

    /// <summary>The features that count; one that is off is as if nothing was measured.</summary>
    public Kenmerken Tellen(Kenmerken kenmerken) => kenmerken with
    {
        Treffer = Treffer ? kenmerken.Treffer : 0,
        Gelijkenis = Gelijkenis ? kenmerken.Gelijkenis : 0,
        Herkenning = Herkenning ? kenmerken.Herkenning : 0,
        Kans = Kans ? kenmerken.Kans : 0,
    };
}
