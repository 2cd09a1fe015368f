using HerstelBot.Dialogs;
using HerstelBot.Domain.Gesprekken;
using HerstelBot.Domain.Kennisbank;
using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Privacy;
using HerstelBot.Domain.Vragen;
using HerstelBot.Teams.Kaarten;
using HerstelBot.Teams.Kaarten.Binden;
using HerstelBot.Tests.Infrastructure;

namespace HerstelBot.Tests.Teams.Kaarten;

/// <summary>A small world of vragen, articles and people that cards can be made of, on the real templates and sentences.</summary>
internal sealed class Kaartwereld : IVragen, IBekenden, IAanwezigheid, IKennisbank
{
    public const string ActieId = "actie-1";

    /// <summary>The number of a vraag of which an article was made.</summary>
    public const int MetArtikel = 124;
    public static readonly DateTimeOffset Maandagochtend = new(2026, 11, 23, 9, 15, 0, TimeSpan.Zero);
    public static readonly MedewerkerId Anna = new("t1", "anna");
    public static readonly MedewerkerId Bram = new("t2", "bram");
    public static readonly ClusterId NoordHolland = new("noord-holland");
    public static readonly ClusterId Zeeland = new("zeeland");

    private readonly Dictionary<VraagId, (Vraag Vraag, List<Vraagtekst> Teksten, List<VraagGebeurtenis> Verloop)> _vragen = [];
    private readonly Dictionary<string, Artikel> _artikelen = [];

    public Kaartwereld()
    {
        var tijdlijn = TijdlijnLezer.Lees(Map).Tijdlijn;
        Bouwer = new KaartBouwer(this, this, this, this, Naslag, Zinnen, Sjablonen, new KaartBinder(streng: true), () => tijdlijn);
        foreach (var artikel in Artikelen()) { _artikelen[artikel.Id] = artikel; }
    }

    public static DialogsMap Map { get; } = new(Path.GetFullPath(Path.Combine(Npm.Map, "..", "..", "..", "dialogs")));

    public static HerstelBot.Teams.Kaarten.Teksten Zinnen { get; } = HerstelBot.Teams.Kaarten.Teksten.Lees(Map).Teksten;

    public static KaartSjablonen Sjablonen { get; } = KaartSjablonen.Lees(Map).Sjablonen;

    public static Naslag Naslag { get; } = new()
    {
        Cluster = id => id == NoordHolland ? "PZB-cluster Noord-Holland" : id == Zeeland ? "PZB-cluster Zeeland" : null,
        Gemeente = code => code.Waarde switch { "GM0384" => "Diemen", "GM0373" => "Bergen (NH)", "GM0893" => "Bergen (L)", _ => null },
        Onderwerp = id => id switch { "bezwaar" => "Bezwaar en beroep", "kindregeling" => "Kindregeling", _ => null },
        Loket = id => id == "sbn" ? new("Sociale Banken Nederland", "Private schulden van gedupeerde ouders.", "Bel 0800-1234 of kijk op de website.") : null,
        Onderwerpen = () => [new("bezwaar", "Bezwaar en beroep"), new("kindregeling", "Kindregeling")],
        Clusters = () => [new("cluster:noord-holland", "PZB-cluster Noord-Holland"), new("cluster:zeeland", "PZB-cluster Zeeland")],
        Regios = () => [new("regio:zuid", "Regio Zuid")],
        Persoon = _ => "",
        Collegas = _ => [new("t2/bram", "Bram Jansen-Bakker"), new("t2/carla", "Carla Smit")],
        Loketten = () => [new("loket:sbn", "Sociale Banken Nederland")],
        Nu = () => Maandagochtend,
        Vandaag = () => new(2026, 11, 23),
        Agendabestand = token => new($"https://herstelbot.example.nl/agenda/{token}.ics"),
        Gegevensbestand = token => new($"https://herstelbot.example.nl/gegevens/{token}.json"),
        Kennispagina = id => new($"https://herstelbot.example.nl/kennis/{id}"),
        Kennisartikel = (nummer, _) => Task.FromResult(nummer == new Vraagnummer(2026, MetArtikel) ? "mag-een-bakfiets" : null),
        Rapportage = () => new("https://herstelbot.example.nl/rapportage"),
    };

    public KaartBouwer Bouwer { get; }

