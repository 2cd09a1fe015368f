using HerstelBot.Domain.Gesprekken;
using Microsoft.Extensions.Options;

namespace HerstelBot.Workers;

/// <summary>How long things are kept, in months (<c>HerstelBot:Bewaren</c>). 1 to 120 each.</summary>
internal sealed class BewaarOptions
{
    /// <summary>The configuration section.</summary>
    public const string Section = "HerstelBot:Bewaren";

    /// <summary>The texts and the people of a vraag, after it was closed.</summary>
    public int Teksten { get; init; } = 13;

    /// <summary>Questions that the kennisbank could not answer, and what became of each question to the bot.</summary>
    public int Zoekmissers { get; init; } = 24;

    /// <summary>Thumbs under answers.</summary>
    public int Oordelen { get; init; } = 24;

    /// <summary>Lines of the audit log.</summary>
    public int Audit { get; init; } = 18;

    /// <summary>The same in the words of the domain.</summary>
    public Bewaartermijnen Termijnen => new(Teksten, Zoekmissers, Oordelen, Audit);
}

internal sealed class BewaarOptionsValidator : IValidateOptions<BewaarOptions>
{
    private static readonly BewaarOptions Standaard = new();

    public ValidateOptionsResult Validate(string? name, BewaarOptions options)
    {
        (string Sleutel, int Waarde, int Standaard)[] termijnen =
        [
            (nameof(options.Teksten), options.Teksten, Standaard.Teksten), (nameof(options.Zoekmissers), options.Zoekmissers, Standaard.Zoekmissers),
            (nameof(options.Oordelen), options.Oordelen, Standaard.Oordelen), (nameof(options.Audit), options.Audit, Standaard.Audit),
        ];
        List<string> zinnen =
        [
            .. termijnen.Where(termijn => termijn.Waarde is < 1 or > 120).Select(termijn =>
                $"{BewaarOptions.Section}:{termijn.Sleutel} is {termijn.Waarde}, maar moet van 1 tot en met 120 zijn (maanden); {termijn.Standaard} is de standaard."),
        ];
        return zinnen.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(zinnen);
    }
}
