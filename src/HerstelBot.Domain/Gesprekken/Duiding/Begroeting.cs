namespace HerstelBot.Domain.Gesprekken.Duiding;

/// <summary>What kind of courtesy a text is.</summary>
public enum Begroeting
{
    /// <summary>"Hoi", "goedemorgen".</summary>
    Groet,

    /// <summary>"Bedankt", "top".</summary>
    Dank,

    /// <summary>"Tot ziens", "fijn weekend".</summary>
    Afscheid,

    /// <summary>"Hoe gaat het?", "ben je er?".</summary>
    Praatje,

    /// <summary>"Wie ben je?", "ben je een mens?": who asks this is told honestly.</summary>
    OverBot,
}
