using HerstelBot.Domain.Gesprekken.Duiding;
using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Termijnen;
using HerstelBot.Domain.Vragen;

namespace HerstelBot.Domain.Gesprekken;

/// <summary>Being away, being back, and handing over all open work of a colleague in one action.</summary>
public sealed class Personeel(IVragen vragen, IPersonen personen, IAfwezigheid afwezigheid, Mensen mensen, Rechten rechten)
{
    /// <summary>How long somebody can be away, in days: longer is leaving, and a typing error in the year is likelier.</summary>
    public const int HoogstensDagen = 366;

    // Nobody works on more vragen at once.
    private const int AlHetWerk = 1000;

    /// <summary>Somebody tells to be away; with a colleague who stands in, the open work goes there at once.</summary>
    public async Task<Beurt> AfwezigAsync(Binnenkomst.Tekst bij, Opdracht.Afwezig opdracht, CancellationToken cancellationToken)
    {
        if (!bij.Van.Is(Rollen.Pzb) && !bij.Van.Is(Rollen.Coordinator))
        {
            return bij.Weiger(Weigering.NietBevoegd);
        }

        var vandaag = Werktijd.DatumVan(bij.Op);
        if (Terugdag.Lees(opdracht.Tot, vandaag) is not { } totEnMet || totEnMet < vandaag || totEnMet > vandaag.AddDays(HoogstensDagen))
        {
            return Zin(bij, "afwezig.datum");
        }

        Medewerker? vervanger = null;
        if (opdracht.Vervanger is { } naam)
        {
            var (gevonden, fout) = await CollegaAsync(bij, naam, bij.Van.Id, cancellationToken);
            if (fout is not null)
            {
                return fout;
            }

            vervanger = gevonden;
        }

        // Like binding a channel: keeping it twice is keeping it once, so it comes before the commit.
        await afwezigheid.BewaarAsync(bij.Van.Id, new(totEnMet, vervanger?.Id), cancellationToken);
        var werk = await WerkAsync(bij, bij.Van.Id, cancellationToken);
        var datum = DatumInWoorden.Datum(totEnMet);
        var beurt = (vervanger, werk.Count) switch
        {
            (_, 0) => Zin(bij, "afwezig.bewaard", ("datum", datum)),
            (null, var aantal) => Zin(bij, "afwezig.met-werk", ("datum", datum), ("aantal", $"{aantal}")),
            ({ } wie, var aantal) => Zin(bij, "afwezig.overgedragen", ("datum", datum), ("aantal", $"{aantal}"), ("naam", wie.Naam)),
        };
        return beurt with
        {
            Berichten =
            [
                .. beurt.Berichten,
                .. vervanger is null ? [] : Overdracht(werk, bij.Van.Id, vervanger.Id, bij.Van.Id),
                .. vervanger is null ? [] : new[] { AanPersoon(vervanger.Id, "afwezig.aan-vervanger", ("naam", bij.Van.Naam), ("datum", datum), ("aantal", $"{werk.Count}")) },
                .. vervanger is null && werk.Count > 0
                    ? mensen.Coordinatoren(bij.Van.Cluster).Where(wie => wie.Id != bij.Van.Id).Select(wie => AanPersoon(wie.Id, "afwezig.aan-coordinator", ("naam", bij.Van.Naam), ("datum", datum), ("aantal", $"{werk.Count}")))
                    : [],
            ],
        };
    }

    /// <summary>Somebody is back. What was handed over stays where it is.</summary>
    public async Task<Beurt> WeerAanwezigAsync(Binnenkomst.Tekst bij, CancellationToken cancellationToken)
    {
        await afwezigheid.WisAsync(bij.Van.Id, cancellationToken);
        return Zin(bij, "afwezig.terug");
    }

