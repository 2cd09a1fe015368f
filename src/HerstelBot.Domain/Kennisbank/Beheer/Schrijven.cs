using HerstelBot.Domain.Personen;

namespace HerstelBot.Domain.Kennisbank.Beheer;

public sealed partial record Kennisconcept
{
    /// <summary>Maak: the first draft.</summary>
    /// <param name="inhoud">The article, as far as it is written.</param>
    /// <param name="vervangt">The articles whose place it is to take.</param>
    /// <param name="uitVraag">The number of the vraag that it was made of.</param>
    /// <param name="door">Who writes.</param>
    /// <param name="nu">Now.</param>
    /// <param name="antwoordVan">Who wrote the answer that it was made of.</param>
    public static Kennisovergang Maak(
        Artikel inhoud, IReadOnlyList<string> vervangt, string? uitVraag, MedewerkerId door, DateTimeOffset nu, MedewerkerId? antwoordVan = null) =>
        !Artikelid.IsGeldig(inhoud.Id) ? Nee(Kennisweigering.IdOngeldig)
        : MistTekst(inhoud) ? Nee(Kennisweigering.TekstOntbreekt)
        : new Kennisovergang.Gelukt(new()
        {
            Inhoud = inhoud, Vervangt = vervangt, UitVraag = uitVraag, Auteur = door, Schrijvers = Met([door], antwoordVan ?? door), GewijzigdOp = nu, Versie = 1,
        });

    /// <summary>Bewerk: what is written changes. What was to be judged is not what it was, and is a draft again; what is live stays so.</summary>
    public Kennisovergang Bewerk(Artikel inhoud, IReadOnlyList<string> vervangt, MedewerkerId door, DateTimeOffset nu) =>
        Status == Conceptstatus.Overgenomen ? Nee(Kennisweigering.StaatInBestand)
        : inhoud.Id != Id ? Nee(Kennisweigering.IdVast)
        : MistTekst(inhoud) ? Nee(Kennisweigering.TekstOntbreekt)
        : Wordt(DoorGeschreven(door) with { Inhoud = inhoud, Vervangt = vervangt, Status = Conceptstatus.Concept }, nu, null);

    /// <summary>VraagBeoordeling: it is written; somebody else is asked to judge it.</summary>
    public Kennisovergang VraagBeoordeling(string? toelichting, DateTimeOffset nu) => Status switch
    {
        Conceptstatus.Concept => Wordt(this with { Status = Conceptstatus.TerBeoordeling }, nu, toelichting),
        Conceptstatus.TerBeoordeling => Nee(Kennisweigering.AlTerBeoordeling),
        Conceptstatus.Gepubliceerd => Nee(Kennisweigering.AlGepubliceerd),
        Conceptstatus.Ingetrokken => Nee(Kennisweigering.AlIngetrokken),
        Conceptstatus.Afgewezen => Nee(Kennisweigering.EerstAanpassen),
        Conceptstatus.Overgenomen => Nee(Kennisweigering.StaatInBestand),
    };

    /// <summary>ZetTerug: an earlier version is to be the article again. It becomes a new version, and somebody judges it who neither wrote it then nor puts it back now.</summary>
    public Kennisovergang ZetTerug(int nummer, string reden, MedewerkerId door, DateTimeOffset nu) =>
        Status == Conceptstatus.Overgenomen ? Nee(Kennisweigering.StaatInBestand)
        : Versies.FirstOrDefault(versie => versie.Nummer == nummer) is not { } eerder ? Nee(Kennisweigering.VersieOnbekend)
        : nummer == Live ? Nee(Kennisweigering.VersieIsLive)
        : string.IsNullOrWhiteSpace(reden) ? Nee(Kennisweigering.RedenOntbreekt)
        : Wordt(
            this with { Inhoud = eerder.Inhoud, Vervangt = eerder.Vervangt, Auteur = door, Schrijvers = Met(eerder.Schrijvers, door), Status = Conceptstatus.TerBeoordeling },
            nu, reden.Trim());

    private static bool MistTekst(Artikel inhoud) => string.IsNullOrWhiteSpace(inhoud.Titel) || string.IsNullOrWhiteSpace(inhoud.Tekst);
}
