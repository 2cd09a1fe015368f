using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Privacy;

namespace HerstelBot.Domain.Vragen;

/// <summary>What a text was written for.</summary>
public enum Tekstsoort
{
    /// <summary>The vraag itself.</summary>
    Vraag,

    /// <summary>Explanation with the vraag.</summary>
    Toelichting,

    /// <summary>What the PZB'er asks back.</summary>
    Terugvraag,

    /// <summary>What the vrager adds.</summary>
    Aanvulling,

    /// <summary>The answer.</summary>
    Antwoord,

    /// <summary>Why it was given back or sent on.</summary>
    Reden,

    /// <summary>Why the answer was not enough.</summary>
    Heropening,

    /// <summary>A remark with the confirmation.</summary>
    Opmerking,
}

/// <summary>A text that somebody typed about a vraag, masked. It lies apart from the vraag and its history, so that it can be erased while these stay.</summary>
public sealed record Vraagtekst(Tekstsoort Soort, DateTimeOffset Op, MedewerkerId Door, Vertrouwelijk Tekst);
