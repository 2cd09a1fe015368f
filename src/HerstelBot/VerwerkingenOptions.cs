using Microsoft.Extensions.Options;

namespace HerstelBot;

/// <summary>The register of verwerkingsactiviteiten (AVG, article 30) that our processing records point into (<c>HerstelBot:Verwerkingen</c>).</summary>
internal sealed class VerwerkingenOptions
{
    /// <summary>The configuration section.</summary>
    public const string Section = "HerstelBot:Verwerkingen";

    /// <summary>What stands before the name of an activity, such as <c>https://register.example.nl/herstelbot/</c>.</summary>
    /// <value>An absolute URI that ends in <c>/</c>, <c>:</c>, <c>#</c> or <c>=</c>; by default a name that points to no register.</value>
    public string Register { get; init; } = "urn:herstelbot:verwerking:";
}

internal sealed class VerwerkingenOptionsValidator : IValidateOptions<VerwerkingenOptions>
{
    public ValidateOptionsResult Validate(string? name, VerwerkingenOptions options) =>
        Uri.TryCreate(options.Register, UriKind.Absolute, out _) && options.Register[^1] is '/' or ':' or '#' or '='
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail(
                $"{VerwerkingenOptions.Section}:{nameof(VerwerkingenOptions.Register)} is '{options.Register}'; zet er het begin van de adressen in uw verwerkingsregister neer, zoals https://register.example.nl/herstelbot/, of haal de sleutel weg.");
}
