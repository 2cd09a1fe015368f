using HerstelBot.Domain.Personen;

namespace HerstelBot.Domain.Vragen;

public sealed partial record Vraag
{
    /// <summary>WijsToe: gives it to a colleague. What waits for the gemeente goes on waiting, with the colleague.</summary>
    /// <param name="door">Who gives it: the behandelaar, the coördinator or the regioverantwoordelijke.</param>
    /// <param name="aan">Who gets it.</param>
    /// <param name="nu">Now.</param>
    public Overgang WijsToe(MedewerkerId door, MedewerkerId aan, DateTimeOffset nu) => Status switch
    {
        VraagStatus.Open or VraagStatus.Opgepakt or VraagStatus.WachtOpGemeente when Behandelaar == aan => Nee(Weigering.AlBijDezeCollega),
        VraagStatus.Open or VraagStatus.Opgepakt or VraagStatus.WachtOpGemeente => Mens(
            this with { Status = Status == VraagStatus.WachtOpGemeente ? Status : VraagStatus.Opgepakt, Behandelaar = aan },
            new VraagToegewezen(nu, door, aan)),
        VraagStatus.Beantwoord => Nee(Weigering.AlBeantwoord),
        VraagStatus.Opgelost => Nee(Weigering.AlAfgesloten),
        VraagStatus.Ingetrokken => Nee(Weigering.AlIngetrokken),
    };
}
