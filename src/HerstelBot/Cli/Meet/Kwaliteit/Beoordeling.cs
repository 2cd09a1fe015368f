using HerstelBot.Domain.Kennisbank;

namespace HerstelBot.Cli.Meet.Kwaliteit;

/// <summary>What the bot did with a question, beside what it should have done.</summary>
/// <param name="Vraag">The question.</param>
/// <param name="Juist">The articles that answer it rightly.</param>
/// <param name="Uitkomst">What was done, as the command line names it.</param>
internal sealed record Beoordeling(Meetvraag Vraag, IReadOnlySet<string> Juist, string Uitkomst)
{
    /// <summary>Why a person must answer.</summary>
    public string? Reden { get; init; }

    /// <summary>The article that was given as sure.</summary>
    public string? Gegeven { get; init; }

    /// <summary>The articles between which the asker may choose.</summary>
    public IReadOnlyList<string> Keuzes { get; init; } = [];

    /// <summary>The best five, best first.</summary>
    public IReadOnlyList<Kandidaat> Kandidaten { get; init; } = [];

    /// <summary>Whether personal data were removed.</summary>
    public bool IsGemaskeerd { get; init; }

    /// <summary>Whether the day that was computed is the right one, as far as the question says which that is.</summary>
    public bool IsDatumGoed { get; init; }

    /// <summary>The place of the first right article, from 0; below 0 when it is not among the best.</summary>
    public int Plaats => Kandidaten.Select(kandidaat => kandidaat.ArtikelId).ToList().FindIndex(Juist.Contains);

    /// <summary>A right answer without a person.</summary>
    public bool IsGoed => Gegeven is { } artikel && Juist.Contains(artikel);

    /// <summary>An answer given as sure that is not right.</summary>
    public bool IsFout => Gegeven is { } artikel && !Juist.Contains(artikel);

    /// <summary>The asker may choose, and the right one is among the choices.</summary>
    public bool IsGoedeKeuze => Keuzes.Any(Juist.Contains);

    /// <summary>Whether this is what should be done with a question of this type; of an unknown type nobody can tell.</summary>
    public bool IsZoalsHetHoort => Vraag.Type switch
    {
        Vraagtype.Faq => !Vraag.IsTeBeoordelen || IsGoed,
        Vraagtype.Casus => Uitkomst == Uitkomstnaam.Doorzetten,
        Vraagtype.BuitenScope => Uitkomst is Uitkomstnaam.Doorzetten or Uitkomstnaam.Loket,
        Vraagtype.Persoonsgegevens => Uitkomst == Uitkomstnaam.Doorzetten && IsGemaskeerd,
        Vraagtype.Chitchat => Uitkomst is Uitkomstnaam.Begroeting or Uitkomstnaam.Opdracht,
        Vraagtype.Termijn => Uitkomst == Uitkomstnaam.Termijn && IsDatumGoed,
        _ => true,
    };
}
