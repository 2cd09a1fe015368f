using HerstelBot.Domain.Personen;

namespace HerstelBot.Domain.Vragen;

public sealed partial record Vraag
{
    /// <summary>ZetDoor: on to the queue of another cluster.</summary>
    /// <param name="door">Who does it.</param>
    /// <param name="naar">Whose queue it goes to.</param>
    /// <param name="vanBovenaf">True when this person may do it without being the behandelaar: the regioverantwoordelijke, or the beheerder for what has no cluster.</param>
    /// <param name="toezegging">The promise: the answer moved only as far as our clock stood still, picking up anew.</param>
    /// <param name="nu">Now.</param>
    public Overgang ZetDoor(MedewerkerId door, ClusterId naar, bool vanBovenaf, Toezegging toezegging, DateTimeOffset nu) =>
        Elders(door, vanBovenaf) is { } reden ? Nee(reden)
        : Cluster == naar ? Nee(Weigering.AlInDitCluster)
        : Mens(
            this with
            {
                Status = VraagStatus.Open, Behandelaar = null, Cluster = naar, Doorgezet = Doorgezet + 1,
                Toezegging = toezegging, KlokStilSinds = null, GekoppeldAan = null,
            },
            new VraagDoorgezet(nu, door, Cluster, naar));

    /// <summary>ZetDoor to a loket: closed here, the vrager is told where to go.</summary>
    public Overgang VerwijsDoor(MedewerkerId door, string loket, bool vanBovenaf, DateTimeOffset nu) =>
        Elders(door, vanBovenaf) is { } reden ? Nee(reden)
        : Mens(
            this with { Status = VraagStatus.Opgelost, DoorverwezenNaar = loket, AfgeslotenOp = nu, KlokStilSinds = null },
            new VraagDoorverwezen(nu, door, loket));

    private Weigering? Elders(MedewerkerId door, bool vanBovenaf) => Status switch
    {
        VraagStatus.Open => vanBovenaf ? null : Weigering.NogNietOpgepakt,
        VraagStatus.Opgepakt or VraagStatus.WachtOpGemeente => vanBovenaf || Behandelaar == door ? null : Weigering.NietDeBehandelaar,
        VraagStatus.Beantwoord => Weigering.AlBeantwoord,
        VraagStatus.Opgelost => Weigering.AlAfgesloten,
        VraagStatus.Ingetrokken => Weigering.AlIngetrokken,
    };
}
