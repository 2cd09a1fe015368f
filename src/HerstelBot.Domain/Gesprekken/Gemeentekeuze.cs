using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Routering;

namespace HerstelBot.Domain.Gesprekken;

/// <summary>For which gemeente somebody asks, as far as a form tells it.</summary>
/// <param name="Gemeente">The gemeente, when it is clear.</param>
/// <param name="Fout">The key of the sentence that says what is wrong, when it is not.</param>
/// <param name="Keuzes">The gemeenten to choose from, when several can be meant.</param>
internal readonly record struct Gemeentekeuze(GemeenteCode? Gemeente, string? Fout = null, IReadOnlyList<GemeenteCode>? Keuzes = null)
{
    /// <summary>Reads it. Where the tenant or the persons file says for whom somebody works, the form cannot say otherwise.</summary>
    public static Gemeentekeuze Lees(Medewerker van, string? ingevuld, Gemeenteregister register)
    {
        if (van.Gemeenten is [var enige])
        {
            return new(enige);
        }

        if (ingevuld is null)
        {
            return new(null, "formulier.gemeente-ontbreekt");
        }

        var herkend = register.Zoek(new GemeenteCode(ingevuld)) is { } gekozen
            ? new Herkenning.Gevonden(gekozen)
            : register.Herken(ingevuld);
        return herkend switch
        {
            Herkenning.Gevonden(var gemeente, _) when van.Gemeenten.Count == 0 || van.Gemeenten.Contains(gemeente.Code) => new(gemeente.Code),
            Herkenning.Keuze(var gemeenten, _) when van.Gemeenten.Count == 0 => new(null, "formulier.gemeente-keuze", [.. gemeenten.Select(g => g.Code)]),
            _ => new(null, "formulier.gemeente-onbekend"),
        };
    }
}
