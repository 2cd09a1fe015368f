namespace HerstelBot.Cli;

/// <summary>What a verb makes of one item: an answer, or a Dutch sentence on what is wrong with the item.</summary>
internal readonly record struct Answer<T>(T? Value, string? Fault)
    where T : class
{
    /// <summary>An answer is good unless it says otherwise.</summary>
    public static implicit operator Answer<T>(T value) => new(value, null);

    /// <summary>The item cannot be answered, for the reason in <paramref name="sentence"/>.</summary>
    public static Answer<T> Refused(string sentence) => new(null, sentence);
}
