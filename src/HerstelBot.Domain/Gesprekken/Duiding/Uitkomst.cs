using HerstelBot.Domain.Kennisbank;
using HerstelBot.Domain.Privacy;

namespace HerstelBot.Domain.Gesprekken.Duiding;

/// <summary>What a text turned out to be and what we decided on it.</summary>
public abstract record Uitkomst
{
    private Uitkomst(Gemaskeerd gemaskeerd) => Gemaskeerd = gemaskeerd;

    /// <summary>The text without personal data, and what was removed. Only this may be stored or sent on.</summary>
    public Gemaskeerd Gemaskeerd { get; }

    /// <summary>A courtesy.</summary>
    public sealed record Begroet(Gemaskeerd Gemaskeerd, Begroeting Begroeting) : Uitkomst(Gemaskeerd);

    /// <summary>A command.</summary>
    public sealed record Opgedragen(Gemaskeerd Gemaskeerd, Opdracht Opdracht) : Uitkomst(Gemaskeerd);

    /// <summary>A question for a date, which was computed.</summary>
    /// <param name="Gemaskeerd">The text.</param>
    /// <param name="Antwoord">The answer.</param>
    /// <param name="Kandidaten">The articles that came nearest, best first.</param>
    public sealed record Berekend(Gemaskeerd Gemaskeerd, Termijnantwoord Antwoord, IReadOnlyList<Kandidaat> Kandidaten) : Uitkomst(Gemaskeerd);

    /// <summary>A question, with the decision on it.</summary>
    /// <param name="Gemaskeerd">The text without personal data.</param>
    /// <param name="Besluit">The decision.</param>
    /// <param name="Terugblik">What must be told with it when the question is about the past; <see langword="null"/> for a question about today.</param>
    public sealed record Besloten(Gemaskeerd Gemaskeerd, Antwoordbesluit Besluit, Terugblik? Terugblik = null) : Uitkomst(Gemaskeerd);

    /// <summary>A question for what changed.</summary>
    /// <param name="Gemaskeerd">The text without personal data.</param>
    /// <param name="Vraag">What was asked for.</param>
    /// <param name="Kandidaten">The articles that came nearest, for whoever wants to see them too.</param>
    public sealed record Wijzigingen(Gemaskeerd Gemaskeerd, Wijzigingsvraag Vraag, IReadOnlyList<Kandidaat> Kandidaten) : Uitkomst(Gemaskeerd);
}
