using HerstelBot.Domain.Gesprekken;
using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Vragen;
using StackExchange.Redis;

namespace HerstelBot.Redis;

/// <summary>One part of the data. All keys of one part share a slot, so that one script can write them together.</summary>
/// <param name="Nummer">From 0.</param>
internal readonly record struct Shard(int Nummer)
{
    /// <inheritdoc/>
    public override string ToString() => $"s{Nummer}";
}

/// <summary>Every key of the store is made here.</summary>
internal static class Keys
{
    private static readonly string[] PerBericht = ["antwoord", "antwoordplek", "waargenomen"];

    /// <summary>Hash: into how many shards the data is divided.</summary>
    public static RedisKey Opslag { get; } = "{opslag}";

    /// <summary>Hash: the channel of each cluster.</summary>
    public static RedisKey Kanalen { get; } = "{kanalen}";

    /// <summary>Present when what is stored is made up.</summary>
    public static RedisKey Voorbeeld { get; } = "{voorbeeld}";

    /// <summary>The groups of the directory as they were last read.</summary>
    public static RedisKey Groepen { get; } = "{groepen}";

    /// <summary>Hash: the keys with which cookies are sealed.</summary>
    public static RedisKey Sleutelring { get; } = "{sleutelring}";

    /// <summary>The last day on which everything was erased that was kept long enough.</summary>
    public static RedisKey Bewaarronde { get; } = "{bewaarronde}";

    /// <summary>Sorted set: what holds that somebody must hear of, by since when.</summary>
    public static RedisKey Signalen { get; } = "{signalen}";

    /// <summary>Sorted set: the rounds that an instance has, by until when.</summary>
    public static RedisKey Rondes { get; } = "{rondes}";

    /// <summary>The last number given out in a year. In a slot of its own: numbers are unique over all shards.</summary>
    public static RedisKey Teller(int jaar) => $"{{nummers}}:{jaar}";

    /// <summary>Present for 48 hours after a delivery took effect; holds what the sender saw.</summary>
    public static RedisKey Gezien(Shard shard, string sleutel) => In(shard, $"gezien:{sleutel}");

    /// <summary>Present for 90 days after a single-use action took effect; holds what the presser saw.</summary>
    public static RedisKey Eenmalig(Shard shard, string sleutel) => In(shard, $"eenmalig:{sleutel}");

    /// <summary>Hash: the vraag, its version and where its card stands.</summary>
    public static RedisKey Vraag(Shard shard, VraagId id) => In(shard, $"vraag:{id}");

    /// <summary>List: what happened to the vraag.</summary>
    public static RedisKey Verloop(Shard shard, VraagId id) => In(shard, $"vraag:{id}:verloop");

    /// <summary>List: what was typed about the vraag; deleted to erase it.</summary>
    public static RedisKey Teksten(Shard shard, VraagId id) => In(shard, $"vraag:{id}:teksten");

    /// <summary>Hash: the vragen of this shard by their number in a year.</summary>
    public static RedisKey Nummers(Shard shard, int jaar) => In(shard, $"nummers:{jaar}");

    /// <summary>Sorted set: the vragen of one vrager.</summary>
    public static RedisKey VanVrager(Shard shard, MedewerkerId vrager) => In(shard, $"vrager:{vrager}");

    /// <summary>Sorted set: the vragen of a gemeente.</summary>
    public static RedisKey VanGemeente(Shard shard, GemeenteCode gemeente) => In(shard, $"gemeente:{gemeente}");

    /// <summary>Sorted set: the running vragen of a cluster.</summary>
    public static RedisKey Wachtrij(Shard shard, ClusterId? cluster) =>
        In(shard, cluster is { } id ? $"cluster:{id}" : "zonder-cluster");

    /// <summary>Sorted set: the vragen that somebody works on.</summary>
    public static RedisKey VanBehandelaar(Shard shard, MedewerkerId behandelaar) => In(shard, $"behandelaar:{behandelaar}");

