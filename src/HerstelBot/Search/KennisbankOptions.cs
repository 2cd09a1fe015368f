using Microsoft.Extensions.Options;

namespace HerstelBot.Search;

/// <summary>How the kennisbank is kept.</summary>
internal sealed class KennisbankOptions
{
    public const string Section = "HerstelBot:Kennisbank";

    /// <summary>Folder for what was learnt from the articles, relative to the working directory. It may be lost at any time: the next start learns it again.</summary>
    /// <value>Default <c>herstelbot</c> in the user's folder for local data; empty to keep nothing.</value>
    public string Cache { get; init; } = Standaard;

    // Without a home there is no place to keep anything.
    private static string Standaard => Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify) is { Length: > 0 } map ? Path.Combine(map, "herstelbot") : "";

    /// <summary>The cache of these options.</summary>
    public KennisbankCache Open(ILogger logger) => new(string.IsNullOrWhiteSpace(Cache) ? null : Path.GetFullPath(Cache), logger);
}

/// <summary>Refuses what can never be a folder.</summary>
internal sealed class KennisbankOptionsValidator : IValidateOptions<KennisbankOptions>
{
    public ValidateOptionsResult Validate(string? name, KennisbankOptions options) => File.Exists(options.Cache) || options.Cache.Contains('\0', StringComparison.Ordinal)
        ? ValidateOptionsResult.Fail($"{KennisbankOptions.Section}:{nameof(KennisbankOptions.Cache)} is '{options.Cache}', maar dat is geen map; noem een map, of laat de waarde leeg om niets te bewaren.")
        : ValidateOptionsResult.Success;
}
