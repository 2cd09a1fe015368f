using HerstelBot.Domain.Personen;

namespace HerstelBot.Domain.Vragen;

/// <summary>What goes wrong, according to a PZB'er, for more people than the one who asked. Counted in reports and stored by name: add, never rename.</summary>
public enum Knelpuntsoort
{
    /// <summary>Something takes too long.</summary>
    Wachttijd,

    /// <summary>A rule or letter is unclear, or two of them say different things.</summary>
    Onduidelijk,

    /// <summary>Information that the gemeente needs cannot be found or shared.</summary>
    Informatie,

    /// <summary>Gemeente, UHT and other desks do not work well together.</summary>
    Samenwerking,

    /// <summary>A system or form does not work.</summary>
    Systeem,

    /// <summary>Somebody falls between the rules.</summary>
    Regeling,

    /// <summary>Something else.</summary>
    Anders,
}

/// <summary>A PZB'er marked the vraag as the sign of a knelpunt; a later mark takes the place of an earlier one.</summary>
public sealed record KnelpuntGemeld(DateTimeOffset Op, MedewerkerId? Door, Knelpuntsoort Knelpunt) : VraagGebeurtenis(Op, Door);
