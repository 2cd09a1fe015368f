using System.Reflection;
using HerstelBot.Domain.Kennisbank;

namespace HerstelBot.Cli.Meet.IJking;

/// <summary>One cut-off that can be turned: every numeric property of <see cref="Drempels"/>, so that a new one is taken along by itself.</summary>
internal sealed class Knop(PropertyInfo eigenschap)
{
    private const double Stap = 0.05;
    private const double FijneStap = 0.01;
    private const int HoogsteAantal = 3;

    /// <summary>All there are.</summary>
    public static IReadOnlyList<Knop> Alle { get; } = [.. typeof(Drempels).GetProperties()
        .Where(eigenschap => eigenschap.CanWrite && (eigenschap.PropertyType == typeof(double) || eigenschap.PropertyType == typeof(int))).Select(eigenschap => new Knop(eigenschap))];

    /// <summary>Its name.</summary>
    public string Naam => eigenschap.Name;

    /// <summary>Where it stands.</summary>
    public double Stand(Drempels drempels) => Convert.ToDouble(eigenschap.GetValue(drempels), System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The same cut-offs with this one turned.</summary>
    public Drempels Zet(Drempels drempels, double stand)
    {
        var anders = drempels with { };
        eigenschap.SetValue(anders, eigenschap.PropertyType == typeof(int) ? (int)stand : (object)Math.Round(stand, 3));
        return anders;
    }

    /// <summary>All places where it can stand, from low to high: a share between 0 and 1, or a small number of words.</summary>
    public IReadOnlyList<double> Standen => eigenschap.PropertyType == typeof(int)
        ? [.. Enumerable.Range(1, HoogsteAantal).Select(aantal => (double)aantal)]
        : [.. Enumerable.Range(0, (int)Math.Round(1 / Stap) + 1).Select(i => i * Stap)];

    /// <summary>The places close to where it stands.</summary>
    public IReadOnlyList<double> Rond(double stand) => eigenschap.PropertyType == typeof(int)
        ? [stand]
        : [.. Enumerable.Range(-4, 9).Select(i => stand + (i * FijneStap)).Where(waarde => waarde is >= 0 and <= 1)];
}
