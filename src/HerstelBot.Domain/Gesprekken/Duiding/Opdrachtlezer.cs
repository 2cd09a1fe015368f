using System.Globalization;
using System.Text.RegularExpressions;
using HerstelBot.Domain.Taal;

namespace HerstelBot.Domain.Gesprekken.Duiding;

/// <summary>Recognises a command, with any case and punctuation and with one typing error in its words.</summary>
public static partial class Opdrachtlezer
{
    private static readonly (string[] Woorden, Opdracht Opdracht)[] Vast =
    [
        .. Zoals(new Opdracht.Help(), "help", "hulp", "wat kun je", "wat kan je", "wat kunt u", "wat kun je allemaal", "wat kan je allemaal", "wat kunt u allemaal", "wat kan jij", "hoe werkt dit", "hoe werkt deze bot", "hoe werkt het"),
        .. Zoals(new Opdracht.Menu(), "menu", "start", "begin", "toon menu"),
        .. Zoals(new Opdracht.MijnVragen(), "mijn vragen", "mijn open vragen", "mijn openstaande vragen", "openstaande vragen", "open vragen", "toon mijn vragen"),
        .. Zoals(new Opdracht.Wachtrij(), "wachtrij", "toon wachtrij", "de wachtrij"),
        .. Zoals(new Opdracht.Ontkoppel(), "ontkoppel", "ontkoppel cluster", "ontkoppel kanaal"),
        .. Zoals(new Opdracht.NietBezorgd(), "niet bezorgd", "niet bezorgde berichten"),
    ];

    /// <summary>The command that the whole text is; <see langword="null"/> when it is anything more or else.</summary>
    public static Opdracht? Lees(string tekst)
    {
        if (tekst.Trim() is "?" or "/?") { return new Opdracht.Help(); }
        if (Vraagnummer().Match(tekst) is { Success: true } nummer && IsVraagOfNiets(nummer.Groups["woord"].Value.Trim()))
        {
            return new Opdracht.ToonVraag(new(Getal(nummer, "jaar"), Getal(nummer, "volg")));
        }

        var woorden = Tekstvorm.Woorden(tekst);
        if (woorden is ["koppel" or "kopel" or "koppl", var cluster, .. var rest] && Tikfout.IsBijna(cluster, "cluster"))
        {
            return new Opdracht.KoppelCluster(string.Join('-', rest));
        }

        return Vast.FirstOrDefault(vast => vast.Woorden.SequenceEqual(woorden)).Opdracht
            ?? Vast.FirstOrDefault(vast => IsBijna(woorden, vast.Woorden)).Opdracht;
    }

    private static int Getal(Match nummer, string naam) => int.Parse(nummer.Groups[naam].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    private static IEnumerable<(string[], Opdracht)> Zoals(Opdracht opdracht, params string[] zinnen) =>
        zinnen.Select(zin => (zin.Split(' '), opdracht));

    private static bool IsVraagOfNiets(string woord) => woord.Length == 0 || Tikfout.IsBijna(woord.ToLowerInvariant(), "vraag");

    private static bool IsBijna(string[] woorden, string[] vast) =>
        woorden.Length == vast.Length
        && woorden.Zip(vast).All(paar => paar.First == paar.Second || Tikfout.IsBijna(paar.First, paar.Second))
        && woorden.Zip(vast).Count(paar => paar.First != paar.Second) == 1;

    [GeneratedRegex(@"^[\s/]*(?<woord>\p{L}{4,6}\s+)?(?:nummer\s+|nr\.?\s+)?hb[-\s]?(?<jaar>20\d\d)[-\s]?(?<volg>\d{1,6})[\s.!?]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Vraagnummer();
}
