using HerstelBot.Domain.Gesprekken;
using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Privacy;
using HerstelBot.Domain.Vragen;

namespace HerstelBot.Tests.Redis;

internal static class Moment
{
    public static readonly DateTimeOffset Nu = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    public static readonly TimeSpan Lease = TimeSpan.FromSeconds(30);
}

internal static class Een
{
    public static readonly MedewerkerId Vrager = new("tenant", "vrager");
    public static readonly MedewerkerId Pzb = new("uht", "pzb");
    public static readonly ClusterId Cluster = new("noord-holland");
    public static readonly ClusterId AnderCluster = new("den-haag");
    public static readonly GesprekId Chat = new("a:chat;met=tekens/:{}");
    public static readonly GesprekId Kanaal = new("19:kanaal@thread.tacv2");

    public static readonly Toezegging Toezegging = new(Moment.Nu.AddHours(8), Moment.Nu.AddHours(24), Moment.Nu.AddHours(6), Moment.Nu.AddHours(18));

    public static string Sleutel() => Guid.NewGuid().ToString();

    public static Vraagtekst Tekst(string tekst = "Mag dit?") => new(Tekstsoort.Vraag, Moment.Nu, Vrager, new Vertrouwelijk(tekst));

    public static Uitgaand Zin(string sleutel, GesprekId? naar = null) => new(new Bestemming.InGesprek(naar ?? Chat, naar ?? Chat), new Bericht.Zin(sleutel));

    public static Gesprek Gesprek(GesprekId id) => new()
    {
        Id = id, Soort = Gesprekssoort.Persoonlijk, TenantId = "tenant", KanaalId = "msteams", ServiceUrl = new("https://smba.example/"),
        BotId = "28:bot", Persoon = Vrager, PersoonKanaalId = "29:vrager", Installatie = 2, LaatstGehoord = Moment.Nu,
    };
}

/// <summary>What tests do often, in the words of the domain.</summary>
internal static class TestStoreExtensions
{
    public static Task<Vastlegging> LegVast(this TestStore store, Beurt beurt, Plaats? plaats = null, string? sleutel = null) =>
        store.Vastlegger.LegVastAsync(
            sleutel ?? Een.Sleutel(),
            plaats ?? new(beurt.Overgang is { Vraag: { Versie: > 1 } vraag } ? vraag.Id : null, Een.Chat),
            beurt, Moment.Nu, TestContext.Current.CancellationToken);

    /// <summary>A vraag as the form filled it in, not stored yet.</summary>
    public static async Task<Vraag> NieuweVraag(this TestStore store, GesprekId? gesprek = null)
    {
        var (id, nummer) = await store.Vragen.NieuwAsync(gesprek ?? Een.Chat, Moment.Nu, TestContext.Current.CancellationToken);
        return new()
        {
            Id = id, Nummer = nummer, Vrager = Een.Vrager, Gesprek = gesprek ?? Een.Chat, AntwoordIn = gesprek ?? Een.Chat, GesteldOp = Moment.Nu,
            Gemeente = new("GM0384"), Cluster = Een.Cluster, Onderwerp = "bezwaar", Toezegging = Een.Toezegging,
        };
    }

    /// <summary>Stores a new vraag.</summary>
    public static async Task<Vraag> Gesteld(this TestStore store, Func<Vraag, Vraag>? anders = null, DateTimeOffset? bewaking = null)
    {
        var nieuw = await store.NieuweVraag();
        var overgang = Vraag.Stel((anders ?? (v => v))(nieuw));
        Assert.IsType<Vastlegging.Gedaan>(await store.LegVast(new Beurt { Overgang = overgang, Teksten = [Een.Tekst()], VolgendeBewaking = bewaking }));
        return overgang.Vraag;
    }

    /// <summary>Stores an overgang of a stored vraag.</summary>
    public static async Task<Vraag> Verder(this TestStore store, Overgang overgang, DateTimeOffset? bewaking = null)
    {
        var gelukt = Assert.IsType<Overgang.Gelukt>(overgang);
        Assert.IsType<Vastlegging.Gedaan>(await store.LegVast(new Beurt { Overgang = gelukt, VolgendeBewaking = bewaking }));
        return gelukt.Vraag;
    }

    public static Task<IReadOnlyList<Zending>> Claim(this TestStore store, DateTimeOffset? nu = null, int hoogstens = 100) =>
        store.Uitbak.ClaimAsync(hoogstens, Moment.Lease, nu ?? Moment.Nu, TestContext.Current.CancellationToken);
}
