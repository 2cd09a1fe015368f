namespace HerstelBot.Personen;

/// <summary>Where we read who is who.</summary>
internal static class PersonenOptions
{
    /// <summary>The key of the persons file (JSON, a row per person); without it only the tenants map counts.</summary>
    public const string Bestand = "HerstelBot:Personen:Bestand";
}
