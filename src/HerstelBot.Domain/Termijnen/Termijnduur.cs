namespace HerstelBot.Domain.Termijnen;

/// <summary>In what a term is expressed.</summary>
public enum Tijdseenheid
{
    /// <summary>Days of the calendar.</summary>
    Dagen,

    /// <summary>Weeks of seven days.</summary>
    Weken,

    /// <summary>Months of the calendar: the same day of a later month, or its last day when that month is shorter.</summary>
    Maanden,

    /// <summary>Years of the calendar.</summary>
    Jaren,
}

/// <summary>How long a term is, in the words of the law: twelve weeks are something else than three months.</summary>
/// <param name="Aantal">How many, at least one.</param>
/// <param name="Eenheid">Of what.</param>
public readonly record struct Termijnduur(int Aantal, Tijdseenheid Eenheid)
{
    private static readonly string[] Getallen =
        ["nul", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf", "dertien", "veertien", "vijftien", "zestien"];

    /// <summary>Whether the Algemene termijnenwet leaves such a term alone: more than 90 days, twelve weeks or three months, or expressed in years (Atw art. 4 lid 1 a).</summary>
    public bool IsTeLangVoorAtw => Eenheid switch
    {
        Tijdseenheid.Dagen => Aantal > 90,
        Tijdseenheid.Weken => Aantal > 12,
        Tijdseenheid.Maanden => Aantal > 3,
        Tijdseenheid.Jaren => true,
    };

    /// <summary>Such as <c>zes weken</c> or <c>30 dagen</c>.</summary>
    public string InWoorden => $"{(Aantal < Getallen.Length ? Getallen[Aantal] : Aantal)} {Naam}";

    private string Naam => (Eenheid, Aantal) switch
    {
        (Tijdseenheid.Dagen, 1) => "dag",
        (Tijdseenheid.Dagen, _) => "dagen",
        (Tijdseenheid.Weken, 1) => "week",
        (Tijdseenheid.Weken, _) => "weken",
        (Tijdseenheid.Maanden, 1) => "maand",
        (Tijdseenheid.Maanden, _) => "maanden",
        (Tijdseenheid.Jaren, _) => "jaar",
    };

    /// <summary>A term in days.</summary>
    public static Termijnduur Dagen(int aantal) => new(aantal, Tijdseenheid.Dagen);

    /// <summary>A term in weeks.</summary>
    public static Termijnduur Weken(int aantal) => new(aantal, Tijdseenheid.Weken);

    /// <summary>A term in months.</summary>
    public static Termijnduur Maanden(int aantal) => new(aantal, Tijdseenheid.Maanden);

    /// <summary>A term in years.</summary>
    public static Termijnduur Jaren(int aantal) => new(aantal, Tijdseenheid.Jaren);

    /// <summary>The last day of a term that begins the day after <paramref name="dag"/>.</summary>
    public DateOnly Na(DateOnly dag) => Eenheid switch
    {
        Tijdseenheid.Dagen => dag.AddDays(Aantal),
        Tijdseenheid.Weken => dag.AddDays(Aantal * 7),
        Tijdseenheid.Maanden => dag.AddMonths(Aantal),
        Tijdseenheid.Jaren => dag.AddYears(Aantal),
    };
}
