using System.Text;
using System.Text.RegularExpressions;
using HerstelBot.Dialogs;
using HerstelBot.Domain.Privacy;

namespace HerstelBot.Cli.Meet;

/// <summary>What happens to every text: masking, and finding the gemeente that somebody typed.</summary>
internal static partial class Tekstmetingen
{
    // A test number from the list that is no person's.
    private const string Tekst = "De ouder met bsn 999.971.153 woont sinds 2021 in Diemen en vroeg op 3 maart 2024 om hulp bij 2 schulden van samen 12.345,67 euro. "
        + "Wij hebben een plan van aanpak gemaakt en willen weten of een laptop van 649 euro voor de kinderen daarin mag, en wie dat betaalt. ";

    public static IEnumerable<Meting> Meet(DialogsMap dialogs)
    {
        var tekst = string.Concat(Enumerable.Repeat(Tekst, 40));
        var maskeer = Tijden.Van([tekst], t => Maskering.Maskeer(t), rondes: 200).Mediaan;
        var naief = Tijden.Van([tekst], t => NegenCijfers().Replace(t, ""), rondes: 200).Mediaan;
        yield return new("masker", Encoding.UTF8.GetByteCount(tekst) / maskeer, "MB/s", naief / maskeer, "een regex voor negen cijfers");

        var register = RouteringBestanden.LeesGoed(dialogs).Register;
        string[] namen = [.. register.Alle.Select(gemeente => gemeente.Naam)];
        string[] tikfouten = [.. namen.Where(naam => naam.Length > 7).Select(naam => $"{naam[..4]}{naam[5]}{naam[4]}{naam[6..]}")];
        var woordenboek = namen.ToDictionary(naam => naam, StringComparer.OrdinalIgnoreCase);
        var opzoeken = Tijden.Van([namen], alle => Array.ForEach(alle, naam => woordenboek.TryGetValue(naam, out _)), rondes: 100).Mediaan / namen.Length;
        var goed = Tijden.Van([namen], alle => Array.ForEach(alle, naam => register.Herken(naam)), rondes: 100).Mediaan / namen.Length;
        var fout = Tijden.Van([tikfouten], alle => Array.ForEach(alle, naam => register.Herken(naam)), rondes: 10).Mediaan / tikfouten.Length;
        yield return new("route goed getypt", goed, "µs", goed / opzoeken, "opzoeken in een Dictionary");
        yield return new("route met tikfout", fout, "µs", fout / goed, "route goed getypt");
    }

    [GeneratedRegex("[0-9][0-9. ]{7,10}[0-9]")]
    private static partial Regex NegenCijfers();
}