    /// <summary>How everybody is who is asked for.</summary>
    public Aanwezigheid Aanwezig { get; set; }

    public int Aantal => _artikelen.Count;

    public VraagId Voeg(Vraag vraag, params Vraagtekst[] teksten)
    {
        _vragen[vraag.Id] = (vraag, [.. teksten], [new VraagGesteld(vraag.GesteldOp, vraag.Vrager, vraag.Cluster)]);
        return vraag.Id;
    }

    public void Gebeurt(VraagId id, params VraagGebeurtenis[] gebeurtenissen) => _vragen[id].Verloop.AddRange(gebeurtenissen);

    public void Voeg(Artikel artikel) => _artikelen[artikel.Id] = artikel;

    public static Vraag EenVraag(int nummer = 123) => new()
    {
        Id = new VraagId(new Guid(nummer, 0, 0, [1, 2, 3, 4, 5, 6, 7, 8])),
        Nummer = new Vraagnummer(2026, nummer),
        Vrager = Anna,
        Gesprek = new GesprekId("gesprek-anna"),
        AntwoordIn = new GesprekId("gesprek-anna"),
        GesteldOp = Maandagochtend,
        Gemeente = new GemeenteCode("GM0384"),
        Cluster = NoordHolland,
        Onderwerp = "bezwaar",
        Toezegging = new Toezegging(Maandagochtend.AddDays(1), Maandagochtend.AddDays(3).AddHours(6.75), Maandagochtend.AddHours(6), Maandagochtend.AddDays(2)),
        Kaartversie = 4,
    };

    public static Vraagtekst Tekst(Tekstsoort soort, string tekst, MedewerkerId? door = null, int naUren = 0) =>
        new(soort, Maandagochtend.AddHours(naUren), door ?? Anna, new Vertrouwelijk(tekst));

    Zoekresultaat IKennisbank.Zoek(string vraag, DateOnly op) => new(default, []);

    public Artikel? Vind(string id) => _artikelen.GetValueOrDefault(id);

    public IEnumerable<Artikel> VervangenDoor(string id) => _artikelen.Values.Where(artikel => artikel.VervangenDoor == id);

    public Task BewaarAsync(Bekende bekende, CancellationToken cancellationToken) => throw new InvalidOperationException("A card changes nothing.");

    Task<Bekende?> IBekenden.ZoekAsync(MedewerkerId id, CancellationToken cancellationToken) => Task.FromResult(
        id == Anna ? new Bekende(id, "Anna de Vries", null) : id == Bram ? new Bekende(id, "Bram Jansen-Bakker (UHT)", null) : null);

    public Task<(VraagId Id, Vraagnummer Nummer)> NieuwAsync(GesprekId gesprek, DateTimeOffset nu, CancellationToken cancellationToken) =>
        throw new InvalidOperationException("A card changes nothing.");

    public Task<Vraag?> ZoekAsync(VraagId id, CancellationToken cancellationToken) =>
        Task.FromResult(_vragen.TryGetValue(id, out var gevonden) ? gevonden.Vraag : null);

    public Task<VraagId?> ZoekAsync(Vraagnummer nummer, CancellationToken cancellationToken) =>
        Task.FromResult(_vragen.Values.Where(v => v.Vraag.Nummer == nummer).Select(v => (VraagId?)v.Vraag.Id).FirstOrDefault());

