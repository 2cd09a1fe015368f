using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using HerstelBot.Domain.Kennisbank;

namespace HerstelBot.Search.Loop;

/// <summary>Writes an article as a file of the kennisbank: what <see cref="ArtikelLezer"/> reads back is the same article.</summary>
internal static partial class ArtikelSchrijver
{
    /// <summary>The whole file.</summary>
    public static string Schrijf(Artikel artikel)
    {
        var uit = new StringBuilder("---\n");
        Regel("id", artikel.Id);
        Regel("titel", artikel.Titel);
        Regel("onderwerp", artikel.Onderwerp.Length > 0 ? artikel.Onderwerp : null);
        Lijst("varianten", artikel.Varianten);
        Regel("geldig-van", Dag(artikel.Geldigheid.Van));
        Regel("geldig-tot", Dag(artikel.Geldigheid.Tot));
        Regel("vervangen-door", artikel.VervangenDoor);
        Regel("peildatum", Dag(artikel.Peildatum));
        Regel("zekerheid", Woord(artikel.Zekerheid));
        Regel("reikwijdte", Woord(artikel.Reikwijdte));
        Bronnen(artikel.Bronnen);
        Rij("feiten", artikel.Feiten);
        Rij("verwant", artikel.Verwant);
        Regel("eigenaar", artikel.Eigenaar);
        Regel("herzien-voor", Dag(artikel.HerzienVoor));
        Regel("loket", artikel.Loket);
        return uit.Append("---\n\n").Append(artikel.Tekst.ReplaceLineEndings("\n").Trim()).Append('\n').ToString();

        void Regel(string sleutel, string? waarde)
        {
            if (!string.IsNullOrWhiteSpace(waarde)) { uit.Append(sleutel).Append(": ").Append(Tekst(waarde)).Append('\n'); }
        }

        void Lijst(string sleutel, IReadOnlyList<string> waarden)
        {
            if (waarden.Count == 0) { return; }
            uit.Append(sleutel).Append(":\n");
            foreach (var waarde in waarden) { uit.Append("  - ").Append(Tekst(waarde)).Append('\n'); }
        }

        void Rij(string sleutel, IReadOnlyList<string> waarden)
        {
            if (waarden.Count > 0) { uit.Append(sleutel).Append(": [").AppendJoin(", ", waarden.Select(Tekst)).Append("]\n"); }
        }

        void Bronnen(IReadOnlyList<Bron> bronnen)
        {
            if (bronnen.Count == 0) { return; }
            uit.Append("bronnen:\n");
            foreach (var bron in bronnen)
            {
                uit.Append("  - titel: ").Append(Tekst(bron.Titel)).Append('\n');
                if (bron.Datum is { } datum) { uit.Append("    datum: ").Append(Tekst(datum)).Append('\n'); }
                if (bron.Url is { } url) { uit.Append("    url: ").Append(Tekst(url)).Append('\n'); }
            }
        }
    }

    private static string? Dag(DateOnly? dag) => dag?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Woord<T>(T waarde)
        where T : struct, Enum => waarde.ToString().ToLowerInvariant();

    // Between quotes as soon as YAML could read it as anything else than this text.
    private static string Tekst(string waarde)
    {
        var regel = Wit().Replace(waarde, " ").Trim();
        return Veilig().IsMatch(regel) && !Woordwaarde().IsMatch(regel)
            ? regel
            : $"\"{regel.Replace("\\", @"\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
    }

    [GeneratedRegex(@"[\s\p{Cc}\u2028\u2029\uFEFF]+", RegexOptions.CultureInvariant)]
    private static partial Regex Wit();

    // A word or a date first, and nothing that means something in YAML; an address has its colon before a slash.
    [GeneratedRegex(@"^(https://[\w./~%?=+;-]+|\p{L}[\p{L}\d ()/.€+?;-]*|\d{4}(-\d\d){0,2})$", RegexOptions.CultureInvariant)]
    private static partial Regex Veilig();

    [GeneratedRegex("^(true|false|null|yes|no|on|off|y|n)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Woordwaarde();
}
