using System.Globalization;
using System.Text.RegularExpressions;
using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Routering;

namespace HerstelBot.Dialogs;

/// <summary>Reads <c>gemeenten.csv</c> and <c>herindelingen.csv</c>.</summary>
internal sealed partial class RouteringGemeenten(string map, RouteringFouten fouten, RouteringNamen namen)
{
    private const string Bestand = "gemeenten.csv";
    private const string Herindelingen = "herindelingen.csv";
    private const string Naamswijziging = "naamswijziging";

    private static readonly string[] _soorten = [Naamswijziging, "samenvoeging", "opname", "splitsing"];

    private readonly Dictionary<GemeenteCode, Gemeente> _nu = [];

    /// <summary>Whether there is a gemeente with this code today.</summary>
    public bool Bestaat(GemeenteCode code) => _nu.ContainsKey(code);

    /// <summary>The name of a gemeente of today; the code when there is none.</summary>
    public string Naam(GemeenteCode code) => _nu.TryGetValue(code, out var gemeente) ? gemeente.Naam : code.Waarde;

    /// <summary>Makes a code of a text; <see langword="null"/>, with a fault, when no gemeente of today has it.</summary>
    public GemeenteCode? Code(string bestand, RouteringTekst tekst)
    {
        var code = new GemeenteCode(tekst.Waarde);
        if (Bestaat(code)) { return code; }
        fouten.Meld(bestand, tekst.Regel, $"Er is geen gemeente met code '{tekst.Waarde}' in {Bestand}.");
        return null;
    }

    /// <summary>The codes of a list, without those that give a fault.</summary>
    public List<GemeenteCode> Codes(string bestand, IEnumerable<RouteringTekst> teksten) => [.. teksten.Select(t => Code(bestand, t)).OfType<GemeenteCode>()];

    /// <summary>The gemeenten of today.</summary>
    public List<Gemeente> Lees()
    {
        foreach (var (regel, velden) in RouteringCsv.Lees(map, Bestand, ["code", "naam", "provincie", "arbeidsmarktregio"], fouten))
        {
            if (!IsCode(Bestand, regel, velden[0])) { continue; }
            if (velden.Any(v => v.Length == 0)) { fouten.Meld(Bestand, regel, "Een veld is leeg."); continue; }
            var gemeente = new Gemeente(new(velden[0]), velden[1], velden[2], velden[3]);
            if (!_nu.TryAdd(gemeente.Code, gemeente)) { fouten.Meld(Bestand, regel, $"Code {gemeente.Code} staat er twee keer in."); continue; }
            namen.VanNu(Bestand, regel, gemeente);
        }

        return [.. _nu.Values];
    }

    /// <summary>The gemeenten that ended. Read those of today first.</summary>
    public List<VoormaligeGemeente> LeesVoormalige()
    {
        var rijen = RouteringCsv.Lees(map, Herindelingen, ["code", "naam", "datum", "soort", "opgegaan-in", "nu", "toelichting"], fouten);
        var gelezen = new Dictionary<GemeenteCode, (VoormaligeGemeente Gemeente, int Regel)>();
        foreach (var rij in rijen)
        {
            if (Voormalig(rij) is not { } voormalig) { continue; }
            if (!gelezen.TryAdd(voormalig.Code, (voormalig, rij.Regel))) { fouten.Meld(Herindelingen, rij.Regel, $"Code {voormalig.Code} staat er twee keer in."); }
            namen.Voormalig(Herindelingen, rij.Regel, voormalig.Naam, voormalig.Nu);
        }

        foreach (var (voormalig, regel) in gelezen.Values)
        {
            var gevolgd = Volg(voormalig, []).ToHashSet();
            if (!gevolgd.SetEquals(voormalig.Nu))
            {
                fouten.Meld(Herindelingen, regel, $"Wie 'opgegaan-in' volgt, komt uit op {string.Join('|', gevolgd)}, maar bij 'nu' staat {string.Join('|', voormalig.Nu)}.");
            }
        }

        return [.. gelezen.Values.Select(g => g.Gemeente)];

        IEnumerable<GemeenteCode> Volg(VoormaligeGemeente van, HashSet<GemeenteCode> gezien) => !gezien.Add(van.Code)
            ? []
            : van.OpgegaanIn.SelectMany(c => gelezen.TryGetValue(c, out var volgende) && !Bestaat(c) ? Volg(volgende.Gemeente, gezien) : [c]);
    }

    private VoormaligeGemeente? Voormalig(RouteringRij rij)
    {
        var (code, naam, soort) = (rij.Velden[0], rij.Velden[1], rij.Velden[3]);
        if (!IsCode(Herindelingen, rij.Regel, code)) { return null; }
        if (Bestaat(new(code))) { return Fout($"Code {code} is van een gemeente die nu bestaat: {Naam(new(code))}."); }
        if (naam.Length == 0) { return Fout("De naam ontbreekt."); }
        if (!DateOnly.TryParseExact(rij.Velden[2], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var datum))
        {
            return Fout($"'{rij.Velden[2]}' is geen datum. Schrijf een datum als 2019-01-01.");
        }

        if (!_soorten.Contains(soort)) { return Fout($"'{soort}' is geen soort. Kies uit {string.Join(", ", _soorten)}."); }
        var opgegaanIn = rij.Velden[4].Split('|', StringSplitOptions.RemoveEmptyEntries).Select(c => new GemeenteCode(c)).ToList();
        var nu = Codes(Herindelingen, rij.Velden[5].Split('|').Select(c => new RouteringTekst(c, rij.Regel)));
        if (opgegaanIn.Count == 0 || nu.Count == 0) { return Fout("Bij 'opgegaan-in' en 'nu' moet ten minste een code staan."); }
        return new(new(code), naam, datum, soort == Naamswijziging, opgegaanIn, nu) { Toelichting = rij.Velden[6] is { Length: > 0 } tekst ? tekst : null };

        VoormaligeGemeente? Fout(string zin)
        {
            fouten.Meld(Herindelingen, rij.Regel, zin);
            return null;
        }
    }

    private bool IsCode(string bestand, int regel, string code)
    {
        if (Codevorm().IsMatch(code)) { return true; }
        fouten.Meld(bestand, regel, $"'{code}' is geen gemeentecode. Een code heeft de vorm GM0384.");
        return false;
    }

    [GeneratedRegex("^GM[0-9]{4}$", RegexOptions.CultureInvariant)]
    private static partial Regex Codevorm();
}
