using HerstelBot.Domain.Personen;

namespace HerstelBot.Domain.Vragen;

public sealed partial record Vraag
{
    /// <summary>PakOp: a PZB'er takes it from the queue. Exactly one wins.</summary>
    public Overgang PakOp(MedewerkerId door, DateTimeOffset nu) => Status switch
    {
        VraagStatus.Open => Mens(
            this with { Status = VraagStatus.Opgepakt, Behandelaar = door }, new VraagOpgepakt(nu, door)),
        VraagStatus.Opgepakt or VraagStatus.WachtOpGemeente =>
            Nee(Behandelaar == door ? Weigering.AlDoorUOpgepakt : Weigering.AlOpgepakt),
        VraagStatus.Beantwoord => Nee(Weigering.AlBeantwoord),
        VraagStatus.Opgelost => Nee(Weigering.AlAfgesloten),
        VraagStatus.Ingetrokken => Nee(Weigering.AlIngetrokken),
    };
}
