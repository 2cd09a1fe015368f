using HerstelBot.Domain.Personen;

namespace HerstelBot.Domain.Vragen;

public sealed partial record Vraag
{
    /// <summary>Koppel: the same was asked before, so the answer to the other vraag answers this one too. Its own clock runs on.</summary>
    /// <param name="door">The behandelaar of this vraag.</param>
    /// <param name="hoofd">The vraag whose answer comes here too.</param>
    /// <param name="nu">Now.</param>
    public Overgang Koppel(MedewerkerId door, Vraag hoofd, DateTimeOffset nu) =>
        NietDoor(door) is { } reden ? Nee(reden)
        : GekoppeldAan == hoofd.Id ? Nee(Weigering.AlGekoppeld)
        : !KanKoppelenAan(hoofd) ? Nee(Weigering.HoofdvraagOngeldig)
        : Mens(this with { GekoppeldAan = hoofd.Id }, new VraagGekoppeld(nu, door, hoofd.Id, hoofd.Nummer));

    /// <summary>Another vraag was linked to this one: whoever answers this one answers both.</summary>
    public Overgang.Gelukt KrijgDuplicaat(MedewerkerId? door, Vraag duplicaat, DateTimeOffset nu) =>
        Mens(this, new DuplicaatGekoppeld(nu, door, duplicaat.Id, duplicaat.Nummer));

    /// <summary>The answer of the vraag to which this one was linked. Nothing happens when somebody was first.</summary>
    public Overgang NeemAntwoordOver(Vraag hoofd, DateTimeOffset nu) => GekoppeldAan != hoofd.Id ? Nee(Weigering.HoofdvraagOngeldig) : Status switch
    {
        VraagStatus.Open or VraagStatus.Opgepakt or VraagStatus.WachtOpGemeente => Mens(
            this with { Status = VraagStatus.Beantwoord, Behandelaar = hoofd.Behandelaar, BeantwoordOp = nu, KlokStilSinds = null, Uitkomst = hoofd.Uitkomst },
            new VraagBeantwoord(nu, hoofd.Behandelaar, hoofd.Uitkomst)),
        VraagStatus.Beantwoord => Nee(Weigering.AlBeantwoord),
        VraagStatus.Opgelost => Nee(Weigering.AlAfgesloten),
        VraagStatus.Ingetrokken => Nee(Weigering.AlIngetrokken),
    };

    /// <summary>The vraag to which this one was linked will not be answered here: this one goes on alone.</summary>
    public Overgang RaakLos(VraagId hoofd, DateTimeOffset nu) => GekoppeldAan == hoofd && IsLopend
        ? Mens(this with { GekoppeldAan = null }, new KoppelingVervallen(nu, null))
        : Nee(Weigering.AlAfgesloten);

    /// <summary>Whether the answer to the other vraag can be the answer to this one too.</summary>
    /// <remarks>Chains of links would need order among answers. How one case stands is for the own gemeente only, and answers a question for the state of that same case.</remarks>
    public bool KanKoppelenAan(Vraag hoofd) =>
        hoofd.Id != Id && hoofd.GekoppeldAan is null && hoofd.Status != VraagStatus.Ingetrokken && hoofd.DoorverwezenNaar is null && hoofd.Gewist == Wissing.Niet
        && hoofd.Soort switch
        {
            Vraagsoort.Gewoon => Soort == Vraagsoort.Gewoon,
            Vraagsoort.Status => hoofd.Gemeente == Gemeente && (Soort == Vraagsoort.Gewoon || string.Equals(hoofd.Zaaknummer, Zaaknummer, StringComparison.OrdinalIgnoreCase)),
        };
}
