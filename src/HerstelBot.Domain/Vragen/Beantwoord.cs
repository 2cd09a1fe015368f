using HerstelBot.Domain.Personen;

namespace HerstelBot.Domain.Vragen;

public sealed partial record Vraag
{
    /// <summary>Beantwoord: the behandelaar answers.</summary>
    /// <param name="door">The behandelaar.</param>
    /// <param name="uitkomst">The outcome; a question for the state of a case cannot do without.</param>
    /// <param name="openbaar">Whether other gemeenten may read question and answer too.</param>
    /// <param name="nu">Now.</param>
    public Overgang Beantwoord(MedewerkerId door, Zaakuitkomst? uitkomst, bool openbaar, DateTimeOffset nu) =>
        NietDoor(door) is { } reden ? Nee(reden)
        : Soort == Vraagsoort.Status && uitkomst is null ? Nee(Weigering.UitkomstOntbreekt)
        : Mens(
            this with { Status = VraagStatus.Beantwoord, BeantwoordOp = nu, Uitkomst = uitkomst, Openbaar = openbaar && Soort != Vraagsoort.Status },
            new VraagBeantwoord(nu, door, uitkomst));
}
