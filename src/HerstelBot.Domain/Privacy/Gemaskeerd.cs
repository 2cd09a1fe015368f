namespace HerstelBot.Domain.Privacy;

/// <summary>A kind of personal data that never gets past the front door.</summary>
public enum Soort
{
    /// <summary>Burgerservicenummer, also under its old name sofinummer.</summary>
    Bsn,

    /// <summary>E-mail address.</summary>
    Email,

    /// <summary>Telephone number of a person or office; numbers of public services stay.</summary>
    Telefoon,

    /// <summary>Bank account number.</summary>
    Iban,

    /// <summary>A date that belongs to a name or is called a date of birth.</summary>
    Geboortedatum,
}

/// <summary>The written names of a <see cref="Soort"/>.</summary>
public static class SoortNamen
{
    /// <summary>The name in files and answers of the command line; never renamed.</summary>
    public static string Naam(this Soort soort) => soort switch
    {
        Soort.Bsn => "bsn",
        Soort.Email => "email",
        Soort.Telefoon => "telefoon",
        Soort.Iban => "iban",
        Soort.Geboortedatum => "geboortedatum",
    };

    /// <summary>What stands in the text where the data stood.</summary>
    public static string Vervanging(this Soort soort) => soort switch
    {
        Soort.Bsn => "[bsn verwijderd]",
        Soort.Email => "[e-mailadres verwijderd]",
        Soort.Telefoon => "[telefoonnummer verwijderd]",
        Soort.Iban => "[IBAN verwijderd]",
        Soort.Geboortedatum => "[geboortedatum verwijderd]",
    };
}

/// <summary>How often one kind of personal data was removed.</summary>
/// <param name="Soort">The kind.</param>
/// <param name="Aantal">The number of places, at least 1.</param>
public readonly record struct Redactie(Soort Soort, int Aantal);

/// <summary>A text without the personal data that we recognise.</summary>
/// <param name="Tekst">The text that may be stored, indexed and sent on.</param>
/// <param name="Redacties">What was removed, one row per kind, in the order of <see cref="Soort"/>; empty when nothing was.</param>
public sealed record Gemaskeerd(string Tekst, IReadOnlyList<Redactie> Redacties);
