using HerstelBot.Domain.Gesprekken;
using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Vragen;
using HerstelBot.Teams.Kaarten.Binden;

namespace HerstelBot.Teams.Kaarten;

/// <summary>A vraag with all that a card about it may show.</summary>
/// <param name="Vraag">The vraag.</param>
/// <param name="Teksten">What was typed about it, oldest first.</param>
/// <param name="Verloop">What happened to it, oldest first.</param>
/// <param name="Namen">How the people in it are called.</param>
/// <param name="Aanwezigheid">Whether whoever works on it can be reached now; asked only for a card that says so.</param>
internal sealed record Dossier(
    Vraag Vraag, IReadOnlyList<Vraagtekst> Teksten, IReadOnlyList<VraagGebeurtenis> Verloop, IReadOnlyDictionary<MedewerkerId, string> Namen,
    Aanwezigheid Aanwezigheid = Aanwezigheid.Onbekend)
{
    /// <summary>How somebody is called; empty when we do not know.</summary>
    public string Naam(MedewerkerId? wie) => wie is { } id && Namen.TryGetValue(id, out var naam) ? naam : "";

    /// <summary>The newest text of a kind, or <see langword="null"/>.</summary>
    public Vraagtekst? Laatste(Tekstsoort soort) => Teksten.LastOrDefault(tekst => tekst.Soort == soort);

    /// <summary>How long the cluster takes for half of its answers, in working time; <see langword="null"/> while there are too few to tell.</summary>
    public TimeSpan? Gewoonlijk { get; init; }

    /// <summary>The id of the article that was made of it; asked only for a card that says so.</summary>
    public string? Kennisartikel { get; init; }

    /// <summary>The vragen of the same cluster to which this one could be linked.</summary>
    public IReadOnlyList<Vraag> Hoofdvragen { get; init; } = [];
}

/// <summary>Collects dossiers from the store.</summary>
internal sealed class Dossierlezer(IVragen vragen, IBekenden bekenden, IAanwezigheid aanwezigheid, Naslag naslag)
{
    // Of fewer answers a median says nothing.
    private const int GenoegDuren = 5;
    private const int HoogstensHoofdvragen = 100;

    /// <summary>The dossier of a vraag; <see langword="null"/> when there is no such vraag.</summary>
    public async Task<Dossier?> LeesAsync(VraagId id, CancellationToken cancellationToken)
    {
        if (await vragen.ZoekAsync(id, cancellationToken) is not { } vraag) { return null; }

        var teksten = await vragen.TekstenAsync(id, cancellationToken);
        var verloop = await vragen.VerloopAsync(id, cancellationToken);
        MedewerkerId?[] wie =
        [
            vraag.Vrager, vraag.Behandelaar, .. teksten.Select(tekst => (MedewerkerId?)tekst.Door), .. verloop.Select(gebeurtenis => gebeurtenis.Door),
            .. verloop.OfType<VraagToegewezen>().Select(gebeurtenis => (MedewerkerId?)gebeurtenis.Aan),
        ];
        var namen = new Dictionary<MedewerkerId, string>();
        foreach (var persoon in wie.OfType<MedewerkerId>().Distinct())
        {
            if (await NaamAsync(persoon, cancellationToken) is { } naam) { namen[persoon] = naam; }
        }

        return new(vraag, teksten, verloop, namen);
    }

    /// <summary>The dossier with what the vrager may expect: how fast the cluster is, and whether whoever works on it can be reached.</summary>
    public async Task<Dossier?> LeesVoorVragerAsync(VraagId id, CancellationToken cancellationToken)
    {
        if (await LeesAsync(id, cancellationToken) is not { } dossier) { return null; }
        var duren = dossier.Vraag.Cluster is { } cluster ? (await vragen.AntwoorddurenAsync(cluster, cancellationToken)).Order().ToList() : [];
        return dossier with
        {
            Gewoonlijk = duren.Count < GenoegDuren ? null : duren[duren.Count / 2],
            Aanwezigheid = dossier.Vraag is { Behandelaar: { } wie, Status: VraagStatus.Opgepakt or VraagStatus.WachtOpGemeente }
                ? (await aanwezigheid.VanAsync([wie], cancellationToken))[wie]
                : Aanwezigheid.Onbekend,
        };
    }

    /// <summary>The dossier with the article that was made of it.</summary>
    public async Task<Dossier?> LeesVoorKanaalAsync(VraagId id, CancellationToken cancellationToken) => await LeesAsync(id, cancellationToken) is { } dossier
        ? dossier with { Kennisartikel = await naslag.Kennisartikel(dossier.Vraag.Nummer, cancellationToken) }
        : null;

    /// <summary>The dossier with the vragen to which it could be linked.</summary>
    public async Task<Dossier?> LeesMetHoofdvragenAsync(VraagId id, CancellationToken cancellationToken)
    {
        if (await LeesAsync(id, cancellationToken) is not { } dossier) { return null; }
        var (rij, _) = await vragen.WachtrijAsync(dossier.Vraag.Cluster, HoogstensHoofdvragen, cancellationToken);
        return dossier with
        {
            Hoofdvragen = [.. rij.Where(dossier.Vraag.KanKoppelenAan).OrderByDescending(ander => ander.Onderwerp == dossier.Vraag.Onderwerp).ThenBy(ander => ander.GesteldOp)],
        };
    }

    /// <summary>How somebody is called, or <see langword="null"/>.</summary>
    public async Task<string?> NaamAsync(MedewerkerId wie, CancellationToken cancellationToken) =>
        ((await bekenden.ZoekAsync(wie, cancellationToken))?.Naam ?? naslag.Persoon(wie)) is { Length: > 0 } naam ? Onschadelijk.Naam(naam) : null;

    /// <summary>The vragen of a list, in its order; what no longer exists is left out.</summary>
    public async Task<IReadOnlyList<Vraag>> LeesAsync(IReadOnlyList<VraagId> ids, CancellationToken cancellationToken)
    {
        var gevonden = new List<Vraag>(ids.Count);
        foreach (var id in ids)
        {
            if (await vragen.ZoekAsync(id, cancellationToken) is { } vraag) { gevonden.Add(vraag); }
        }

        return gevonden;
    }
}
