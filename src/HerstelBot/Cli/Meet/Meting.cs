using System.Globalization;

namespace HerstelBot.Cli.Meet;

/// <summary>One measured figure.</summary>
/// <param name="Naam">What was measured.</param>
/// <param name="Waarde">The figure.</param>
/// <param name="Eenheid">Its unit.</param>
/// <param name="Ratio">The figure as a multiple of something that anybody can picture.</param>
/// <param name="Tegen">What that is.</param>
internal sealed record Meting(string Naam, double Waarde, string Eenheid, double Ratio, string Tegen)
{
    /// <summary>The line as it is printed; figures have a point, whatever the machine's language.</summary>
    public override string ToString() => $"{Naam}: {Getal(Waarde)} {Eenheid} (ratio {Getal(Ratio)} against {Tegen})";

    private static string Getal(double waarde) => Math.Abs(waarde) switch
    {
        >= 100 => waarde.ToString("0", CultureInfo.InvariantCulture),
        >= 1 => waarde.ToString("0.##", CultureInfo.InvariantCulture),
        _ => waarde.ToString("0.####", CultureInfo.InvariantCulture),
    };
}
