namespace HerstelBot.Domain.Gesprekken.Duiding;

/// <summary>The words with which Dutch speaks of somebody in particular, as parts of patterns over folded text.</summary>
internal static class Zaakwoorden
{
    /// <summary>Who a file can be about, in the singular: the plural speaks of people in general.</summary>
    internal const string Persoon = @"(?:ouder|moeder|vader|mevrouw|mevr|mw|meneer|mijnheer|dhr|man|vrouw|dame|heer|cliente?|klant|inwoner|inwoonster|burger|gezin|huishouden|echtpaar|gedupeerde|kind|zoon|dochter|jongen|meisje|jongere|ex|ex-?partner|ex-?toeslagpartner|partner|nabestaande|weduwe|weduwnaar|aanvrager|aanvraagster|familie|persoon)";

    /// <summary>Somebody who was named before.</summary>
    internal const string Derde = @"(?:hij|zij|ze|ie)";

    /// <summary>Who brings somebody in particular along.</summary>
    internal const string Mijn = @"(?:mijn|m'n|mn|onze|ons)";

    /// <summary>Somebody in particular. "Op dit dossier" is the work, not a file.</summary>
    internal const string Deze = @"(?:(?:deze|dit|dezelfde)(?: \w{2,}e)? (?:" + Persoon + @"|casus|zaak)|(?<!op )dit dossier|" + Mijn + @"(?: \w{2,}e)? " + Persoon + @"|(?:een|1) van " + Mijn + @" \w+|mevrouw|mevr|mw|meneer|dhr|de (?:ouder|client|cliente|inwoner|klant|aanvrager))";

    /// <summary>Belonging to somebody who was named before.</summary>
    internal const string Haar = @"(?:haar|zijn|hun)";

    /// <summary>What lies in a file.</summary>
    internal const string Stuk = @"(?:\w*zaak|dossier|aanvraag|bezwaar|beroep|beschikking|uitbetaling|beoordeling|melding|machtiging|zienswijze|brief|status|pzb'?e?r|\w*behandelaar|schadeverzoek|verzoek|traject|afwijzing|eerste toets|ib)";

    /// <summary>What a rule may be asked about.</summary>
    internal const string Dit = @"(?:dat|dit|het|die|er)";

    /// <summary>What is told of somebody.</summary>
    internal const string Lot = @"(?:is|was|heeft|had|kreeg|krijgt|wil|zit|woont|staat|komt|gaat|raakt|gescheiden|overleden|verhuisd|afgewezen|erkend)";

    /// <summary>Who a rule may be for.</summary>
    internal const string Wij = @"(?:we|wij|je|jij|ik|men|iemand|gemeenten?|de gemeente|uht)";
}
