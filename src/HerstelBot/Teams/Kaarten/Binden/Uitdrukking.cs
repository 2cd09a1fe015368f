using System.Text.Json.Nodes;

namespace HerstelBot.Teams.Kaarten.Binden;

/// <summary>One step of a path: a member or an index.</summary>
internal readonly record struct Padstap(string? Naam, int Index);

/// <summary>Where a value stands in the data.</summary>
/// <param name="Wortel"><c>$root</c>, <c>$data</c>, <c>$index</c>, or empty for the data of the nearest <c>$data</c>.</param>
/// <param name="Stappen">What follows.</param>
/// <param name="Tekst">As written, for messages.</param>
internal sealed record Pad(string Wortel, IReadOnlyList<Padstap> Stappen, string Tekst)
{
    /// <summary>The member name that marks a text as our own reviewed Markdown; every other text counts as typed by somebody.</summary>
    public const string EigenOpmaak = "opmaak";

    /// <summary>Whether the value is our own Markdown.</summary>
    public bool IsEigen => Stappen is [.., { Naam: EigenOpmaak }];
}

/// <summary>What may stand between <c>${</c> and <c>}</c>.</summary>
internal abstract record Uitdrukking(Pad Pad)
{
    /// <summary>The value itself.</summary>
    public sealed record Waarde(Pad Pad) : Uitdrukking(Pad);

    /// <summary><c>date(path,'fmt')</c>: an ISO date or moment, written in Dutch and in Dutch time.</summary>
    public sealed record Datum(Pad Pad, string Vorm) : Uitdrukking(Pad);

    /// <summary><c>number(path,'fmt')</c>: a number, written in Dutch.</summary>
    public sealed record Getal(Pad Pad, string Vorm) : Uitdrukking(Pad);
}

/// <summary>What may stand in <c>$when</c>.</summary>
internal abstract record Voorwaarde
{
    private Voorwaarde()
    {
    }

    /// <summary>A boolean of the data, or its opposite.</summary>
    public sealed record IsWaar(Pad Pad, bool Niet) : Voorwaarde;

    /// <summary>A value, or the number of items at a path, against a literal.</summary>
    public sealed record Vergelijking(Pad Pad, bool Telt, string Operator, JsonValue Literal) : Voorwaarde;

    /// <summary>All of these.</summary>
    public sealed record Alle(IReadOnlyList<Voorwaarde> Delen) : Voorwaarde;

    /// <summary>At least one of these.</summary>
    public sealed record Een(IReadOnlyList<Voorwaarde> Delen) : Voorwaarde;
}
