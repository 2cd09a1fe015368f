using HerstelBot.Domain.Gesprekken;
using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Vragen;
using static HerstelBot.Tests.Jaar.Jaarloop;

namespace HerstelBot.Tests.Jaar;

/// <summary>What people do with one vraag, from asked to closed. Whoever acts looks at the vraag as it is and does what fits.</summary>
internal sealed class Levensloop(Jaarwereld wereld, Rekenklerk klerk, int nummer)
{
    private readonly Random _toeval = new(nummer);
    private readonly MedewerkerId _vrager = Jaarwereld.Vrager(nummer % Jaarwereld.Vragers);
    private GesprekId Gesprek => new($"a:{_vrager.ObjectId}");

    /// <summary>The vraag, once it was accepted.</summary>
    public VraagId? Id { get; private set; }

    /// <summary>The first thing: it is asked.</summary>
    public Gebeurt Begin(DateTimeOffset op) => new(op, nummer, StelAsync);

    private async Task<IEnumerable<Gebeurt>> StelAsync(DateTimeOffset nu)
    {
        var direct = await DrukAsync(nu, _vrager, Knop.Verstuur, null,
            (Velden.Vraag, $"Vraag {nummer}: hoe staat het hiermee?"), (Velden.Onderwerp, "bezwaar"), (Velden.Gezien, Velden.Ja),
            (Velden.Urgentie, _toeval.Next(50) == 0 ? "ontruiming" : "geen"));
        Id = Assert.IsType<Bericht.Bevestiging>(Assert.Single(direct)).Vraag;
        return _toeval.Next(100) switch
        {
            < 3 => [Vrager(Later(nu, 1, 400), Knop.Intrekken), Pzber(nu)],
            < 6 => [Vrager(Later(nu, 1, 200), Knop.MaakUrgent, (Velden.Urgentie, "afsluiting")), Pzber(nu)],
            < 10 => [Vrager(Later(nu, 1, 600), Knop.Aanvullen, (Velden.Aanvulling, "Nog iets.")), Pzber(nu)],
            _ => [Pzber(nu)],
        };
    }

    // Most are picked up the same day; some are forgotten until well after the promise.
    private Gebeurt Pzber(DateTimeOffset nu) => new(Later(nu, 5, _toeval.Next(10) switch { < 7 => 240, < 9 => 700, _ => 2600 }), nummer, BehandelAsync);

