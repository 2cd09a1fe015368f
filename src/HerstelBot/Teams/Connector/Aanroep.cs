using System.Text.Json.Nodes;

namespace HerstelBot.Teams.Connector;

/// <summary>One call to the Connector, before it is HTTP.</summary>
/// <param name="Methode">The HTTP method.</param>
/// <param name="Adres">Where.</param>
/// <param name="Delen">What lies below the conversation.</param>
internal sealed record Aanroep(HttpMethod Methode, ConnectorAdres Adres, string[] Delen)
{
    /// <summary>What is sent.</summary>
    public JsonObject? Lichaam { get; init; }

    /// <summary>The query, escaped, with its question mark.</summary>
    public string Query { get; init; } = "";

    /// <summary>Whether it begins a conversation or thread.</summary>
    public bool BegintGesprek { get; init; }

    /// <summary>Whether it names a message.</summary>
    public bool OverBericht { get; init; }

    /// <summary>Whether a double is better than nothing.</summary>
    public bool DubbelMag { get; init; }

    /// <summary>Whether doing it twice has one effect.</summary>
    public bool IsVeilig => Methode != HttpMethod.Post;

    /// <summary>For the log: method and kind, without ids.</summary>
    public string Naam => $"{Methode} {(BegintGesprek ? "conversations" : Delen[0])}";

    /// <summary>The address; <see langword="null"/> when an id cannot be part of one.</summary>
    public Uri? Uri => ConnectorPad.Gesprekken(Adres.ServiceUrl, BegintGesprek ? [] : [Adres.GesprekId, .. Delen]) is { } uri
        ? Query.Length == 0 ? uri : new Uri(uri.AbsoluteUri + Query)
        : null;

    /// <summary>What it counts for.</summary>
    public (string Tenant, string Gesprek, Limietsoort Soort) Limiet => (
        Adres.TenantId,
        ConnectorPad.ZonderDraad(Adres.GesprekId),
        BegintGesprek ? Limietsoort.Begin : Methode == HttpMethod.Get ? Limietsoort.Lees : Limietsoort.Schrijf);
}
