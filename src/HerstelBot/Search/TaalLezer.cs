using HerstelBot.Dialogs;
using HerstelBot.Domain.Gesprekken.Duiding;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace HerstelBot.Search;

/// <summary>Reads the lists of <c>dialogs/taal</c>. A line that cannot be used is a fault and is left out; a list that is absent is empty.</summary>
internal sealed class TaalLezer(string map)
{
    private readonly List<Fout> _fouten = [];

    /// <summary>Reads all lists.</summary>
    public static (Taal Taal, IReadOnlyList<Fout> Fouten) Lees(string map)
    {
        var lezer = new TaalLezer(map);
        var taal = new Taal
        {
            Stopwoorden = lezer.Woorden("stopwoorden.txt"),
            GewoneWoorden = lezer.Woorden("gewone-woorden.txt"),
            Kernwoorden = [.. lezer.Regels("kernwoorden.txt").Select(regel => regel.Tekst)],
            Begrippen = [.. lezer.Synoniemen("synoniemen.yaml"), .. lezer.Afkortingen("afkortingen.yaml")],
            Verwanten = [.. lezer.Synoniemen("verwante-woorden.yaml")],
            Engels = lezer.Engels("engels.yaml"),
            Zaakvragen = lezer.Zinnen("zaakvragen.txt"),
            Regelvragen = lezer.Zinnen("regelvragen.txt"),
            AndereVragen = lezer.Zinnen("andere-vragen.txt"),
            Samenstellingen = lezer.Samenstellingen("samenstellingen.txt"),
        };
        return (taal, lezer._fouten);
    }

    private List<string> Zinnen(string bestand) => Regels(bestand).ConvertAll(regel => regel.Tekst);

    private HashSet<string> Woorden(string bestand) =>
        [.. Regels(bestand).SelectMany(regel => regel.Tekst.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Select(Tekstvorm.Vouw)];

    private Dictionary<string, string[]> Samenstellingen(string bestand)
    {
        Dictionary<string, string[]> uit = [];
        foreach (var (nummer, tekst) in Regels(bestand))
        {
            if (tekst.Split('=') is [var heel, var delen] && Tekstvorm.Woorden(heel) is { Length: > 0 } geheel && Tekstvorm.Woorden(delen) is { Length: > 1 } woorden)
            {
                uit[string.Concat(geheel)] = woorden;
            }
            else
            {
                Fout(bestand, nummer, "Deze regel is geen samenstelling. Schrijf het woord, een = en dan twee of meer delen, zoals: leefgebied = leef gebied.");
            }
        }

        return uit;
    }

    private IEnumerable<IReadOnlyList<string>> Synoniemen(string bestand)
    {
        if (Yaml(bestand) is not { } wortel) { yield break; }
        if (wortel is not YamlSequenceNode groepen)
        {
            Fout(bestand, wortel.Start.Line, "Dit bestand moet een lijst van groepen zijn. Begin elke groep met een streepje, zoals: - [plan van aanpak, pva].");
            yield break;
        }

        foreach (var groep in groepen)
        {
            if (groep is YamlSequenceNode reeks && reeks.All(woord => woord is YamlScalarNode { Value.Length: > 0 }) && reeks.Children.Count > 1)
            {
                yield return [.. reeks.Select(woord => ((YamlScalarNode)woord).Value!)];
            }
            else
            {
                Fout(bestand, groep.Start.Line, "Deze groep is geen lijst van twee of meer woorden. Schrijf bijvoorbeeld: - [plan van aanpak, pva].");
            }
        }
    }

    private Dictionary<string, string> Engels(string bestand)
    {
        Dictionary<string, string> uit = new(StringComparer.Ordinal);
        if (Yaml(bestand) is not { } wortel) { return uit; }
        if (wortel is not YamlMappingNode tabel)
        {
            Fout(bestand, wortel.Start.Line, "Dit bestand moet regels hebben van de vorm english: nederlands.");
            return uit;
        }

        foreach (var (sleutel, waarde) in tabel)
        {
            if (sleutel is YamlScalarNode { Value.Length: > 0 } engels && waarde is YamlScalarNode nederlands)
            {
                uit[string.Join(' ', Tekstvorm.Woorden(engels.Value))] = nederlands.Value ?? "";
            }
            else
            {
                Fout(bestand, sleutel.Start.Line, "Dit woord heeft geen vertaling. Schrijf bijvoorbeeld: debt: schuld. Zegt het woord niets, schrijf dan the: \"\".");
            }
        }

        return uit;
    }

    private IEnumerable<IReadOnlyList<string>> Afkortingen(string bestand)
    {
        if (Yaml(bestand) is not { } wortel) { yield break; }
        if (wortel is not YamlMappingNode tabel)
        {
            Fout(bestand, wortel.Start.Line, "Dit bestand moet regels hebben van de vorm afkorting: betekenis.");
            yield break;
        }

        foreach (var (sleutel, waarde) in tabel)
        {
            string[] betekenissen = waarde switch
            {
                YamlScalarNode { Value.Length: > 0 } een => [een.Value],
                YamlSequenceNode reeks => [.. reeks.OfType<YamlScalarNode>().Select(deel => deel.Value ?? "").Where(deel => deel.Length > 0)],
                _ => [],
            };
            if (sleutel is YamlScalarNode { Value.Length: > 0 } afkorting && betekenissen.Length > 0)
            {
                yield return [afkorting.Value, .. betekenissen];
            }
            else
            {
                Fout(bestand, sleutel.Start.Line, "Deze afkorting heeft geen betekenis. Schrijf bijvoorbeeld: pva: plan van aanpak.");
            }
        }
    }

    private YamlNode? Yaml(string bestand)
    {
        var pad = Path.Combine(map, bestand);
        if (!File.Exists(pad)) { return null; }
        try
        {
            var stroom = new YamlStream();
            using var tekst = File.OpenText(pad);
            stroom.Load(tekst);
            return stroom.Documents is [var document, ..] ? document.RootNode : null;
        }
        catch (YamlException fout)
        {
            Fout(bestand, fout.Start.Line, $"Dit bestand is geen goede YAML. Kijk naar de inspringing en de dubbele punten rond deze regel ({fout.Message}).");
            return null;
        }
    }

    private List<(int Nummer, string Tekst)> Regels(string bestand)
    {
        var pad = Path.Combine(map, bestand);
        if (!File.Exists(pad)) { return []; }
        return File.ReadLines(pad)
            .Select((regel, i) => (Nummer: i + 1, Tekst: regel.Split('#')[0].Trim()))
            .Where(regel => regel.Tekst.Length > 0)
            .ToList();
    }

    private void Fout(string bestand, long regel, string zin) => _fouten.Add(new(Path.Combine("taal", bestand), (int)regel, zin));
}
