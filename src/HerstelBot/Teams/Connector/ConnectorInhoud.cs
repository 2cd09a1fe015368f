using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace HerstelBot.Teams.Connector;

/// <summary>A JSON body that notices when it is first written: before that moment a message cannot have been accepted.</summary>
internal sealed class ConnectorInhoud : HttpContent
{
    private readonly byte[] _json;
    private readonly Verzending _verzending;

    private ConnectorInhoud(byte[] json, Verzending verzending)
    {
        _json = json;
        _verzending = verzending;
        Headers.ContentType = new MediaTypeHeaderValue("application/json", "utf-8");
    }

    /// <summary>The most that is sent, in UTF-16 characters: Teams refuses 100 KB of UTF-16, with what it adds itself (Teams "format your bot messages").</summary>
    public const int MaxTekens = 45_000;

    /// <summary>Makes the body; <see langword="null"/> when it is too large to be accepted.</summary>
    public static ConnectorInhoud? Van(JsonObject lichaam, Verzending verzending)
    {
        var tekst = lichaam.ToJsonString(ConnectorJson.Schrijf);
        return tekst.Length > MaxTekens ? null : new(Encoding.UTF8.GetBytes(tekst), verzending);
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        _verzending.BegintTeSchrijven();
        return stream.WriteAsync(_json, cancellationToken).AsTask();
    }

    protected override bool TryComputeLength(out long length)
    {
        length = _json.Length;
        return true;
    }
}
