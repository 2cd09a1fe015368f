namespace HerstelBot.Domain.Rapportage;

/// <summary>Hides small counts, and what they could be computed back from.</summary>
/// <remarks>
/// What can be computed back follows from the sums of <see cref="Optelsommen"/>. A sum hides too little when one of its parts is hidden alone, or when the hidden
/// parts together are so small that each of them is known. Then one more part is hidden, the smallest first, until every sum hides enough and nothing follows from several together.
/// It looks at one report: whoever lays reports of other periods or filters beside each other may still learn something.
/// </remarks>
internal static class Afscherming
{
    /// <summary>The smallest count that may leave the regio.</summary>
    public const int Minimum = 5;

    // How much the hidden parts of a sum must leave open, beside the one that each of them is at least.
    private const int Speling = Minimum - 1;

    public static Rapport Van(Rapport rapport)
    {
        var vakken = new Vakken(rapport with { Tabellen = [.. rapport.Tabellen.Select(ZonderKleineTeksten)] });
        var sommen = Optelsommen.Van(vakken);
        while (sommen.Any(Verbergt) || vakken.VolgtHieruit() || Terugrekening.Bekend(sommen).Any(vak => Verbreed(sommen, vak))) { }
        return vakken.Afgeschermd();
    }

    /// <summary>Whether this count is small enough to be hidden.</summary>
    public static bool IsKlein(long aantal) => aantal is > 0 and < Minimum;

    // What few people asked is not shown at all: its words may tell who asked.
    private static Tabel ZonderKleineTeksten(Tabel tabel) => tabel.Kolommen.Any(kolom => kolom.Soort == Celsoort.Vraagtekst)
        ? tabel with { Rijen = [.. tabel.Rijen.Where(rij => rij.Cellen.OfType<Cel.Aantal>().FirstOrDefault() is not { Waarde: < Minimum })] }
        : tabel;

    // Hides one more part of this sum when it hides too little; says whether it did.
    private static bool Verbergt(Optelsom som)
    {
        var delen = som.Delen.Where(deel => deel.Waarde > 0).ToLookup(deel => deel.Verborgen);
        var (dicht, open) = (delen[true].ToList(), delen[false].MinBy(deel => deel.Waarde));
        if (som.Geheel is { Verborgen: true })
        {
            return dicht.Count == 0 && Verberg(open);
        }

        if (dicht.Count == 0 || (dicht.Count > 1 && dicht.Sum(deel => deel.Waarde) - dicht.Count >= Speling))
        {
            return false;
        }

        // With nothing else left to hide, who knows the whole may not know which parts are none.
        return Verberg(open) || Verberg(som.Geheel) || som.Delen.Where(deel => deel.Waarde == 0).Aggregate(false, (al, deel) => Verberg(deel) || al);
    }

    // A small part that is known although its sums hide enough each by itself: hides one more beside it, or else in the nearest sum that tells it by way of others.
    private static bool Verbreed(IReadOnlyList<Optelsom> sommen, Vak vak)
    {
        HashSet<Vak> kring = [];
        for (HashSet<Vak> ruimer = [vak]; ruimer.Count > kring.Count;)
        {
            kring = ruimer;
            var ernaast = sommen.Where(som => som.Getallen.Any(kring.Contains)).ToList();
            if (VerbergtIn(ernaast)) { return true; }
            ruimer = [.. kring, .. ernaast.SelectMany(som => som.Getallen)];
        }

        return false;
    }

    private static bool VerbergtIn(IReadOnlyList<Optelsom> sommen)
    {
        var delen = sommen.SelectMany(som => som.Delen).Where(deel => !deel.Verborgen).ToList();
        return Verberg(delen.Where(deel => deel.Waarde > 0).MinBy(deel => deel.Waarde)) || Verberg(sommen.Select(som => som.Geheel).FirstOrDefault(geheel => geheel is { Verborgen: false }))
            || delen.Aggregate(false, (al, deel) => Verberg(deel) || al);
    }

    private static bool Verberg(Vak? vak)
    {
        if (vak is not { Verborgen: false }) { return false; }
        vak.Verborgen = true;
        return true;
    }
}
