namespace HerstelBot.Domain.Personen;

/// <summary>What somebody wants to do with a vraag.</summary>
public enum Handeling
{
    /// <summary>See the vraag, its texts and its history.</summary>
    Inzien,

    /// <summary>Take the vraag from the queue.</summary>
    PakOp,

    /// <summary>Put the vraag back in the queue.</summary>
    GeefTerug,

    /// <summary>Give the vraag to a colleague.</summary>
    WijsToe,

    /// <summary>Send the vraag to another cluster or loket.</summary>
    ZetDoor,

    /// <summary>Ask the vrager something back.</summary>
    VraagTerug,

    /// <summary>Answer the vraag.</summary>
    Beantwoord,

    /// <summary>Add something to the own vraag.</summary>
    VulAan,

    /// <summary>Say that the answer helped.</summary>
    BevestigOpgelost,

    /// <summary>Say that the answer was not enough.</summary>
    Heropen,

    /// <summary>Take the own vraag back.</summary>
    TrekIn,

    /// <summary>Ask for priority.</summary>
    MaakUrgent,

    /// <summary>Link the vraag to another one that asks the same.</summary>
    Koppel,

    /// <summary>Say that the vraag shows something that goes wrong more often.</summary>
    MeldKnelpunt,
}

/// <summary>What somebody wants to do with an article of the loop.</summary>
public enum Kennishandeling
{
    /// <summary>See the drafts and their versions.</summary>
    Inzien,

    /// <summary>Make a draft, by hand or from an answered vraag.</summary>
    Maak,

    /// <summary>Change what is written.</summary>
    Bewerk,

    /// <summary>Ask somebody else to judge it.</summary>
    VraagBeoordeling,

    /// <summary>Judge it and let the bot answer with it.</summary>
    Publiceer,

    /// <summary>Judge it not good enough.</summary>
    WijsAf,

    /// <summary>Take it back.</summary>
    TrekIn,

    /// <summary>Propose an earlier version again.</summary>
    ZetTerug,
}

/// <summary>Whom and what a vraag concerns: all that <see cref="Bevoegdheid"/> looks at.</summary>
/// <param name="Vrager">Who asked.</param>
/// <param name="Gemeente">For which gemeente, when known.</param>
/// <param name="Cluster">The cluster whose queue it is in, when there is one.</param>
/// <param name="Regio">The regio of that cluster.</param>
/// <param name="Behandelaar">Who has picked it up, if anybody.</param>
/// <param name="CollegasLezenMee">Whether this gemeente lets its people see the vragen of their colleagues.</param>
public readonly record struct Betrokkenheid(
    MedewerkerId Vrager, GemeenteCode? Gemeente, ClusterId? Cluster, RegioId? Regio, MedewerkerId? Behandelaar, bool CollegasLezenMee = false);

/// <summary>The one table of who may do what to which vraag. What it does not name is denied.</summary>
/// <remarks>It says who; whether the status allows it is for the overgang of the vraag itself.</remarks>
public static class Bevoegdheid
{
    /// <summary>Whether <paramref name="wie"/> may do <paramref name="wat"/> to a vraag that concerns <paramref name="waarbij"/>.</summary>
    public static bool Mag(Medewerker wie, Handeling wat, Betrokkenheid waarbij)
    {
        var vrager = wie.Id == waarbij.Vrager && wie.Is(Rollen.Gemeentemedewerker);
        var pzb = wie.Is(Rollen.Pzb) && InCluster(wie, waarbij);
        var coordinator = wie.Is(Rollen.Coordinator) && InCluster(wie, waarbij);
        var regio = wie.Is(Rollen.Regioverantwoordelijke) && InRegio(wie, waarbij);
        return wat switch
        {
            Handeling.Inzien => vrager || IsCollega(wie, waarbij) || pzb || coordinator || regio || wie.Is(Rollen.Beheerder),
            Handeling.PakOp or Handeling.GeefTerug or Handeling.VraagTerug or Handeling.Beantwoord or Handeling.Koppel or Handeling.MeldKnelpunt => pzb,
            Handeling.WijsToe => coordinator || regio || (pzb && waarbij.Behandelaar == wie.Id),
            // What has no cluster lies with the beheerder, and would lie there for ever.
            Handeling.ZetDoor => pzb || regio || (wie.Is(Rollen.Beheerder) && waarbij.Cluster is null),
            Handeling.VulAan or Handeling.BevestigOpgelost or Handeling.TrekIn => vrager,
            Handeling.Heropen => vrager || pzb,
            Handeling.MaakUrgent => vrager || pzb,
        };
    }

