using System.Text.RegularExpressions;
using HerstelBot.Dialogs;
using HerstelBot.Domain.Kennisbank;

namespace HerstelBot.Search;

/// <summary>Checks what articles say about each other. A dead reference is told and left out; the article itself stays.</summary>
internal static partial class Samenhang
{
    public static GelezenArtikelen Controleer(List<(Artikel Artikel, Voorblad Voorblad)> gelezen, List<Fout> fouten)
    {
        var opId = gelezen.ToDictionary(paar => paar.Artikel.Id, paar => paar.Artikel, StringComparer.Ordinal);
        List<Artikel> artikelen = [];
        Dictionary<string, string> variantVan = new(StringComparer.Ordinal);
        foreach (var (artikel, voorblad) in gelezen)
        {
            var eerder = voorblad.Fouten.Count;
            foreach (var dood in artikel.Verwant.Where(id => !opId.ContainsKey(id)))
            {
                voorblad.Fout(voorblad.Regel("verwant"), $"Het verwante artikel '{dood}' bestaat niet. Verbeter het id of haal het weg.");
            }

            ControleerVarianten(artikel, variantVan, voorblad);
            var opvolger = artikel.VervangenDoor is { } id ? opId.GetValueOrDefault(id) : null;
            ControleerOpvolging(artikel, opvolger, voorblad);
            fouten.AddRange(voorblad.Fouten.Skip(eerder));
            artikelen.Add(artikel with { Verwant = [.. artikel.Verwant.Where(opId.ContainsKey)], VervangenDoor = opvolger?.Id });
        }

        return new(artikelen, fouten);
    }

    /// <summary>The words of a variant: two that have the same are the same.</summary>
    public static string Woorden(string variant) => Leesteken().Replace(variant, " ").Trim().ToLowerInvariant();

    // The same words can only lead to one article; a second one would make both unsure.
    private static void ControleerVarianten(Artikel artikel, Dictionary<string, string> variantVan, Voorblad voorblad)
    {
        foreach (var variant in artikel.Varianten)
        {
            var woorden = Woorden(variant);
            if (variantVan.TryAdd(woorden, artikel.Id)) { continue; }
            var eerste = variantVan[woorden];
            var zin = eerste == artikel.Id ? "staat hier twee keer. Haal er een weg." : $"staat ook in '{eerste}'. Laat hem staan bij het artikel dat de vraag beantwoordt en haal hem bij het andere weg.";
            voorblad.Fout(voorblad.Regel("varianten", variant), $"De variant '{variant}' {zin}");
        }
    }

    [GeneratedRegex(@"\W+", RegexOptions.CultureInvariant)]
    private static partial Regex Leesteken();

    private static void ControleerOpvolging(Artikel artikel, Artikel? opvolger, Voorblad voorblad)
    {
        if (artikel.VervangenDoor is not { } id) { return; }
        var regel = voorblad.Regel("vervangen-door");
        if (opvolger is null) { voorblad.Fout(regel, $"Het artikel '{id}' dat dit vervangt, bestaat niet. Verbeter het id of haal het weg."); }
        else if (opvolger.Id == artikel.Id) { voorblad.Fout(regel, "Een artikel kan zichzelf niet vervangen. Zet hier het id van het nieuwe artikel."); }
        else if (artikel.Geldigheid.Tot is null) { voorblad.Fout(regel, "Dit artikel is vervangen maar heeft geen geldig-tot. Vul in tot wanneer het gold."); }
        else if (artikel.Geldigheid.Overlapt(opvolger.Geldigheid))
        {
            voorblad.Fout(regel, $"Dit artikel geldt tot {artikel.Geldigheid.Tot:yyyy-MM-dd}, maar '{id}' geldt dan al. Laat het ene eindigen voor het andere begint.");
        }
    }
}
