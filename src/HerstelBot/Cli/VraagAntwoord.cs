namespace HerstelBot.Cli;

/// <summary>The fields of an answer, as the contract of the command line names them; what does not apply is absent.</summary>
internal sealed record VraagAntwoord(string Uitkomst)
{
    /// <summary>The id of the article that answers or points to a loket.</summary>
    public string? Artikel { get; init; }

    /// <summary>Its title.</summary>
    public string? Titel { get; init; }

    /// <summary>Its text in Markdown.</summary>
    public string? Antwoord { get; init; }

    /// <summary>What it is based on.</summary>
    public IReadOnlyList<BronVeld>? Bronnen { get; init; }

    /// <summary>The day at which its facts were checked.</summary>
    public DateOnly? Peildatum { get; init; }

    /// <summary>The best five, best first.</summary>
    public required IReadOnlyList<KandidaatVeld> Kandidaten { get; init; }

    /// <summary>Where the question goes.</summary>
    public BestemmingVeld? Doorzetten { get; init; }

    /// <summary>Why a person has to answer.</summary>
    public string? Reden { get; init; }

    /// <summary>The kinds of personal data that were removed.</summary>
    public IReadOnlyList<SoortVeld>? Gemaskeerd { get; init; }
}

internal sealed record BronVeld(string Titel, string? Datum, string? Url);

internal sealed record KandidaatVeld(string Artikel, string Titel, double Score);

internal sealed record BestemmingVeld(string Soort, string Naam);

internal sealed record SoortVeld(string Soort);
