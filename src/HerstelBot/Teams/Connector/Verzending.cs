using System.Net;
using HerstelBot.Entra;
using Polly;
using Polly.CircuitBreaker;
using Polly.Timeout;

namespace HerstelBot.Teams.Connector;

/// <summary>What is known of one call while it is tried, and with that whether it may be tried again (table 5.4 of the protocol notes: a POST has no idempotency key).</summary>
/// <param name="veilig">Whether doing it twice has one effect (GET, PUT, DELETE).</param>
/// <param name="dubbelMag">Whether one repeat of an uncertain POST is worth a possible double.</param>
/// <param name="time">The clock.</param>
/// <param name="telPoging">Books a repeat with the limits.</param>
internal sealed class Verzending(bool veilig, bool dubbelMag, TimeProvider time, Action telPoging)
{
    /// <summary>The most that one call takes, waiting included; a longer <c>Retry-After</c> goes back to the caller.</summary>
    public static readonly TimeSpan Totaal = TimeSpan.FromSeconds(60);

    /// <summary>Where the call is found from the request.</summary>
    public static readonly HttpRequestOptionsKey<Verzending> Sleutel = new("herstelbot.verzending");

    private const int MaxGesmoord = 4, MaxNietAangekomen = 3, MaxTwijfel = 3;
    private readonly long _begin = time.GetTimestamp();
    private readonly Dictionary<Poging, int> _herhaald = [];
    private bool _schrijft;

    /// <summary>How one attempt ended.</summary>
    public enum Poging
    {
        /// <summary>Accepted or refused: there is nothing to try again.</summary>
        Klaar,

        /// <summary>429 or 412: not accepted, try again.</summary>
        Gesmoord,

        /// <summary>It did not arrive: no connection, no token, or 503 with a time.</summary>
        NietAangekomen,

        /// <summary>It may have arrived: 502, 503 without a time, 504, timeout, broken connection.</summary>
        Twijfel,
    }

    /// <summary>Whether a message of this call may have been accepted without our knowing.</summary>
    public bool IsOnzeker { get; private set; }

    /// <summary>How the last attempt ended.</summary>
    public Poging Laatste { get; private set; }

    /// <summary>How long the Connector asked us to wait, at the last attempt.</summary>
    public TimeSpan? Wacht { get; private set; }

    /// <summary>From here on the other side may accept it.</summary>
    public void BegintTeSchrijven() => _schrijft = true;

    /// <summary>The other side has said yes or no.</summary>
    public void IsBeantwoord() => _schrijft = false;

    /// <summary>The call ended outside an attempt, by its total time or because the caller stopped.</summary>
    public void Afgebroken() => IsOnzeker |= _schrijft && !veilig;

    /// <summary>Judges an attempt; true to try again.</summary>
    public bool Herhaal(Outcome<HttpResponseMessage> uitkomst)
    {
        Wacht = uitkomst.Result is { } antwoord ? Wachttijd(antwoord) : null;
        Laatste = Beoordeel(uitkomst);
        _schrijft = false;
        IsOnzeker |= Laatste == Poging.Twijfel && !veilig;
        var ruimte = Laatste switch
        {
            Poging.Klaar => 0,
            Poging.Gesmoord => MaxGesmoord,
            Poging.NietAangekomen => MaxNietAangekomen,
            Poging.Twijfel => veilig ? MaxTwijfel : dubbelMag ? 1 : 0,
        };
        var keer = _herhaald.GetValueOrDefault(Laatste);
        if (keer >= ruimte || (Wacht is { } wacht && wacht > Totaal - time.GetElapsedTime(_begin)))
        {
            return false;
        }

        _herhaald[Laatste] = keer + 1;
        telPoging();
        return true;
    }

    private Poging Beoordeel(Outcome<HttpResponseMessage> uitkomst) => (uitkomst.Result?.StatusCode, uitkomst.Exception) switch
    {
        (HttpStatusCode.TooManyRequests or HttpStatusCode.PreconditionFailed, _) => Poging.Gesmoord,
        (HttpStatusCode.ServiceUnavailable, _) when Wacht is not null => Poging.NietAangekomen,
        (HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout, _) => Poging.Twijfel,
        (not null, _) => Poging.Klaar,
        (_, BrokenCircuitException) => Poging.Klaar,
        (_, TokenOntbreektException ontbreekt) => ontbreekt.Tijdelijk ? Poging.NietAangekomen : Poging.Klaar,
        (_, HttpRequestException or IOException or TimeoutRejectedException or OperationCanceledException) =>
            _schrijft || veilig ? Poging.Twijfel : Poging.NietAangekomen,
        _ => Poging.Klaar,
    };

    private TimeSpan? Wachttijd(HttpResponseMessage antwoord)
    {
        var kop = antwoord.Headers.RetryAfter;
        var wacht = kop?.Delta ?? (kop?.Date is { } moment ? moment - time.GetUtcNow() : null);
        return wacht < TimeSpan.Zero ? TimeSpan.Zero : wacht;
    }
}
