using Microsoft.Extensions.Options;
using MimeKit;

namespace HerstelBot.Mail;

/// <summary>Stops a start that could not send the e-mail that it promises. One sentence: the first fault, with key, value and mend.</summary>
internal sealed class MailOptionsValidator(LokaleModus lokaal) : IValidateOptions<MailOptions>
{
    public ValidateOptionsResult Validate(string? name, MailOptions options) =>
        Fout(options) is { } fout ? ValidateOptionsResult.Fail(fout) : ValidateOptionsResult.Success;

    private string? Fout(MailOptions o) => o.Manier switch
    {
        Mailsoort.Geen => null,
        Mailsoort.Smtp => Algemeen(o) ?? Smtp(o),
        Mailsoort.Graph => Algemeen(o) ?? Graph(o),
        null => Zin(nameof(o.Soort), o.Soort, "kies Geen, Smtp of Graph"),
    };

    private static string? Algemeen(MailOptions o) =>
        !MailboxAddress.TryParse(o.Van, out var van) || van.Address != o.Van || van.Domain is null
            ? Zin(nameof(o.Van), o.Van, "zet er het e-mailadres neer waarmee de bot verstuurt")
        : o.Wachttijd is < 5 or > 60 ? Zin(nameof(o.Wachttijd), $"{o.Wachttijd}", "zet er een aantal seconden van 5 tot en met 60 neer")
        : null;

    private static string? Smtp(MailOptions o) =>
        Uri.CheckHostName(o.Host) == UriHostNameType.Unknown ? Zin(nameof(o.Host), o.Host, "zet er de naam van de mailserver neer, of zet Soort op Geen")
        : o.Poort is < 1 or > 65535 ? Zin(nameof(o.Poort), $"{o.Poort}", "zet er een poort van 1 tot en met 65535 neer, zoals 587")
        : o.Bescherming is null ? Zin(nameof(o.Beveiliging), o.Beveiliging, "kies StartTls, Tls of Geen")
        : o.Bescherming == Mail.Beveiliging.Geen && !LokaleModus.IsLoopback(o.Host)
            ? Zin(nameof(o.Beveiliging), o.Beveiliging, "dat mag alleen naar een mailserver op deze computer; kies StartTls of Tls")
        : o.Gebruiker.Length > 0 && o.Wachtwoord.Length == 0
            ? Zin(nameof(o.Wachtwoord), "", $"zet er het wachtwoord van {nameof(o.Gebruiker)} neer (uit een kluis), of haal {nameof(o.Gebruiker)} weg")
        : null;

    private string? Graph(MailOptions o) =>
        !Uri.TryCreate(o.GraphAdres, UriKind.Absolute, out var adres)
        || !(adres.Scheme == Uri.UriSchemeHttps || (adres.Scheme == Uri.UriSchemeHttp && LokaleModus.IsLoopback(adres.Host)))
            ? Zin(nameof(o.GraphAdres), o.GraphAdres, "zet er het https-adres van Microsoft Graph neer, of haal de sleutel weg")
        : lokaal.Aan && !LokaleModus.IsLoopback(adres.Host)
            ? Zin(nameof(o.Soort), o.Soort, "dat kan alleen met een registratie van de bot; vul HerstelBot:Teams in of kies Smtp")
        : null;

    private static string Zin(string sleutel, string waarde, string herstel) =>
        waarde.Length == 0 ? $"{MailOptions.Section}:{sleutel} is leeg; {herstel}." : $"{MailOptions.Section}:{sleutel} is '{waarde}'; {herstel}.";
}
