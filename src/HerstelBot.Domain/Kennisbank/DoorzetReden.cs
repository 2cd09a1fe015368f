namespace HerstelBot.Domain.Kennisbank;

/// <summary>Why a person has to answer. Counted in the regional report: never reuse a name for another cause.</summary>
public enum DoorzetReden
{
    /// <summary>It is about one person or file, which no article knows.</summary>
    Zaakvraag,

    /// <summary>The asker asks for a person.</summary>
    WilMens,

    /// <summary>No article comes near.</summary>
    GeenKandidaat,

    /// <summary>Something comes near, but not near enough.</summary>
    TeOnzeker,

    /// <summary>The question turns on a word that the best article does not have.</summary>
    WoordOnbekend,

    /// <summary>The best article does not hold on the day asked for and nothing took its place.</summary>
    Verouderd,

    /// <summary>It is about something else than the hersteloperatie.</summary>
    AnderOnderwerp,

    /// <summary>The question is about the past, and nothing says how it was then.</summary>
    VroegerOnbekend,

    /// <summary>The kennisbank could not be searched.</summary>
    Storing,
}

/// <summary>The written form of a cause, in stored zoekmissers, in the output of the command line and in the keys of texts.</summary>
public static class DoorzetRedenen
{
    /// <summary>The written form, such as <c>te-onzeker</c>.</summary>
    public static string Sleutel(this DoorzetReden reden) => reden switch
    {
        DoorzetReden.Zaakvraag => "zaakvraag",
        DoorzetReden.WilMens => "wil-mens",
        DoorzetReden.GeenKandidaat => "geen-kandidaat",
        DoorzetReden.TeOnzeker => "te-onzeker",
        DoorzetReden.WoordOnbekend => "woord-onbekend",
        DoorzetReden.Verouderd => "verouderd",
        DoorzetReden.AnderOnderwerp => "ander-onderwerp",
        DoorzetReden.VroegerOnbekend => "vroeger-onbekend",
        DoorzetReden.Storing => "storing",
    };
}
