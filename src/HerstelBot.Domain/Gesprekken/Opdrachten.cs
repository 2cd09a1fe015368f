using HerstelBot.Domain.Gesprekken.Duiding;
using HerstelBot.Domain.Gesprekken.Kennis;
using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Rapportage;
using HerstelBot.Domain.Routering;
using HerstelBot.Domain.Vragen;

namespace HerstelBot.Domain.Gesprekken;

/// <summary>The commands that people type.</summary>
public sealed class Opdrachten(
    IVragen vragen, IGesprekken gesprekken, IUitbak uitbak, Clusterindeling indeling, Rechten rechten,
    Personeel personeel, Statusvraag statusvraag, Mailontvangers mailontvangers, Contactplanner contactplanner, Kernrapporteur kernrapporteur, Taalgeheugen taalgeheugen,
    MijnGegevens mijnGegevens, WisGegevens wisGegevens, MaakKennisartikel maakKennisartikel, Auditspoor audit)
{
    /// <summary>How many lines a list shows; the card says how many more there are.</summary>
    public const int HoogstensRegels = 15;

    // Nobody works on more vragen at once.
    private const int AlHetWerk = 1000;

    /// <summary>Carries out one command.</summary>
    public async Task<Beurt> VoerUitAsync(Binnenkomst.Tekst bij, Opdracht opdracht, CancellationToken cancellationToken)
    {
        var beurt = await VoerUit(bij, opdracht, cancellationToken);
        return opdracht is Opdracht.Help or Opdracht.Menu ? beurt : Auditspoor.Noteer(beurt, bij, opdracht.GetType().Name, Waarover(opdracht));
    }

    // What was typed is not logged, only what it turned out to be.
    private string? Waarover(Opdracht opdracht) => opdracht switch
    {
        Opdracht.ToonVraag(var nummer) => nummer.ToString(),
        Opdracht.MaakKennisartikel(var nummer) => nummer.ToString(),
        Opdracht.Audit(var nummer) => nummer?.ToString(),
        Opdracht.KoppelCluster(var cluster) => indeling.Zoek(new ClusterId(cluster))?.Id.Waarde,
        _ => null,
    };

    private Task<Beurt> VoerUit(Binnenkomst.Tekst bij, Opdracht opdracht, CancellationToken cancellationToken) => opdracht switch
    {
        Opdracht.Help or Opdracht.Menu => Task.FromResult(Antwoord(bij, new Bericht.Hulp(bij.Van.Rollen))),
        Opdracht.MijnVragen => MijnVragenAsync(bij, cancellationToken),
        Opdracht.Wachtrij => WachtrijAsync(bij, cancellationToken),
        Opdracht.ToonVraag(var nummer) => ToonAsync(bij, nummer, cancellationToken),
        Opdracht.KoppelCluster(var cluster) => KoppelAsync(bij, cluster, cancellationToken),
        Opdracht.Ontkoppel => OntkoppelAsync(bij, cancellationToken),
        Opdracht.NietBezorgd => NietBezorgdAsync(bij, cancellationToken),
        Opdracht.MijnWerk => MijnWerkAsync(bij, cancellationToken),
        Opdracht.VraagStatusOp when !bij.Van.Is(Rollen.Gemeentemedewerker) => Task.FromResult(bij.Weiger(Weigering.NietBevoegd)),
        Opdracht.VraagStatusOp => statusvraag.OpenAsync(bij, cancellationToken),
        Opdracht.Afwezig afwezig => personeel.AfwezigAsync(bij, afwezig, cancellationToken),
        Opdracht.WeerAanwezig => personeel.WeerAanwezigAsync(bij, cancellationToken),
        Opdracht.DraagOver over => personeel.DraagOverAsync(bij, over, cancellationToken),
        Opdracht.Mail(var aan) => mailontvangers.StelInAsync(bij, aan, cancellationToken),
        Opdracht.Taal(var taal) => taalgeheugen.StelInAsync(bij, taal, cancellationToken),
        Opdracht.Rapport => RapportAsync(bij, cancellationToken),
        Opdracht.PlanContactmoment(var gemeente) => contactplanner.PlanAsync(bij, gemeente, cancellationToken),
        Opdracht.MijnGegevens => mijnGegevens.ToonAsync(bij, cancellationToken),
        Opdracht.WisMijnGegevens => wisGegevens.StelVoorAsync(bij, cancellationToken),
        Opdracht.MaakKennisartikel(var nummer) => maakKennisartikel.MaakAsync(bij, nummer, cancellationToken),
        Opdracht.Audit(var nummer) => audit.ToonAsync(bij, nummer, cancellationToken),
        _ => throw new ArgumentOutOfRangeException(nameof(opdracht), opdracht.GetType().Name, "No such command."),
    };

    private static Beurt Antwoord(Binnenkomst bij, Bericht bericht) => new Beurt().MetAntwoord(bij, bericht);

    private static Beurt Persoonlijk(Binnenkomst bij, Bericht bericht) => new Beurt().MetPersoonlijkAntwoord(bij, bericht);

    private static Beurt Zin(Binnenkomst bij, string sleutel, params (string Naam, string Waarde)[] waarden) =>
        Antwoord(bij, new Bericht.Zin(sleutel, waarden.ToDictionary(w => w.Naam, w => w.Waarde)));

    private async Task<Beurt> MijnVragenAsync(Binnenkomst.Tekst bij, CancellationToken cancellationToken)
    {
        var (eigen, totaal) = await vragen.VanVragerAsync(bij.Van.Id, HoogstensRegels, cancellationToken);
        return totaal == 0 ? Zin(bij, "lijst.leeg") : Persoonlijk(bij, new Bericht.MijnVragen([.. eigen.Select(v => v.Id)], totaal));
    }

    private async Task<Beurt> MijnWerkAsync(Binnenkomst.Tekst bij, CancellationToken cancellationToken)
    {
        // Scope before limit: what somebody worked on in an earlier cluster does not stand before what is theirs now.
        var (werk, _) = await vragen.VanBehandelaarAsync(bij.Van.Id, AlHetWerk, cancellationToken);
        var zichtbaar = werk.Where(vraag => rechten.Mag(bij.Van, Handeling.Inzien, vraag)).Select(vraag => vraag.Id).ToList();
        return zichtbaar.Count == 0 ? Zin(bij, "mijn-werk.leeg") : Persoonlijk(bij, new Bericht.MijnWerk([.. zichtbaar.Take(HoogstensRegels)], zichtbaar.Count));
    }

    private async Task<Beurt> RapportAsync(Binnenkomst.Tekst bij, CancellationToken cancellationToken) =>
        await kernrapporteur.MaakAsync(bij.Van, bij.Op, cancellationToken) is { } rapport
            ? Persoonlijk(bij, new Bericht.Rapport(rapport, IsWeekbericht: false))
            : Zin(bij, "rapport.geen-recht") with { Geweigerd = Weigering.NietBevoegd };

    // Scope before limit: the queues that this person may see, and of these every vraag checked once more.
    private async Task<Beurt> WachtrijAsync(Binnenkomst.Tekst bij, CancellationToken cancellationToken)
    {
        var zichtbaar = rechten.Wachtrijen(bij.Van);
        if (zichtbaar.Count == 0)
        {
            return bij.Weiger(Weigering.NietBevoegd);
        }

        var (rij, totaal) = (new List<Vraag>(), 0);
        foreach (var cluster in zichtbaar)
        {
            var (deel, aantal) = await vragen.WachtrijAsync(cluster, HoogstensRegels, cancellationToken);
            rij.AddRange(deel.Where(vraag => rechten.Mag(bij.Van, Handeling.Inzien, vraag)));
            totaal += aantal;
        }

        var eerste = rij.OrderByDescending(v => v.Urgentie is not null).ThenBy(v => v.Toezegging.AntwoordVoor).Take(HoogstensRegels);
        var lijst = new Bericht.Wachtrij([.. eerste.Select(v => v.Id)], totaal);
        return totaal == 0 ? Zin(bij, "wachtrij.leeg") : await IsHierVanAsync(bij, zichtbaar, cancellationToken) ? Antwoord(bij, lijst) : Persoonlijk(bij, lijst);
    }

    private async Task<Beurt> ToonAsync(Binnenkomst.Tekst bij, Vraagnummer nummer, CancellationToken cancellationToken)
    {
        if (await vragen.ZoekAsync(nummer, cancellationToken) is not { } id
            || await vragen.ZoekAsync(id, cancellationToken) is not { } vraag
            || !rechten.Mag(bij.Van, Handeling.Inzien, vraag))
        {
            return bij.Weiger(Weigering.VraagOnbekend);
        }

        var kaart = new Bericht.Vraagkaart(id, rechten.MagVanBovenaf(bij.Van, vraag));
        return await IsHierVanAsync(bij, [vraag.Cluster], cancellationToken) ? Antwoord(bij, kaart) : Persoonlijk(bij, kaart);
    }

    // In the channel of a cluster everybody works on its vragen; elsewhere others read along.
    private async Task<bool> IsHierVanAsync(Binnenkomst bij, IReadOnlyList<ClusterId?> clusters, CancellationToken cancellationToken)
    {
        foreach (var cluster in clusters)
        {
            if (cluster is not { } id || await gesprekken.KanaalVanAsync(id, cancellationToken) != bij.Gesprek.Id)
            {
                return false;
            }
        }

        return true;
    }

    // Binding is idempotent and lies outside the vragen, so it comes before the commit that records the command.
    private async Task<Beurt> KoppelAsync(Binnenkomst.Tekst bij, string cluster, CancellationToken cancellationToken)
    {
        if (!bij.Van.Is(Rollen.Beheerder))
        {
            return Zin(bij, "koppel.geen-recht") with { Geweigerd = Weigering.NietBevoegd };
        }

        if (bij.Gesprek.Soort != Gesprekssoort.Kanaal)
        {
            return Zin(bij, "koppel.alleen-kanaal");
        }

        if (indeling.Zoek(new ClusterId(cluster)) is not { } gevonden)
        {
            return Zin(bij, "koppel.onbekend", ("clusters", string.Join(", ", indeling.Alle.Select(c => c.Id.Waarde).Order())));
        }

        await gesprekken.KoppelAsync(gevonden.Id, bij.Gesprek.Id, cancellationToken);
        return Zin(bij, "koppel.gedaan", ("cluster", gevonden.Naam));
    }

    private async Task<Beurt> OntkoppelAsync(Binnenkomst.Tekst bij, CancellationToken cancellationToken)
    {
        if (!bij.Van.Is(Rollen.Beheerder))
        {
            return Zin(bij, "koppel.geen-recht") with { Geweigerd = Weigering.NietBevoegd };
        }

        var los = await gesprekken.OntkoppelAsync(bij.Gesprek.Id, cancellationToken);
        return los.Count == 0
            ? Zin(bij, "ontkoppel.niets")
            : Zin(bij, "ontkoppel.gedaan", ("clusters", string.Join(", ", los.Select(id => indeling.Zoek(id)?.Naam ?? id.Waarde))));
    }

    private async Task<Beurt> NietBezorgdAsync(Binnenkomst.Tekst bij, CancellationToken cancellationToken)
    {
        if (!bij.Van.Is(Rollen.Beheerder))
        {
            return bij.Weiger(Weigering.NietBevoegd);
        }

        var (regels, totaal) = await uitbak.NietBezorgdAsync(HoogstensRegels, cancellationToken);
        return totaal == 0 ? Zin(bij, "niet-bezorgd.leeg") : Persoonlijk(bij, new Bericht.NietBezorgd(regels, totaal));
    }
}
