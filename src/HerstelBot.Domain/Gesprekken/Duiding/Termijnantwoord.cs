using HerstelBot.Domain.Kennisbank;

namespace HerstelBot.Domain.Gesprekken.Duiding;

/// <summary>How one term was computed.</summary>
/// <param name="Kop">What was computed.</param>
/// <param name="Stappen">The steps, each a sentence with its article.</param>
public sealed record Termijnuitleg(string Kop, IReadOnlyList<string> Stappen);

/// <summary>The answer to a question for a date, ready to read.</summary>
/// <param name="Titel">What it is about.</param>
/// <param name="Kort">The answer: yes or no if that was asked, the day, and that it was computed.</param>
/// <param name="Uitleg">How it was computed, for every term that the answer names first.</param>
/// <param name="Kanttekeningen">What to know beside it.</param>
/// <param name="Bronnen">The articles used.</param>
/// <param name="Peildatum">The day of the oldest text used.</param>
/// <param name="Soorten">The ids of the kinds that were computed.</param>
public sealed record Termijnantwoord(
    string Titel, IReadOnlyList<string> Kort, IReadOnlyList<Termijnuitleg> Uitleg, IReadOnlyList<string> Kanttekeningen,
    IReadOnlyList<Bron> Bronnen, DateOnly Peildatum, IReadOnlyList<string> Soorten)
{
    /// <summary>The whole answer in Markdown.</summary>
    public string Markdown => string.Join(
        "\n\n",
        [
            .. Kort,
            .. Uitleg.Select(deel => $"**{deel.Kop}**\n\n{string.Join('\n', deel.Stappen.Select(stap => $"- {stap}"))}"),
            .. Kanttekeningen.Count == 0 ? Array.Empty<string>() : [$"**Let op**\n\n{string.Join('\n', Kanttekeningen.Select(kanttekening => $"- {kanttekening}"))}"],
        ]);
}
