namespace HerstelBot.Personen;

/// <summary>Where we read who is who.</summary>
internal sealed class PersonenOptions
{
    /// <summary>The section in the configuration.</summary>
    public const string Section = "HerstelBot:Personen";

    /// <summary>A JSON file with a row per person; without it only the tenants map counts.</summary>
    public string? Bestand { get; init; }
}
