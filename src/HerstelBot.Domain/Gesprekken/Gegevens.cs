using HerstelBot.Domain.Personen;

namespace HerstelBot.Domain.Gesprekken;

/// <summary>What we keep about somebody, in short.</summary>
/// <param name="Naam">How they are called.</param>
/// <param name="Gemeenten">The gemeenten of their organisation, and the one they chose.</param>
/// <param name="MailUit">Whether they want no e-mail.</param>
/// <param name="AfwezigTotEnMet">The last day of the absence that they told.</param>
/// <param name="Lopend">How many of their vragen run.</param>
/// <param name="Afgesloten">How many of their vragen are closed.</param>
/// <param name="Teksten">How many texts they typed about those are still there.</param>
/// <param name="Werk">How many vragen of others they work on.</param>
public sealed record Gegevensoverzicht(
    string Naam, IReadOnlyList<GemeenteCode> Gemeenten, bool MailUit, DateOnly? AfwezigTotEnMet, int Lopend, int Afgesloten, int Teksten, int Werk)
{
    /// <summary>Whether something waits for this person, or for which they must be reached.</summary>
    public bool IsNogNodig => Lopend + Werk > 0;
}

/// <summary>All that we keep about somebody, to hand over. Texts of others only where they were written to this person; no name of a colleague.</summary>
public sealed record Persoonsgegevens(
    DateTimeOffset OpgemaaktOp, string Id, string Naam, string? Email, IReadOnlyList<string> Rollen, IReadOnlyList<string> Gemeenten, string? GekozenGemeente,
    DateTimeOffset? LaatstGezien, string? Taal, bool MailUit, DateOnly? AfwezigTotEnMet, Gespreksgegevens? Gesprek, IReadOnlyList<Vraaggegevens> Vragen, IReadOnlyList<Vraaggegevens> Werk);

/// <summary>Where we can write to somebody.</summary>
public sealed record Gespreksgegevens(string Id, string Staat, DateTimeOffset LaatstGehoord);

/// <summary>A vraag as its vrager may have it, or of what somebody works on the part that is theirs.</summary>
public sealed record Vraaggegevens(
    string Nummer, string Status, string Onderwerp, string? Gemeente, string? Zaaknummer, bool Openbaar, DateTimeOffset GesteldOp, DateTimeOffset? AfgeslotenOp,
    IReadOnlyList<Tekstgegevens> Teksten, IReadOnlyList<Stapgegevens> Stappen);

/// <summary>A text; not of this person when it was written to them.</summary>
public sealed record Tekstgegevens(string Soort, DateTimeOffset Op, bool VanU, string Tekst);

/// <summary>Something that happened.</summary>
public sealed record Stapgegevens(string Wat, DateTimeOffset Op, bool DoorU);

/// <summary>The links with which people fetch their own data.</summary>
public interface IGegevenslinks
{
    /// <summary>Makes one. The data itself is not copied: it is gathered when it is fetched.</summary>
    /// <returns>A token that nobody can guess: whoever has it can fetch the file.</returns>
    Task<string> MaakAsync(Gegevenslink link, CancellationToken cancellationToken);

    /// <summary>The link behind a token; <see langword="null"/> when there is none or it expired.</summary>
    Task<Gegevenslink?> ZoekAsync(string token, CancellationToken cancellationToken);
}

/// <summary>Whose data, and until when.</summary>
public sealed record Gegevenslink(MedewerkerId Wie, DateTimeOffset VerlooptOp)
{
    /// <summary>How long a link works.</summary>
    public static readonly TimeSpan Geldigheid = TimeSpan.FromHours(1);
}

/// <summary>What we keep of a person outside the vragen: name, gemeente, e-mail, absence, and where we can write to.</summary>
public interface IPersoonlijkeOpslag
{
    /// <summary>Erases all of it. Doing it again changes nothing.</summary>
    Task WisAsync(MedewerkerId wie, CancellationToken cancellationToken);
}
