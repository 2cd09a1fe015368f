namespace HerstelBot.Domain.Kennisbank;

/// <summary>Decides between answering, offering a choice, sending to a loket and handing over to a person.</summary>
public static class Antwoordbeslisser
{
    /// <summary>Decides on a question.</summary>
    /// <param name="gevonden">What the search measured.</param>
    /// <param name="drempels">The cut-offs that belong to the kennisbank.</param>
    /// <param name="vind">Gives the article of a candidate.</param>
    /// <param name="reden">A cause outside the kennisbank that asks for a person; it wins over any likeness with an article.</param>
    public static Antwoordbesluit Beslis(Zoekresultaat gevonden, Drempels drempels, Func<string, Artikel?> vind, DoorzetReden? reden = null)
    {
        var kandidaten = gevonden.Kandidaten;
        if (reden is { } mens) { return mens == DoorzetReden.Zaakvraag ? Zaak() : new Antwoordbesluit.Doorzetten(mens, kandidaten); }
        if (kandidaten is not [var beste, ..] || vind(beste.ArtikelId) is not { } artikel) { return Niets(DoorzetReden.GeenKandidaat); }
        if (IsZaak(gevonden.Vraag, beste, drempels)) { return Zaak(); }

        // That a question is about another subject speaks against our articles, and not against the way to another desk.
        var zekerheid = drempels.Weging.Zekerheid(beste.Kenmerken, artikel.Loket is null ? gevonden.Vraag : gevonden.Vraag with { AnderOnderwerp = 0 });
        if (artikel.Loket is not null && !beste.IsVerouderd && zekerheid >= drempels.Loket) { return Met(artikel); }
        // For what is not ours no article is right, not even as one of a choice.
        if (IsAnders(gevonden.Vraag, beste, drempels)) { return new Antwoordbesluit.Doorzetten(DoorzetReden.AnderOnderwerp, kandidaten); }
        if (Belemmering(beste, gevonden.Vraag, zekerheid, drempels) is not { } belemmering)
        {
            return beste.IsVerouderd ? new Antwoordbesluit.Doorzetten(DoorzetReden.Verouderd, kandidaten) : Met(artikel);
        }

        if (zekerheid < drempels.BedoeltU) { return Niets(belemmering); }
        Kandidaat[] keuzes = [.. kandidaten.Where(kandidaat => IsKeuze(kandidaat, beste, drempels)).Take(Antwoordbesluit.BedoeltU.Hoogstens)];
        return keuzes.Length > 0 ? new Antwoordbesluit.BedoeltU(keuzes, kandidaten) : Niets(belemmering);

        // The file is for a person; what the rule is, the asker may read meanwhile.
        Antwoordbesluit Zaak() => new Antwoordbesluit.Doorzetten(DoorzetReden.Zaakvraag, kandidaten, kandidaten is [{ IsVerouderd: false } eerste, ..]
            && vind(eerste.ArtikelId) is { Loket: null } && drempels.Weging.Zekerheid(eerste.Kenmerken, gevonden.Vraag) >= drempels.BedoeltU ? eerste.ArtikelId : null);

        Antwoordbesluit Met(Artikel gekozen) => gekozen.Loket is { } loket
            ? new Antwoordbesluit.NaarLoket(loket, gekozen, kandidaten)
            : new Antwoordbesluit.Antwoord(gekozen, kandidaten);

        Antwoordbesluit Niets(DoorzetReden oorzaak) => IsTeKort(gevonden.Vraag, drempels)
            ? new Antwoordbesluit.TeKort(kandidaten)
            : new Antwoordbesluit.Doorzetten(oorzaak, kandidaten);
    }

    // A sentence that is literally in an article is about that article, whatever it looks like.
    private static bool IsZaak(Vraagkenmerken vraag, Kandidaat beste, Drempels drempels) => !beste.Kenmerken.IsLetterlijk && vraag.Zaak >= drempels.Zaak;

    private static bool IsAnders(Vraagkenmerken vraag, Kandidaat beste, Drempels drempels) => !beste.Kenmerken.IsLetterlijk && vraag.AnderOnderwerp >= drempels.AnderOnderwerp;

    private static bool IsTeKort(Vraagkenmerken vraag, Drempels drempels) =>
        vraag.Inhoudswoorden < drempels.MinimumInhoudswoorden && vraag.Woorden < drempels.MinimumWoorden;

    private static DoorzetReden? Belemmering(Kandidaat beste, Vraagkenmerken vraag, double zekerheid, Drempels drempels)
    {
        var kenmerken = beste.Kenmerken;
        if (kenmerken.IsLetterlijk) { return null; }
        if (kenmerken.OngedektWoord > drempels.OngedektWoord && kenmerken.Dekking < drempels.DekkingBijOngedektWoord) { return DoorzetReden.WoordOnbekend; }

        // "Wat is een ICM?" has one word of meaning and is clear; "BO?" has one and is not.
        var zegtGenoeg = vraag.Inhoudswoorden >= drempels.MinimumInhoudswoorden
            || (kenmerken.Gelijkenis >= drempels.GelijkenisBijEenWoord && vraag.Woorden >= drempels.MinimumWoorden);
        return zegtGenoeg && zekerheid >= drempels.Antwoord && kenmerken.Dekking >= drempels.Dekking ? null : DoorzetReden.TeOnzeker;
    }

    private static bool IsKeuze(Kandidaat kandidaat, Kandidaat beste, Drempels drempels) =>
        !kandidaat.IsVerouderd
        && kandidaat.Kenmerken.Dekking >= drempels.BedoeltUDekking
        && kandidaat.Score >= beste.Score * drempels.BedoeltUAfstand;
}
