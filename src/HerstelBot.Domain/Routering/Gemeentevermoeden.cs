using System.Text.RegularExpressions;
using HerstelBot.Domain.Personen;

namespace HerstelBot.Domain.Routering;

/// <summary>For which gemeente somebody seems to work, by their profile: something to fill a form in with, never a right.</summary>
public static partial class Gemeentevermoeden
{
    /// <summary>The one gemeente that the profile points to; <see langword="null"/> when it points to none or leaves a choice.</summary>
    /// <param name="profiel">Organisation counts before department, department before mail domain; a later one may settle a choice that an earlier one leaves.</param>
    /// <param name="binnen">The gemeenten that are possible; empty when all are.</param>
    /// <param name="register">Recognises the names, without guessing at typing errors: a department is often called like a gemeente with a letter changed.</param>
    public static Gemeente? Uit(Profiel profiel, IReadOnlyCollection<GemeenteCode> binnen, Gemeenteregister register)
    {
        HashSet<Gemeente> over = [];
        foreach (var genoemd in new[] { profiel.Organisatie, profiel.Afdeling, profiel.Maildomein }.Select(Genoemd).Where(genoemd => genoemd.Count > 0))
        {
            HashSet<Gemeente> samen = over.Count == 0 ? genoemd : [.. over.Intersect(genoemd)];
            over = samen.Count > 0 ? samen : over;
            if (over.Count == 1)
            {
                return over.Single();
            }
        }

        return null;

        HashSet<Gemeente> Genoemd(string tekst) => Herkend(tekst) is { Count: > 0 } geheel ? geheel : [.. Delen().Split(tekst).SelectMany(Herkend)];

        HashSet<Gemeente> Herkend(string tekst)
        {
            IReadOnlyList<Gemeente> genoemd = register.HerkenPrecies(tekst) switch
            {
                Herkenning.Gevonden(var gemeente, _) => [gemeente],
                Herkenning.Keuze(var gemeenten, _) => gemeenten,
                _ => [],
            };
            return [.. genoemd.Where(gemeente => binnen.Count == 0 || binnen.Contains(gemeente.Code))];
        }
    }

    // "Gemeente Diemen - Sociaal Domein", "Werk en Inkomen (Diemen)", "Sociaal | Diemen".
    [GeneratedRegex(@"[|:()\[\]]|\s[-–]\s")]
    private static partial Regex Delen();
}
