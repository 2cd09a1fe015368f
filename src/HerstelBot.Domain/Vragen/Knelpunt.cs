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

/// <summary>A PZB'er says that it shows something that goes wrong more often; a later one takes the place of an earlier one.</summary>
public sealed record KnelpuntGemeld(DateTimeOffset Op, MedewerkerId? Door, Knelpuntsoort Knelpunt) : VraagGebeurtenis(Op, Door);
