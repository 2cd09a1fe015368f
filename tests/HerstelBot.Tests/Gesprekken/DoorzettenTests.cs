using HerstelBot.Domain.Vragen;
using HerstelBot.Tests.Drivers;

namespace HerstelBot.Tests.Gesprekken;

/// <summary>ZetDoor: to a regio, by the regioverantwoordelijke, by the beheerder, and what cannot be.</summary>
public class DoorzettenTests(Teamsdag dag) : IClassFixture<Teamsdag>
{
    private readonly TeamsWereld _teams = dag.Teams;

    [Fact]
    public async Task To_a_regio_it_goes_to_the_cluster_of_the_gemeente_there_or_the_first_one()
    {
        var nummer = await _teams.Fatima.VraagtAsync("Welke gemeente helpt na een verhuizing naar Brabant?");

        await _teams.Pieter.DoetAsync(await _teams.Pieter.PaktOpAsync(nummer), "Doorzetten", ("bestemming", "regio:zuid"), ("toelichting", "De ouder woont nu in Brabant."));

        var vraag = await _teams.TotVraagAsync(nummer, vraag => vraag.Doorgezet == 1);
        Assert.Equal((VraagStatus.Open, "noord-brabant-west", null), (vraag.Status, vraag.Cluster!.Value.Waarde, vraag.Behandelaar));
        await _teams.Fatima.ZietAsync($"Bericht over {nummer}", "doorgezet naar", "De ouder woont nu in Brabant.");
    }

    [Fact]
    public async Task The_regioverantwoordelijke_sends_on_what_nobody_picked_up()
    {
        var nummer = await _teams.Fatima.VraagtAsync("Hoort een kind van negentien bij het kindregeling traject?");
        await _teams.KaartVanAsync(nummer, "Oppakken");
        await _teams.Ria.TyptAsync(nummer);
        var kaart = await _teams.Ria.ZietAsync($"Vraag {nummer}", "Doorzetten");

        await _teams.Ria.DoetAsync(kaart, "Doorzetten", ("bestemming", "cluster:amsterdam"), ("toelichting", "Dat doet Amsterdam."));

        await _teams.TotVraagAsync(nummer, vraag => vraag is { Status: VraagStatus.Open, Cluster.Waarde: "amsterdam" });
        Assert.Equal("ria", Assert.IsType<VraagDoorgezet>((await _teams.VerloopAsync(nummer))[^1]).Door!.Value.ObjectId);
    }

    [Fact]
    public async Task A_pzber_picks_it_up_first_and_the_own_cluster_is_no_destination()
    {
        var nummer = await _teams.Fatima.VraagtAsync("Vergoedt iemand de reiskosten naar de rechtbank?");
        var open = await _teams.KaartVanAsync(nummer, "Oppakken");
        var id = Stappen.VraagId(open);
        Assert.Contains("Pak deze vraag eerst op", Stappen.Zin(await _teams.Pieter.VervalstAsync(
            "doorzetten", new() { ["vraag"] = id, ["bestemming"] = "cluster:zeeland", ["toelichting"] = "Daarheen." })), StringComparison.Ordinal);
        var formulier = Stappen.Formulier(await _teams.Pieter.DruktAsync(await _teams.Pieter.PaktOpAsync(nummer), "Doorzetten"));

        var eigen = await _teams.Pieter.DruktAsync(open.Gesprek, open.Id, formulier, "Verstuur", ("bestemming", "cluster:noord-holland"), ("toelichting", "Hierheen."));
        var nergens = await _teams.Pieter.DruktAsync(open.Gesprek, open.Id, formulier, "Verstuur", ("bestemming", "cluster:atlantis"), ("toelichting", "Daarheen."));

        Assert.Contains("ligt al bij dit cluster", Stappen.Zin(eigen), StringComparison.Ordinal);
        Assert.Contains("Kies een cluster of loket", Kaartlezer.Tekst(Stappen.Formulier(nergens)), StringComparison.Ordinal);
        Assert.Equal(2, (await _teams.VraagAsync(nummer)).Versie);
    }

    [Fact]
    public async Task An_answer_follows_to_where_it_was_sent_on_and_the_clock_goes_on()
    {
        var nummer = await _teams.Fatima.VraagtAsync("Krijgt een pleegouder ook een noodvoorziening?");
        var beloofd = (await _teams.VraagAsync(nummer)).Toezegging;

        await _teams.Pieter.DoetAsync(await _teams.Pieter.PaktOpAsync(nummer), "Doorzetten", ("bestemming", "cluster:zeeland"), ("toelichting", "Woont in Zeeland."));

        // When to remind of picking it up begins anew there.
        var daar = (await _teams.TotVraagAsync(nummer, vraag => vraag.Doorgezet == 1)).Toezegging;
        Assert.Equal((beloofd.OppakkenVoor, beloofd.AntwoordVoor, beloofd.HerinnerAntwoordOp), (daar.OppakkenVoor, daar.AntwoordVoor, daar.HerinnerAntwoordOp));
    }
}
