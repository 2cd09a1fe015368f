using HerstelBot.Domain.Personen;

namespace HerstelBot.Domain.Routering;

/// <summary>A gemeente as it exists today.</summary>
/// <param name="Code">The CBS code.</param>
/// <param name="Naam">The name as people use it; with a suffix where two have the same name, such as <c>Bergen (NH)</c>.</param>
/// <param name="Provincie">The provincie it lies in.</param>
/// <param name="Arbeidsmarktregio">The arbeidsmarktregio it belongs to.</param>
public sealed record Gemeente(GemeenteCode Code, string Naam, string Provincie, string Arbeidsmarktregio);

/// <summary>A gemeente that ended, by merger, division or a new name.</summary>
/// <param name="Code">The CBS code it had.</param>
/// <param name="Naam">The name it had.</param>
/// <param name="Datum">The first day on which it no longer existed.</param>
/// <param name="IsNaamswijziging">True when the whole gemeente went on under another name and code.</param>
/// <param name="OpgegaanIn">The gemeenten it went to on that day; they may have ended since.</param>
/// <param name="Nu">The gemeenten of today that hold its land. Several: it was divided.</param>
public sealed record VoormaligeGemeente(
    GemeenteCode Code, string Naam, DateOnly Datum, bool IsNaamswijziging, IReadOnlyList<GemeenteCode> OpgegaanIn, IReadOnlyList<GemeenteCode> Nu)
{
    /// <summary>A Dutch sentence on which part went where, for one that was divided.</summary>
    public string? Toelichting { get; init; }

    /// <summary>Other spellings of its name.</summary>
    public IReadOnlyList<string> AndereNamen { get; init; } = [];
}

/// <summary>Another name for a gemeente, or a name that several share.</summary>
/// <param name="Naam">The name.</param>
/// <param name="Gemeenten">What it stands for; several when nobody can tell which is meant.</param>
/// <param name="Toelichting">A Dutch sentence that explains it; <see langword="null"/> when it needs none.</param>
public sealed record AndereNaam(string Naam, IReadOnlyList<GemeenteCode> Gemeenten, string? Toelichting = null);

/// <summary>An organisation that works for several gemeenten.</summary>
/// <param name="Naam">Its full name.</param>
/// <param name="Afkortingen">What people call it.</param>
/// <param name="Leden">The gemeenten it works for.</param>
public sealed record Samenwerkingsverband(string Naam, IReadOnlyList<string> Afkortingen, IReadOnlyList<GemeenteCode> Leden);

/// <summary>Names that people give for a gemeente but that are none, such as an island of Caribisch Nederland or a provincie.</summary>
/// <param name="Namen">The names.</param>
/// <param name="Toelichting">A Dutch sentence that says what it is and where to go.</param>
public sealed record GeenGemeente(IReadOnlyList<string> Namen, string Toelichting);

/// <summary>All that the register of gemeenten is made of.</summary>
public sealed record Gemeentegegevens
{
    /// <summary>The gemeenten of today.</summary>
    public IReadOnlyList<Gemeente> Gemeenten { get; init; } = [];

    /// <summary>The gemeenten that ended.</summary>
    public IReadOnlyList<VoormaligeGemeente> Voormalige { get; init; } = [];

    /// <summary>Other names.</summary>
    public IReadOnlyList<AndereNaam> Aliassen { get; init; } = [];

    /// <summary>Organisations that work for several gemeenten.</summary>
    public IReadOnlyList<Samenwerkingsverband> Samenwerkingsverbanden { get; init; } = [];

    /// <summary>Names that are no gemeente.</summary>
    public IReadOnlyList<GeenGemeente> GeenGemeenten { get; init; } = [];
}
