namespace HerstelBot.Teams.Connector;

/// <summary>Reads the answer whole, within the time of the attempt and up to a limit.</summary>
internal sealed partial class AntwoordHandler(ILogger<AntwoordHandler> logger) : DelegatingHandler
{
    /// <summary>The largest answer that is read, in bytes.</summary>
    public const int MaxAntwoord = 1024 * 1024;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var antwoord = await base.SendAsync(request, cancellationToken);
        if (request.Options.TryGetValue(Verzending.Sleutel, out var verzending))
        {
            verzending.IsBeantwoord();
        }

        try
        {
            await antwoord.Content.LoadIntoBufferAsync(MaxAntwoord, cancellationToken);
        }
        catch (Exception fout) when (request.Method != HttpMethod.Get || fout is HttpRequestException { HttpRequestError: HttpRequestError.ConfigurationLimitExceeded })
        {
            // The status stands: a message that was accepted must not be sent again because its id was lost.
            Log.Onleesbaar(logger, (int)antwoord.StatusCode);
            antwoord.Content.Dispose();
            antwoord.Content = new ByteArrayContent([]);
        }
        catch
        {
            antwoord.Dispose();
            throw;
        }

        return antwoord;
    }

    private static partial class Log
    {
        [LoggerMessage(4301, LogLevel.Warning, "The Connector answered {Status}, but the answer is too large or broke off.")]
        public static partial void Onleesbaar(ILogger logger, int status);
    }
}
