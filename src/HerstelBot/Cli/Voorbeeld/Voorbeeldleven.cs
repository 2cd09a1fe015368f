using HerstelBot.Domain.Gesprekken;
using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Termijnen;
using HerstelBot.Domain.Vragen;

namespace HerstelBot.Cli.Voorbeeld;

/// <summary>What the people of the example have at hand.</summary>
/// <param name="Loop">How they do something.</param>
/// <param name="Vragen">The vragen as they are.</param>
/// <param name="Personen">Who there is.</param>
/// <param name="Teksten">What they type.</param>
internal sealed record Voorbeeldwereld(Voorbeeldloop Loop, IVragen Vragen, Voorbeeldpersonen Personen, Voorbeeldteksten Teksten)
{
    /// <summary>When people work.</summary>
    public Werktijd Werktijd { get; } = new();

    /// <summary>One of these.</summary>
    public static T Kies<T>(Random toeval, IReadOnlyList<T> uit) => uit[toeval.Next(uit.Count)];
}

/// <summary>One vraag of the example, from asked to closed or to where it is now. Whoever acts looks at the vraag as it is and does what fits.</summary>
internal sealed class Voorbeeldleven(Voorbeeldwereld wereld, int nummer, Voorbeeldpersoon vrager, string onderwerp, string tekst)
{
    // One cluster is slower than the other, so that there is something to see.
    private static readonly double[] Tempo = [1.5, 1.0, 0.7];

    private static readonly Knelpuntsoort[] Knelpunten =
        [Knelpuntsoort.Wachttijd, Knelpuntsoort.Wachttijd, Knelpuntsoort.Wachttijd, Knelpuntsoort.Bereikbaarheid, Knelpuntsoort.Bereikbaarheid, Knelpuntsoort.RegelOnduidelijk, Knelpuntsoort.InformatieOntbreekt];

    private readonly Random _toeval = new(nummer);
    private VraagId _id;

    /// <summary>The first thing: it is asked.</summary>
    public Gebeurt Begin(DateTimeOffset op) => new(op, StelAsync);

    /// <summary>Asks it, with the form.</summary>
    public async Task<IEnumerable<Gebeurt>> StelAsync(DateTimeOffset nu)
    {
        var getoond = _toeval.Next(100) < 8
            ? await DrukAsync(vrager.Id, Knop.VerstuurStatusvraag, (Velden.Zaaknummer, $"UHT-{10_000 + nummer}"), (Velden.Grondslag, "verzoek-inwoner"), (Velden.Toestemming, Velden.Ja))
            : await DrukAsync(
                vrager.Id, Knop.Verstuur, (Velden.Vraag, tekst), (Velden.Onderwerp, onderwerp), (Velden.Gezien, Velden.Ja), (Velden.Urgentie, _toeval.Next(25) == 0 ? "ontruiming" : "geen"));
        _id = getoond.OfType<Bericht.Bevestiging>().Single().Vraag;
        return _toeval.Next(100) switch
        {
            < 4 => [Later(nu, 60, 600, op => VragerAsync(op, Knop.Intrekken)), Pzber(nu)],
            < 7 => [Later(nu, 30, 200, op => VragerAsync(op, Knop.MaakUrgent, (Velden.Urgentie, "afsluiting"))), Pzber(nu)],
            < 12 => [Later(nu, 30, 600, op => VragerAsync(op, Knop.Aanvullen, (Velden.Aanvulling, Kies(wereld.Teksten.Aanvullingen)))), Pzber(nu)],
            _ => [Pzber(nu)],
        };
    }

    // Most are picked up the same day; some are forgotten until well after the promise.
    private Gebeurt Pzber(DateTimeOffset nu) => Later(nu, 20, _toeval.Next(40) switch { < 24 => 300, < 33 => 900, < 37 => 3000, _ => 8000 }, BehandelAsync);

    private async Task<IEnumerable<Gebeurt>> BehandelAsync(DateTimeOffset nu)
    {
        var vraag = (await wereld.Vragen.ZoekAsync(_id, CancellationToken.None))!;
        var collegas = wereld.Personen.Pzbers.Where(pzb => pzb.Cluster == vraag.Cluster).Select(pzb => pzb.Id).ToList();
        switch (vraag.Status)
        {
            case VraagStatus.Open:
                await DrukAsync(Kies(collegas), Knop.Oppakken);
                return [Pzber(nu)];
            case VraagStatus.Opgepakt:
                return await BehandelAsync(vraag, vraag.Behandelaar!.Value, collegas, nu);
            case VraagStatus.WachtOpGemeente:
                return [Later(nu, 30, 2400, op => VragerAsync(op, Knop.Aanvullen, (Velden.Aanvulling, Kies(wereld.Teksten.Aanvullingen)))), Later(nu, 2500, 2800, BehandelAsync)];
            case VraagStatus.Beantwoord or VraagStatus.Opgelost or VraagStatus.Ingetrokken:
                return [];
            default:
                throw new InvalidOperationException($"Nobody knows what to do with {vraag.Status}.");
        }
    }

