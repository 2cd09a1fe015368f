using System.Globalization;

namespace HerstelBot.Domain.Gesprekken.Duiding;

/// <summary>A question for what changed, or for how everything was at a moment, which we tell by what had changed until then.</summary>
/// <param name="Van">The first day; <see langword="null"/> from the beginning.</param>
/// <param name="Tot">The last day; <see langword="null"/> until now.</param>
/// <param name="Periode">The period in words, such as "sinds 2024"; empty when none was named.</param>
/// <param name="Woorden">Folded words of the subject; none means every subject.</param>
/// <param name="Vanaf">The number of the first line to show, from 1.</param>
/// <param name="IsStand">True for "wat gold in maart 2024?" without a subject: what had come into force by <paramref name="Tot"/>.</param>
public sealed record Wijzigingsvraag(DateOnly? Van, DateOnly? Tot, string Periode, IReadOnlyList<string> Woorden, int Vanaf = 1, bool IsStand = false)
{
    /// <summary>How many changes are shown at a time.</summary>
    public const int PerKeer = 8;

    /// <summary>The heading above the list: "Wat is er veranderd sinds 2024 over bezwaar?".</summary>
    public string Titel => IsStand ? $"Wat gold {Periode}?" : $"Wat is er veranderd{(Periode.Length > 0 ? $" {Periode}" : "")}{Over}?";

    private string Over => Woorden.Count > 0 ? $" over {string.Join(' ', Woorden)}" : "";

    /// <summary>The same question from another line on, as somebody would type it.</summary>
    public string AlsTekst(int vanaf)
    {
        if (IsStand) { return string.Create(CultureInfo.InvariantCulture, $"wat gold op {Tot:yyyy-MM-dd}, vanaf regel {vanaf}"); }
        var van = Van is { } begin ? string.Create(CultureInfo.InvariantCulture, $" vanaf {begin:yyyy-MM-dd}") : "";
        var tot = Tot is { } einde ? string.Create(CultureInfo.InvariantCulture, $" tot en met {einde:yyyy-MM-dd}") : "";
        return string.Create(CultureInfo.InvariantCulture, $"wijzigingen{van}{tot}{Over}, vanaf regel {vanaf}");
    }
}