    public Task<IReadOnlyList<Vraagtekst>> TekstenAsync(VraagId id, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<Vraagtekst>>(_vragen[id].Teksten);

    public Task<IReadOnlyList<VraagGebeurtenis>> VerloopAsync(VraagId id, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<VraagGebeurtenis>>(_vragen[id].Verloop);

    public Task<(IReadOnlyList<Vraag> Vragen, int Totaal)> VanVragerAsync(MedewerkerId vrager, int hoogstens, CancellationToken cancellationToken) =>
        throw new InvalidOperationException("A card lists what it was given.");

    public Task<(IReadOnlyList<Vraag> Vragen, int Totaal)> WachtrijAsync(ClusterId? cluster, int hoogstens, CancellationToken cancellationToken) =>
        Task.FromResult<(IReadOnlyList<Vraag>, int)>(([.. _vragen.Values.Select(v => v.Vraag).Where(vraag => vraag.Cluster == cluster && vraag.IsLopend)], 0));

    public Task<(IReadOnlyList<Vraag> Vragen, int Totaal)> VanBehandelaarAsync(MedewerkerId behandelaar, int hoogstens, CancellationToken cancellationToken) =>
        throw new InvalidOperationException("A card lists what it was given.");

    public Task<IReadOnlyList<MedewerkerId>> BehandelaarsAsync(CancellationToken cancellationToken) =>
        throw new InvalidOperationException("A card lists what it was given.");

    public Task<IReadOnlyList<VraagId>> BeantwoordAsync(GemeenteCode? gemeente, int hoogstens, CancellationToken cancellationToken) =>
        throw new InvalidOperationException("A card lists what it was given.");

    public Task<IReadOnlyList<TimeSpan>> AntwoorddurenAsync(ClusterId cluster, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<TimeSpan>>([.. Antwoordduren]);

    public Task<Kaartplek?> BevestigingsplekAsync(VraagId id, CancellationToken cancellationToken) =>
        throw new InvalidOperationException("A card does not ask where it stands.");

    /// <summary>How long the answers of each cluster took.</summary>
    public List<TimeSpan> Antwoordduren { get; } = [];

    public Task<IReadOnlyDictionary<MedewerkerId, Aanwezigheid>> VanAsync(IReadOnlyCollection<MedewerkerId> ids, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyDictionary<MedewerkerId, Aanwezigheid>>(ids.ToDictionary(id => id, _ => Aanwezig));

    public Task<IReadOnlyList<Vraag>> VanGemeenteAsync(GemeenteCode gemeente, DateTimeOffset sinds, CancellationToken cancellationToken) =>
        throw new InvalidOperationException("A card lists what it was given.");

    public Task<Kaartplek?> KaartplekAsync(VraagId id, ClusterId cluster, CancellationToken cancellationToken) =>
        throw new InvalidOperationException("A card does not ask where it stands.");

    private static Artikel[] Artikelen() =>
    [
        new()
        {
            Id = "bezwaartermijn",
            Titel = "Hoe lang kan een ouder bezwaar maken?",
            Onderwerp = "bezwaar",
            Geldigheid = new(new DateOnly(2026, 1, 1), null),
            Peildatum = new DateOnly(2026, 11, 2),
            Zekerheid = Zekerheid.Middel,
            Bronnen = [new("Algemene wet bestuursrecht, artikel 6:7", "2026-01-01", "https://wetten.overheid.nl/BWBR0005537"), new("UHT, brief bij de beschikking", "2025-06", null)],
            Verwant = ["zienswijze", "kindregeling"],
            Tekst = """
                Een ouder heeft **zes weken** de tijd om bezwaar te maken. De termijn begint op de dag na de dagtekening.

                ## Wat doet u nu?

                - Kijk op de beschikking naar de *datum*.
                - Is de ouder te laat? Laat de ouder uitleggen waarom.

                | Besluit | Termijn |
                |---|---|
                | Beschikking | 6 weken |
                | Zienswijze | 8 weken |

                Zie ook [de uitleg van UHT](https://herstel.toeslagen.nl/bezwaar).
                """,
        },
        new()
        {
            Id = "bezwaartermijn-oud",
            Titel = "Bezwaartermijn (oude situatie)",
            Onderwerp = "bezwaar",
            Geldigheid = new(new DateOnly(2020, 11, 1), new DateOnly(2025, 12, 31)),
            VervangenDoor = "bezwaartermijn",
            Peildatum = new DateOnly(2025, 12, 31),
            Bronnen = [new("UHT, oude uitleg", "2021", null)],
            Tekst = "Toen was de termijn **vier weken**.\n\nDaarna werd die langer.",
        },
        new() { Id = "zienswijze", Titel = "Wat is een zienswijze?", Tekst = "Een zienswijze is een reactie op een voornemen." },
        new() { Id = "kindregeling", Titel = "Wie krijgt de kindregeling?", Onderwerp = "kindregeling", Tekst = "Kinderen van gedupeerde ouders." },
        new() { Id = "private-schulden", Titel = "Private schulden", Loket = "sbn", Tekst = "Over private schulden gaat SBN.\n\nWij kunnen dit niet inzien.", Bronnen = [new("SBN", "2025", null)] },
    ];
}
