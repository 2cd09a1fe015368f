namespace HerstelBot.Domain.Kennisbank;

/// <summary>Decides between answering, offering a choice, sending to a loket and handing over to a person.</summary>
public static class Antwoordbeslisser
{
    /// <summary>Decides on a question. Whether it is about one person's file is decided before, by <paramref name="reden"/>.</summary>
    /// <param name="gevonden">What the search measured.</param>
    /// <param name="drempels">The cut-offs that belong to the kennisbank.</param>
    /// <param name="vind">Gives the article of a candidate.</param>
    /// <param name="reden">A cause outside the kennisbank that asks for a person; it wins over any likeness with an article.</param>
    public static Antwoordbesluit Beslis(Zoekresultaat gevonden, Drempels drempels, Func<string, Artikel?> vind, DoorzetReden? reden = null)
    {
        var kandidaten = gevonden.Kandidaten;
        if (reden is { } mens) { return new Antwoordbesluit.Doorzetten(mens, kandidaten); }
        if (kandidaten is not [var beste, ..] || vind(beste.ArtikelId) is not { } artikel) { return Niets(DoorzetReden.GeenKandidaat); }

        var eisen = gevonden.Vraag.HeeftKernwoord || artikel.Loket is not null ? drempels : drempels.Strenger();
        if (Belemmering(beste, gevonden.Vraag, eisen) is not { } belemmering)
        {
            return beste.IsVerouderd ? new Antwoordbesluit.Doorzetten(DoorzetReden.Verouderd, kandidaten) : Met(artikel);
        }

        Kandidaat[] keuzes = [.. kandidaten.Where(kandidaat => IsKeuze(kandidaat, beste, eisen)).Take(Antwoordbesluit.BedoeltU.Hoogstens)];
        // The way to another desk is offered sooner than an answer: who goes there is told in one sentence, and can still ask a person.
        if (artikel.Loket is not null && keuzes.Contains(beste) && beste.Kenmerken.Marge >= eisen.Marge) { return Met(artikel); }
        return keuzes.Length > 0 ? new Antwoordbesluit.BedoeltU(keuzes, kandidaten) : Niets(belemmering);

        Antwoordbesluit Met(Artikel gekozen) => gekozen.Loket is { } loket
            ? new Antwoordbesluit.NaarLoket(loket, gekozen, kandidaten)
            : new Antwoordbesluit.Antwoord(gekozen, kandidaten);

        Antwoordbesluit Niets(DoorzetReden oorzaak) => IsTeKort(gevonden.Vraag, drempels)
            ? new Antwoordbesluit.TeKort(kandidaten)
            : new Antwoordbesluit.Doorzetten(oorzaak, kandidaten);
    }

    private static bool IsTeKort(Vraagkenmerken vraag, Drempels drempels) =>
        vraag.Inhoudswoorden < drempels.MinimumInhoudswoorden && vraag.Woorden < drempels.MinimumWoorden;

    private static DoorzetReden? Belemmering(Kandidaat beste, Vraagkenmerken vraag, Drempels drempels)
    {
        var kenmerken = beste.Kenmerken;
        if (kenmerken.IsLetterlijk) { return null; }
        if (kenmerken.OngedektWoord > drempels.OngedektWoord && kenmerken.Dekking < drempels.DekkingBijOngedektWoord) { return DoorzetReden.WoordOnbekend; }

        // "Wat is een ICM?" has one word of meaning and is clear; "BO?" has one and is not.
        var zegtGenoeg = vraag.Inhoudswoorden >= drempels.MinimumInhoudswoorden
            || (kenmerken.Gelijkenis >= drempels.GelijkenisBijEenWoord && vraag.Woorden >= drempels.MinimumWoorden);
        var isZeker = kenmerken.Dekking >= drempels.Dekking && kenmerken.Marge >= drempels.Marge
            && beste.Score + (drempels.GewichtMarge * kenmerken.Marge) >= drempels.Antwoord;
        return zegtGenoeg && isZeker ? null : DoorzetReden.TeOnzeker;
    }

    private static bool IsKeuze(Kandidaat kandidaat, Kandidaat beste, Drempels drempels) =>
        !kandidaat.IsVerouderd
        && kandidaat.Score >= drempels.BedoeltU
        && kandidaat.Kenmerken.Dekking >= drempels.BedoeltUDekking
        && kandidaat.Score >= beste.Score * drempels.BedoeltUAfstand;
}
