using System.Text.Json;
using HerstelBot.Tests.Drivers;

namespace HerstelBot.Tests.Storm;

/// <summary>A crowd: many who ask in Diemen, many PZB'ers in Noord-Holland, one beheerder.</summary>
internal static class Stormdeelnemers
{
    private static readonly string[] _vrager = ["gemeentemedewerker"];
    private static readonly string[] _pzber = ["pzb"];
    private static readonly string[] _lettergrepen = ["ba", "ko", "du", "fi", "ga", "lo", "mu", "pi", "ra", "to"];

    public static IReadOnlyList<Persoon> Vragers(Wereld wereld, int aantal) =>
        [.. Enumerable.Range(1, aantal).Select(i => new Persoon(wereld, $"vrager-{i}", $"Vrager {i}", TeamsWereld.Gemeentetenant))];

    public static IReadOnlyList<Persoon> Pzbers(Wereld wereld, int aantal) =>
        [.. Enumerable.Range(1, aantal).Select(i => new Persoon(wereld, $"pzber-{i}", $"Pzb-er {Letters(i)}", TeamsWereld.Uht))];

    public static Persoon Beheerder(Wereld wereld) => new(wereld, "bea", "Bea Beheer", TeamsWereld.Uht);

    /// <summary>Writes the persons file.</summary>
    public static async Task<string> BestandAsync(DirectoryInfo map, int vragers, int pzbers)
    {
        var pad = Path.Combine(map.FullName, "menigte.json");
        object[] rijen =
        [
            .. Enumerable.Range(1, vragers).Select(i => new
            {
                tenantId = TeamsWereld.Gemeentetenant, objectId = $"vrager-{i}", naam = $"Vrager {i}", rollen = _vrager, gemeente = "GM0384",
            }),
            .. Enumerable.Range(1, pzbers).Select(i => new
            {
                tenantId = TeamsWereld.Uht, objectId = $"pzber-{i}", naam = $"Pzb-er {Letters(i)}", rollen = _pzber, cluster = "noord-holland",
            }),
            new { tenantId = TeamsWereld.Uht, objectId = "bea", naam = "Bea Beheer", rollen = new[] { "beheerder" } },
        ];
        await File.WriteAllTextAsync(pad, JsonSerializer.Serialize(rijen));
        return pad;
    }

    /// <summary>A number as a word: nothing that looks like personal data, and no two that have one stem.</summary>
    public static string Letters(int getal) => $"{string.Concat($"{getal:0000}".Select(cijfer => _lettergrepen[cijfer - '0']))}k";

    /// <summary>Asks on the form, as people do, and gives the form that became the confirmation.</summary>
    public static async Task<Bericht> SteltAsync(this Persoon vrager, string kenmerk)
    {
        // Little else than the word that only this vraag has: one that is like an answered one is not stored at once.
        await vrager.TyptAsync($"Wat is de status van {kenmerk}?");
        await vrager.DruktAsync(await vrager.ZietAsync("Stel aan een PZB'er", kenmerk), "Stel aan een PZB'er");
        var formulier = await vrager.ZietAsync("Verstuur", kenmerk);
        await vrager.DruktAsync(formulier, "Verstuur", ("onderwerp", "bezwaar"));
        return formulier;
    }
}
