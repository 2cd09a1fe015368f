using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Routering;

namespace HerstelBot.Dialogs;

/// <summary>Watches that no name of a gemeente comes to mean two things.</summary>
internal sealed class RouteringNamen(RouteringFouten fouten)
{
    private enum Soort
    {
        Nu,
        Voormalig,
        Anders,
    }

    private readonly Dictionary<string, (Soort Soort, string Plaats, HashSet<GemeenteCode> Codes)> _bekend = [];

    /// <summary>A name of today; two gemeenten may share it.</summary>
    public void VanNu(string bestand, int regel, Gemeente gemeente)
    {
        foreach (var sleutel in new[] { gemeente.Naam, gemeente.Naam.Split(" (")[0] }.Select(Naamsleutel.Van).Distinct())
        {
            if (!_bekend.TryGetValue(sleutel, out var eerder)) { _bekend[sleutel] = (Soort.Nu, $"{bestand}:{regel}", [gemeente.Code]); }
            else { eerder.Codes.Add(gemeente.Code); }
        }
    }

    /// <summary>A name of before; today's name goes first.</summary>
    public void Voormalig(string bestand, int regel, string naam, IEnumerable<GemeenteCode> nu)
    {
        var codes = nu.ToHashSet();
        if (!Nieuw(Soort.Voormalig, bestand, regel, naam, codes, out var eerder) && eerder.Soort != Soort.Nu && !eerder.Codes.SetEquals(codes))
        {
            fouten.Meld(bestand, regel, $"De naam '{naam}' staat al met andere gemeenten in {eerder.Plaats}.");
        }
    }

    /// <summary>Another name; it may widen what a former name means, never narrow it.</summary>
    public void Anders(string bestand, int regel, string naam, IEnumerable<GemeenteCode> gemeenten)
    {
        var codes = gemeenten.ToHashSet();
        if (Nieuw(Soort.Anders, bestand, regel, naam, codes, out var eerder) || eerder.Codes.SetEquals(codes)) { return; }
        if (eerder.Soort == Soort.Voormalig && eerder.Codes.IsSubsetOf(codes)) { _bekend[Naamsleutel.Van(naam)] = (Soort.Anders, $"{bestand}:{regel}", codes); }
        else { fouten.Meld(bestand, regel, $"De naam '{naam}' staat al met andere gemeenten in {eerder.Plaats}. Zet hem onder 'meerduidig' met al die gemeenten, of haal er een weg."); }
    }

    private bool Nieuw(
        Soort soort, string bestand, int regel, string naam, HashSet<GemeenteCode> codes, out (Soort Soort, string Plaats, HashSet<GemeenteCode> Codes) eerder)
    {
        eerder = default;
        var sleutel = Naamsleutel.Van(naam);
        if (sleutel.Length > 0) { return _bekend.TryGetValue(sleutel, out eerder) is false && _bekend.TryAdd(sleutel, (soort, $"{bestand}:{regel}", codes)); }
        fouten.Meld(bestand, regel, $"'{naam}' heeft geen enkele letter.");
        return true;
    }
}
