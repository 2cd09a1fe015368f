using System.Net;
using HerstelBot.Entra;
using Microsoft.Extensions.Http.Resilience;
using Polly;
using Polly.CircuitBreaker;
using Polly.Timeout;

namespace HerstelBot.Teams.Connector;

/// <summary>How a call is tried again, per host: total time, retry, circuit breaker, time per attempt.</summary>
internal static class Herhaalbeleid
{
    /// <summary>The time of one attempt, its token included.</summary>
    public static readonly TimeSpan PerPoging = TimeSpan.FromSeconds(10);

    /// <summary>How long a host that keeps failing is left alone.</summary>
    public static readonly TimeSpan Rust = TimeSpan.FromSeconds(15);

    /// <summary>The calls in half a minute below which a host is never left alone.</summary>
    public const int MinimumVoorRust = 10;

    private const int MaxHerhalingen = 4;

    public static void Bouw(ResiliencePipelineBuilder<HttpResponseMessage> builder, TimeProvider time)
    {
        builder.TimeProvider = time;
        builder
            .AddTimeout(new HttpTimeoutStrategyOptions { Name = "totaal", Timeout = Verzending.Totaal })
            .AddRetry(new HttpRetryStrategyOptions
            {
                MaxRetryAttempts = MaxHerhalingen,
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
                Delay = TimeSpan.FromSeconds(1),
                MaxDelay = TimeSpan.FromSeconds(15),
                ShouldRetryAfterHeader = false,
                ShouldHandle = args => ValueTask.FromResult(Van(args.Context)?.Herhaal(args.Outcome) ?? false),
                DelayGenerator = args => ValueTask.FromResult(Van(args.Context)?.Wacht),
            })
            .AddCircuitBreaker(new HttpCircuitBreakerStrategyOptions
            {
                FailureRatio = 0.5,
                SamplingDuration = TimeSpan.FromSeconds(30),
                MinimumThroughput = MinimumVoorRust,
                BreakDuration = Rust,
                ShouldHandle = args => ValueTask.FromResult(IsZiek(args.Outcome)),
            })
            .AddTimeout(new HttpTimeoutStrategyOptions { Name = "poging", Timeout = PerPoging });
    }

    private static Verzending? Van(ResilienceContext context) =>
        context.GetRequestMessage() is { } aanvraag && aanvraag.Options.TryGetValue(Verzending.Sleutel, out var verzending) ? verzending : null;

    // A conversation that is throttled, or a token that Entra does not give, says nothing about the host.
    private static bool IsZiek(Outcome<HttpResponseMessage> uitkomst) => uitkomst switch
    {
        { Result: { } antwoord } => antwoord.StatusCode >= HttpStatusCode.InternalServerError,
        { Exception: TokenOntbreektException or BrokenCircuitException } => false,
        { Exception: HttpRequestException or IOException or TimeoutRejectedException } => true,
        _ => false,
    };
}
