using HerstelBot.Domain.Kennisbank;

namespace HerstelBot.Cli.Meet.IJking;

/// <summary>A question of which the search is done, so that only the decision has to be taken again for other cut-offs.</summary>
/// <param name="Gevonden">What the search measured.</param>
/// <param name="Reden">A cause outside the kennisbank that asks for a person.</param>
/// <param name="Juist">The articles that answer it rightly; empty when none should.</param>
/// <param name="IsZaak">Whether it is about one file: then anything but a person is wrong.</param>
internal sealed record IJkgeval(Zoekresultaat Gevonden, DoorzetReden? Reden, IReadOnlySet<string> Juist, bool IsZaak = false)
{
    /// <summary>What happens to it with these cut-offs.</summary>
    public Afloop Loopt(Drempels drempels, Func<string, Artikel?> vind)
    {
        var afloop = Beslist(drempels, vind);
        return IsZaak && afloop is not Afloop.Mens ? Afloop.Fout : afloop;
    }

    private Afloop Beslist(Drempels drempels, Func<string, Artikel?> vind) => Antwoordbeslisser.Beslis(Gevonden, drempels, vind, Reden) switch
    {
        Antwoordbesluit.Antwoord antwoord => Juist.Contains(antwoord.Artikel.Id) ? Afloop.Goed : Afloop.Fout,
        // Who has no article here is well served with the way to another desk.
        Antwoordbesluit.NaarLoket loket => Juist.Count == 0 || Juist.Contains(loket.Artikel.Id) ? Afloop.Goed : Afloop.Fout,
        Antwoordbesluit.BedoeltU keuze => keuze.Keuzes.Any(kandidaat => Juist.Contains(kandidaat.ArtikelId)) ? Afloop.GoedeKeuze : Juist.Count == 0 ? Afloop.VreemdeKeuze : Afloop.FouteKeuze,
        _ => Afloop.Mens,
    };
}

/// <summary>How a question ended.</summary>
internal enum Afloop
{
    /// <summary>Answered rightly.</summary>
    Goed,

    /// <summary>The asker chooses, and the right article is there.</summary>
    GoedeKeuze,

    /// <summary>A person answers.</summary>
    Mens,

    /// <summary>The asker reads choices of which none is right, and then asks a person.</summary>
    FouteKeuze,

    /// <summary>The asker reads choices about our subject where the question is about another.</summary>
    VreemdeKeuze,

    /// <summary>A wrong answer, given as sure.</summary>
    Fout,
}

/// <summary>What an end costs, with a hand-off as the unit.</summary>
internal static class Kosten
{
    /// <summary>The cost of one question.</summary>
    public static double Van(Afloop afloop) => afloop switch
    {
        Afloop.Goed => 0,
        Afloop.GoedeKeuze => 0.5,
        Afloop.Mens => 1,
        Afloop.FouteKeuze => 1.3,
        Afloop.VreemdeKeuze => 4,
        Afloop.Fout => 10,
    };
}
