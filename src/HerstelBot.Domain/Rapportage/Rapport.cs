using HerstelBot.Domain.Personen;

namespace HerstelBot.Domain.Rapportage;

/// <summary>A report as plain data: page, export, card and API show the same one.</summary>
/// <param name="Kader">What it is about.</param>
/// <param name="Cijfers">The figures.</param>
/// <param name="Tabellen">The breakdowns.</param>
public sealed record Rapport(Rapportkader Kader, IReadOnlyList<Cijfer> Cijfers, IReadOnlyList<Tabel> Tabellen)
{
    /// <summary>The figure with this key; <see langword="null"/> when this report does not have it.</summary>
    public Cijfer? Cijfer(string sleutel) => Cijfers.FirstOrDefault(cijfer => cijfer.Sleutel == sleutel);

    /// <summary>The breakdown with this key; <see langword="null"/> when this report does not have it.</summary>
    public Tabel? Tabel(string sleutel) => Tabellen.FirstOrDefault(tabel => tabel.Sleutel == sleutel);

    /// <summary>The report that may leave the regio: without counts under five, and without what they could be computed back from.</summary>
    public Rapport ZonderKleineAantallen() => Afscherming.Van(this);
}

/// <summary>What a report is about.</summary>
/// <param name="Regio">The regio; <see langword="null"/> is the whole country.</param>
/// <param name="Naam">How regio or cluster is called.</param>
/// <param name="Cluster">Only this cluster.</param>
/// <param name="Gemeente">Only this gemeente.</param>
/// <param name="Onderwerp">Only this onderwerp, by its id.</param>
/// <param name="Van">The first day.</param>
/// <param name="Tot">The last day.</param>
/// <param name="GemaaktOp">When it was made: what is open now is of this moment.</param>
public sealed record Rapportkader(
    RegioId? Regio, string Naam, ClusterId? Cluster, GemeenteCode? Gemeente, string? Onderwerp, DateOnly Van, DateOnly Tot, DateTimeOffset GemaaktOp);

/// <summary>One figure, with what it means and what it was made of.</summary>
/// <param name="Sleutel">Its key, which never changes.</param>
/// <param name="Titel">Its Dutch name.</param>
/// <param name="Definitie">One or more Dutch sentences: what is counted, and of what.</param>
/// <param name="Waarde">The figure.</param>
/// <param name="Teller">What was counted; <see langword="null"/> when the figure is no part of something.</param>
/// <param name="Noemer">Of how many.</param>
/// <param name="Groep">Figures of one group are parts of one total: what one of them hides must not follow from the others.</param>
public sealed record Cijfer(string Sleutel, string Titel, string Definitie, Cel Waarde, long? Teller, long? Noemer, string? Groep = null)
{
    /// <summary>The first and last day that it counts, when those are not the days of the report.</summary>
    public (DateOnly Van, DateOnly Tot)? Periode { get; init; }
}

/// <summary>A breakdown.</summary>
/// <param name="Sleutel">Its key, which never changes.</param>
/// <param name="Titel">Its Dutch name.</param>
/// <param name="Definitie">What is counted, in Dutch.</param>
/// <param name="Kolommen">Its columns.</param>
/// <param name="Rijen">Its rows; each has a cell for every column.</param>
/// <param name="Grafiek">How it is drawn.</param>
public sealed record Tabel(
    string Sleutel, string Titel, string Definitie, IReadOnlyList<Kolom> Kolommen, IReadOnlyList<Rij> Rijen, Grafieksoort Grafiek);

/// <summary>A column.</summary>
public sealed record Kolom(string Titel, Celsoort Soort);

/// <summary>A row.</summary>
/// <param name="Sleutel">Its key within the table.</param>
/// <param name="Naar">What to go on to: the id of a cluster, the code of a gemeente or the number of a vraag; <see langword="null"/> for nothing.</param>
/// <param name="Cellen">Its cells.</param>
/// <param name="Groep">Rows of one group add up to something that is shown elsewhere: the gemeenten of one cluster.</param>
public sealed record Rij(string Sleutel, string? Naar, IReadOnlyList<Cel> Cellen, string? Groep = null);

/// <summary>How a table is drawn beside its rows.</summary>
public enum Grafieksoort
{
    /// <summary>Not at all.</summary>
    Geen,

    /// <summary>A bar for each row.</summary>
    Staven,

    /// <summary>A line over the rows, which are moments in order.</summary>
    Lijn,
}

/// <summary>What stands in a column.</summary>
public enum Celsoort
{
    /// <summary>A text of ours: a name or a cause.</summary>
    Tekst,

    /// <summary>A text that people typed, masked: not to be shown where its count is hidden.</summary>
    Vraagtekst,

    /// <summary>A count.</summary>
    Aantal,

    /// <summary>A part of a whole.</summary>
    Procent,

    /// <summary>Working time, in werkdagen.</summary>
    Werkdagen,

    /// <summary>Time by the calendar, in days.</summary>
    Dagen,

    /// <summary>A date.</summary>
    Datum,
}
