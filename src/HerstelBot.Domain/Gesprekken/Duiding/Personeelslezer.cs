using System.Text.RegularExpressions;
using HerstelBot.Domain.Taal;

namespace HerstelBot.Domain.Gesprekken.Duiding;

/// <summary>Recognises the commands about being away and handing over, which carry a date or a name.</summary>
internal static partial class Personeelslezer
{
    // With one typing error still these; other words of these commands are too short or too like another.
    private static readonly string[] Sleutelwoorden = ["afwezig", "vervanger"];

    /// <summary>The command; <see langword="null"/> when it is none of these.</summary>
    public static Opdracht? Lees(string tekst)
    {
        var gevouwen = string.Join(' ', Tekstvorm.Vouw(tekst).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Hersteld)).Trim('.', '!', ' ');
        if (Overdracht().Match(gevouwen) is { Success: true } over)
        {
            return new Opdracht.DraagOver(Of(over.Groups["van"].Value) is "mijn werk" or "alles" or "mijn vragen" ? null : Of(over.Groups["van"].Value), over.Groups["aan"].Value.Trim());
        }

        return Afwezig().Match(gevouwen) is { Success: true } weg
            ? new Opdracht.Afwezig(weg.Groups["tot"].Value.Trim(), Of(weg.Groups["wie"].Value))
            : null;
    }

    private static string Hersteld(string woord) => Sleutelwoorden.FirstOrDefault(bedoeld => Tikfout.IsBijna(woord, bedoeld)) ?? woord;

    private static string? Of(string tekst) => tekst.Trim() is { Length: > 0 } iets ? iets : null;

    [GeneratedRegex(@"^(?:ik ben |zet mij op )?af?wezig(?: van (?:vandaag|nu))? (?<tot>(?:tot en met|tot|t/m|tm|t\.e\.m\.|vandaag|morgen)\b.*?)(?:[,;]? (?:met )?(?:als )?(?:vervanger|vervangster|waarnemer|vervangen door|waargenomen door)(?: is)?:? (?<wie>.+))?$", RegexOptions.CultureInvariant)]
    private static partial Regex Afwezig();

    [GeneratedRegex(@"^(?:draag|geef|zet) (?:het werk |al het werk |alles |de vragen |alle vragen )?(?:van )?(?<van>.*?) ?over(?: van (?<van>.+?))? aan (?<aan>.+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Overdracht();
}
