using HerstelBot.Dialogs;
using HerstelBot.Domain.Personen;
using HerstelBot.Personen;

namespace HerstelBot.Cli.Controle;

/// <summary>Checks the persons file: its rows, and whether the cluster, regio and gemeente that they name exist.</summary>
internal static class Personencontrole
{
    /// <summary>Every fault; none when no persons file is configured.</summary>
    public static IEnumerable<Fout> Controleer(IConfiguration instellingen, Routeringinhoud? routering)
    {
        if (instellingen[PersonenOptions.Bestand] is not { } ingesteld || string.IsNullOrWhiteSpace(ingesteld)) { return []; }
        var pad = Path.GetFullPath(ingesteld);
        if (!File.Exists(pad)) { return [new(pad, 1, $"Het personenbestand bestaat niet. Zet {PersonenOptions.Bestand} op het goede bestand.")]; }

        var (rijen, fouten) = PersonenLezer.Ontleed(File.ReadAllText(pad));
        return
        [
            .. fouten.Select(fout => new Fout(pad, fout.Regel, fout.Zin)),
            .. routering is null ? [] : rijen.SelectMany(rij => Onbekend(rij.Medewerker, routering).Select(zin => new Fout(pad, rij.Regel, zin))),
            .. rijen.SelectMany(rij => Onvolledig(rij.Medewerker).Select(zin => new Fout(pad, rij.Regel, zin, IsWaarschuwing: true))),
        ];
    }

    private static IEnumerable<string> Onbekend(Medewerker wie, Routeringinhoud routering)
    {
        foreach (var code in wie.Gemeenten.Where(code => routering.Register.Zoek(code) is null))
        {
            yield return $"De gemeente '{code}' bestaat niet. Gebruik een code uit routering/gemeenten.csv, zoals GM0384.";
        }

        if (wie.Cluster is { } cluster && routering.Indeling.Zoek(cluster) is null)
        {
            yield return $"Het cluster '{cluster}' bestaat niet. Kies er een uit routering/clusters.yaml.";
        }

        if (wie.Regio is { } regio && routering.Indeling.Zoek(regio) is null)
        {
            yield return $"De regio '{regio}' bestaat niet. Kies er een uit routering/clusters.yaml.";
        }
    }

    private static IEnumerable<string> Onvolledig(Medewerker wie)
    {
        if ((wie.Is(Rollen.Pzb) || wie.Is(Rollen.Coordinator)) && wie.Cluster is null) { yield return "Deze PZB'er heeft geen cluster en ziet dus geen vragen. Vul cluster in."; }
        if (wie.Is(Rollen.Regioverantwoordelijke) && wie.Regio is null) { yield return "Deze regioverantwoordelijke heeft geen regio en ziet dus geen vragen. Vul regio in."; }
        if (wie.Rollen == Rollen.Geen) { yield return "Deze persoon heeft geen rol en mag dus niets. Vul rollen in."; }
    }
}
