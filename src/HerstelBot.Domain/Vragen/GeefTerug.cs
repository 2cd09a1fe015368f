using HerstelBot.Domain.Personen;

namespace HerstelBot.Domain.Vragen;

public sealed partial record Vraag
{
    /// <summary>GeefTerug: the behandelaar puts it back in the queue. The promise stays as it was.</summary>
    public Overgang GeefTerug(MedewerkerId door, DateTimeOffset nu) => Status switch
    {
        VraagStatus.Opgepakt when Behandelaar == door => Mens(
            this with { Status = VraagStatus.Open, Behandelaar = null }, new VraagTeruggegeven(nu, door)),
        VraagStatus.Opgepakt => Nee(Weigering.NietDeBehandelaar),
        VraagStatus.Open => Nee(Weigering.NogNietOpgepakt),
        VraagStatus.WachtOpGemeente => Nee(Weigering.WachtOpGemeente),
        VraagStatus.Beantwoord => Nee(Weigering.AlBeantwoord),
        VraagStatus.Opgelost => Nee(Weigering.AlAfgesloten),
        VraagStatus.Ingetrokken => Nee(Weigering.AlIngetrokken),
    };
}
