using HerstelBot.Domain.Gesprekken.Duiding;
using HerstelBot.Domain.Kennisbank;

namespace HerstelBot.Domain.Gesprekken.Kennis;

/// <summary>A question of the past.</summary>
/// <param name="Tekst">As it was typed, masked.</param>
/// <param name="Juist">The ids of the articles that answer it rightly; empty for a zoekmisser, of which nobody knows.</param>
public sealed record Proefvraag(string Tekst, IReadOnlyList<string> Juist)
{
    /// <summary>Whether the kennisbank could not answer it when it was asked.</summary>
    public bool IsZoekmisser => Juist.Count == 0;
}

/// <summary>What the bot does with a question.</summary>
public enum Proefsoort
{
    /// <summary>It answers with one article, or tells the way to a loket with one.</summary>
    Zeker,

    /// <summary>It offers a choice of articles.</summary>
    Keuze,

    /// <summary>It does not know, and offers a person.</summary>
    Geen,

    /// <summary>It computes a date, or tells what changed: no article comes to it.</summary>
    Berekend,
}

/// <summary>What the bot does with a question, and with which articles.</summary>
/// <param name="Soort">What it does.</param>
/// <param name="Artikelen">The article, or those of the choice, best first.</param>
public sealed record Proefantwoord(Proefsoort Soort, IReadOnlyList<Artikel> Artikelen)
{
    /// <summary>Whether it answers with an article of these.</summary>
    public bool IsZeker(Func<string, bool> juist) => Soort == Proefsoort.Zeker && juist(Artikelen[0].Id);

    /// <summary>Whether it offers an article of these.</summary>
    public bool Biedt(Func<string, bool> juist) => Soort == Proefsoort.Keuze && Artikelen.Any(artikel => juist(artikel.Id));

    /// <summary>From what was decided.</summary>
    public static Proefantwoord Van(Uitkomst uitkomst, IKennisbank kennisbank) => uitkomst switch
    {
        Uitkomst.Besloten { Besluit: Antwoordbesluit.Antwoord antwoord } => new(Proefsoort.Zeker, [antwoord.Artikel]),
        Uitkomst.Besloten { Besluit: Antwoordbesluit.NaarLoket loket } => new(Proefsoort.Zeker, [loket.Artikel]),
        Uitkomst.Besloten { Besluit: Antwoordbesluit.BedoeltU keuze } => new(Proefsoort.Keuze, [.. keuze.Keuzes.Select(kandidaat => kennisbank.Vind(kandidaat.ArtikelId)).OfType<Artikel>()]),
        Uitkomst.Berekend or Uitkomst.Wijzigingen => new(Proefsoort.Berekend, []),
        Uitkomst.Besloten or Uitkomst.Begroet or Uitkomst.Opgedragen => new(Proefsoort.Geen, []),
        _ => throw new ArgumentOutOfRangeException(nameof(uitkomst), uitkomst.GetType().Name, "No such outcome."),
    };
}

/// <summary>What an article does to the answer to one question.</summary>
public enum Proefoordeel
{
    /// <summary>It is answered now, or offered, and was not; or a wrong answer is gone.</summary>
    Beter,

    /// <summary>Nothing that matters changes.</summary>
    Gelijk,

    /// <summary>A right answer is lost, or a sure answer is another article now.</summary>
    Slechter,
}

/// <summary>One question of the past, with what the bot does with it now and what it would do.</summary>
public sealed record Proefregel(Proefvraag Vraag, Proefantwoord Was, Proefantwoord Wordt, Proefoordeel Oordeel)
{
    /// <summary>Judges one question.</summary>
    /// <param name="vraag">The question.</param>
    /// <param name="was">What the bot does now.</param>
    /// <param name="wordt">What it would do.</param>
    /// <param name="concept">The id of the article that is being written.</param>
    /// <param name="vervangt">The articles whose place it takes.</param>
    public static Proefregel Van(Proefvraag vraag, Proefantwoord was, Proefantwoord wordt, string concept, IReadOnlyList<string> vervangt)
    {
        // Of a zoekmisser the writer says: this is the answer. What another article was sure of stays the answer.
        IReadOnlyList<string> juist = !vraag.IsZoekmisser ? vraag.Juist : was.Soort == Proefsoort.Zeker ? [was.Artikelen[0].Id] : [concept];
        bool IsJuist(string id) => juist.Contains(id) || (id == concept && vervangt.Any(juist.Contains));
        var verschil = Rang(wordt, IsJuist) - Rang(was, IsJuist);
        // That something else than the draft answers a zoekmisser now, is chance and no merit of it.
        return new(vraag, was, wordt, verschil > 0 ? Proefoordeel.Beter : verschil < 0 && !(vraag.IsZoekmisser && was.Soort == Proefsoort.Geen) ? Proefoordeel.Slechter : Proefoordeel.Gelijk);
    }

    // A wrong answer is worse than none.
    private static int Rang(Proefantwoord antwoord, Func<string, bool> juist) => antwoord.Soort switch
    {
        Proefsoort.Zeker => juist(antwoord.Artikelen[0].Id) ? 3 : 0,
        Proefsoort.Keuze => antwoord.Biedt(juist) ? 2 : 1,
        Proefsoort.Geen or Proefsoort.Berekend => 1,
    };
}
