using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Routering;
using HerstelBot.Domain.Termijnen;
using HerstelBot.Domain.Vragen;

namespace HerstelBot.Domain.Gesprekken;

/// <summary><c>plan contactmoment</c>: an agenda of the open and recent vragen of a gemeente with its cluster, and a moment to speak about them.</summary>
public sealed class Contactplanner(
    IVragen vragen, IBekenden bekenden, IContactmomenten contactmomenten, Gemeenteregister register, Clusterindeling indeling, Mailontvangers mailontvangers, Rechten rechten)
{
    /// <summary>How many vragen the agenda shows; it says how many more there are.</summary>
    public const int HoogstensPunten = 20;

    private const int RecentWerkdagen = 20;
    private const int VoorafWerkdagen = 3;
    private static readonly TimeOnly Begintijd = new(10, 0);

    /// <summary>Plans it, or says what is missing.</summary>
    /// <param name="bij">Who asks.</param>
    /// <param name="genoemd">The gemeente as typed; empty for the own one.</param>
    /// <param name="cancellationToken">Stops the reading of the store.</param>
    public async Task<Beurt> PlanAsync(Binnenkomst.Tekst bij, string genoemd, CancellationToken cancellationToken)
    {
        // Only who has no gemeente of the organisation works for the one they chose themselves.
        var wie = bij.Van.Gemeenten.Count == 0 && (await bekenden.ZoekAsync(bij.Van.Id, cancellationToken))?.GekozenGemeente is { } gekozen
            ? bij.Van with { Gemeenten = [gekozen] }
            : bij.Van;
        var keuze = genoemd.Length > 0 ? register.Herken(genoemd) : Eigen(wie);
        return keuze switch
        {
            Herkenning.Gevonden(var gemeente, _) => await PlanAsync(bij, wie, gemeente, cancellationToken),
            Herkenning.Keuze(var gemeenten, _) => Zin(bij, "contactmoment.gemeente-keuze", ("gemeenten", Zinnen.Rij([.. gemeenten.Select(g => g.Naam)], "of"))),
            Herkenning.Onbekend(_, var toelichting) => Zin(bij, "contactmoment.gemeente-onbekend", ("toelichting", toelichting)),
            _ => Zin(bij, "contactmoment.welke-gemeente"),
        };
    }

    private Herkenning? Eigen(Medewerker wie) => wie.Gemeenten.Select(register.Zoek).OfType<Gemeente>().ToList() switch
    {
        [] => null,
        [var enige] => new Herkenning.Gevonden(enige),
        var meer => new Herkenning.Keuze(meer, ""),
    };

    private async Task<Beurt> PlanAsync(Binnenkomst.Tekst bij, Medewerker wie, Gemeente gemeente, CancellationToken cancellationToken)
    {
        if (indeling.ClusterVan(gemeente.Code) is not { } cluster)
        {
            return Zin(bij, "contactmoment.geen-cluster", ("gemeente", gemeente.Naam));
        }

        if (!Bevoegdheid.MagContactPlannen(wie, gemeente.Code, cluster.Id, cluster.Regio))
        {
            return bij.Weiger(Weigering.NietBevoegd);
        }

        var moment = await MaakAsync(bij.Van, gemeente, cluster, bij.Op, cancellationToken);
        var agenda = new Bericht.Contactagenda(await contactmomenten.BewaarAsync(moment, cancellationToken), moment);
        var beurt = new Beurt().MetPersoonlijkAntwoord(bij, agenda);
        return await mailontvangers.WilAsync(wie.Id, cancellationToken)
            ? beurt with { Berichten = [.. beurt.Berichten, new Uitgaand(new Bestemming.PerMail(wie.Id), agenda)] }
            : beurt;
    }

    // A gemeente that somebody chose opens nothing of others there. Scope before limit: of all that is open or recent, what this person may see; of that, what fits.
    private async Task<Contactmoment> MaakAsync(Medewerker wie, Gemeente gemeente, Cluster cluster, DateTimeOffset nu, CancellationToken cancellationToken)
    {
        var werktijd = new Werktijd(cluster.Sluitingsdagen);
        var recent = await vragen.VanGemeenteAsync(gemeente.Code, werktijd.WerkdagenTerug(nu, RecentWerkdagen), cancellationToken);
        var punten = recent
            .Where(vraag => vraag.Cluster == cluster.Id && vraag.Status != VraagStatus.Ingetrokken && rechten.Mag(wie, Handeling.Inzien, vraag))
            .Select(vraag => (Vraag: vraag, OverTijd: IsOverTijd(vraag, nu)))
            .OrderByDescending(punt => punt.Vraag.IsLopend).ThenByDescending(punt => punt.OverTijd).ThenBy(punt => punt.Vraag.GesteldOp)
            .Select(punt => new Agendapunt(
                punt.Vraag.Id, punt.Vraag.Nummer, punt.Vraag.Status, werktijd.WerkdagenTussen(punt.Vraag.GesteldOp, nu), punt.OverTijd))
            .ToList();
        var dag = Werktijd.DatumVan(werktijd.EindeWerkdag(nu, VoorafWerkdagen));
        return new(gemeente.Code, cluster.Id, nu, Werktijd.Om(dag, Begintijd), [.. punten.Take(HoogstensPunten)], punten.Count);
    }

    // Against the moment at which our clock stopped.
    private static bool IsOverTijd(Vraag vraag, DateTimeOffset nu) => vraag.Toezegging.AntwoordVoor < vraag.Status switch
    {
        VraagStatus.Open or VraagStatus.Opgepakt => nu,
        VraagStatus.WachtOpGemeente => vraag.KlokStilSinds ?? nu,
        VraagStatus.Beantwoord => vraag.BeantwoordOp ?? nu,
        VraagStatus.Opgelost => vraag.BeantwoordOp ?? vraag.AfgeslotenOp ?? nu,
        VraagStatus.Ingetrokken => vraag.AfgeslotenOp ?? nu,
    };

    private static Beurt Zin(Binnenkomst bij, string sleutel, params (string Naam, string Waarde)[] waarden) =>
        new Beurt().MetAntwoord(bij, new Bericht.Zin(sleutel, waarden.ToDictionary(w => w.Naam, w => w.Waarde)));
}
