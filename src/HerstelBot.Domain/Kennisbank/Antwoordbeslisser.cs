namespace HerstelBot.Domain.Kennisbank;

/// <summary>Decides between answering, offering a choice, sending to a loket and handing over to a person.</summary>
public static class Antwoordbeslisser
{
    /// <summary>Decides on a question about the rules. Whether it is about one person's file is decided before, by <paramref name="reden"/>.</summary>
    /// <param name="gevonden">What the search measured.</param>
    /// <param name="drempels">The cut-offs that belong to the kennisbank.</param>
    /// <param name="vind">Gives the article of a candidate.</param>
    /// <param name="reden">A cause outside the kennisbank that asks for a person; it wins over any likeness with an article.</param>
    public static Antwoordbesluit Beslis(Zoekresultaat gevonden, Drempels drempels, Func<string, Artikel?> vind, DoorzetReden? reden = null)
    {
        var kandidaten = gevonden.Kandidaten;
        if (reden is { } mens) { return new Antwoordbesluit.Doorzetten(mens, kandidaten); }

        var isTeKort = gevonden.Vraag.Inhoudswoorden < drempels.MinimumWoorden;
        if (kandidaten is not [var beste, ..])
        {
            return isTeKort ? new Antwoordbesluit.TeKort(kandidaten) : new Antwoordbesluit.Doorzetten(DoorzetReden.GeenKandidaat, kandidaten);
        }

        if (vind(beste.ArtikelId) is not { } artikel) { return new Antwoordbesluit.Doorzetten(DoorzetReden.GeenKandidaat, kandidaten); }

        var belemmering = Belemmering(beste, isTeKort, drempels);
        if (belemmering is null)
        {
            return beste.IsVerouderd ? new Antwoordbesluit.Doorzetten(DoorzetReden.Verouderd, kandidaten) : Met(artikel, kandidaten);
        }

        Kandidaat[] keuzes = [.. kandidaten.Where(kandidaat => IsKeuze(kandidaat, beste, drempels)).Take(Antwoordbesluit.BedoeltU.Hoogstens)];
        return (keuzes, isTeKort) switch
        {
            ([_, ..], _) => new Antwoordbesluit.BedoeltU(keuzes, kandidaten),
            (_, true) => new Antwoordbesluit.TeKort(kandidaten),
            (_, false) => new Antwoordbesluit.Doorzetten(belemmering.Value, kandidaten),
        };
    }

    private static Antwoordbesluit Met(Artikel artikel, IReadOnlyList<Kandidaat> kandidaten) => artikel.Loket is { } loket
        ? new Antwoordbesluit.NaarLoket(loket, artikel, kandidaten)
        : new Antwoordbesluit.Antwoord(artikel, kandidaten);

    private static DoorzetReden? Belemmering(Kandidaat beste, bool isTeKort, Drempels drempels) => beste.Kenmerken switch
    {
        { IsLetterlijk: true } => null,
        _ when isTeKort => DoorzetReden.TeOnzeker,
        var kenmerken when kenmerken.OngedektWoord > drempels.OngedektWoord => DoorzetReden.WoordOnbekend,
        var kenmerken when beste.Score < drempels.Antwoord || kenmerken.Dekking < drempels.Dekking || kenmerken.Marge < drempels.Marge => DoorzetReden.TeOnzeker,
        _ => null,
    };

    private static bool IsKeuze(Kandidaat kandidaat, Kandidaat beste, Drempels drempels) =>
        !kandidaat.IsVerouderd
        && kandidaat.Score >= drempels.BedoeltU
        && kandidaat.Kenmerken.Dekking >= drempels.BedoeltUDekking
        && kandidaat.Score >= beste.Score * drempels.BedoeltUAfstand;
}
