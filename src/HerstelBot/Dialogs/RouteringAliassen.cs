using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Routering;

namespace HerstelBot.Dialogs;

/// <summary>Reads <c>aliassen.yaml</c> and <c>samenwerkingsverbanden.yaml</c>.</summary>
internal sealed class RouteringAliassen(string map, RouteringFouten fouten, RouteringNamen namen, RouteringGemeenten gemeenten)
{
    private const string Bestand = "aliassen.yaml";
    private const string Verbanden = "samenwerkingsverbanden.yaml";

    /// <summary>Other names, other spellings of former names (put into <paramref name="voormalige"/>), and names that are no gemeente.</summary>
    public (List<AndereNaam> Namen, List<GeenGemeente> GeenGemeenten) Lees(List<VoormaligeGemeente> voormalige)
    {
        if (RouteringYaml.Open(map, Bestand, fouten) is not { } bestand) { return ([], []); }
        bestand.Met("aliassen", "meerduidig", "oude-spelling", "plaatsen", "geen-gemeente");
        var anders = Enkel(bestand, "aliassen", (_, _) => null)
            .Concat(Meerduidig(bestand))
            .Concat(Enkel(bestand, "plaatsen", (plaats, gemeente) => $"{plaats} hoort bij de gemeente {gemeente}.")).ToList();
        OudeSpelling(bestand, voormalige);
        List<GeenGemeente> geen = [];
        foreach (var blok in bestand.Blokken("geen-gemeente", verplicht: false))
        {
            var lijst = blok.Met("namen", "toelichting").Lijst("namen");
            foreach (var naam in lijst) { namen.Anders(Bestand, naam.Regel, naam.Waarde, []); }
            geen.Add(new([.. lijst.Select(n => n.Waarde)], blok.Tekst("toelichting").Waarde));
        }

        return (anders, geen);
    }

    /// <summary>The samenwerkingsverbanden.</summary>
    public List<Samenwerkingsverband> LeesSamenwerkingsverbanden()
    {
        List<Samenwerkingsverband> verbanden = [];
        if (RouteringYaml.Open(map, Verbanden, fouten) is not { } bestand) { return verbanden; }
        foreach (var blok in bestand.Met("samenwerkingsverbanden").Blokken("samenwerkingsverbanden", verplicht: false))
        {
            var naam = blok.Met("naam", "afkortingen", "leden").Tekst("naam");
            var afkortingen = blok.Lijst("afkortingen", verplicht: false);
            var leden = gemeenten.Codes(Verbanden, blok.Lijst("leden"));
            foreach (var dubbel in leden.GroupBy(l => l).Where(l => l.Count() > 1)) { fouten.Meld(Verbanden, blok.Regel, $"{dubbel.Key} staat er twee keer in."); }
            foreach (var elk in afkortingen.Prepend(naam)) { namen.Anders(Verbanden, elk.Regel, elk.Waarde, leden); }
            verbanden.Add(new(naam.Waarde, [.. afkortingen.Select(a => a.Waarde)], leden));
        }

        return verbanden;
    }

    private List<AndereNaam> Enkel(RouteringYaml bestand, string lijst, Func<string, string, string?> toelichting)
    {
        List<AndereNaam> anders = [];
        foreach (var blok in bestand.Blokken(lijst, verplicht: false))
        {
            if (gemeenten.Code(Bestand, blok.Met("gemeente", "namen").Tekst("gemeente")) is not { } code) { continue; }
            foreach (var (naam, regel) in blok.Lijst("namen"))
            {
                namen.Anders(Bestand, regel, naam, [code]);
                anders.Add(new(naam, [code], toelichting(naam, gemeenten.Naam(code))));
            }
        }

        return anders;
    }

    private List<AndereNaam> Meerduidig(RouteringYaml bestand)
    {
        List<AndereNaam> anders = [];
        foreach (var blok in bestand.Blokken("meerduidig", verplicht: false))
        {
            var (naam, regel) = blok.Met("naam", "gemeenten", "toelichting").Tekst("naam");
            List<GemeenteCode> codes = gemeenten.Codes(Bestand, blok.Lijst("gemeenten"));
            if (codes.Count < 2) { fouten.Meld(Bestand, regel, $"'{naam}' is niet meerduidig: noem er twee gemeenten of meer bij."); }
            namen.Anders(Bestand, regel, naam, codes);
            anders.Add(new(naam, codes, blok.TekstOfNiets("toelichting")));
        }

        return anders;
    }

    private void OudeSpelling(RouteringYaml bestand, List<VoormaligeGemeente> voormalige)
    {
        foreach (var blok in bestand.Blokken("oude-spelling", verplicht: false))
        {
            var code = blok.Met("voormalig", "namen").Tekst("voormalig");
            var plek = voormalige.FindIndex(v => v.Code.Waarde == code.Waarde);
            if (plek < 0)
            {
                fouten.Meld(Bestand, code.Regel, $"Er is geen voormalige gemeente met code '{code.Waarde}' in herindelingen.csv.");
                continue;
            }

            var lijst = blok.Lijst("namen");
            foreach (var naam in lijst) { namen.Anders(Bestand, naam.Regel, naam.Waarde, voormalige[plek].Nu); }
            voormalige[plek] = voormalige[plek] with { AndereNamen = [.. voormalige[plek].AndereNamen, .. lijst.Select(n => n.Waarde)] };
        }
    }
}
