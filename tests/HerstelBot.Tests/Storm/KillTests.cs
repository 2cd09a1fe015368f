using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using HerstelBot.Domain.Gesprekken;
using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Vragen;
using HerstelBot.Redis;
using HerstelBot.Tests.Drivers;
using HerstelBot.Tests.Redis;

namespace HerstelBot.Tests.Storm;

/// <summary>kill -9 in the middle of everything: what was acknowledged is there, once.</summary>
public sealed class KillTests
{
    private const int Doden = 10;
    private const int Vragers = 40;
    private const int Pzbers = 6;

    // What one process sends at the same time: no crash can fall between the send and the record of more messages than that.
    private const int HoogstensTegelijk = 16;

    private static readonly int _vragen = Instelling("HERSTELBOT_STORM_VRAGEN", 400);
    private static readonly int _zaad = Instelling("HERSTELBOT_STORM_ZAAD", Random.Shared.Next());

    [Fact(Timeout = 300_000)]
    public async Task On_the_embedded_store_nothing_acknowledged_is_lost_or_doubled_by_a_kill()
    {
        var map = Directory.CreateTempSubdirectory("herstelbot-storm-");
        try
        {
            await StormAsync(map, new() { [$"{OpslagOptions.Section}:{nameof(OpslagOptions.Map)}"] = Path.Combine(map.FullName, "opslag") }, TestContext.Current.CancellationToken);
        }
        finally
        {
            map.Delete(recursive: true);
        }
    }

    [Fact(Timeout = 300_000)]
    public async Task On_a_redis_server_nothing_acknowledged_is_lost_or_doubled_by_a_kill()
    {
        var map = Directory.CreateTempSubdirectory("herstelbot-storm-");
        try
        {
            await using var server = await RedisServer.StartAsync();
            await StormAsync(map, new()
            {
                [$"{RedisOptions.Section}:{nameof(RedisOptions.Verbinding)}"] = $"127.0.0.1:{server.Port}",

                // What the dead process had claimed comes back after this many seconds.
                ["HerstelBot:Uitbak:Lease"] = "10",
            }, TestContext.Current.CancellationToken);
        }
        finally
        {
            map.Delete(recursive: true);
        }
    }

    private static async Task StormAsync(DirectoryInfo map, Dictionary<string, string?> opslag, CancellationToken ct)
    {
        var klok = Stopwatch.StartNew();
        var personen = await Stormdeelnemers.BestandAsync(map, Vragers, Pzbers);
        await using var teams = new Stormwereld(
            await FakeConnector.StartAsync(),
            new Dienstproces([$"--HerstelBot:Personen:Bestand={personen}", .. opslag.Select(paar => $"--{paar.Key}={paar.Value}")]));
        await teams.Dienst.StartAsync(ct);
        await Stormdeelnemers.Beheerder(teams).TyptAsync("koppel cluster noord-holland", Wereld.Kanaal);
        await teams.ZietInAsync(Wereld.Kanaal, "Noord-Holland");
        var vooraf = teams.Connector.Berichten.Count;

        var gangen = Gangen(teams);
        var storm = Task.WhenAll(gangen.GroupBy(gang => gang.Vrager).Select(async reeks =>
        {
            foreach (var gang in reeks)
            {
                await gang.LoopAsync();
            }
        }));
        await DoodAsync(teams, storm);
        await storm;
        await UitgewerktAsync(teams);
        await teams.Dienst.DoodAsync();

        var herhaald = teams.Connector.Berichten.Count - vooraf - (gangen.Length * Gang.Berichten);
        TestContext.Current.TestOutputHelper!.WriteLine(
            $"seed {_zaad}: {gangen.Length} vragen, {gangen.Length * Gang.Daden} questions and actions in {teams.Aanvaard} accepted activities, {Doden} kills, "
            + $"{teams.Opnieuw} resends, {herhaald} repeated messages ({teams.Dienst.Herhalingen} told), {klok.Elapsed.TotalSeconds:0} s");
        Assert.InRange(herhaald, 0, Doden * HoogstensTegelijk);
        InTeams(teams, gangen);
        await InDeOpslagAsync(opslag, gangen);
    }

    private static Gang[] Gangen(Stormwereld teams)
    {
        var dobbelsteen = new Random(_zaad);
        var vragers = Stormdeelnemers.Vragers(teams, Vragers);
        var pzbers = Stormdeelnemers.Pzbers(teams, Pzbers);
        return [.. Enumerable.Range(1, _vragen).Select(i => new Gang(
            teams, vragers[i % Vragers], Twee(dobbelsteen, pzbers),
            $"zaak{Stormdeelnemers.Letters(i)}"))];
    }

    private static Persoon[] Twee(Random dobbelsteen, IReadOnlyList<Persoon> pzbers)
    {
        var twee = pzbers.ToArray();
        dobbelsteen.Shuffle(twee);
        return twee[..2];
    }

    // Spread over the whole storm, each at a moment that nobody chose.
    private static async Task DoodAsync(Stormwereld teams, Task storm)
    {
        var dobbelsteen = new Random(_zaad);
        var activiteiten = _vragen * Gang.Activiteiten;
        for (var dood = 0; dood < Doden; dood++)
        {
            var na = (int)(activiteiten * (dood + dobbelsteen.NextDouble()) / (Doden + 0.5));
            while (teams.Aanvaard < na && !storm.IsCompleted)
            {
                await Task.Delay(1, TestContext.Current.CancellationToken);
            }

            Assert.False(storm.IsCompleted, $"The storm was over before kill {dood + 1}: {storm.Exception}");
            await Task.Delay(dobbelsteen.Next(30), TestContext.Current.CancellationToken);
            await teams.Dienst.DoodAsync();
            await teams.Dienst.StartAsync(TestContext.Current.CancellationToken);
        }
    }