    /// <summary>Sorted set: everybody who works on a vraag, by how many there are.</summary>
    public static RedisKey Behandelaars(Shard shard) => In(shard, "behandelaars");

    /// <summary>Sorted set: the answered vragen of a gemeente, by when.</summary>
    public static RedisKey Beantwoord(Shard shard, GemeenteCode gemeente) => In(shard, $"beantwoord:{gemeente}");

    /// <summary>Sorted set: the answered vragen that every gemeente may read, by when.</summary>
    public static RedisKey Openbaar(Shard shard) => In(shard, "openbaar");

    /// <summary>List: how long the last answers of a cluster took, newest first, in seconds of working time.</summary>
    public static RedisKey Antwoordduren(Shard shard, ClusterId cluster) => In(shard, $"antwoordduren:{cluster}");

    /// <summary>Sorted set: who must get an overview, by when it was last asked for.</summary>
    public static RedisKey Overzichtverzoeken(Shard shard) => In(shard, "overzichtverzoeken");

    /// <summary>Hash: the rows of the vragen to which something happened in a month, in a cluster or on their way through it.</summary>
    public static RedisKey Maandboek(Shard shard, ClusterId? cluster, DateOnly maand) =>
        In(shard, $"maandboek:{maand.Year:0000}-{maand.Month:00}:{(cluster is { } id ? $"cluster:{id}" : "zonder-cluster")}");

    /// <summary>Hash: the rows of the running vragen of a cluster.</summary>
    public static RedisKey Openboek(Shard shard, ClusterId? cluster) => In(shard, $"openboek:{(cluster is { } id ? $"cluster:{id}" : "zonder-cluster")}");

    /// <summary>Sorted set: the vragen and zoekmissers of a cluster of the last weeks and what they are about, by when they were asked.</summary>
    public static RedisKey Vraagmomenten(Shard shard, ClusterId cluster) => In(shard, $"vraagmomenten:{cluster}");

    /// <summary>Sorted set: the questions to the bot of a month and what became of them.</summary>
    public static RedisKey Botbeurten(Shard shard, DateOnly maand) => In(shard, $"botbeurten:{maand.Year:0000}-{maand.Month:00}");

    /// <summary>The absence of somebody.</summary>
    public static RedisKey Afwezig(Shard shard, MedewerkerId wie) => In(shard, $"afwezig:{wie}");

    /// <summary>Sorted set: when the clock must look at which vraag.</summary>
    public static RedisKey Bewaking(Shard shard) => In(shard, "bewaking");

    /// <summary>Sorted set: the chains of the outbox by the moment they are due.</summary>
    public static RedisKey UitbakBeurt(Shard shard) => In(shard, "uitbak:beurt");

    /// <summary>List: one chain of the outbox, in order.</summary>
    public static RedisKey UitbakKeten(Shard shard, string keten) => In(shard, $"uitbak:keten:{keten}");

    /// <summary>Hash: attempts at the head of a chain.</summary>
    public static RedisKey UitbakStaat(Shard shard, string keten) => In(shard, $"uitbak:staat:{keten}");

    /// <summary>Sorted set: the messages that wait for delivery, by the moment they were stored.</summary>
    public static RedisKey UitbakWachtend(Shard shard) => In(shard, "uitbak:wachtend");

    /// <summary>Sorted set: the chains that wait for a channel.</summary>
    public static RedisKey UitbakGeparkeerd(Shard shard) => In(shard, "uitbak:geparkeerd");

    /// <summary>Sorted set: what could not be delivered.</summary>
    public static RedisKey UitbakNietBezorgd(Shard shard) => In(shard, "uitbak:niet-bezorgd");

    /// <summary>Sorted set: what the kennisbank could not answer.</summary>
    public static RedisKey Zoekmissers(Shard shard) => In(shard, "zoekmissers");

    /// <summary>Sorted set: thumbs under answers.</summary>
    public static RedisKey Oordelen(Shard shard) => In(shard, "oordelen");

    /// <summary>Sorted set: the closed vragen of which something is to be erased, by when they were closed.</summary>
    public static RedisKey Afgesloten(Shard shard) => In(shard, "afgesloten");

