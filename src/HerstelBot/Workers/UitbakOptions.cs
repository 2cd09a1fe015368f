using Microsoft.Extensions.Options;

namespace HerstelBot.Workers;

/// <summary>How the outbox is delivered.</summary>
internal sealed class UitbakOptions
{
    public const string Section = "HerstelBot:Uitbak";

    /// <summary>For how long a message belongs to the instance that delivers it, in seconds. After a crash of that instance another one sends it again, when this time is over.</summary>
    /// <value>5 to 900; default 150: longer than the longest attempt (an update and, when that fails, a new message, 60 seconds each), so that nobody else sends the same meanwhile.</value>
    public int Lease { get; init; } = 150;
}

internal sealed class UitbakOptionsValidator : IValidateOptions<UitbakOptions>
{
    public ValidateOptionsResult Validate(string? name, UitbakOptions options) => options.Lease is >= 5 and <= 900
        ? ValidateOptionsResult.Success
        : ValidateOptionsResult.Fail(
            $"{UitbakOptions.Section}:{nameof(UitbakOptions.Lease)} is {options.Lease}, maar moet van 5 tot en met 900 zijn (seconden); 150 is de standaard.");
}