    /// <summary>All open work of one goes to another: the own work by whoever has it, that of a colleague by the coördinator or regioverantwoordelijke.</summary>
    public async Task<Beurt> DraagOverAsync(Binnenkomst.Tekst bij, Opdracht.DraagOver opdracht, CancellationToken cancellationToken)
    {
        var van = bij.Van;
        if (opdracht.Van is { } vanNaam)
        {
            var (gevonden, fout) = await CollegaAsync(bij, vanNaam, null, cancellationToken, magAfwezig: true);
            if (fout is not null)
            {
                return fout;
            }

            van = gevonden!;
        }

        var (aan, aanFout) = await CollegaAsync(bij, opdracht.Aan, van.Id, cancellationToken);
        if (aanFout is not null)
        {
            return aanFout;
        }

        // Both ends must fit: who gives it may give it, who gets it may work on it.
        var werk = (await WerkAsync(bij, van.Id, cancellationToken)).Where(vraag => rechten.Mag(aan!, Handeling.Beantwoord, vraag)).ToList();
        if (werk.Count == 0)
        {
            return Zin(bij, "overdracht.niets", ("naam", van.Naam), ("aan", aan!.Naam));
        }

        var beurt = Zin(bij, "overdracht.gedaan", ("naam", van.Naam), ("aan", aan!.Naam), ("aantal", $"{werk.Count}"));
        return beurt with
        {
            Berichten =
            [
                .. beurt.Berichten, .. Overdracht(werk, van.Id, aan.Id, bij.Van.Id),
                .. aan.Id == bij.Van.Id ? [] : new[] { AanPersoon(aan.Id, "overdracht.aan-u", ("naam", van.Naam), ("aantal", $"{werk.Count}")) },
                .. van.Id == bij.Van.Id ? [] : new[] { AanPersoon(van.Id, "overdracht.gedaan", ("naam", van.Naam), ("aan", aan.Naam), ("aantal", $"{werk.Count}")) },
            ],
        };
    }

    private static Beurt Zin(Binnenkomst bij, string sleutel, params (string Naam, string Waarde)[] waarden) =>
        new Beurt().MetAntwoord(bij, new Bericht.Zin(sleutel, waarden.ToDictionary(w => w.Naam, w => w.Waarde)));

    private static Uitgaand AanPersoon(MedewerkerId wie, string sleutel, params (string Naam, string Waarde)[] waarden) =>
        new(new Bestemming.BijPersoon(wie), new Bericht.Zin(sleutel, waarden.ToDictionary(w => w.Naam, w => w.Waarde)));

    private static IEnumerable<Uitgaand> Overdracht(IEnumerable<Vraag> werk, MedewerkerId van, MedewerkerId aan, MedewerkerId door) =>
        werk.Select(vraag => new Uitgaand(new Bestemming.BijVraag(vraag.Id), new Bericht.Vervolg(new Vervolgstap.Overdracht(van, aan, door))));

    // Scope before anything: what this person may not hand over is not counted either.
    private async Task<IReadOnlyList<Vraag>> WerkAsync(Binnenkomst bij, MedewerkerId van, CancellationToken cancellationToken) =>
        [.. (await vragen.VanBehandelaarAsync(van, AlHetWerk, cancellationToken)).Vragen.Where(vraag => rechten.Mag(bij.Van, Handeling.WijsToe, vraag))];

    private async Task<(Medewerker? Wie, Beurt? Fout)> CollegaAsync(
        Binnenkomst bij, string naam, MedewerkerId? behalve, CancellationToken cancellationToken, bool magAfwezig = false)
    {
        var clusters = rechten.Wachtrijen(bij.Van);
        var onder = personen.Met(Rollen.Pzb).Where(wie => wie.Id != behalve && (wie.Cluster is null ? wie.AlleClusters : clusters.Contains(wie.Cluster))).ToList();
        return Collegazoeker.Zoek(naam, onder) switch
        {
            [] => (null, bij.Weiger(Weigering.CollegaOnbekend)),
            [var wie] when !magAfwezig && await mensen.IsAfwezigAsync(wie.Id, bij.Op, cancellationToken) => (null, bij.Weiger(Weigering.CollegaAfwezig)),
            [var wie] => (wie, null),
            var meer => (null, Zin(bij, "overdracht.wie", ("namen", string.Join(", ", meer.Select(wie => wie.Naam))))),
        };
    }
}