    private static async Task UitgewerktAsync(Stormwereld teams)
    {
        using var http = new HttpClient { BaseAddress = teams.Dienst.Adres };
        for (var keer = 0; keer < 600; keer++)
        {
            var stand = await http.GetFromJsonAsync<JsonObject>("/health/ready", TestContext.Current.CancellationToken);
            var cijfers = stand!["onderdelen"]!["opslag"]!["cijfers"]!;
            Assert.Equal(0, cijfers["nietBezorgd"]!.GetValue<int>());
            if (cijfers["wachtend"]!.GetValue<int>() == 0)
            {
                return;
            }

            await Task.Delay(100, TestContext.Current.CancellationToken);
        }

        Assert.Fail($"The outbox does not become empty.\n{teams.Dienst.Log}");
    }

    private static void InTeams(Stormwereld teams, Gang[] gangen)
    {
        var kaarten = teams.Connector.In(Wereld.Kanaal).Where(b => b.Tekst.Contains("Gesteld door", StringComparison.Ordinal)).ToLookup(Stormwereld.Nummer);
        foreach (var gang in gangen)
        {
            // A repeat stands where the crash left it; the newest is the card of the vraag.
            Assert.Contains("Opgelost", kaarten[gang.Nummer].Last().Tekst, StringComparison.Ordinal);
            Assert.Contains(gang.Kenmerk, kaarten[gang.Nummer].Last().Tekst, StringComparison.Ordinal);
        }

        Assert.Equal(gangen.Length, kaarten.Count(kaart => kaart.Key is not null));
    }

    private static async Task InDeOpslagAsync(IReadOnlyDictionary<string, string?> opslag, Gang[] gangen)
    {
        var ct = TestContext.Current.CancellationToken;
        await using var store = await TestStore.StartAsync(opslag);
        var jaar = int.Parse(gangen[0].Nummer.AsSpan(3, 4), CultureInfo.InvariantCulture);
        var laatste = gangen.Max(gang => Volgnummer(gang.Nummer)) + (Doden * Vragers);
        var gevonden = new Dictionary<string, Vraag>();
        for (var volgnummer = 1; volgnummer <= laatste; volgnummer++)
        {
            if (await store.Vragen.ZoekAsync(new Vraagnummer(jaar, volgnummer), ct) is { } id)
            {
                var vraag = (await store.Vragen.ZoekAsync(id, ct))!;
                gevonden.Add(vraag.Nummer.ToString(), vraag);
            }
        }

        Assert.Equal(gangen.Select(gang => gang.Nummer).Order(), gevonden.Keys.Order());
        Assert.Equal(gangen.Length, gevonden.Values.Select(vraag => vraag.Id).Distinct().Count());
        foreach (var gang in gangen)
        {
            await VanBeginTotEindAsync(store, gang, gevonden[gang.Nummer]);
        }

        var perVrager = await Task.WhenAll(gangen.Select(gang => Wie(gang.Vrager)).Distinct().Select(wie => store.Vragen.VanVragerAsync(wie, 0, ct)));
        Assert.Equal(gangen.Length, perVrager.Sum(eigen => eigen.Totaal));
        Assert.Equal(0, (await store.Vragen.WachtrijAsync(new ClusterId("noord-holland"), 0, ct)).Totaal);
        Assert.Equal(new Uitbakstand(0, null, 0, 0), await store.Uitbak.StandAsync(ct));
    }

    private static async Task VanBeginTotEindAsync(TestStore store, Gang gang, Vraag vraag)
    {
        var ct = TestContext.Current.CancellationToken;
        var verloop = await store.Vragen.VerloopAsync(vraag.Id, ct);
        Assert.Equal(
            [typeof(VraagGesteld), typeof(VraagOpgepakt), typeof(VraagBeantwoord), typeof(OplossingBevestigd)],
            verloop.Select(gebeurtenis => gebeurtenis.GetType()));
        Assert.Equal(
            [Wie(gang.Vrager), Wie(gang.Winnaar!), Wie(gang.Winnaar!), Wie(gang.Vrager)],
            verloop.Select(gebeurtenis => gebeurtenis.Door!.Value));
        Assert.Equal(verloop.Count, vraag.Versie);
        Assert.Equal(VraagStatus.Opgelost, vraag.Status);
        var teksten = await store.Vragen.TekstenAsync(vraag.Id, ct);
        Assert.Equal([Tekstsoort.Vraag, Tekstsoort.Antwoord], teksten.Select(tekst => tekst.Soort));
        Assert.All(teksten, tekst => Assert.Contains(gang.Kenmerk, tekst.Tekst.Waarde, StringComparison.Ordinal));
    }

    private static MedewerkerId Wie(Persoon persoon) => new(persoon.TenantId, persoon.ObjectId);

    private static int Volgnummer(string nummer) => int.Parse(nummer.AsSpan(8), CultureInfo.InvariantCulture);

    private static int Instelling(string naam, int anders) =>
        int.TryParse(Environment.GetEnvironmentVariable(naam), CultureInfo.InvariantCulture, out var waarde) ? waarde : anders;
}
