using HerstelBot.Domain.Personen;

namespace HerstelBot.Domain.Vragen;

public sealed partial record Vraag
{
    /// <summary>MaakUrgent: it goes before the others, on a criterium ("FIFO, tenzij"), with a promise of its own.</summary>
    /// <param name="door">The vrager or a PZB'er.</param>
    /// <param name="criterium">The id of the criterium.</param>
    /// <param name="toezegging">The new promise; where the clock stands still it counts from <paramref name="nu"/>.</param>
    /// <param name="nu">Now.</param>
    public Overgang MaakUrgent(MedewerkerId door, string criterium, Toezegging toezegging, DateTimeOffset nu) => Status switch
    {
        VraagStatus.Open or VraagStatus.Opgepakt or VraagStatus.WachtOpGemeente when Urgentie is not null => Nee(Weigering.AlUrgent),
        VraagStatus.Open or VraagStatus.Opgepakt or VraagStatus.WachtOpGemeente => Mens(
            this with { Urgentie = criterium, Toezegging = toezegging, KlokStilSinds = KlokStilSinds is null ? null : nu },
            new VraagUrgentGemaakt(nu, door, criterium)),
        VraagStatus.Beantwoord => Nee(Weigering.AlBeantwoord),
        VraagStatus.Opgelost => Nee(Weigering.AlAfgesloten),
        VraagStatus.Ingetrokken => Nee(Weigering.AlIngetrokken),
    };
}
