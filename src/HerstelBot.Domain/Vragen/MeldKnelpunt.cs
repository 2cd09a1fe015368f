using HerstelBot.Domain.Personen;

namespace HerstelBot.Domain.Vragen;

public sealed partial record Vraag
{
    /// <summary>MeldKnelpunt: says that this vraag shows something that goes wrong more often, in whatever status. Another kind takes the place of the one before.</summary>
    /// <remarks>Nobody has to do anything with the vraag for it: open cards stay good.</remarks>
    public Overgang MeldKnelpunt(MedewerkerId door, Knelpuntsoort knelpunt, DateTimeOffset nu) =>
        Gewist != Wissing.Niet ? Nee(Weigering.AlGewist)
        : Knelpunt == knelpunt ? Nee(Weigering.AlAlsKnelpuntGemeld)
        : new Overgang.Gelukt(this with { Knelpunt = knelpunt, Versie = Versie + 1 }, new KnelpuntGemeld(nu, door, knelpunt));
}
