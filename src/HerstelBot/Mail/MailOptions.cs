namespace HerstelBot.Mail;

/// <summary>The ways to send e-mail. The names stand in settings.</summary>
internal enum Mailsoort
{
    /// <summary>None is sent.</summary>
    Geen,

    /// <summary>To a mail server.</summary>
    Smtp,

    /// <summary>Through Microsoft Graph, from a mailbox in Exchange.</summary>
    Graph,
}

/// <summary>How the way to the mail server is protected. The names stand in settings.</summary>
internal enum Beveiliging
{
    /// <summary>Begins open and must switch to TLS before anything is said.</summary>
    StartTls,

    /// <summary>TLS from the first byte.</summary>
    Tls,

    /// <summary>None; only for a server on this machine.</summary>
    Geen,
}

/// <summary>How e-mail is sent (<c>HerstelBot:Mail</c>). Nothing set: none is sent.</summary>
/// <remarks>A class and not a record: a record would show the password in its <c>ToString</c>.</remarks>
internal sealed class MailOptions
{
    /// <summary>The configuration section.</summary>
    public const string Section = "HerstelBot:Mail";

    /// <summary>One of the names of <see cref="Mailsoort"/>.</summary>
    public string Soort { get; init; } = nameof(Mailsoort.Geen);

    /// <summary>The address that the e-mail comes from; for Graph also the mailbox that sends it.</summary>
    public string Van { get; init; } = "";

    /// <summary>For SMTP: the mail server.</summary>
    public string Host { get; init; } = "";

    /// <summary>For SMTP: the port, 1 to 65535.</summary>
    public int Poort { get; init; } = 587;

    /// <summary>For SMTP: one of the names of <see cref="Mail.Beveiliging"/>.</summary>
    public string Beveiliging { get; init; } = nameof(Mail.Beveiliging.StartTls);

    /// <summary>For SMTP: who signs in; empty when the server wants nobody to.</summary>
    public string Gebruiker { get; init; } = "";

    /// <summary>For SMTP: the password of <see cref="Gebruiker"/>, from a vault.</summary>
    public string Wachtwoord { get; init; } = "";

    /// <summary>How long one e-mail may take, in seconds.</summary>
    /// <value>5 to 60; default 20: well within the time for which a message belongs to the instance that delivers it.</value>
    public int Wachttijd { get; init; } = 20;

    /// <summary>For Graph: its base address, with the version.</summary>
    public string GraphAdres { get; init; } = "https://graph.microsoft.com/v1.0";

    /// <summary><see cref="Soort"/> as a value; <see langword="null"/> when it is not one of the names.</summary>
    public Mailsoort? Manier => Lees<Mailsoort>(Soort);

    /// <summary><see cref="Beveiliging"/> as a value; <see langword="null"/> when it is not one of the names.</summary>
    public Beveiliging? Bescherming => Lees<Beveiliging>(Beveiliging);

    private static T? Lees<T>(string naam)
        where T : struct, Enum =>
        Enum.GetNames<T>().Contains(naam, StringComparer.OrdinalIgnoreCase) ? Enum.Parse<T>(naam, ignoreCase: true) : null;
}
