namespace HerstelBot.Teams.Connector;

/// <summary>How a call to the Bot Connector ended, after the retries that are allowed within the call.</summary>
internal abstract record ConnectorUitkomst
{
    private ConnectorUitkomst()
    {
    }

    /// <summary>Accepted.</summary>
    /// <param name="ActiviteitId">The id of the message; <see langword="null"/> when none was made or the answer was lost after the acceptance.</param>
    /// <param name="GesprekId">The new conversation or thread, for what begins one.</param>
    public sealed record Gelukt(string? ActiviteitId, string? GesprekId = null) : ConnectorUitkomst;

    /// <summary>The members that were asked for.</summary>
    /// <param name="Lijst">The members.</param>
    /// <param name="Volledig">False when the list was cut at <see cref="ConnectorClient.MaxLeden"/>.</param>
    public sealed record Leden(IReadOnlyList<ConnectorLid> Lijst, bool Volledig = true) : ConnectorUitkomst;

    /// <summary>Certainly not accepted; the same call may be made again after this time.</summary>
    public sealed record LaterOpnieuw(TimeSpan Na) : ConnectorUitkomst;

    /// <summary>The message may or may not have arrived: there is no key to ask it by, and sending again may double it.</summary>
    public sealed record Onzeker : ConnectorUitkomst;

    /// <summary>Refused; the same call will be refused again.</summary>
    /// <param name="Reden">What the caller must do about it.</param>
    /// <param name="Code">The code of the Connector, or the HTTP status; safe to log.</param>
    public sealed record Gestopt(Stopreden Reden, string Code) : ConnectorUitkomst;
}
