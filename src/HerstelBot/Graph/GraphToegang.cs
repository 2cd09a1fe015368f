using System.Collections.Concurrent;
using System.Net;
using HerstelBot.Entra;
using Microsoft.Extensions.Options;
using Microsoft.Graph;

namespace HerstelBot.Graph;

/// <summary>A part of Graph with a permission and a limit of its own.</summary>
internal enum Graphdeel
{
    /// <summary>Who somebody is.</summary>
    Profielen,

    /// <summary>Who is in a group.</summary>
    Groepen,

    /// <summary>Who can be reached.</summary>
    Aanwezigheid,
}

/// <summary>What came of asking Graph.</summary>
internal abstract record Graphuitkomst<T>
{
    private Graphuitkomst()
    {
    }

    /// <summary>The answer.</summary>
    public sealed record Gelukt(T Waarde) : Graphuitkomst<T>;

    /// <summary>There is no such thing.</summary>
    public sealed record BestaatNiet : Graphuitkomst<T>;

    /// <summary>We do not know.</summary>
    /// <param name="Rust">How long asking again is of no use.</param>
    public sealed record Onbekend(TimeSpan Rust) : Graphuitkomst<T>;
}

/// <summary>Asks Graph one thing, and makes every end of that a value. A part that a tenant does not allow, throttles or cannot give is left alone for a while.</summary>
internal sealed partial class GraphToegang(IOptions<GraphOptions> options, GraphClients clients, TimeProvider time, ILogger<GraphToegang> logger)
{
    /// <summary>How long a part is left alone for which we have no permission.</summary>
    public static readonly TimeSpan NaVerbod = TimeSpan.FromMinutes(15);

    /// <summary>How long a part is left alone that failed without saying for how long.</summary>
    public static readonly TimeSpan NaStoring = TimeSpan.FromSeconds(30);

    private static readonly TimeSpan PerVraag = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan LangsteRust = TimeSpan.FromHours(1);
    private readonly ConcurrentDictionary<(string Tenant, Graphdeel Deel), DateTimeOffset> _rust = new();

    /// <summary>Asks.</summary>
    /// <param name="tenantId">In which tenant.</param>
    /// <param name="deel">Which part of Graph.</param>
    /// <param name="vraag">Asks and reads the answer.</param>
    /// <param name="cancellationToken">Stops the wait.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled; nothing else is thrown.</exception>
    public async Task<Graphuitkomst<T>> VraagAsync<T>(
        string tenantId, Graphdeel deel, Func<GraphServiceClient, CancellationToken, Task<T>> vraag, CancellationToken cancellationToken)
    {
        if (!options.Value.Aan)
        {
            return new Graphuitkomst<T>.Onbekend(Timeout.InfiniteTimeSpan);
        }

        if (_rust.TryGetValue((tenantId, deel), out var tot) && tot - time.GetUtcNow() is var rest && rest > TimeSpan.Zero)
        {
            return new Graphuitkomst<T>.Onbekend(rest);
        }

        using var genoeg = new CancellationTokenSource(PerVraag, time);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, genoeg.Token);
        try
        {
            return new Graphuitkomst<T>.Gelukt(await vraag(clients.Voor(tenantId), stop.Token));
        }
        catch (GraphWeigeringException weigering) when (weigering.Status == HttpStatusCode.NotFound)
        {
            return new Graphuitkomst<T>.BestaatNiet();
        }
        catch (Exception fout) when (!cancellationToken.IsCancellationRequested)
        {
            var rust = Rust(fout);
            _rust[(tenantId, deel)] = time.GetUtcNow() + rust;

            // Only what kind of fault: its text may quote what Graph said about a person.
            Log.Onbekend(logger, deel, tenantId, Reden(fout), rust.TotalSeconds);
            return new Graphuitkomst<T>.Onbekend(rust);
        }
    }

    private static TimeSpan Rust(Exception fout) => fout switch
    {
        GraphWeigeringException { Wacht: { } wacht } => TimeSpan.FromTicks(Math.Clamp(wacht.Ticks, TimeSpan.TicksPerSecond, LangsteRust.Ticks)),
        GraphWeigeringException { Status: HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden } or TokenOntbreektException { Tijdelijk: false } => NaVerbod,
        _ => NaStoring,
    };

    private static string Reden(Exception fout) => fout switch
    {
        GraphWeigeringException weigering => $"status {(int)weigering.Status}",
        TokenOntbreektException ontbreekt => ontbreekt.Code,
        _ => fout.GetType().Name,
    };

    private static partial class Log
    {
        [LoggerMessage(4601, LogLevel.Warning, "Graph tells nothing about {Deel} in tenant {Tenant} ({Reden}): the bot knows less, and asks again after {Seconden} s at the earliest")]
        public static partial void Onbekend(ILogger logger, Graphdeel deel, string tenant, string reden, double seconden);
    }
}