    private async Task<IEnumerable<Gebeurt>> BehandelAsync(DateTimeOffset nu)
    {
        var vraag = (await wereld.Vragen.ZoekAsync(Id!.Value, CancellationToken.None))!;
        if (vraag.Status is VraagStatus.Beantwoord or VraagStatus.Opgelost or VraagStatus.Ingetrokken) { return []; }
        if (!klerk.Werkt(nu)) { return [new(klerk.Opening(nu), nummer, BehandelAsync)]; }
        var collegas = wereld.PzbersVan(vraag.Cluster!.Value);
        if (vraag.Status == VraagStatus.Open)
        {
            await DrukAsync(nu, Kies(collegas), Knop.Oppakken, vraag.Id);
            return [Pzber(nu)];
        }

        if (vraag.Status == VraagStatus.WachtOpGemeente) { return [Vrager(Later(nu, 30, 4000), Knop.Aanvullen, (Velden.Aanvulling, "Het antwoord.")), Pzber(klerk.Na(nu, 4000))]; }
        var wie = vraag.Behandelaar!.Value;
        switch (_toeval.Next(100))
        {
            case < 4:
                await DrukAsync(nu, wie, Knop.Teruggeven, vraag.Id, (Velden.Toelichting, "Niet voor mij."));
                return [Pzber(nu)];
            case < 9:
                await DrukAsync(nu, wie, Knop.Doorzetten, vraag.Id, (Velden.Toelichting, "Hoort elders."), (Velden.Bestemming, Doorzetbestemming.Waarde(Kies(wereld.Indeling.Alle).Id)));
                return [Pzber(nu)];
            case < 10:
                await DrukAsync(nu, wie, Knop.Doorzetten, vraag.Id, (Velden.Toelichting, "Ander loket."), (Velden.Bestemming, "loket:sbn"));
                return [];
            case < 22:
                await DrukAsync(nu, wie, Knop.VraagTerug, vraag.Id, (Velden.Toelichting, "Om welk zaaknummer gaat het?"));
                return [Vrager(Later(nu, 10, 5000), Knop.Aanvullen, (Velden.Aanvulling, "UHT-12345")), Pzber(klerk.Na(nu, 5200))];
            case < 25:
                await DrukAsync(nu, new(wie.TenantId, $"coordinator-{vraag.Cluster}"), Knop.Toewijzen, vraag.Id, (Velden.Collega, Kies(collegas).ToString()));
                return [Pzber(nu)];
            case < 27 when (await wereld.Vragen.WachtrijAsync(vraag.Cluster, 5, CancellationToken.None)).Vragen.FirstOrDefault(vraag.KanKoppelenAan) is { } hoofd:
                await DrukAsync(nu, wie, Knop.Koppelen, vraag.Id, (Velden.Hoofdvraag, hoofd.Id.ToString()));
                return [Pzber(klerk.Na(nu, 2000))];
            default:
                await DrukAsync(nu, wie, Knop.Beantwoorden, vraag.Id, (Velden.Antwoord, "Dat mag binnen zes weken."));
                return Reactie(nu);
        }
    }

    private IEnumerable<Gebeurt> Reactie(DateTimeOffset nu) => _toeval.Next(100) switch
    {
        < 60 => [Vrager(Later(nu, 5, 2400), Knop.IsOpgelost)],
        < 68 => [new(Later(nu, 5, 2400), nummer, async op =>
        {
            await DrukAsync(op, _vrager, Knop.NogNietDuidelijk, Id, (Velden.Toelichting, "Ik begrijp het niet."));
            return [Pzber(op)];
        })],
        _ => [],
    };

    private Gebeurt Vrager(DateTimeOffset op, Knop knop, params (string, string)[] velden) => new(op, nummer, async nu =>
    {
        await DrukAsync(nu, _vrager, knop, Id, velden);
        return [];
    });

    private DateTimeOffset Later(DateTimeOffset nu, int minste, int meeste) => klerk.Na(nu, _toeval.Next(minste, meeste));

    private T Kies<T>(IReadOnlyList<T> uit) => uit[_toeval.Next(uit.Count)];

    // Now and then Teams delivers the same thing twice.
    private async Task<IReadOnlyList<Bericht>> DrukAsync(DateTimeOffset nu, MedewerkerId wie, Knop knop, VraagId? vraag, params (string Veld, string Waarde)[] velden)
    {
        var gesprek = new Gesprek
        {
            Id = vraag is null || wie == _vrager ? Gesprek : new("19:kanaal"), Soort = Gesprekssoort.Persoonlijk, TenantId = wie.TenantId, KanaalId = "msteams",
            ServiceUrl = new("https://teams.example/"), BotId = "28:bot", Persoon = wie,
        };
        var kop = new Kop(Guid.NewGuid().ToString("N"), gesprek, gesprek.Id, wereld.Personen.Wie(wie, ""), nu);
        var druk = new Binnenkomst.KaartDruk(
            kop, new Druk(knop, Guid.NewGuid().ToString("N"), vraag, null, velden.ToDictionary(veld => veld.Veld, veld => veld.Waarde)), "kaart", Direct: true);
        var direct = await wereld.Balie.OntvangAsync(druk, CancellationToken.None);
        if (_toeval.Next(20) == 0) { await wereld.Balie.OntvangAsync(druk, CancellationToken.None); }
        return direct;
    }
}
