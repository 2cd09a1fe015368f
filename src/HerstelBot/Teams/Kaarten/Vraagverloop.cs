using System.Text.Json.Nodes;
using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Vragen;

namespace HerstelBot.Teams.Kaarten;

/// <summary>Writes the history of a vraag, newest first.</summary>
internal sealed class Vraagverloop(Naslag naslag, Teksten teksten)
{
    /// <summary>One line for each gebeurtenis; when there are too many, the newest ones and a line that says how many more.</summary>
    public JsonArray Regels(Dossier dossier, Maat maat)
    {
        var weg = Math.Max(0, dossier.Verloop.Count - maat.Rijen);
        var regels = dossier.Verloop.Skip(weg).Reverse()
            .Select(gebeurtenis => (JsonNode)new JsonObject { ["op"] = Deel.Eigen(naslag.Moment(gebeurtenis.Op)), ["wat"] = Deel.Eigen(Wat(gebeurtenis, dossier)) });
        return Deel.Lijst(weg == 0 ? regels : regels.Append(new JsonObject { ["op"] = Deel.Eigen("…"), ["wat"] = Deel.Eigen(teksten.Zin("lijst.meer", ("aantal", $"{weg}"))) }));
    }

    private string Wat(VraagGebeurtenis gebeurtenis, Dossier dossier)
    {
        var waarden = new Dictionary<string, string> { ["naam"] = dossier.Naam(gebeurtenis.Door) };
        switch (gebeurtenis)
        {
            case VraagGesteld gesteld:
                waarden["cluster"] = Cluster(gesteld.Cluster);
                break;
            case VraagDoorgezet doorgezet:
                waarden["cluster"] = Cluster(doorgezet.Naar);
                break;
            case VraagDoorverwezen doorverwezen:
                waarden["loket"] = naslag.Loket(doorverwezen.Loket)?.Naam ?? "";
                break;
            case VraagToegewezen toegewezen:
                waarden["aan"] = dossier.Naam(toegewezen.Aan);
                break;
            case VraagGekoppeld gekoppeld:
                waarden["nummer"] = gekoppeld.Nummer.ToString();
                break;
            case DuplicaatGekoppeld duplicaat:
                waarden["nummer"] = duplicaat.Nummer.ToString();
                break;
            case VraagUrgentGemaakt urgent:
                waarden["criterium"] = teksten.Heeft($"urgentie.{urgent.Criterium}") ? teksten.Zin($"urgentie.{urgent.Criterium}") : "";
                break;
            case KnelpuntGemeld gemeld:
                waarden["knelpunt"] = teksten.Zin($"knelpunt.{gemeld.Knelpunt}");
                break;
        }

        return teksten.Zin($"verloop.{gebeurtenis.GetType().Name}", waarden);
    }

    private string Cluster(ClusterId? id) => id is { } cluster ? naslag.Cluster(cluster) ?? cluster.Waarde : "";
}
