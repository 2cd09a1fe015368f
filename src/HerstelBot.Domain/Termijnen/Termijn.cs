namespace HerstelBot.Domain.Termijnen;

/// <summary>One step of a computation.</summary>
/// <param name="Zin">What was done, in Dutch.</param>
/// <param name="Artikel">The article that says so; <see langword="null"/> when it is only counting.</param>
public sealed record Termijnstap(string Zin, string? Artikel = null)
{
    /// <summary>The sentence with its article behind it.</summary>
    public string MetArtikel => Artikel is null ? Zin : $"{Zin} ({Artikel})";
}

/// <summary>A term that was computed.</summary>
/// <param name="Soort">What kind.</param>
/// <param name="Vanaf">The date that was given.</param>
/// <param name="Begin">The first day of the term.</param>
/// <param name="Einde">The last day of the term; whoever acts on it is in time.</param>
/// <param name="Verlengd">Whether the Algemene termijnenwet moved the end of this term.</param>
/// <param name="Stappen">How it was computed.</param>
/// <param name="Kanttekeningen">What a reader should know beside it.</param>
public sealed record Termijn(
    Termijnsoort Soort, DateOnly Vanaf, DateOnly Begin, DateOnly Einde, bool Verlengd,
    IReadOnlyList<Termijnstap> Stappen, IReadOnlyList<string> Kanttekeningen)
{
    /// <summary>The last day in words, such as <c>maandag 28 december 2026</c>.</summary>
    public string EindeInWoorden => DatumInWoorden.DagMetJaar(Einde);

    /// <summary>The sentence that answers.</summary>
    public string Antwoord => Soort.Zin.Replace("{einde}", EindeInWoorden, StringComparison.Ordinal).Replace("{begin}", DatumInWoorden.DagMetJaar(Begin), StringComparison.Ordinal);

    /// <summary>The sentence on what somebody may do from the day after the end; <see langword="null"/> when there is nothing to say.</summary>
    public string? Daarna => Soort.Daarna?.Replace("{daarna}", DatumInWoorden.DagMetJaar(Einde.AddDays(1)), StringComparison.Ordinal);

    /// <summary>Every step and remark, each a sentence or two.</summary>
    public IReadOnlyList<string> Uitleg => [.. Stappen.Select(stap => stap.MetArtikel), .. Kanttekeningen];

    /// <summary>Every article used, in the order of use.</summary>
    public IReadOnlyList<string> Grondslag => [.. Soort.Basis.Concat(Stappen.Select(stap => stap.Artikel).OfType<string>()).Distinct()];
}
