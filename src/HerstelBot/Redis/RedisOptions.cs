using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;
using StackExchange.Redis;

namespace HerstelBot.Redis;

/// <summary>A server in place of the embedded store.</summary>
internal sealed class RedisOptions
{
    public const string Section = "HerstelBot:Redis";

    /// <summary>A StackExchange.Redis connection string; absent means the embedded store.</summary>
    public string? Verbinding { get; init; }
}

// By hand: the generated validator drops the sentences on the properties.
internal sealed class OpslagOptionsValidator : IValidateOptions<OpslagOptions>
{
    public ValidateOptionsResult Validate(string? name, OpslagOptions options)
    {
        var fouten = new List<ValidationResult>();
        return Validator.TryValidateObject(options, new(options), fouten, validateAllProperties: true)
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail(fouten.Select(fout => fout.ErrorMessage!));
    }
}

internal sealed class RedisOptionsValidator : IValidateOptions<RedisOptions>
{
    public ValidateOptionsResult Validate(string? name, RedisOptions options)
    {
        if (options.Verbinding is not { } verbinding)
        {
            return ValidateOptionsResult.Success;
        }

        // The value itself may hold a password: it is never repeated here.
        const string Sleutel = $"{RedisOptions.Section}:{nameof(RedisOptions.Verbinding)}";
        try
        {
            return ConfigurationOptions.Parse(verbinding).EndPoints.Count > 0
                ? ValidateOptionsResult.Success
                : ValidateOptionsResult.Fail($"{Sleutel} noemt geen server; geef bijvoorbeeld redis.example.nl:6379, of laat de instelling weg voor de ingebouwde opslag.");
        }
        catch (ArgumentException)
        {
            return ValidateOptionsResult.Fail($"{Sleutel} is geen geldige verbindingstekst van StackExchange.Redis; geef bijvoorbeeld redis.example.nl:6380,ssl=true,password=….");
        }
    }
}
