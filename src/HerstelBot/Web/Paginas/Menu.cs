using HerstelBot.Domain.Personen;
using HerstelBot.Web.Aanmelding;

namespace HerstelBot.Web.Paginas;

/// <summary>A way from the menu.</summary>
/// <param name="Titel">What it says.</param>
/// <param name="Pad">Where it leads, without a slash in front.</param>
/// <param name="Toegang">The name of the rule in <see cref="Aanmelding.Toegang"/> about who sees it.</param>
internal sealed record Menupunt(string Titel, string Pad, string Toegang);

/// <summary>The menu.</summary>
internal static class Menu
{
    private static readonly Menupunt[] Alle =
    [
        new("Rapportage", "rapportage", Toegang.Rapport),
        new("Kennisartikelen", "kennis", Toegang.Kennis),
    ];

    /// <summary>What this person may open.</summary>
    public static IReadOnlyList<Menupunt> Voor(Medewerker wie) => [.. Alle.Where(punt => Toegang.Mag(wie, punt.Toegang))];
}
