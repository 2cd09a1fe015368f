using HerstelBot.Domain.Gesprekken;
using HerstelBot.Domain.Vragen;
using HerstelBot.Tests.Drivers;
using HerstelBot.Tests.Gesprekken;
using Microsoft.Extensions.DependencyInjection;
using static HerstelBot.Tests.Privacy.Privacywereld;

namespace HerstelBot.Tests.Privacy;

/// <summary>Each look and act of who may see all leaves one line, also a refused one; ordinary work leaves none, and a text never.</summary>
public sealed class AuditTests
{
    [Fact]
    public async Task Every_look_of_a_regioverantwoordelijke_leaves_one_line_however_often_it_is_delivered()
    {
        await using var teams = await StartAsync(Klok());
        await CirkelTests.GesteldAsync(teams);
        await teams.Ria.TyptAsync("wachtrij");
        await teams.Ria.DruktAsync(await teams.Ria.ZietAsync("000001", "Bekijk"), "Bekijk");
        await teams.Ria.TyptAsync("HB-2026-000001");
        await teams.Ria.TyptAsync("HB-2026-999999");
        await teams.Ria.TyptAsync("niet bezorgd");
        await teams.Ria.TyptAsync("help");

        var regels = await RegelsAsync(teams, "ria");

        Assert.Equal(
            [("bekijk", "HB-2026-000001", null), ("niet bezorgd", null, (Weigering?)Weigering.NietBevoegd), ("toon vraag", "HB-2026-000001", null),
                ("toon vraag", "HB-2026-999999", Weigering.VraagOnbekend), ("wachtrij", null, null)],
            regels.Select(regel => (regel.Wat, regel.Waarover, regel.Geweigerd)));
        Assert.All(regels, regel => Assert.Equal((teams.Ria.Chat, TeamsWereld.Uht, TeamsWereld.Uht), (regel.Gesprek.Waarde, regel.TenantId, regel.Wie.TenantId)));
    }

    [Fact]
    public async Task A_beheerder_reads_the_log_of_all_and_of_one_vraag_and_looking_is_logged_too()
    {
        await using var teams = await StartAsync(Klok());
        await CirkelTests.GesteldAsync(teams);
        await teams.Ria.TyptAsync("HB-2026-000001");

        await teams.Bea.TyptAsync("audit");
        await teams.Bea.ZietAsync("Auditlog", "toon vraag: HB-2026-000001", "Ria van Regio", "koppel cluster: noord-holland", "Bea Beheer");
        await teams.Bea.TyptAsync("audit HB-2026-000001");
        await TotAsync(
            () => Task.FromResult(teams.Connector.In(teams.Bea.Chat).Any(kaart => kaart.Tekst.Contains("Auditlog", StringComparison.Ordinal) && !kaart.Tekst.Contains("koppel", StringComparison.Ordinal))),
            "The log of one vraag tells of nothing else.");

        Assert.Equal(["audit", "audit", "koppel cluster"], (await RegelsAsync(teams, "bea")).Select(regel => regel.Wat));
        Assert.Single(await RegelsAsync(teams, "bea"), regel => regel is { Wat: "audit", Waarover: "HB-2026-000001" });
    }

    [Fact]
    public async Task Ordinary_work_leaves_no_line_and_no_text_is_ever_in_one()
    {
        await using var teams = await StartAsync(Klok());
        await OpgelostAsync(teams);
        await teams.Pieter.TyptAsync("wachtrij");
        await teams.Carla.TyptAsync("wachtrij");
        await teams.Fatima.TyptAsync("audit");
        await teams.Fatima.ZietAsync("Dit kunt u hier niet doen");
        await teams.Ria.TyptAsync("HB-2026-000001");
        await teams.Ria.TyptAsync("Wat is de status van mijn geheime ouder?");

        var alle = await RegelsAsync(teams, null);

        Assert.Equal(["bea", "ria"], alle.Select(regel => regel.Wie.ObjectId).Distinct().Order());
        Assert.All(["ouder", "compleet", "status"], woord => Assert.DoesNotContain(alle, regel => regel.ToString().Contains(woord, StringComparison.Ordinal)));
    }

    // By what was done: the clock may stand still between two of them.
    private static async Task<IReadOnlyList<Auditregel>> RegelsAsync(TeamsWereld teams, string? van) =>
    [
        .. (await teams.Services.GetRequiredService<IAuditlog>().LaatsteAsync(100, null, TestContext.Current.CancellationToken))
            .Where(regel => van is null || regel.Wie.ObjectId == van).OrderBy(regel => regel.Wat, StringComparer.Ordinal).ThenBy(regel => regel.Waarover, StringComparer.Ordinal),
    ];
}
