namespace HerstelBot.Entra;

/// <summary>How the bot proves to Entra that it is the bot.</summary>
internal enum Credentialsoort
{
    /// <summary>A client secret; last resort.</summary>
    Secret,

    /// <summary>A certificate file.</summary>
    Certificate,

    /// <summary>A user-assigned managed identity that is the bot itself.</summary>
    ManagedIdentity,

    /// <summary>A federated credential: a managed identity or a token file vouches for the app registration, so that no secret exists.</summary>
    FederatedCredential,
}
