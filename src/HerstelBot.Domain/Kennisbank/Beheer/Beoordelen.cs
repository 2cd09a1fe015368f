using HerstelBot.Domain.Personen;

namespace HerstelBot.Domain.Kennisbank.Beheer;

public sealed partial record Kennisconcept
{
    /// <summary>Publiceer: what is written becomes a version, and the bot answers with it. Never by who wrote on it.</summary>
    public Kennisovergang Publiceer(MedewerkerId door, string reden, DateTimeOffset nu) =>
        NietTeBeoordelen() is { } waarom ? Nee(waarom)
        : Schrijvers.Contains(door) ? Nee(Kennisweigering.EigenWerk)
        : string.IsNullOrWhiteSpace(reden) ? Nee(Kennisweigering.RedenOntbreekt)
        : Wordt(
            this with
            {
                Status = Conceptstatus.Gepubliceerd,
                Versies = [.. Versies, new(Versies.Count + 1, Auteur, Schrijvers, door, reden.Trim(), nu, Inhoud, Vervangt)],
                Live = Versies.Count + 1,
            },
            nu, reden.Trim());

    /// <summary>WijsAf: it is not good enough yet, and why.</summary>
    public Kennisovergang WijsAf(string reden, DateTimeOffset nu) =>
        NietTeBeoordelen() is { } waarom ? Nee(waarom)
        : string.IsNullOrWhiteSpace(reden) ? Nee(Kennisweigering.RedenOntbreekt)
        : Wordt(this with { Status = Conceptstatus.Afgewezen }, nu, reden.Trim());

    /// <summary>TrekIn: the bot does not answer with it any more. Needs no second person: an answer that is wrong must go at once. A draft that was never live is thrown away.</summary>
    /// <remarks>A next version that is being written stays as it is.</remarks>
    public Kennisovergang TrekIn(string reden, DateTimeOffset nu) => (Status, Live) switch
    {
        (Conceptstatus.Overgenomen, _) => Nee(Kennisweigering.StaatInBestand),
        (Conceptstatus.Ingetrokken, null) => Nee(Kennisweigering.AlIngetrokken),
        _ when string.IsNullOrWhiteSpace(reden) => Nee(Kennisweigering.RedenOntbreekt),
        (Conceptstatus.Gepubliceerd, _) or (_, null) => Wordt(this with { Status = Conceptstatus.Ingetrokken, Live = null }, nu, reden.Trim()),
        (_, not null) => Wordt(this with { Live = null }, nu, reden.Trim()),
    };

    /// <summary>NeemOver: a file with this id stands in the kennisbank, and is the article from now on.</summary>
    public Kennisovergang NeemOver(DateTimeOffset nu) =>
        Status == Conceptstatus.Overgenomen ? Nee(Kennisweigering.StaatInBestand) : Wordt(this with { Status = Conceptstatus.Overgenomen, Live = null }, nu, null);

    private Kennisweigering? NietTeBeoordelen() => Status switch
    {
        Conceptstatus.TerBeoordeling => null,
        Conceptstatus.Concept or Conceptstatus.Afgewezen => Kennisweigering.NietTerBeoordeling,
        Conceptstatus.Gepubliceerd => Kennisweigering.AlGepubliceerd,
        Conceptstatus.Ingetrokken => Kennisweigering.AlIngetrokken,
        Conceptstatus.Overgenomen => Kennisweigering.StaatInBestand,
    };
}
