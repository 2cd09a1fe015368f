using System.Collections.Concurrent;
using System.Diagnostics;
using HerstelBot.Domain.Vragen;
using HerstelBot.Tests.Drivers;
using static HerstelBot.Tests.Privacy.Privacywereld;

namespace HerstelBot.Tests.Privacy;

/// <summary>Processing records in the shape of Logboek dataverwerkingen: one for each processing of a vraag, without who did it.</summary>
public sealed class DataverwerkingenTests
{
    [Fact]
    public async Task From_asking_to_erasing_each_processing_is_told_once_with_its_place_in_the_register()
    {
        var spans = new ConcurrentQueue<Activity>();
        using var luisteraar = new ActivityListener
        {
            ShouldListenTo = bron => bron.Name == Dataverwerkingen.Bron,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = spans.Enqueue,
        };
        ActivitySource.AddActivityListener(luisteraar);
        var klok = Klok();
        await using var teams = await StartAsync(klok, "--HerstelBot:Verwerkingen:Register=https://register.example.nl/herstelbot/");
        var vraag = await OpgelostAsync(teams);
        await teams.Ria.TyptAsync("HB-2026-000001");
        await teams.Fatima.TyptAsync("wis mijn gegevens");
        await teams.Fatima.DruktAsync(await teams.Fatima.ZietAsync("afgesloten vragen (1)"), "Wis mijn gegevens");
        await TotAsync(async () => (await VraagAsync(teams)).Gewist == Wissing.Vrager, "The vraag is erased.");
        await teams.UitgewerktAsync();

        var eigen = spans.Where(span => (string?)span.GetTagItem("dpl.core.data_subject_id") == vraag.Id.ToString()).ToList();

        Assert.Equal(["stel-vraag", "behandel", "beantwoord", "behandel", "inzage", "wis-op-verzoek"], eigen.Select(span => span.OperationName));
        Assert.All(eigen, span =>
        {
            Assert.Equal($"https://register.example.nl/herstelbot/{span.OperationName}", span.GetTagItem("dpl.core.processing_activity_id"));
            Assert.Equal("herstelbot-vraag", span.GetTagItem("dpl.core.data_subject_id_type"));
            Assert.Equal((ActivityStatusCode.Ok, 2026), (span.Status, span.StartTimeUtc.Year));
            Assert.Equal(3, span.TagObjects.Count());
            Assert.DoesNotContain(span.TagObjects, tag => tag.Value!.ToString()!.Contains("fatima", StringComparison.OrdinalIgnoreCase));
        });
    }

    [Theory]
    [InlineData("verwerkingen")]
    [InlineData("https://register.example.nl/herstelbot")]
    [InlineData("")]
    public void A_register_that_no_name_can_follow_is_refused(string register)
    {
        var fout = Assert.Single(new VerwerkingenOptionsValidator().Validate(null, new() { Register = register }).Failures!);

        Assert.StartsWith($"HerstelBot:Verwerkingen:Register is '{register}'", fout, StringComparison.Ordinal);
        Assert.True(new VerwerkingenOptionsValidator().Validate(null, new()).Succeeded);
    }
}
