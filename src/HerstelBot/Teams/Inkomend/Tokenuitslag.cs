namespace HerstelBot.Teams.Inkomend;

/// <summary>What came of checking a token.</summary>
internal abstract record Tokenuitslag
{
    private Tokenuitslag() { }

    /// <summary>Bot Connector sent it, to us.</summary>
    /// <param name="ServiceUrl">The service URL it is bound to; <see langword="null"/> when it names none or several.</param>
    /// <param name="Endorsements">The channels for which the key that signed may speak.</param>
    public sealed record Echt(string? ServiceUrl, IReadOnlySet<string> Endorsements) : Tokenuitslag;

    /// <summary>There is no token to check: local mode, and the request comes from this machine.</summary>
    public sealed record Lokaal : Tokenuitslag;

    /// <summary>It is not proven; 401.</summary>
    /// <param name="Reden">For the log only; never holds the token.</param>
    public sealed record Onecht(string Reden) : Tokenuitslag;
}
