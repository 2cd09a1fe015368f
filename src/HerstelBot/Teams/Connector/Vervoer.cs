using System.Text.Json;
using HerstelBot.Entra;
using Polly.CircuitBreaker;
using Polly.Timeout;

namespace HerstelBot.Teams.Connector;

/// <summary>Carries calls to the Connector over HTTP and makes every end of one a value.</summary>
/// <param name="clients">Gives the HTTP client <see cref="HttpNaam"/>.</param>
/// <param name="hosts">Whom may be spoken to.</param>
/// <param name="limieten">How often.</param>
/// <param name="time">The clock.</param>
/// <param name="logger">Gets ids and codes only.</param>
internal sealed partial class Vervoer(IHttpClientFactory clients, Hostregel hosts, Limieten limieten, TimeProvider time, ILogger<Vervoer> logger)
{
    /// <summary>The name of the HTTP client.</summary>
    public const string HttpNaam = "connector";

    private static readonly TimeSpan StandaardWacht = TimeSpan.FromSeconds(30);

    // Whatever the other side says, a message is looked at again within this time.
    private static readonly TimeSpan LangsteWacht = TimeSpan.FromHours(1);

    /// <summary>Makes one call: refused before a socket is opened, counted, sent and judged.</summary>
    /// <returns>The answer (<see langword="null"/> when it is not JSON), or why there is none.</returns>
    public async Task<(JsonElement? Antwoord, ConnectorUitkomst? Mislukt)> RoepAsync(Aanroep aanroep, CancellationToken cancellationToken)
    {
        if (!hosts.Mag(aanroep.Adres.ServiceUrl))
        {
            return (null, Meld(new(Stopreden.VerkeerdeHost, "HostNietToegestaan"), aanroep, "-"));
        }

        if (aanroep.Uri is not { } uri)
        {
            return (null, Meld(new(Stopreden.FouteAanvraag, "OngeldigId"), aanroep, "-"));
        }

        var (tenant, gesprek, soort) = aanroep.Limiet;
        var verzending = new Verzending(aanroep.IsVeilig, aanroep.DubbelMag, time, () => limieten.Boek(tenant, gesprek, soort));
        using var verzoek = new HttpRequestMessage(aanroep.Methode, uri);
        if (aanroep.Lichaam is { } lichaam)
        {
            if (ConnectorInhoud.Van(lichaam, verzending) is not { } inhoud)
            {
                return (null, Meld(new(Stopreden.TeGroot, "TeGroot"), aanroep, "-"));
            }

            verzoek.Content = inhoud;
        }

        if (limieten.Neem(tenant, gesprek, soort) is { } wacht)
        {
            return (null, new ConnectorUitkomst.LaterOpnieuw(wacht));
        }

        var correlatie = $"{Guid.NewGuid():N}";
        verzoek.Headers.Add("X-Correlation-ID", correlatie);
        verzoek.Options.Set(Verzending.Sleutel, verzending);
        return await VerstuurAsync(verzoek, verzending, aanroep, correlatie, cancellationToken);
    }

    private async Task<(JsonElement? Antwoord, ConnectorUitkomst? Mislukt)> VerstuurAsync(
        HttpRequestMessage verzoek, Verzending verzending, Aanroep aanroep, string correlatie, CancellationToken cancellationToken)
    {
        try
        {
            using var http = clients.CreateClient(HttpNaam);
            using var antwoord = await http.SendAsync(verzoek, cancellationToken);
            var inhoud = await antwoord.Content.ReadAsByteArrayAsync(cancellationToken);
            if (antwoord.IsSuccessStatusCode)
            {
                return (ConnectorJson.Lees(inhoud), null);
            }

            return (null, verzending.Laatste == Verzending.Poging.Klaar
                ? Meld(Foutcode.Lees(antwoord.StatusCode, inhoud, aanroep.OverBericht), aanroep, correlatie)
                : Open(verzending, aanroep, correlatie, $"{(int)antwoord.StatusCode}"));
        }
        catch (TokenOntbreektException fout) when (!fout.Tijdelijk)
        {
            return (null, Meld(new(Stopreden.GeenToken, fout.Code), aanroep, correlatie));
        }
        catch (BrokenCircuitException fout)
        {
            return (null, Open(verzending, aanroep, correlatie, "CircuitOpen", fout.RetryAfter ?? Herhaalbeleid.Rust));
        }
        catch (Exception fout) when (fout is TokenOntbreektException or HttpRequestException or IOException or TimeoutRejectedException or OperationCanceledException)
        {
            verzending.Afgebroken();
            if (cancellationToken.IsCancellationRequested && !verzending.IsOnzeker)
            {
                throw;
            }

            return (null, Open(verzending, aanroep, correlatie, fout.GetType().Name));
        }
    }

    private ConnectorUitkomst Open(Verzending verzending, Aanroep aanroep, string correlatie, string oorzaak, TimeSpan? na = null)
    {
        Log.Mislukt(logger, aanroep.Naam, oorzaak, verzending.IsOnzeker, correlatie);
        var wacht = na ?? verzending.Wacht ?? StandaardWacht;
        return verzending.IsOnzeker ? new ConnectorUitkomst.Onzeker() : new ConnectorUitkomst.LaterOpnieuw(wacht < LangsteWacht ? wacht : LangsteWacht);
    }

    private ConnectorUitkomst.Gestopt Meld(ConnectorUitkomst.Gestopt gestopt, Aanroep aanroep, string correlatie)
    {
        var niveau = gestopt.Reden switch
        {
            Stopreden.VerkeerdeHost or Stopreden.BotNietGeregistreerd or Stopreden.TokenGeweigerd or Stopreden.GeenToken => LogLevel.Critical,
            Stopreden.FouteAanvraag or Stopreden.TeGroot or Stopreden.ServerFout or Stopreden.OnleesbaarAntwoord => LogLevel.Error,
            Stopreden.UitgezetDoorBeheerder or Stopreden.NietInGesprek or Stopreden.Geblokkeerd or Stopreden.NietToegestaan
                or Stopreden.GesprekBestaatNiet or Stopreden.BerichtBestaatNiet => LogLevel.Warning,
        };
        Log.Gestopt(logger, niveau, aanroep.Naam, gestopt.Reden, gestopt.Code, aanroep.Adres.ServiceUrl.IdnHost, aanroep.Adres.TenantId, correlatie);
        return gestopt;
    }

    private static partial class Log
    {
        [LoggerMessage(4321, LogLevel.Warning, "{Call} to the Connector did not succeed ({Cause}; uncertain: {Uncertain}; correlation {Correlation}).")]
        public static partial void Mislukt(ILogger logger, string call, string cause, bool uncertain, string correlation);

        [LoggerMessage(EventId = 4322, Message = "{Call} to the Connector stopped: {Reason} ({Code}; host {Host}; tenant {Tenant}; correlation {Correlation}).")]
        public static partial void Gestopt(
            ILogger logger, LogLevel level, string call, Stopreden reason, string code, string host, string tenant, string correlation);
    }
}
