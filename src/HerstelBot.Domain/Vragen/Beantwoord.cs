using HerstelBot.Domain.Personen;

namespace HerstelBot.Domain.Vragen;

public sealed partial record Vraag
{
    /// <summary>Beantwoord: the behandelaar answers.</summary>
    public Overgang Beantwoord(MedewerkerId door, DateTimeOffset nu) => Status switch
    {
        VraagStatus.Opgepakt when Behandelaar == door => Mens(
            this with { Status = VraagStatus.Beantwoord, BeantwoordOp = nu }, new VraagBeantwoord(nu, door)),
        VraagStatus.Opgepakt => Nee(Weigering.NietDeBehandelaar),
        VraagStatus.Open => Nee(Weigering.NogNietOpgepakt),
        VraagStatus.WachtOpGemeente => Nee(Weigering.WachtOpGemeente),
        VraagStatus.Beantwoord => Nee(Weigering.AlBeantwoord),
        VraagStatus.Opgelost => Nee(Weigering.AlAfgesloten),
        VraagStatus.Ingetrokken => Nee(Weigering.AlIngetrokken),
    };
}
