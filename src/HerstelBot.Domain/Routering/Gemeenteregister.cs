using System.Collections.Frozen;
using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Taal;

namespace HerstelBot.Domain.Routering;

/// <summary>Knows every gemeente of today and of before, and recognises the name that a person types. It never guesses.</summary>
/// <remarks>A known name costs one look-up; only a name that is not known is compared with all others.</remarks>
public sealed class Gemeenteregister(Gemeentegegevens gegevens)
{
    /// <summary>The longest text that can be the name of a gemeente, in characters.</summary>
    public const int LangsteInvoer = 200;

    private const int MeesteSuggesties = 3;

    // One letter away from a name of four letters lies too often the name of a village or streek: Riel is not Tiel.
    private const int KortsteMetTypefout = 5;

    private readonly FrozenDictionary<GemeenteCode, Gemeente> _opCode = gegevens.Gemeenten.ToFrozenDictionary(g => g.Code);
    private readonly FrozenDictionary<string, Treffer> _opSleutel = Naamregister.Maak(gegevens);

    /// <summary>The gemeenten of today.</summary>
    public IReadOnlyList<Gemeente> Alle => gegevens.Gemeenten;

    /// <summary>The organisations that work for several gemeenten.</summary>
    public IReadOnlyList<Samenwerkingsverband> Samenwerkingsverbanden => gegevens.Samenwerkingsverbanden;

    /// <summary>The gemeente of today with this code, or <see langword="null"/>.</summary>
    public Gemeente? Zoek(GemeenteCode code) => _opCode.GetValueOrDefault(code);

    /// <summary>The samenwerkingsverband with this name or abbreviation, or <see langword="null"/>.</summary>
    public Samenwerkingsverband? ZoekSamenwerkingsverband(string naam)
    {
        var sleutel = Naamsleutel.Van(naam);
        return gegevens.Samenwerkingsverbanden.FirstOrDefault(v => v.Afkortingen.Prepend(v.Naam).Any(n => Naamsleutel.Van(n) == sleutel));
    }

    /// <summary>Recognises a gemeente by a name, former name, other spelling, samenwerkingsverband, CBS code, web or e-mail address, or a name with a small typing error.</summary>
    /// <param name="invoer">What the person typed.</param>
    public Herkenning Herken(string? invoer)
    {
        if (string.IsNullOrWhiteSpace(invoer)) { return new Herkenning.Onbekend([], "Noem de gemeente waarvoor u werkt."); }
        if (invoer.Length > LangsteInvoer) { return new Herkenning.Onbekend([], "Dit is te lang voor de naam van een gemeente. Noem alleen de naam."); }

        var adres = Lezing.UitAdres(invoer);
        var lezingen = Lezing.Lees(adres ?? invoer);
        return Precies(lezingen, invoer)
            ?? (adres is null ? MetTypefout(lezingen) : null)
            ?? Onbekend(lezingen[^1]);
    }

    /// <summary>Recognises as <see cref="Herken"/> does, but without thinking of typing errors and without suggestions; <see langword="null"/> when the text names no gemeente.</summary>
    /// <param name="tekst">What a machine wrote, such as a field of a profile.</param>
    public Herkenning? HerkenPrecies(string tekst) =>
        string.IsNullOrWhiteSpace(tekst) || tekst.Length > LangsteInvoer ? null : Precies(Lezing.Lees(Lezing.UitAdres(tekst) ?? tekst), tekst);

    private Herkenning? Precies(IReadOnlyList<IReadOnlyList<string>> lezingen, string invoer) =>
        Precies(lezingen) ?? lezingen.Select(MetProvincie).FirstOrDefault(h => h is not null) ?? Opsomming(invoer);

    private Herkenning? Precies(IReadOnlyList<IReadOnlyList<string>> lezingen)
    {
        foreach (var lezing in lezingen)
        {
            if (_opSleutel.TryGetValue(string.Concat(lezing), out var treffer)) { return Uitkomst(treffer.Gemeenten, treffer.Toelichting); }
        }

        return null;
    }

    private Herkenning? MetProvincie(IReadOnlyList<string> lezing)
    {
        if (Provincies.Splits(lezing) is not var (sleutel, provincie) || !_opSleutel.TryGetValue(sleutel, out var treffer)) { return null; }
        var daar = treffer.Gemeenten.Where(g => g.Provincie == provincie).ToList();
        return daar.Count == 0
            ? new Herkenning.Onbekend(treffer.Gemeenten, $"Wij kennen geen gemeente met die naam in de provincie {provincie}.{Bedoelt(treffer.Gemeenten)}")
            : Uitkomst(daar, daar.Count < treffer.Gemeenten.Count ? null : treffer.Toelichting);
    }

