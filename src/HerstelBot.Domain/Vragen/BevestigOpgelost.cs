using HerstelBot.Domain.Personen;

namespace HerstelBot.Domain.Vragen;

public sealed partial record Vraag
{
    /// <summary>BevestigOpgelost: the vrager says the answer helped.</summary>
    public Overgang BevestigOpgelost(MedewerkerId door, DateTimeOffset nu) => Status switch
    {
        VraagStatus.Beantwoord => Mens(
            this with { Status = VraagStatus.Opgelost, AfgeslotenOp = nu }, new OplossingBevestigd(nu, door)),
        VraagStatus.Open or VraagStatus.Opgepakt or VraagStatus.WachtOpGemeente => Nee(Weigering.NogNietBeantwoord),
        VraagStatus.Opgelost => Nee(Weigering.AlAfgesloten),
        VraagStatus.Ingetrokken => Nee(Weigering.AlIngetrokken),
    };
}
