using HerstelBot.Domain.Personen;

namespace HerstelBot.Domain.Vragen;

public sealed partial record Vraag
{
    /// <summary>TrekIn: the vrager takes it back.</summary>
    public Overgang TrekIn(MedewerkerId door, DateTimeOffset nu) => Status switch
    {
        VraagStatus.Open or VraagStatus.Opgepakt or VraagStatus.WachtOpGemeente or VraagStatus.Beantwoord => Mens(
            this with { Status = VraagStatus.Ingetrokken, AfgeslotenOp = nu, KlokStilSinds = null }, new VraagIngetrokken(nu, door)),
        VraagStatus.Opgelost => Nee(Weigering.AlAfgesloten),
        VraagStatus.Ingetrokken => Nee(Weigering.AlIngetrokken),
    };
}
