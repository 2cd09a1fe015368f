namespace HerstelBot.Teams.Kaarten.Binden;

/// <summary>What the client does with a value: that decides how it is made harmless.</summary>
internal enum Uitgang
{
    /// <summary>Reads it as Markdown.</summary>
    Opmaak,

    /// <summary>Shows it as it is.</summary>
    Plat,

    /// <summary>Sends it back to us with a press.</summary>
    Gegeven,

    /// <summary>Takes it as an id, an option or a setting.</summary>
    Kenmerk,
}

/// <summary>Which property is which.</summary>
internal static class Uitgangen
{
    /// <summary>The use of a property.</summary>
    /// <param name="soort">The <c>type</c> of the element; for parts without one the name of the list that they stand in.</param>
    /// <param name="eigenschap">The property.</param>
    public static Uitgang Van(string? soort, string eigenschap) => (soort, eigenschap) switch
    {
        ("data", "vraag" or "toelichting" or "gemeente") => Uitgang.Plat,
        ("data", _) => Uitgang.Gegeven,
        ("TextRun", "text") or ("Input.Text", "value") => Uitgang.Plat,
        ("reeks", "legend") or ("values", "x") or (_, "xAxisTitle" or "yAxisTitle") => Uitgang.Plat,
        (_, "placeholder" or "altText" or "speak" or "fallbackText" or "lang") => Uitgang.Plat,
        ("TextBlock", "text") or ("facts", "title" or "value") or ("choices", "title") => Uitgang.Opmaak,
        (_, "title" or "label" or "errorMessage") => Uitgang.Opmaak,
        _ => Uitgang.Kenmerk,
    };

    /// <summary>Whether people read it in their own language: all text but the titles of buttons.</summary>
    /// <param name="soort">As for <see cref="Van"/>.</param>
    /// <param name="eigenschap">The property.</param>
    public static bool IsTeVertalen(string? soort, string eigenschap) =>
        soort != "data" && soort?.StartsWith("Action.", StringComparison.Ordinal) != true && eigenschap != "lang" && Van(soort, eigenschap) is Uitgang.Opmaak or Uitgang.Plat;
}