    private async Task<IEnumerable<Gebeurt>> BehandelAsync(Vraag vraag, MedewerkerId wie, List<MedewerkerId> collegas, DateTimeOffset nu)
    {
        switch (_toeval.Next(100))
        {
            case < 5:
                await DrukAsync(wie, Knop.Teruggeven, (Velden.Toelichting, Kies(wereld.Teksten.Redenen)));
                return [Pzber(nu)];
            case < 11:
                var ander = Kies([.. wereld.Personen.Clusters.Where(cluster => cluster.Id != vraag.Cluster)]);
                await DrukAsync(wie, Knop.Doorzetten, (Velden.Toelichting, Kies(wereld.Teksten.Elders)), (Velden.Bestemming, Doorzetbestemming.Waarde(ander.Id)));
                return [Pzber(nu)];
            case < 13:
                await DrukAsync(wie, Knop.Doorzetten, (Velden.Toelichting, Kies(wereld.Teksten.Loketten)), (Velden.Bestemming, "loket:sbn"));
                return [];
            case < 24 when vraag.Heropend == 0:
                var welke = _toeval.Next(wereld.Teksten.Terugvragen.Count);
                await DrukAsync(wie, Knop.VraagTerug, (Velden.Toelichting, wereld.Teksten.Terugvragen[welke]));
                return [Later(nu, 60, 2400, op => VragerAsync(op, Knop.Aanvullen, (Velden.Aanvulling, wereld.Teksten.Aanvullingen[welke]))), Later(nu, 2500, 2800, BehandelAsync)];
            case < 27:
                await DrukAsync(wereld.Personen.Coordinatoren.First(een => een.Cluster == vraag.Cluster).Id, Knop.Toewijzen, (Velden.Collega, Kies([.. collegas.Where(een => een != wie)]).ToString()));
                return [Pzber(nu)];
            case < 30 when (await wereld.Vragen.WachtrijAsync(vraag.Cluster, 50, CancellationToken.None)).Vragen.FirstOrDefault(een => een.Onderwerp == vraag.Onderwerp && vraag.KanKoppelenAan(een)) is { } hoofd:
                await DrukAsync(wie, Knop.Koppelen, (Velden.Hoofdvraag, hoofd.Id.ToString()));
                return [Later(nu, 2000, 2400, BehandelAsync)];
            default:
                await BeantwoordAsync(vraag, wie);
                return Reactie(nu);
        }
    }

    private async Task BeantwoordAsync(Vraag vraag, MedewerkerId wie)
    {
        if (_toeval.Next(100) < 14)
        {
            await DrukAsync(wie, Knop.MeldKnelpunt, (Velden.Knelpunt, Kies(Knelpunten).ToString()));
        }

        var uitkomst = vraag.Soort == Vraagsoort.Status ? Kies(Enum.GetNames<Zaakuitkomst>()) : "";
        await DrukAsync(wie, Knop.Beantwoorden, (Velden.Antwoord, $"{Voorbeeldteksten.Voorbeeldantwoord} {Kies(wereld.Teksten.Antwoorden)}"), (Velden.Uitkomst, uitkomst));
    }

    private IEnumerable<Gebeurt> Reactie(DateTimeOffset nu) => _toeval.Next(100) switch
    {
        < 55 => [Later(nu, 30, 2400, op => VragerAsync(op, Knop.IsOpgelost, _toeval.Next(3) == 0 ? [(Velden.Toelichting, Kies(wereld.Teksten.Opmerkingen))] : []))],
        < 66 => [Later(nu, 30, 1900, async op => [.. await VragerAsync(op, Knop.NogNietDuidelijk, (Velden.Toelichting, Kies(wereld.Teksten.Heropeningen))), Pzber(op)])],
        _ => [],
    };

    private async Task<IEnumerable<Gebeurt>> VragerAsync(DateTimeOffset _, Knop knop, params (string, string)[] velden)
    {
        await DrukAsync(vrager.Id, knop, velden);
        return [];
    }

    private Gebeurt Later(DateTimeOffset nu, int minste, int meeste, Func<DateTimeOffset, Task<IEnumerable<Gebeurt>>> doe)
    {
        var cluster = wereld.Personen.Clusters.Index().First(een => een.Item.Gemeenten.Contains(vrager.Gemeente!.Value)).Index;
        return new(wereld.Werktijd.TelOp(nu, TimeSpan.FromMinutes(_toeval.Next(minste, meeste) * Tempo[cluster % Tempo.Length])), doe);
    }

    private T Kies<T>(IReadOnlyList<T> uit) => Voorbeeldwereld.Kies(_toeval, uit);

    private Task<IReadOnlyList<Bericht>> DrukAsync(MedewerkerId wie, Knop knop, params (string Veld, string Waarde)[] velden) =>
        wereld.Loop.DrukAsync(wie, knop, _id == default ? null : _id, velden);
}
