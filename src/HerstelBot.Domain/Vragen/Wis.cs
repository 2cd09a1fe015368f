using HerstelBot.Domain.Personen;

namespace HerstelBot.Domain.Vragen;

/// <summary>How much of a vraag is erased. Each holds what is before it.</summary>
public enum Wissing
{
    /// <summary>Nothing.</summary>
    Niet,

    /// <summary>The texts and the vrager, because the vrager asked for it. Who worked on it can still be told.</summary>
    Vrager,

    /// <summary>Everybody in it, because the bewaartermijn is over.</summary>
    Geheel,
}

public sealed partial record Vraag
{
    /// <summary>Wis: of a closed vraag only stays what a report counts. Its texts and its history are erased in the same commit.</summary>
    public Overgang Wis(Wissing hoever, DateTimeOffset nu) => Status switch
    {
        VraagStatus.Open or VraagStatus.Opgepakt or VraagStatus.WachtOpGemeente or VraagStatus.Beantwoord => Nee(Weigering.NogNietAfgesloten),
        VraagStatus.Opgelost or VraagStatus.Ingetrokken when Gewist >= hoever => Nee(Weigering.AlGewist),
        VraagStatus.Opgelost or VraagStatus.Ingetrokken => Mens(
            this with
            {
                Gewist = hoever, Vrager = MedewerkerId.Gewist, Gesprek = new(""), AntwoordIn = new(""), Zaaknummer = null,
                Behandelaar = hoever == Wissing.Geheel ? Behandelaar?.Zonder(null) : Behandelaar,
            },
            new VraagGewist(nu, hoever)),
    };
}
