namespace HerstelBot.Domain.Rapportage;

/// <summary>What somebody can know of hidden numbers who knows which numbers add up to which: between which two values each of them lies.</summary>
internal static class Terugrekening
{
    // More than any report counts.
    private const long Onbekend = 1_000_000_000;

    /// <summary>The small hidden numbers of which only one value is possible.</summary>
    public static IEnumerable<Vak> Bekend(IReadOnlyList<Optelsom> sommen)
    {
        var grenzen = sommen.SelectMany(som => som.Getallen).Distinct()
            .ToDictionary(vak => vak, vak => vak.Verborgen ? (Laagst: 0L, Hoogst: Onbekend) : (Laagst: vak.Waarde, Hoogst: vak.Waarde));
        foreach (var deel in sommen.Where(ToontNiets).SelectMany(som => som.Delen).Where(deel => deel.Verborgen)) { grenzen[deel] = (1, Onbekend); }
        while (sommen.Aggregate(false, (al, som) => Vernauwt(grenzen, som) || al)) { }
        return [.. grenzen.Where(grens => grens.Key is { Verborgen: true, Klein: true } && grens.Value.Laagst == grens.Value.Hoogst).Select(grens => grens.Key)];
    }

    // Where no nought is hidden, what is hidden is at least one.
    private static bool ToontNiets(Optelsom som) => !som.Delen.Any(deel => deel is { Verborgen: true, Waarde: 0 });

    private static bool Vernauwt(Dictionary<Vak, (long Laagst, long Hoogst)> grenzen, Optelsom som)
    {
        var (laagst, hoogst) = (som.Delen.Sum(deel => grenzen[deel].Laagst), som.Delen.Sum(deel => grenzen[deel].Hoogst));
        var anders = som.Geheel is { } geheel && Vernauwt(grenzen, geheel, laagst, hoogst);

        // The sum of a column counts as known, also when it is no number of the report.
        var totaal = som.Geheel is { } heel ? grenzen[heel] : (Laagst: som.Delen.Sum(deel => deel.Waarde), Hoogst: som.Delen.Sum(deel => deel.Waarde));
        foreach (var deel in som.Delen)
        {
            anders |= Vernauwt(grenzen, deel, totaal.Laagst - hoogst + grenzen[deel].Hoogst, totaal.Hoogst - laagst + grenzen[deel].Laagst);
            (laagst, hoogst) = (som.Delen.Sum(een => grenzen[een].Laagst), som.Delen.Sum(een => grenzen[een].Hoogst));
        }

        return anders;
    }

    private static bool Vernauwt(Dictionary<Vak, (long Laagst, long Hoogst)> grenzen, Vak vak, long laagst, long hoogst)
    {
        var was = grenzen[vak];
        if (!vak.Verborgen || (laagst <= was.Laagst && hoogst >= was.Hoogst)) { return false; }
        grenzen[vak] = (Math.Max(was.Laagst, laagst), Math.Min(was.Hoogst, hoogst));
        return true;
    }
}
