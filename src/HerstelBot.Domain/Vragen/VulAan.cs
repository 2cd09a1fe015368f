using HerstelBot.Domain.Personen;

namespace HerstelBot.Domain.Vragen;

public sealed partial record Vraag
{
    /// <summary>VulAan: the vrager adds something. When we waited for it, our clock runs on.</summary>
    /// <param name="door">The vrager.</param>
    /// <param name="toezegging">The promise; moved only as far as our clock stood still.</param>
    /// <param name="nu">Now.</param>
    public Overgang VulAan(MedewerkerId door, Toezegging toezegging, DateTimeOffset nu) => Status switch
    {
        VraagStatus.WachtOpGemeente => Mens(
            this with { Status = VraagStatus.Opgepakt, Toezegging = toezegging, KlokStilSinds = null }, new VraagAangevuld(nu, door)),
        VraagStatus.Open or VraagStatus.Opgepakt => Mens(this, new VraagAangevuld(nu, door)),
        VraagStatus.Beantwoord => Nee(Weigering.AlBeantwoord),
        VraagStatus.Opgelost => Nee(Weigering.AlAfgesloten),
        VraagStatus.Ingetrokken => Nee(Weigering.AlIngetrokken),
    };
}
