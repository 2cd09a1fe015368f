using System.Globalization;
using HerstelBot.Domain.Termijnen;

namespace HerstelBot.Dialogs;

/// <summary>Reads <c>termijnen/gelijkgestelde-dagen.csv</c>: the days that a koninklijk besluit puts on a par with a feestdag, each with its besluit and bron.</summary>
internal static class GelijkstellingLezer
{
    private const string Bestand = "termijnen/gelijkgestelde-dagen.csv";
    private const string Kop = "datum;besluit;bron";

    /// <summary>Reads the days for use.</summary>
    /// <exception cref="InvalidDataException">The file is at fault: a wrong day makes a wrong term. The message holds a line for each fault.</exception>
    public static Gelijkstellingen LeesGoed(DialogsMap dialogs)
    {
        var (gelijkstellingen, fouten) = Lees(dialogs);
        return gelijkstellingen ?? throw new InvalidDataException(string.Join(Environment.NewLine, fouten.Where(fout => !fout.IsWaarschuwing)));
    }

    /// <summary>Reads the days; <see langword="null"/> when the file is at fault.</summary>
    public static (Gelijkstellingen? Gelijkstellingen, IReadOnlyList<Fout> Fouten) Lees(DialogsMap dialogs)
    {
        var pad = Path.Combine(dialogs.Termijnen, Path.GetFileName(Bestand));
        if (!File.Exists(pad)) { return (null, [new(Bestand, 1, "Dit bestand ontbreekt; zet het terug.")]); }
        HashSet<DateOnly> dagen = [];
        List<Fout> fouten = [];
        var heeftKop = false;
        foreach (var (index, regel) in File.ReadLines(pad).Index())
        {
            if (regel.Length == 0 || regel[0] == '#') { continue; }
            if (!heeftKop)
            {
                heeftKop = true;
                if (regel.Trim() != Kop) { fouten.Add(new(Bestand, index + 1, $"De eerste regel hoort '{Kop}' te zijn.")); }
                continue;
            }

            if (Fout(regel, dagen) is { } zin) { fouten.Add(new(Bestand, index + 1, zin)); }
        }

        if (!heeftKop) { fouten.Add(new(Bestand, 1, $"De eerste regel hoort '{Kop}' te zijn.")); }
        return (fouten.Count == 0 ? new(dagen) : null, fouten);
    }

    private static string? Fout(string regel, HashSet<DateOnly> dagen)
    {
        if (regel.Split(';', StringSplitOptions.TrimEntries) is not [var datum, var besluit, var bron]) { return $"Een regel heeft de vorm {Kop}, met puntkomma's."; }
        if (!DateOnly.TryParseExact(datum, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var dag) || !Termijnrekenaar.IsBinnenBereik(dag))
        {
            return $"'{datum}' is geen dag. Schrijf jaar-maand-dag, zoals 2026-05-15.";
        }

        if (besluit.Length == 0 || !bron.StartsWith("https://", StringComparison.Ordinal)) { return "Noem het besluit, en als bron een adres dat begint met https://."; }
        if (Gelijkstellingen.Geen.Naam(dag) is { } naam) { return $"{datum} is {naam} en hoort hier niet: de termijn schuift dan al door."; }
        return dagen.Add(dag) ? null : $"{datum} staat er dubbel in.";
    }
}
