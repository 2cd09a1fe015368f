using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace HerstelBot.Dialogs;

/// <summary>A text in a YAML file and the line it stands on.</summary>
internal readonly record struct RouteringTekst(string Waarde, int Regel);

/// <summary>A block of <c>key: value</c> lines in a YAML file, read with a fault on the line where something is missing or strange.</summary>
internal sealed partial class RouteringYaml(string bestand, YamlMappingNode blok, RouteringFouten fouten)
{
    /// <summary>The line where the block begins.</summary>
    public int Regel => (int)blok.Start.Line;

    /// <summary>The name of the file.</summary>
    public string Bestand => bestand;

    /// <summary>Reads a file; <see langword="null"/>, with a fault, when it is no YAML with keys.</summary>
    public static RouteringYaml? Open(string map, string bestand, RouteringFouten fouten)
    {
        var pad = Path.Combine(map, bestand);
        if (!File.Exists(pad))
        {
            fouten.Meld(bestand, 1, "Dit bestand ontbreekt.");
            return null;
        }

        try
        {
            using var lezer = File.OpenText(pad);
            var stroom = new YamlStream();
            stroom.Load(lezer);
            if (stroom.Documents is [{ RootNode: YamlMappingNode blok }]) { return new(bestand, blok, fouten); }
            fouten.Meld(bestand, 1, "Dit bestand moet beginnen met een naam en een dubbele punt.");
        }
        catch (YamlException fout)
        {
            fouten.Meld(bestand, (int)Math.Max(1, fout.Start.Line), "Hier klopt de YAML niet. Kijk naar inspringen, streepjes, aanhalingstekens en namen die dubbel staan.");
        }

        return null;
    }

    /// <summary>Gives a fault on every key that is not one of these: a typing error in a key must not go unseen.</summary>
    public RouteringYaml Met(params string[] namen)
    {
        foreach (var (sleutel, _) in blok.Children)
        {
            if (sleutel is not YamlScalarNode { Value: { } naam } || !namen.Contains(naam))
            {
                fouten.Meld(bestand, (int)sleutel.Start.Line, $"'{sleutel}' hoort hier niet. Hier kan staan: {string.Join(", ", namen)}.");
            }
        }

        return this;
    }

    /// <summary>The text of a key; empty, with a fault, when there is none.</summary>
    public RouteringTekst Tekst(string naam)
    {
        switch (Zoek(naam))
        {
            case YamlScalarNode { Value: { Length: > 0 } waarde } knoop:
                return new(waarde.Trim(), (int)knoop.Start.Line);
            case var knoop:
                var regel = knoop is null ? Regel : (int)knoop.Start.Line;
                fouten.Meld(bestand, regel, $"'{naam}' ontbreekt of is leeg.");
                return new("", regel);
        }
    }

    /// <summary>An id: small letters, digits and hyphens.</summary>
    public RouteringTekst Id(string naam)
    {
        var id = Tekst(naam);
        if (id.Waarde.Length > 0 && !Idvorm().IsMatch(id.Waarde))
        {
            fouten.Meld(bestand, id.Regel, $"'{id.Waarde}' is geen goede {naam}: gebruik kleine letters, cijfers en streepjes.");
        }

        return id;
    }

    /// <summary>The text of a key, or <see langword="null"/>.</summary>
    public string? TekstOfNiets(string naam) => Zoek(naam) is null ? null : Tekst(naam).Waarde;

    /// <summary>The texts of a list.</summary>
    public IReadOnlyList<RouteringTekst> Lijst(string naam, bool verplicht = true)
    {
        List<RouteringTekst> teksten = [];
        foreach (var knoop in Knopen(naam, verplicht))
        {
            if (knoop is YamlScalarNode { Value: { Length: > 0 } waarde }) { teksten.Add(new(waarde.Trim(), (int)knoop.Start.Line)); }
            else { fouten.Meld(bestand, (int)knoop.Start.Line, $"In '{naam}' hoort hier een tekst."); }
        }

        return teksten;
    }

    /// <summary>The keys of this block.</summary>
    public IReadOnlyList<RouteringTekst> Namen => [.. blok.Children.Keys.Select(sleutel => new RouteringTekst(sleutel.ToString(), (int)sleutel.Start.Line))];

    /// <summary>The block under a key; <see langword="null"/>, with a fault, when there is none.</summary>
    public RouteringYaml? Blok(string naam)
    {
        if (Zoek(naam) is YamlMappingNode deel) { return new(bestand, deel, fouten); }
        fouten.Meld(bestand, Regel, $"Het blok '{naam}' ontbreekt of heeft geen namen.");
        return null;
    }

    /// <summary>The blocks of a list.</summary>
    public IReadOnlyList<RouteringYaml> Blokken(string naam, bool verplicht = true)
    {
        List<RouteringYaml> blokken = [];
        foreach (var knoop in Knopen(naam, verplicht))
        {
            if (knoop is YamlMappingNode deel) { blokken.Add(new(bestand, deel, fouten)); }
            else { fouten.Meld(bestand, (int)knoop.Start.Line, $"In '{naam}' hoort hier een blok met namen en dubbele punten."); }
        }

        return blokken;
    }

    private IEnumerable<YamlNode> Knopen(string naam, bool verplicht)
    {
        switch (Zoek(naam))
        {
            case YamlSequenceNode lijst when lijst.Children.Count > 0 || !verplicht:
                return lijst.Children;
            case null when !verplicht:
                return [];
            case var knoop:
                fouten.Meld(bestand, knoop is null ? Regel : (int)knoop.Start.Line, $"De lijst '{naam}' ontbreekt of is leeg.");
                return [];
        }
    }

    private YamlNode? Zoek(string naam) => blok.Children.TryGetValue(new YamlScalarNode(naam), out var knoop) ? knoop : null;

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$", RegexOptions.CultureInvariant)]
    private static partial Regex Idvorm();
}
