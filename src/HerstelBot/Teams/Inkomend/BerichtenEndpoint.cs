using System.Text.Json.Nodes;
using HerstelBot.Teams.Activiteiten;
using HerstelBot.Teams.Afhandeling;
using Microsoft.AspNetCore.Http.HttpResults;

namespace HerstelBot.Teams.Inkomend;

/// <summary><c>POST /api/messages</c>: who is not proven to be Bot Connector gets no further than the header, and nobody learns why.</summary>
internal sealed partial class BerichtenEndpoint(
    Tokencontrole tokens, Toegangscontrole toegang, LokaleModus lokaal, IActiviteitVerwerker verwerker, TimeProvider time, ILogger<BerichtenEndpoint> logger)
{
    /// <summary>The time for one activity. Teams sends again after 15 seconds; by then we must have answered.</summary>
    public static readonly TimeSpan Verwerkingstijd = TimeSpan.FromSeconds(10);

    /// <summary>Answers one request.</summary>
    public async Task<IResult> AntwoordAsync(HttpContext context)
    {
        var request = context.Request;
        if (!HttpMethods.IsPost(request.Method))
        {
            context.Response.Headers.Allow = HttpMethods.Post;
            return TypedResults.StatusCode(StatusCodes.Status405MethodNotAllowed);
        }

        // Not RequestAborted: a sender that hangs up sends again, and half an effect helps nobody.
        using var tijd = new CancellationTokenSource(Verwerkingstijd, time);
        var token = lokaal.Aan ? LokaleToegang.Controleer(context) : await tokens.ControleerAsync(request.Headers.Authorization, tijd.Token);
        if (token is Tokenuitslag.Onecht onecht)
        {
            Log.Onecht(logger, onecht.Reden);
            context.Response.Headers.WWWAuthenticate = "Bearer";
            return TypedResults.StatusCode(StatusCodes.Status401Unauthorized);
        }

        using var scope = logger.BeginScope(new KeyValuePair<string, object?>[] { new("MsCv", Spoor(request.Headers["MS-CV"])) });
        if (!Bodylezer.IsJson(request)) { return Onleesbaar("content type is not application/json in UTF-8"); }
        ReadOnlyMemory<byte>? body;
        try
        {
            body = await Bodylezer.LeesAsync(request, tijd.Token);
        }
        catch (Exception fout) when (fout is IOException or OperationCanceledException)
        {
            return Onleesbaar("body did not arrive");
        }
        if (body is not { } bytes)
        {
            Log.TeGroot(logger, Bodylezer.MaxBytes);
            return TypedResults.StatusCode(StatusCodes.Status413PayloadTooLarge);
        }
        return ActiviteitLezer.Lees(bytes) switch
        {
            Leesresultaat.Gelezen(var activiteit) => await ToelatenAsync(activiteit, token, request, tijd.Token),
            Leesresultaat.Onleesbaar(var reden) => Onleesbaar(reden),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private async Task<IResult> ToelatenAsync(Activiteit activiteit, Tokenuitslag token, HttpRequest request, CancellationToken cancellationToken)
    {
        var zonderToken = token is Tokenuitslag.Lokaal;
        Toegang oordeel = token switch
        {
            Tokenuitslag.Lokaal => Toegangscontrole.ControleerLokaal(activiteit),
            Tokenuitslag.Echt echt => toegang.Controleer(activiteit, echt, request.Headers["x-ms-tenant-id"]),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        switch (oordeel)
        {
            case Toegang.Geweigerd(var reden, var alarm):
                Log.Geweigerd(logger, alarm ? LogLevel.Error : LogLevel.Warning, activiteit.Sleutel, reden);
                return TypedResults.StatusCode(StatusCodes.Status403Forbidden);
            case Toegang.NietBediend:
                Log.NietBediend(logger, activiteit.Sleutel);
                return Invokes.NietBediend(activiteit) is { } zin ? Json(StatusCodes.Status200OK, zin) : TypedResults.Ok();
            case Toegang.Binnen(var tenant):
                var antwoorden = activiteit.DeliveryMode == "expectReplies";
                if (activiteit.DeliveryMode == "stream" || (antwoorden && !zonderToken)) { return Onleesbaar("deliveryMode is not supported"); }
                return await VerwerkAsync(activiteit, new(time.GetUtcNow(), tenant, Lokaal: zonderToken, antwoorden), cancellationToken);
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    private async Task<IResult> VerwerkAsync(Activiteit activiteit, Ontvangst ontvangst, CancellationToken cancellationToken)
    {
        try
        {
            return await verwerker.VerwerkAsync(activiteit, ontvangst, cancellationToken) switch
            {
                Verwerking.Aanvaard => TypedResults.StatusCode(StatusCodes.Status202Accepted),
                Verwerking.Invoke(var status, { } body) => Json(status, body),
                Verwerking.Invoke(var status, null) => TypedResults.StatusCode(status),
                Verwerking.NietGeimplementeerd => TypedResults.StatusCode(StatusCodes.Status501NotImplemented),
                Verwerking.Antwoorden(var activities) => Json(StatusCodes.Status200OK, new JsonObject { ["activities"] = activities }),
                _ => throw new System.Diagnostics.UnreachableException(),
            };
        }
        // The border: whatever went wrong before the commit, the sender hears that nothing is stored and sends again.
        catch (Exception fout)
        {
            // Without the message, which may quote what somebody typed.
            Log.Mislukt(logger, activiteit.Sleutel, fout.GetType().Name, fout.StackTrace);
            return TypedResults.StatusCode(StatusCodes.Status500InternalServerError);
        }
    }

    private StatusCodeHttpResult Onleesbaar(string reden)
    {
        Log.Onleesbaar(logger, reden);
        return TypedResults.StatusCode(StatusCodes.Status400BadRequest);
    }

    // Written by hand, so that the answer has a length and the charset that Teams documents.
    private static IResult Json(int status, JsonNode body) => Results.Text(body.ToJsonString(), "application/json", System.Text.Encoding.UTF8, status);

    // A correlation vector of Microsoft is letters, digits, dots and signs of base64; anything else is not repeated in our log.
    private static string? Spoor(string? header) => header is { Length: > 0 and <= 128 } && header.All(teken => char.IsAsciiLetterOrDigit(teken) || teken is '.' or '+' or '/' or '=' or '-') ? header : null;

    private static partial class Log
    {
        [LoggerMessage(1021, LogLevel.Warning, "Refused a request without proof of its sender: {Reason}")]
        public static partial void Onecht(ILogger logger, string reason);

        [LoggerMessage(1022, LogLevel.Warning, "Refused an unreadable request: {Reason}")]
        public static partial void Onleesbaar(ILogger logger, string reason);

        [LoggerMessage(1023, LogLevel.Warning, "Refused a body of more than {Limit} bytes")]
        public static partial void TeGroot(ILogger logger, int limit);

        [LoggerMessage(EventId = 1024, Message = "Refused activity {Activity}: {Reason}")]
        public static partial void Geweigerd(ILogger logger, LogLevel level, Transportsleutel activity, string reason);

        [LoggerMessage(1025, LogLevel.Warning, "Ignored activity {Activity} of a tenant that is not in HerstelBot:Tenants")]
        public static partial void NietBediend(ILogger logger, Transportsleutel activity);

        [LoggerMessage(1026, LogLevel.Error, "Could not store activity {Activity}: {Exception} {StackTrace}")]
        public static partial void Mislukt(ILogger logger, Transportsleutel activity, string exception, string? stackTrace);
    }
}
