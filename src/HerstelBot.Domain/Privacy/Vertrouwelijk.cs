namespace HerstelBot.Domain.Privacy;

/// <summary>Text that a person typed. Never shows itself by accident in a log line or an error.</summary>
/// <param name="Waarde">The text, masked before it gets here.</param>
public readonly record struct Vertrouwelijk(string Waarde)
{
    /// <summary>Always the same dots, whatever the text.</summary>
    public override string ToString() => "•••";
}
