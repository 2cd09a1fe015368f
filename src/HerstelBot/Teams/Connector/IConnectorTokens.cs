namespace HerstelBot.Teams.Connector;

/// <summary>Entra, as the giver of tokens for the Connector.</summary>
internal interface IConnectorTokens
{
    /// <summary>A token for the Connector, from the cache while it is valid.</summary>
    /// <param name="geweigerd">A token that the Connector did not accept: another is asked for.</param>
    /// <param name="cancellationToken">Stops the wait.</param>
    /// <exception cref="TokenOntbreektException">Entra gives none.</exception>
    Task<string> HaalAsync(string? geweigerd, CancellationToken cancellationToken);
}

/// <summary>There is no token. An exception because it travels through the HTTP pipeline; the client makes it a value.</summary>
/// <param name="tijdelijk">Whether asking again may help.</param>
/// <param name="code">The error code of Entra; safe to log.</param>
internal sealed class TokenOntbreektException(bool tijdelijk, string code) : Exception($"Entra gives no token for the Connector ({code}).")
{
    public bool Tijdelijk => tijdelijk;

    public string Code => code;
}
