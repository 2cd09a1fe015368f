namespace HerstelBot.Teams.Connector;

/// <summary>Why the Connector refuses, and with that what the caller does.</summary>
internal enum Stopreden
{
    /// <summary>The request is wrong: a bug. Dead-letter it.</summary>
    FouteAanvraag,

    /// <summary>The bot is not registered: stop all sending and alert.</summary>
    BotNietGeregistreerd,

    /// <summary>The Connector does not accept our token, also not a fresh one: stop and alert.</summary>
    TokenGeweigerd,

    /// <summary>Entra gives no token for our credentials: stop and alert.</summary>
    GeenToken,

    /// <summary>An administrator of the tenant switched the bot off: suspend the tenant until a person writes.</summary>
    UitgezetDoorBeheerder,

    /// <summary>The bot is not in this conversation: suspend the reference until it is installed again.</summary>
    NietInGesprek,

    /// <summary>Blocked, muted or uninstalled by the person: drop the reference until they write.</summary>
    Geblokkeerd,

    /// <summary>Not allowed or not installed: stop this message.</summary>
    NietToegestaan,

    /// <summary>Drop the conversation.</summary>
    GesprekBestaatNiet,

    /// <summary>Drop the message id.</summary>
    BerichtBestaatNiet,

    /// <summary>Too large: shrink once, else send a link.</summary>
    TeGroot,

    /// <summary>The service URL is not one we trust, or the Connector points elsewhere: nothing was sent, alert.</summary>
    VerkeerdeHost,

    /// <summary>The Connector failed on this request (500 and the like): not retried, because that may double a message.</summary>
    ServerFout,

    /// <summary>Accepted, but the answer cannot be read while the caller needs what is in it.</summary>
    OnleesbaarAntwoord,
}