    // Of the same gemeente for certain, in the same tenant: what somebody filled in about the own gemeente does not count.
    private static bool IsCollega(Medewerker wie, Betrokkenheid waarbij) =>
        waarbij is { CollegasLezenMee: true, Gemeente: { } gemeente }
        && wie.Is(Rollen.Gemeentemedewerker) && wie.Gemeenten.Contains(gemeente) && wie.Id.TenantId == waarbij.Vrager.TenantId;

    /// <summary>Whether <paramref name="wie"/> may plan a contactmoment of a gemeente with the cluster that answers for it. What stands on its agenda is for <see cref="Mag"/>.</summary>
    public static bool MagContactPlannen(Medewerker wie, GemeenteCode gemeente, ClusterId cluster, RegioId regio)
    {
        var daar = new Betrokkenheid(default, gemeente, cluster, regio, null);
        return (wie.Is(Rollen.Gemeentemedewerker) && wie.Gemeenten.Contains(gemeente))
            || ((wie.Is(Rollen.Pzb) || wie.Is(Rollen.Coordinator)) && InCluster(wie, daar))
            || (wie.Is(Rollen.Regioverantwoordelijke) && InRegio(wie, daar))
            || wie.Is(Rollen.Beheerder);
    }

    /// <summary>Whether <paramref name="wie"/> may do <paramref name="wat"/> to an article of the loop.</summary>
    /// <param name="wie">Who.</param>
    /// <param name="wat">What.</param>
    /// <param name="uitVraag">The vraag of which an article is to be made. Its texts are read for that, so that who makes it must be allowed to see it.</param>
    /// <param name="eigenConcept">Whether it is a draft that this person made of a vraag and that was never published.</param>
    public static bool MagKennis(Medewerker wie, Kennishandeling wat, Betrokkenheid? uitVraag = null, bool eigenConcept = false)
    {
        var redactie = wie.Is(Rollen.Redacteur) || wie.Is(Rollen.Beheerder);
        return wat switch
        {
            Kennishandeling.Maak => uitVraag is { } vraag ? (redactie && Mag(wie, Handeling.Inzien, vraag)) || (wie.Is(Rollen.Pzb) && InCluster(wie, vraag)) : redactie,
            Kennishandeling.Inzien or Kennishandeling.Bewerk => redactie || (eigenConcept && wie.Is(Rollen.Pzb)),
            Kennishandeling.VraagBeoordeling or Kennishandeling.Publiceer or Kennishandeling.WijsAf or Kennishandeling.TrekIn or Kennishandeling.ZetTerug => redactie,
        };
    }

    /// <summary>Whether <paramref name="wie"/> may see the report of a regio, or of the whole country when that is <see langword="null"/>.</summary>
    public static bool MagRapport(Medewerker wie, RegioId? regio) =>
        wie.Is(Rollen.Beheerder) || (regio is { } eigen && wie.Is(Rollen.Regioverantwoordelijke) && (wie.AlleClusters || wie.Regio == eigen));

    private static bool InCluster(Medewerker wie, Betrokkenheid waarbij) =>
        waarbij.Cluster is { } cluster && (wie.AlleClusters || wie.Cluster == cluster);

    private static bool InRegio(Medewerker wie, Betrokkenheid waarbij) =>
        waarbij.Regio is { } regio && (wie.AlleClusters || wie.Regio == regio);
}
