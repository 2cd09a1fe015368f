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
}

/// <summary>Collects dossiers from the store.</summary>
internal sealed class Dossierlezer(IVragen vragen, IBekenden bekenden, IAanwezigheid aanwezigheid)
{
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

    /// <summary>The same, with whether the behandelaar can be reached, while somebody works on it.</summary>
    public async Task<Dossier?> LeesMetAanwezigheidAsync(VraagId id, CancellationToken cancellationToken) =>
        await LeesAsync(id, cancellationToken) is { } dossier
            ? dossier is { Vraag: { Behandelaar: { } wie, Status: VraagStatus.Opgepakt or VraagStatus.WachtOpGemeente } }
                ? dossier with { Aanwezigheid = (await aanwezigheid.VanAsync([wie], cancellationToken))[wie] }
                : dossier
            : null;

    /// <summary>How somebody is called, or <see langword="null"/>.</summary>
    public async Task<string?> NaamAsync(MedewerkerId wie, CancellationToken cancellationToken) =>
        await bekenden.ZoekAsync(wie, cancellationToken) is { } bekende ? Onschadelijk.Naam(bekende.Naam) : null;

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
