namespace HerstelBot.Domain.Kennisbank.Beheer;

/// <summary>Why something does not happen to an article of the loop. Each has a friendly sentence in <c>dialogs/teksten</c> under <c>kennis.weigering.&lt;name&gt;</c>.</summary>
public enum Kennisweigering
{
    /// <summary>This person may not do this.</summary>
    NietBevoegd,

    /// <summary>There is no such article of the loop.</summary>
    ArtikelOnbekend,

    /// <summary>There is no such vraag, or this person may not see it.</summary>
    VraagOnbekend,

    /// <summary>The vraag has no answer of which an article can be made, or its texts are erased.</summary>
    VraagNietBeantwoord,

    /// <summary>The vraag is about one case, which no article may know.</summary>
    VraagOverZaak,

    /// <summary>Somebody made an article of this vraag before.</summary>
    AlUitDezeVraag,

    /// <summary>The id is not made of small letters, digits and single hyphens.</summary>
    IdOngeldig,

    /// <summary>Another article has this id.</summary>
    IdBezet,

    /// <summary>The id of an article never changes.</summary>
    IdVast,

    /// <summary>There is no title or no answer.</summary>
    TekstOntbreekt,

    /// <summary>A reason is needed and is missing.</summary>
    RedenOntbreekt,

    /// <summary>Who wrote it cannot judge it: four eyes.</summary>
    EigenWerk,

    /// <summary>Somebody changed it meanwhile.</summary>
    Gewijzigd,

    /// <summary>Nobody asked to judge it.</summary>
    NietTerBeoordeling,

    /// <summary>It waits to be judged already.</summary>
    AlTerBeoordeling,

    /// <summary>It is published as it is.</summary>
    AlGepubliceerd,

    /// <summary>It was taken back before.</summary>
    AlIngetrokken,

    /// <summary>It was judged not good enough; change it first.</summary>
    EerstAanpassen,

    /// <summary>It never had that version.</summary>
    VersieOnbekend,

    /// <summary>That version is the one that the bot answers with.</summary>
    VersieIsLive,

    /// <summary>It is a file of the kennisbank now, and changed there.</summary>
    StaatInBestand,

    /// <summary>It fails the checks of an article.</summary>
    NietInOrde,
}
