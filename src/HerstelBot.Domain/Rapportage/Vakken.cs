namespace HerstelBot.Domain.Rapportage;

/// <summary>One number of a report, open or hidden.</summary>
/// <param name="waarde">What it adds to a sum: a count, or the vragen that a part or a time was made of.</param>
/// <param name="klein">Whether it says something about fewer people than may leave the regio.</param>
internal sealed class Vak(long waarde, bool klein)
{
    /// <inheritdoc cref="Vak(long, bool)"/>
    public long Waarde { get; } = waarde;

    /// <summary>Whether it must be hidden.</summary>
    public bool Klein { get; } = klein;

    /// <summary>Whether it is hidden.</summary>
    public bool Verborgen { get; set; } = klein;

    /// <summary>What is left of a whole beside one part; shown nowhere.</summary>
    public static Vak Rest(Vak geheel, Vak deel) => new(geheel.Waarde - deel.Waarde, Afscherming.IsKlein(geheel.Waarde - deel.Waarde)) { Verborgen = true };
}

/// <summary>All numbers of a report.</summary>
internal sealed class Vakken(Rapport rapport)
{
    private readonly Dictionary<string, Vak?> _cijfers = rapport.Cijfers.ToDictionary(cijfer => cijfer.Sleutel, Van);
    private readonly Dictionary<string, List<Vak?[]>> _rijen = rapport.Tabellen.ToDictionary(
        tabel => tabel.Sleutel, tabel => tabel.Rijen.Select(rij => rij.Cellen.Select(Van).ToArray()).ToList());

    /// <summary>The tables that it has.</summary>
    public IReadOnlyList<Tabel> Tabellen => rapport.Tabellen;

    /// <summary>The number of a figure; <see langword="null"/> when it has none.</summary>
    public Vak? Cijfer(string? sleutel) => sleutel is null ? null : _cijfers.GetValueOrDefault(sleutel);

    /// <summary>The numbers of a column, in the rows that are wanted.</summary>
    public IReadOnlyList<Vak> Kolom(Tabel tabel, int kolom, Func<Rij, bool>? welke = null) =>
        [.. tabel.Rijen.Zip(_rijen[tabel.Sleutel]).Where(rij => welke is null || welke(rij.First)).Select(rij => rij.Second[kolom]).OfType<Vak>()];

    /// <summary>Hides parts and times of which the count is hidden, and figures that are made of a hidden one; says whether it hid anything.</summary>
    public bool VolgtHieruit()
    {
        var erbij = rapport.Tabellen.SelectMany(tabel => tabel.Rijen.Zip(_rijen[tabel.Sleutel]))
            .Where(rij => rij.First.Cellen.Zip(rij.Second).Any(cel => cel is { First: Cel.Aantal, Second.Verborgen: true }))
            .SelectMany(rij => rij.First.Cellen.Zip(rij.Second).Where(cel => cel.First is not Cel.Aantal).Select(cel => cel.Second))
            .Concat(Optelsommen.Noemers.Where(noemer => Cijfer(noemer.Noemer) is { Verborgen: true }).Select(noemer => Cijfer(noemer.Cijfer)))
            .Concat(rapport.Tabellen.Where(tabel => Optelsommen.Delen.TryGetValue(tabel.Sleutel, out var geheel) && Cijfer(geheel) is { Verborgen: true })
                .SelectMany(tabel => tabel.Rijen.Zip(_rijen[tabel.Sleutel]).SelectMany(rij => rij.First.Cellen.Zip(rij.Second).Where(cel => cel.First is Cel.Procent).Select(cel => cel.Second))))
            .OfType<Vak>().Where(vak => !vak.Verborgen).ToList();
        erbij.ForEach(vak => vak.Verborgen = true);
        return erbij.Count > 0;
    }

    /// <summary>The report without what is hidden.</summary>
    public Rapport Afgeschermd() => rapport with
    {
        Cijfers = [.. rapport.Cijfers.Select(cijfer => Cijfer(cijfer.Sleutel) is { Verborgen: true } ? cijfer with { Waarde = new Cel.Verborgen(), Teller = null, Noemer = null } : cijfer)],
        Tabellen =
        [
            .. rapport.Tabellen.Select(tabel => tabel with
            {
                Rijen = [.. tabel.Rijen.Zip(_rijen[tabel.Sleutel], (rij, vakken) => rij with { Cellen = [.. rij.Cellen.Zip(vakken, (cel, vak) => vak is { Verborgen: true } ? new Cel.Verborgen() : cel)] })],
            }),
        ],
    };

    private static Vak? Van(Cijfer cijfer) => cijfer switch
    {
        { Teller: { } teller, Noemer: { } noemer } => Deel(teller, noemer),
        { Noemer: { } noemer } => new(noemer, Afscherming.IsKlein(noemer)),
        _ => Van(cijfer.Waarde),
    };

    private static Vak? Van(Cel cel) => cel switch
    {
        Cel.Aantal(var aantal) => new(aantal, Afscherming.IsKlein(aantal)),
        Cel.Procent { Over: { } over } procent => Deel((long)Math.Round(procent.Waarde * over), over),
        Cel.Werkdagen { Over: { } over } => new(over, Afscherming.IsKlein(over)),
        Cel.Dagen { Over: { } over } => new(over, Afscherming.IsKlein(over)),
        _ => null,
    };

    // Of twenty that were all but two in time, everybody knows how many were late.
    private static Vak Deel(long teller, long noemer) => new(teller, Afscherming.IsKlein(teller) || Afscherming.IsKlein(noemer) || Afscherming.IsKlein(noemer - teller));
}
