using HerstelBot.Domain.Gesprekken;
using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Routering;
using HerstelBot.Domain.Vragen;

namespace HerstelBot.Web.Rapporten;

/// <summary>Writes ids and history as people say them.</summary>
internal sealed class Benaming(Clusterindeling indeling, Gemeenteregister register, Routeerder routeerder, IPersonen personen, IZinnen zinnen)
{
    /// <summary>The name of a cluster.</summary>
    public string Cluster(ClusterId? id) => id is { } cluster ? indeling.Zoek(cluster)?.Naam ?? cluster.Waarde : "Zonder cluster";

    /// <summary>The name of a gemeente.</summary>
    public string Gemeente(GemeenteCode? code) => code is { } gemeente ? register.Zoek(gemeente)?.Naam ?? gemeente.Waarde : "Gemeente onbekend";

    /// <summary>The title of an onderwerp.</summary>
    public string Onderwerp(string id) => routeerder.Zoek(new OnderwerpId(id))?.Titel ?? id;

    /// <summary>A status.</summary>
    public string Status(VraagStatus status) => zinnen.Zin($"status.{status}");

    /// <summary>What goes wrong more often.</summary>
    public string Knelpunt(Knelpuntsoort soort) => zinnen.Zin($"knelpunt.{soort}");

    /// <summary>One line of the history of a vraag. Who asked is not named: a report is about vragen.</summary>
    public string Gebeurtenis(VraagGebeurtenis gebeurtenis, Vraag vraag) => zinnen.Zin(
        $"verloop.{gebeurtenis.GetType().Name}",
        ("naam", Naam(gebeurtenis.Door, vraag)),
        ("aan", gebeurtenis is VraagToegewezen toegewezen ? Naam(toegewezen.Aan, vraag) : ""),
        ("cluster", gebeurtenis switch { VraagGesteld gesteld => Cluster(gesteld.Cluster), VraagDoorgezet doorgezet => Cluster(doorgezet.Naar), _ => "" }),
        ("loket", gebeurtenis is VraagDoorverwezen doorverwezen ? routeerder.Zoek(new LoketId(doorverwezen.Loket))?.Naam ?? doorverwezen.Loket : ""),
        ("nummer", gebeurtenis switch { VraagGekoppeld gekoppeld => gekoppeld.Nummer.ToString(), DuplicaatGekoppeld duplicaat => duplicaat.Nummer.ToString(), _ => "" }),
        ("criterium", gebeurtenis is VraagUrgentGemaakt urgent ? zinnen.Zin($"urgentie.{urgent.Criterium}") : ""),
        ("knelpunt", gebeurtenis is KnelpuntGemeld gemeld ? Knelpunt(gemeld.Knelpunt) : ""));

    /// <summary>Who works or worked on it.</summary>
    public string Naam(MedewerkerId? wie, Vraag vraag) =>
        wie is not { } id ? "HerstelBot"
        : id == MedewerkerId.Gewist ? "iemand"
        : id == vraag.Vrager ? "de vrager"
        : personen.Wie(id, "") is { Naam: { Length: > 0 } naam } ? naam
        : "een medewerker";
}
