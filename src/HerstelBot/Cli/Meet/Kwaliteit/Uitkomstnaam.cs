using HerstelBot.Domain.Gesprekken.Duiding;
using HerstelBot.Domain.Kennisbank;

namespace HerstelBot.Cli.Meet.Kwaliteit;

/// <summary>What was done with a question, as the contract of the command line names it.</summary>
internal static class Uitkomstnaam
{
    public const string Antwoord = "antwoord";
    public const string BedoeltU = "bedoelt-u";
    public const string Termijn = "termijn";
    public const string Loket = "loket";
    public const string Doorzetten = "doorzetten";
    public const string TeKort = "te-kort";
    public const string Begroeting = "begroeting";
    public const string Opdracht = "opdracht";

    /// <summary>All, in the order of the columns of a table.</summary>
    public static IReadOnlyList<string> Alle { get; } = [Antwoord, BedoeltU, Loket, Doorzetten, TeKort, Termijn, Begroeting, Opdracht];

    /// <summary>The name of an outcome.</summary>
    public static string Naam(this Uitkomst uitkomst) => uitkomst switch
    {
        Uitkomst.Begroet => Begroeting,
        Uitkomst.Opgedragen => Opdracht,
        Uitkomst.Berekend => Termijn,
        Uitkomst.Besloten { Besluit: var besluit } => besluit.Naam(),
        _ => uitkomst.GetType().Name.ToLowerInvariant(),
    };

    /// <summary>The name of a decision.</summary>
    public static string Naam(this Antwoordbesluit besluit) => besluit switch
    {
        Antwoordbesluit.Antwoord => Antwoord,
        Antwoordbesluit.NaarLoket => Loket,
        Antwoordbesluit.BedoeltU => BedoeltU,
        Antwoordbesluit.Doorzetten => Doorzetten,
        Antwoordbesluit.TeKort => TeKort,
        _ => throw new InvalidOperationException($"Unknown decision {besluit.GetType().Name}."),
    };
}