    /// <summary>Sorted set: the lines of the audit log.</summary>
    public static RedisKey Audit(Shard shard) => In(shard, "audit");

    /// <summary>A conversation.</summary>
    public static RedisKey Gesprek(Shard shard, GesprekId id) => In(shard, $"gesprek:{id}");

    /// <summary>The id of the personal conversation with somebody.</summary>
    public static RedisKey Persoonlijk(Shard shard, MedewerkerId persoon) => In(shard, $"persoonlijk:{persoon}");

    /// <summary>Somebody we have met.</summary>
    public static RedisKey Bekende(Shard shard, MedewerkerId id) => In(shard, $"bekende:{id}");

    /// <summary>Whether somebody wants e-mail.</summary>
    public static RedisKey Mailvoorkeur(Shard shard, MedewerkerId id) => In(shard, $"mailvoorkeur:{id}");

    /// <summary>Which language somebody reads.</summary>
    public static RedisKey Taalkeuze(Shard shard, MedewerkerId id) => In(shard, $"taal:{id}");

    /// <summary>A contactmoment whose calendar file can be fetched.</summary>
    public static RedisKey Contactmoment(Shard shard, string token) => In(shard, $"contactmoment:{token}");

    /// <summary>Whose data can be fetched with a token.</summary>
    public static RedisKey Gegevenslink(Shard shard, string token) => In(shard, $"gegevenslink:{token}");

    /// <summary>Which article a delivered message showed.</summary>
    public static RedisKey Antwoord(Shard shard, GesprekId gesprek, string bericht) => In(shard, $"antwoord:{gesprek}:{bericht}");

    /// <summary>Where the answer to a message stands.</summary>
    public static RedisKey Antwoordplek(Shard shard, GesprekId gesprek, string bericht) => In(shard, $"antwoordplek:{gesprek}:{bericht}");

    /// <summary>Sorted set: the articles by how often they were given.</summary>
    public static RedisKey Gegeven(Shard shard) => In(shard, "gegeven");

    /// <summary>Hash: what was observed from a message, or from what somebody thinks of one, and in which list it stands.</summary>
    public static RedisKey Waargenomen(Shard shard, GesprekId gesprek, string waarvan) => In(shard, $"waargenomen:{gesprek}:{waarvan}");

    /// <summary>Hash: an article of the loop and its version.</summary>
    public static RedisKey Kennisconcept(Shard shard, string id) => In(shard, $"kennis:concept:{id}");

    /// <summary>Sorted set: the articles of the loop, by when they last changed.</summary>
    public static RedisKey Kennisconcepten(Shard shard) => In(shard, "kennis:concepten");

    /// <summary>Hash: the article that was made of a vraag, by its number.</summary>
    public static RedisKey KennisUitVraag(Shard shard) => In(shard, "kennis:uit-vraag");

    /// <summary>Hash: the articles of the loop that are live, and how often that changed.</summary>
    public static RedisKey KennisLive(Shard shard) => In(shard, "kennis:live");

    /// <summary>Set: the articles of which their owners were reminded, each with its date and who.</summary>
    public static RedisKey KennisHerinnerd(Shard shard) => In(shard, "kennis:herinnerd");

    /// <summary>Hash: the zoekmissers that are answered by now, each with the article, and against what that was tried.</summary>
    public static RedisKey NuGedekt(Shard shard) => In(shard, "zoekmissers:nu-gedekt");

    /// <summary>Patterns of what is remembered about single messages of a conversation.</summary>
    public static IEnumerable<RedisValue> RondGesprek(Shard shard, GesprekId gesprek)
    {
        var id = string.Concat(gesprek.Waarde.Select(teken => teken is '*' or '?' or '[' or ']' or '^' or '\\' ? $"\\{teken}" : $"{teken}"));
        return PerBericht.Select(soort => (RedisValue)$"{{{shard}}}:{soort}:{id}:*");
    }

    private static RedisKey In(Shard shard, string rest) => $"{{{shard}}}:{rest}";
}
