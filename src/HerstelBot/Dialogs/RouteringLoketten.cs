using HerstelBot.Domain.Routering;

namespace HerstelBot.Dialogs;

/// <summary>Reads <c>loketten.yaml</c> and <c>onderwerpen.yaml</c>.</summary>
internal sealed class RouteringLoketten(string map, RouteringFouten fouten)
{
    private const string Bestand = "loketten.yaml";
    private const string Onderwerpen = "onderwerpen.yaml";
    private const string NaarCluster = "cluster";

    /// <summary>The loketten.</summary>
    public List<Loket> Lees()
    {
        List<Loket> loketten = [];
        foreach (var blok in Blokken(Bestand, "loketten", "id", "naam", "waarvoor", "bereiken"))
        {
            var id = blok.Id("id");
            if (id.Waarde == NaarCluster) { fouten.Meld(Bestand, id.Regel, $"'{NaarCluster}' kan geen id van een loket zijn."); }
            if (loketten.Exists(l => l.Id.Waarde == id.Waarde)) { fouten.Meld(Bestand, id.Regel, $"Het loket '{id.Waarde}' staat er twee keer in."); }
            loketten.Add(new(new(id.Waarde), blok.Tekst("naam").Waarde, blok.Tekst("waarvoor").Waarde, blok.Tekst("bereiken").Waarde));
        }

        return loketten;
    }

    /// <summary>The onderwerpen.</summary>
    public List<Onderwerp> LeesOnderwerpen(List<Loket> loketten)
    {
        List<Onderwerp> onderwerpen = [];
        foreach (var blok in Blokken(Onderwerpen, "onderwerpen", "id", "titel", "route", "doelgroep"))
        {
            var (id, route) = (blok.Id("id"), blok.Tekst("route"));
            if (onderwerpen.Exists(o => o.Id.Waarde == id.Waarde)) { fouten.Meld(Onderwerpen, id.Regel, $"Het onderwerp '{id.Waarde}' staat er twee keer in."); }
            if (route.Waarde is not ("" or NaarCluster) && !loketten.Exists(l => l.Id.Waarde == route.Waarde))
            {
                fouten.Meld(Onderwerpen, route.Regel, $"Er is geen loket '{route.Waarde}' in {Bestand}. Schrijf '{NaarCluster}' of de id van een loket.");
            }

            onderwerpen.Add(new(new(id.Waarde), blok.Tekst("titel").Waarde, route.Waarde == NaarCluster ? null : new LoketId(route.Waarde), blok.TekstOfNiets("doelgroep")));
        }

        return onderwerpen;
    }

    private IEnumerable<RouteringYaml> Blokken(string bestand, string lijst, params string[] namen) =>
        RouteringYaml.Open(map, bestand, fouten) is { } gelezen ? gelezen.Met(lijst).Blokken(lijst).Select(b => b.Met(namen)) : [];
}
