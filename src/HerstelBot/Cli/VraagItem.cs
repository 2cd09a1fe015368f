using System.Globalization;

namespace HerstelBot.Cli;

/// <summary>A question on the command line.</summary>
/// <param name="Vraag">As a person types it.</param>
/// <param name="Gemeente">The gemeente of the asker.</param>
/// <param name="Op">The day on which the answer must hold.</param>
internal sealed record VraagItem(string Vraag, string? Gemeente = null, string? Op = null)
{
    /// <summary>The day; <see langword="null"/> for today.</summary>
    public DateOnly? Dag => Op is { } op && DateOnly.TryParseExact(op, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var dag) ? dag : null;

    /// <summary>False when a day was given that does not exist.</summary>
    public bool HeeftDag => Op is null || Dag is not null;

    /// <summary>The sentence about a day that does not exist.</summary>
    public string GeenDag => $"'{Op}' is geen dag. Schrijf jaar-maand-dag, zoals 2026-11-23.";

    /// <summary>Fills in what the line itself does not say.</summary>
    public VraagItem Met(VraagItem standaard) => this with { Gemeente = Gemeente ?? standaard.Gemeente, Op = Op ?? standaard.Op };
}
