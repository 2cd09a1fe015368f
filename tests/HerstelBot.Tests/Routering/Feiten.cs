using System.Text.RegularExpressions;
using HerstelBot.Dialogs;

namespace HerstelBot.Tests.Routering;

/// <summary>The files in dialogs/routering read anew and in the simplest way, so that a test has its own opinion of what is right.</summary>
internal static partial class Feiten
{
    public static readonly DialogsMap Dialogs = DialogsMap.Vind(null);

    public static readonly Routeringinhoud Inhoud = RouteringBestanden.LeesGoed(Dialogs);

    /// <summary>Today: code, name, provincie.</summary>
    public static readonly IReadOnlyList<(string Code, string Naam, string Provincie)> Nu =
        [.. Rijen("gemeenten.csv").Select(v => (v[0], v[1], v[2]))];

    /// <summary>Before: name and the codes of today, found by following each step.</summary>
    public static readonly IReadOnlyList<(string Naam, IReadOnlyList<string> Codes)> Vroeger = Volg();

    /// <summary>Names in aliassen.yaml with the codes that the file gives them.</summary>
    public static readonly IReadOnlyList<(string Naam, IReadOnlyList<string> Codes)> Aliassen = [.. LeesAliassen()];

    public static IReadOnlyList<string> Regels(string bestand) => File.ReadAllLines(Path.Combine(Dialogs.Routering, bestand));

    private static IEnumerable<string[]> Rijen(string bestand) =>
        Regels(bestand).Skip(1).Select(r => Veld().Matches(r).Select(m => m.Value.Trim(',').Trim('"')).ToArray());

    private static List<(string, IReadOnlyList<string>)> Volg()
    {
        var stappen = Rijen("herindelingen.csv").ToDictionary(v => v[0], v => (Naam: v[1], Naar: v[4].Split('|')));
        return [.. stappen.Values.Select(s => (s.Naam, (IReadOnlyList<string>)[.. Eind(s.Naar).Distinct().Order(StringComparer.Ordinal)]))];

        IEnumerable<string> Eind(string[] codes) => codes.SelectMany(c => stappen.TryGetValue(c, out var verder) ? Eind(verder.Naar) : [c]);
    }

    private static IEnumerable<(string, IReadOnlyList<string>)> LeesAliassen()
    {
        var vroeger = Rijen("herindelingen.csv").ToDictionary(v => v[0], v => v[1]);
        IReadOnlyList<string> codes = [];
        foreach (var regel in Regels("aliassen.yaml"))
        {
            if (regel == "geen-gemeente:") { yield break; }
            if (Sleutel(regel, "gemeente") is { } code) { codes = [code]; }
            else if (Sleutel(regel, "voormalig") is { } oud) { codes = Vroeger.Single(v => v.Naam == vroeger[oud]).Codes; }
            else if (Sleutel(regel, "namen") is { } lijst)
            {
                foreach (Match naam in Lijstdeel().Matches(lijst[1..^1])) { yield return (Uitgepakt(naam.Value), codes); }
            }
        }
    }

    private static string? Sleutel(string regel, string sleutel) =>
        regel.TrimStart(' ', '-') is var tekst && tekst.StartsWith(sleutel + ": ", StringComparison.Ordinal) ? tekst[(sleutel.Length + 2)..] : null;

    private static string Uitgepakt(string tekst) => tekst.Trim().Trim('"');

    [GeneratedRegex("(?<=^|,)(\"[^\"]*\"|[^,]*)")]
    private static partial Regex Veld();

    [GeneratedRegex("\"[^\"]*\"|[^,]+")]
    private static partial Regex Lijstdeel();
}
