namespace HerstelBot.Entra;

/// <summary>What a token is for.</summary>
/// <param name="Bron">The service that takes it, such as <c>https://graph.microsoft.com</c>.</param>
/// <param name="TenantId">The tenant in which the bot acts with it: its own for the Connector, that of the people for Graph.</param>
/// <param name="Onmisbaar">Whether the bot cannot work without it, so that a refusal raises an alert.</param>
internal readonly record struct Tokendoel(string Bron, string TenantId, bool Onmisbaar = false);

/// <summary>Entra, as the giver of tokens to the bot.</summary>
internal interface IEntraTokens
{
    /// <summary>A token, from the cache while it is valid.</summary>
    /// <param name="doel">What it is for.</param>
    /// <param name="geweigerd">A token that the service did not accept: another is asked for.</param>
    /// <param name="cancellationToken">Stops the wait.</param>
    /// <exception cref="TokenOntbreektException">Entra gives none.</exception>
    Task<string> HaalAsync(Tokendoel doel, string? geweigerd, CancellationToken cancellationToken);
}

/// <summary>There is no token. An exception because it travels through the HTTP pipeline; the client makes it a value.</summary>
/// <param name="tijdelijk">Whether asking again may help.</param>
/// <param name="code">The error code of Entra; safe to log.</param>
internal sealed class TokenOntbreektException(bool tijdelijk, string code) : Exception($"Entra gives no token ({code}).")
{
    public bool Tijdelijk => tijdelijk;

    public string Code => code;
}
