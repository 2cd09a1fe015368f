using HerstelBot.Domain.Kennisbank;
using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Routering;
using HerstelBot.Domain.Taal;
using HerstelBot.Domain.Termijnen;

namespace HerstelBot.Domain.Rapportage;

/// <summary>All that one report is folded from, within its scope.</summary>
internal sealed record Rapportstof
{
    public required Rapportkader Kader { get; init; }

    /// <summary>The first moment of the period.</summary>
    public required DateTimeOffset Van { get; init; }

    /// <summary>The first moment after the period.</summary>
    public required DateTimeOffset Tot { get; init; }

    /// <summary>The first moment of the period before it, which is as long.</summary>
    public required DateTimeOffset Vorige { get; init; }

    /// <summary>The clusters that it is about.</summary>
    public required IReadOnlyList<ClusterId?> Clusters { get; init; }

    /// <summary>The vragen of these clusters to which something happened in the months of the period.</summary>
    public required IReadOnlyList<Dossierregel> Regels { get; init; }

    /// <summary>The same with those that went on to other clusters: for counting moves only.</summary>
    public required IReadOnlyList<Dossierregel> Onderweg { get; init; }

    /// <summary>The vragen of these clusters that run now.</summary>
    public required IReadOnlyList<Dossierregel> Lopend { get; init; }

    public required IReadOnlyList<Botbeurt> Botbeurten { get; init; }

    /// <summary>Of the period and of the one before it.</summary>
    public required IReadOnlyList<Zoekmisser> Zoekmissers { get; init; }

    public required IReadOnlyList<Oordeel> Oordelen { get; init; }

    public required Namen Namen { get; init; }

    public required Bureaus Bureaus { get; init; }

    public required IGelijkenis Gelijkenis { get; init; }

    /// <summary>Whether a moment lies in the period.</summary>
    public bool InPeriode(DateTimeOffset? moment) => moment >= Van && moment < Tot;

    /// <inheritdoc cref="InPeriode"/>
    public bool InMoment(DateTimeOffset moment) => moment >= Van && moment < Tot;

    /// <summary>The first moment of a day in Dutch time.</summary>
    public static DateTimeOffset Begin(DateOnly dag) => Werktijd.Om(dag, TimeOnly.MinValue);
}

/// <summary>How things are called.</summary>
internal sealed class Namen(Clusterindeling indeling, Gemeenteregister register, Routeerder routeerder, IKennisbank kennisbank)
{
    /// <summary>How a vraag without a doelgroep is counted.</summary>
    public const string GeenDoelgroep = "Alle gedupeerden";

    public string Cluster(ClusterId? id) => id is { } cluster ? indeling.Zoek(cluster)?.Naam ?? cluster.Waarde : "Zonder cluster";

    public string Gemeente(GemeenteCode? code) => code is { } gemeente ? register.Zoek(gemeente)?.Naam ?? gemeente.Waarde : "Gemeente onbekend";

    public string Onderwerp(string? id) => id is null ? "Onderwerp onbekend" : routeerder.Zoek(new OnderwerpId(id))?.Titel ?? id;

    public string Doelgroep(string onderwerp) => routeerder.Zoek(new OnderwerpId(onderwerp))?.Doelgroep ?? GeenDoelgroep;

    public string Loket(string id) => routeerder.Zoek(new LoketId(id))?.Naam ?? id;

    public string Artikel(string id) => kennisbank.Vind(id)?.Titel ?? id;
}

/// <summary>When each desk works.</summary>
internal sealed class Bureaus(Clusterindeling indeling)
{
    private readonly Werktijd _landelijk = new();
    private readonly Dictionary<ClusterId, Werktijd> _eigen = indeling.Alle.ToDictionary(cluster => cluster.Id, cluster => new Werktijd(cluster.Sluitingsdagen));

    public Werktijd Van(ClusterId? cluster) => cluster is { } id && _eigen.TryGetValue(id, out var werktijd) ? werktijd : _landelijk;
}
