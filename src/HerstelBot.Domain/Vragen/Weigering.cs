namespace HerstelBot.Domain.Vragen;

/// <summary>Why something does not happen. Each has a friendly sentence in <c>dialogs/teksten</c> under <c>weigering.&lt;name&gt;</c>.</summary>
public enum Weigering
{
    /// <summary>There is no such vraag, or this person may not know of it.</summary>
    VraagOnbekend,

    /// <summary>This person may not do this.</summary>
    NietBevoegd,

    /// <summary>A colleague picked it up first.</summary>
    AlOpgepakt,

    /// <summary>This person already has it.</summary>
    AlDoorUOpgepakt,

    /// <summary>Nobody has picked it up yet.</summary>
    NogNietOpgepakt,

    /// <summary>Somebody else works on it.</summary>
    NietDeBehandelaar,

    /// <summary>We wait for the gemeente to answer what was asked back.</summary>
    WachtOpGemeente,

    /// <summary>There is an answer already.</summary>
    AlBeantwoord,

    /// <summary>There is no answer yet to judge.</summary>
    NogNietBeantwoord,

    /// <summary>It is closed.</summary>
    AlAfgesloten,

    /// <summary>The vrager took it back.</summary>
    AlIngetrokken,

    /// <summary>The card is older than the vraag.</summary>
    KaartVerouderd,

    /// <summary>A text is needed and is missing.</summary>
    TekstOntbreekt,

    /// <summary>The text is too long.</summary>
    TekstTeLang,

    /// <summary>It is in the queue of that cluster already.</summary>
    AlInDitCluster,

    /// <summary>That cluster or loket does not exist.</summary>
    BestemmingOnbekend,

    /// <summary>More than 20 werkdagen after the end it cannot be opened again.</summary>
    HeropenTermijnVoorbij,

    /// <summary>It has priority already.</summary>
    AlUrgent,

    /// <summary>Priority needs a criterium.</summary>
    CriteriumOntbreekt,

    /// <summary>This colleague has it already.</summary>
    AlBijDezeCollega,

    /// <summary>No colleague of this cluster is called so.</summary>
    CollegaOnbekend,

    /// <summary>This colleague is away.</summary>
    CollegaAfwezig,

    /// <summary>A question for the state of a case needs an outcome with its answer.</summary>
    UitkomstOntbreekt,

    /// <summary>It cannot be linked to that vraag: itself, linked itself, taken back or referred elsewhere.</summary>
    HoofdvraagOngeldig,

    /// <summary>It is linked to that vraag already.</summary>
    AlGekoppeld,

    /// <summary>It still runs, and what runs is not erased.</summary>
    NogNietAfgesloten,

    /// <summary>Its texts are erased.</summary>
    AlGewist,

    /// <summary>A knelpunt needs a kind.</summary>
    KnelpuntOntbreekt,

    /// <summary>It is marked as this kind of knelpunt already.</summary>
    AlAlsKnelpuntGemeld,
}
