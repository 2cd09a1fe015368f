using HerstelBot.Domain.Personen;

namespace HerstelBot.Domain.Vragen;

/// <summary>What goes wrong more often than in this one vraag, in the eyes of a PZB'er: a signal for the report. Each has a sentence <c>knelpunt.&lt;name&gt;</c>. Stored by name: add, never rename.</summary>
public enum Knelpuntsoort
{
    /// <summary>People wait too long.</summary>
    Wachttijd,

    /// <summary>The rule can be read in more than one way, or does not fit.</summary>
    RegelOnduidelijk,

    /// <summary>What is needed to answer is nowhere to be found.</summary>
    InformatieOntbreekt,

    /// <summary>Whoever must be asked cannot be reached.</summary>
    Bereikbaarheid,

    /// <summary>Organisations do not work well together.</summary>
    Samenwerking,

    /// <summary>Something else.</summary>
    Anders,
}

public sealed partial record Vraag
{
    /// <summary>MeldKnelpunt: says that this vraag shows something that goes wrong more often, in whatever status. Another kind takes the place of the one before.</summary>
    /// <remarks>Nobody has to do anything with the vraag for it: open cards stay good.</remarks>
    public Overgang MeldKnelpunt(MedewerkerId door, Knelpuntsoort knelpunt, DateTimeOffset nu) =>
        Gewist != Wissing.Niet ? Nee(Weigering.AlGewist)
        : Knelpunt == knelpunt ? Nee(Weigering.AlAlsKnelpuntGemeld)
        : new Overgang.Gelukt(this with { Knelpunt = knelpunt, Versie = Versie + 1 }, new KnelpuntGemeld(nu, door, knelpunt));
}
