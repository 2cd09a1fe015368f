namespace HerstelBot.Teams.Inkomend;

/// <summary>The signing keys of Bot Connector, fetched from its key server.</summary>
internal interface ISigningKeySource
{
    /// <summary>Whether tokens can be checked now, with the reason if not.</summary>
    Sleutelstand Stand { get; }

    /// <summary>Finds a key; an unknown one is looked for at the key server at most once per five minutes. <see langword="null"/> when there is none that may be trusted now.</summary>
    ValueTask<Signeersleutel?> ZoekAsync(string kid, CancellationToken cancellationToken);

    /// <summary>Fetches the keys when it is time; never throws for a key server that fails.</summary>
    Task VerversAsync(CancellationToken cancellationToken);
}

/// <summary>The state of the signing keys, for <c>/health/ready</c>.</summary>
/// <param name="Gereed">Whether tokens can be checked.</param>
/// <param name="Reden">One Dutch sentence.</param>
internal sealed record Sleutelstand(bool Gereed, string Reden);