    private Herkenning.Keuze? Opsomming(string invoer)
    {
        var delen = Lezing.Opsomming(invoer).Select(d => Precies(Lezing.Lees(d))).ToList();
        if (delen.Count < 2) { return null; }
        var gemeenten = delen.SelectMany(d => d switch
        {
            Herkenning.Gevonden gevonden => [gevonden.Gemeente],
            Herkenning.Keuze keuze => keuze.Gemeenten,
            _ => [],
        }).Distinct().ToList();
        return delen.All(d => d is Herkenning.Gevonden or Herkenning.Keuze) && gemeenten.Count > 1
            ? new Herkenning.Keuze(gemeenten, "U noemt meer dan één gemeente. Kies de gemeente waar het om gaat.")
            : null;
    }

    private Herkenning? MetTypefout(IReadOnlyList<IReadOnlyList<string>> lezingen)
    {
        List<Treffer> naaste = [];
        var afstand = int.MaxValue;
        foreach (var sleutel in lezingen.Select(l => string.Concat(l)))
        {
            foreach (var (bekend, treffer) in _opSleutel)
            {
                var kortste = Math.Min(sleutel.Length, bekend.Length);
                var hoogstens = Math.Min(kortste <= 7 ? 1 : 2, afstand);
                if (!treffer.MetTypefout || kortste < KortsteMetTypefout) { continue; }
                var deze = Tikfout.Afstand(sleutel, bekend, hoogstens);
                if (deze > hoogstens) { continue; }
                if (deze < afstand) { naaste.Clear(); }
                afstand = deze;
                naaste.Add(treffer);
            }
        }

        var gemeenten = naaste.SelectMany(t => t.Gemeenten).DistinctBy(g => g.Code).OrderBy(g => g.Naam, StringComparer.Ordinal).ToList();
        return naaste.Count == 0 ? null : gemeenten switch
        {
            [] => new Herkenning.Onbekend([], naaste[0].Toelichting!),
            [var een] => new Herkenning.Gevonden(een, $"Wij denken aan een typefout en lezen dit als {een.Naam}. {Uitleg()}".TrimEnd()),
            _ => new Herkenning.Keuze(gemeenten, $"Wij denken aan een typefout. {Uitleg() ?? "Er zijn meer gemeenten die hierop lijken."}"),
        };

        string? Uitleg() => naaste.Select(t => t.Toelichting).Distinct().ToList() is [{ } enige] ? enige : null;
    }

    private Herkenning.Onbekend Onbekend(IReadOnlyList<string> woorden)
    {
        // People explain: "ik bel voor een collega uit Diemen". The name is in it, but so may be another.
        var genoemd = Enumerable.Range(1, Math.Min(5, woorden.Count)).Reverse()
            .SelectMany(lengte => Enumerable.Range(0, woorden.Count - lengte + 1).Select(begin => string.Concat(woorden.Skip(begin).Take(lengte))))
            .SelectMany(sleutel => _opSleutel.TryGetValue(sleutel, out var treffer) && treffer.MetTypefout ? treffer.Gemeenten : []);
        var geheel = string.Concat(woorden);
        var hoogstens = Math.Clamp(geheel.Length / 3, 0, 3);
        var gelijkend = _opSleutel.Where(p => hoogstens > 0 && p.Value.MetTypefout)
            .Select(p => (Afstand: Tikfout.Afstand(geheel, p.Key, hoogstens), p.Value.Gemeenten))
            .Where(p => p.Afstand <= hoogstens)
            .OrderBy(p => p.Afstand).ThenBy(p => p.Gemeenten.Count)
            .SelectMany(p => p.Gemeenten);
        var suggesties = genoemd.Concat(gelijkend).DistinctBy(g => g.Code).Take(MeesteSuggesties).ToList();
        return new(suggesties, suggesties.Count == 0
            ? "Deze gemeente kennen wij niet. Noem de naam van de gemeente zoals die nu is."
            : $"Deze gemeente kennen wij niet.{Bedoelt(suggesties)}");
    }

    private static Herkenning Uitkomst(IReadOnlyList<Gemeente> gemeenten, string? toelichting) => gemeenten switch
    {
        [] => new Herkenning.Onbekend([], toelichting!),
        [var een] => new Herkenning.Gevonden(een, toelichting),
        _ => new Herkenning.Keuze(gemeenten, toelichting ?? "Deze naam kan meer dan één gemeente zijn."),
    };

    private static string Bedoelt(IReadOnlyList<Gemeente> gemeenten) =>
        gemeenten.Count == 0 ? "" : $" Bedoelt u {Zinnen.Rij([.. gemeenten.Select(g => g.Naam)], "of")}?";
}
