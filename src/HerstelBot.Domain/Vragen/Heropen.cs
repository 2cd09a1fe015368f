using HerstelBot.Domain.Personen;

namespace HerstelBot.Domain.Vragen;

public sealed partial record Vraag
{
    /// <summary>Heropen: the answer was not enough. It goes back to the same PZB'er if still there, else to the queue.</summary>
    /// <param name="door">Who reopens.</param>
    /// <param name="binnenTermijn">False when it was closed more than 20 werkdagen ago.</param>
    /// <param name="behandelaarErNog">Whether the last behandelaar still works in the cluster and is not away.</param>
    /// <param name="toezegging">A new promise.</param>
    /// <param name="nu">Now.</param>
    public Overgang Heropen(MedewerkerId door, bool binnenTermijn, bool behandelaarErNog, Toezegging toezegging, DateTimeOffset nu) => Status switch
    {
        VraagStatus.Beantwoord or VraagStatus.Opgelost when Gewist != Wissing.Niet => Nee(Weigering.AlGewist),
        VraagStatus.Beantwoord or VraagStatus.Opgelost when !binnenTermijn => Nee(Weigering.HeropenTermijnVoorbij),
        VraagStatus.Beantwoord or VraagStatus.Opgelost => Mens(
            this with
            {
                Status = Behandelaar is not null && behandelaarErNog ? VraagStatus.Opgepakt : VraagStatus.Open,
                Behandelaar = behandelaarErNog ? Behandelaar : null,
                Heropend = Heropend + 1, Toezegging = toezegging, AfgeslotenOp = null, DoorverwezenNaar = null, GekoppeldAan = null,
            },
            new VraagHeropend(nu, door)),
        VraagStatus.Open or VraagStatus.Opgepakt or VraagStatus.WachtOpGemeente => Nee(Weigering.NogNietBeantwoord),
        VraagStatus.Ingetrokken => Nee(Weigering.AlIngetrokken),
    };
}
