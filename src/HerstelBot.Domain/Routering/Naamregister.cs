using System.Collections.Frozen;
using HerstelBot.Domain.Personen;

namespace HerstelBot.Domain.Routering;

/// <summary>What a known name stands for.</summary>
/// <param name="Gemeenten">None: it is no gemeente. Several: nobody can tell which.</param>
/// <param name="Toelichting">Dutch; <see langword="null"/> when it needs none.</param>
/// <param name="MetTypefout">Whether a typing error in it is forgiven.</param>
internal sealed record Treffer(IReadOnlyList<Gemeente> Gemeenten, string? Toelichting, bool MetTypefout = true);

/// <summary>Makes the one table of all names, by their <see cref="Naamsleutel"/>.</summary>
internal static class Naamregister
{
    /// <summary>A name that is a gemeente today means that one; then other names, samenwerkingsverbanden, former gemeenten and names that are none.</summary>
    public static FrozenDictionary<string, Treffer> Maak(Gemeentegegevens gegevens)
    {
        var opCode = gegevens.Gemeenten.ToDictionary(g => g.Code);
        var voormaligeNamen = gegevens.Voormalige.ToDictionary(v => v.Code, v => v.Naam);
        var register = VanNu(gegevens.Gemeenten);

        foreach (var gemeente in gegevens.Gemeenten) { Voeg(gemeente.Code.Waarde, new([gemeente], null, MetTypefout: false)); }
        foreach (var alias in gegevens.Aliassen) { Voeg(alias.Naam, new(Van(alias.Gemeenten), alias.Toelichting)); }
        foreach (var verband in gegevens.Samenwerkingsverbanden)
        {
            var leden = Van(verband.Leden);
            var toelichting = $"{verband.Naam} werkt voor {Zinnen.Rij([.. leden.Select(l => l.Naam)])}. Kies de gemeente waar het om gaat.";
            // An abbreviation of a few letters is one slip away from too many names.
            foreach (var naam in verband.Afkortingen.Prepend(verband.Naam)) { Voeg(naam, new(leden, toelichting, naam.Length > 6)); }
        }

        foreach (var voormalig in gegevens.Voormalige)
        {
            var nu = Van(voormalig.Nu);
            var daarna = voormalig.OpgegaanIn.Select(c => opCode.TryGetValue(c, out var g) ? g.Naam : voormaligeNamen.GetValueOrDefault(c, c.Waarde));
            var treffer = new Treffer(nu, Zinnen.Over(voormalig, [.. daarna], [.. nu.Select(g => g.Naam)]));
            foreach (var naam in voormalig.AndereNamen.Prepend(voormalig.Naam)) { Voeg(naam, treffer); }
            Voeg(voormalig.Code.Waarde, treffer with { MetTypefout = false });
        }

        foreach (var geen in gegevens.GeenGemeenten)
        {
            foreach (var naam in geen.Namen) { Voeg(naam, new([], geen.Toelichting)); }
        }

        foreach (var (sleutel, treffer) in register.Where(p => p.Key.Contains("ij", StringComparison.Ordinal)).ToList())
        {
            register.TryAdd(sleutel.Replace("ij", "y", StringComparison.Ordinal), treffer);
        }

        return register.ToFrozenDictionary();

        void Voeg(string naam, Treffer treffer) => register.TryAdd(Naamsleutel.Van(naam), treffer);

        List<Gemeente> Van(IReadOnlyList<GemeenteCode> codes) => [.. codes.Where(opCode.ContainsKey).Select(c => opCode[c])];
    }

    // "Bergen (NH)" is known with and without its suffix; without it, it stands for every Bergen.
    private static Dictionary<string, Treffer> VanNu(IReadOnlyList<Gemeente> gemeenten) => gemeenten
        .SelectMany(g => new[] { g.Naam, g.Naam.Split(" (")[0] }.Select(Naamsleutel.Van).Distinct().Select(sleutel => (sleutel, g)))
        .GroupBy(p => p.sleutel, p => p.g)
        .ToDictionary(p => p.Key, p => new Treffer([.. p], p.Count() > 1 ? "Er is meer dan één gemeente met deze naam." : null));
}
