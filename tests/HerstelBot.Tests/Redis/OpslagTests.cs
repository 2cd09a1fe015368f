using HerstelBot.Redis;
using Microsoft.Extensions.Options;

namespace HerstelBot.Tests.Redis;

/// <summary>What is particular to the embedded store and to the settings.</summary>
public sealed class OpslagTests(GarnetFixture garnet) : IClassFixture<GarnetFixture>
{
    private const string Map = $"{OpslagOptions.Section}:{nameof(OpslagOptions.Map)}";

    [Fact]
    public async Task A_second_process_is_kept_out_of_the_folder_with_a_sentence_that_says_what_to_do()
    {
        var settings = await garnet.EmptyAsync();
        await using var eerste = await TestStore.StartAsync(settings);

        var fout = await Assert.ThrowsAsync<StoreException>(() => TestStore.StartAsync(settings));

        Assert.Contains("al in gebruik door een andere HerstelBot", fout.Message, StringComparison.Ordinal);
        Assert.Contains(Map, fout.Message, StringComparison.Ordinal);
        Assert.Contains(settings[Map]!, fout.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_folder_is_free_again_after_the_store_is_closed_and_everything_is_still_there()
    {
        var settings = await garnet.EmptyAsync();
        Domain.Vragen.Vraag vraag;
        await using (var eerste = await TestStore.StartAsync(settings))
        {
            vraag = await eerste.Gesteld();
        }

        await using var tweede = await TestStore.StartAsync(settings);
        Assert.Equal(vraag, await tweede.Vragen.ZoekAsync(vraag.Id, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_folder_that_cannot_be_made_is_named()
    {
        var file = Path.Combine((await garnet.EmptyAsync())[Map]!, "..", "bestand");
        await File.WriteAllTextAsync(file, "", TestContext.Current.CancellationToken);

        var fout = await Assert.ThrowsAsync<StoreException>(() => TestStore.StartAsync(new Dictionary<string, string?> { [Map] = Path.Combine(file, "map") }));

        Assert.Contains("kan niet worden gemaakt of beschreven", fout.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_this_user_may_look_in_the_folder()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Unix permissions.");
            return;
        }

        var settings = await garnet.EmptyAsync();
        await using var store = await TestStore.StartAsync(settings);

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(settings[Map]!));
    }

    [Fact]
    public async Task Health_names_the_store_and_the_outbox()
    {
        var settings = await garnet.EmptyAsync();
        await using var store = await TestStore.StartAsync(settings);
        await store.LegVast(new() { Berichten = [Een.Zin("a")] });

        var health = await store.Get<StoreHealthCheck>().AskAsync(TestContext.Current.CancellationToken);

        Assert.Equal(new StoreHealth(true, $"ingebouwde opslag in {Path.GetFullPath(settings[Map]!)}", new(1, Moment.Nu, 0, 0), null), health);
    }

    [Fact]
    public async Task A_server_that_is_not_there_does_not_stop_the_start_but_is_named_by_health()
    {
        await using var store = await TestStore.StartAsync(new Dictionary<string, string?>
        {
            [$"{RedisOptions.Section}:{nameof(RedisOptions.Verbinding)}"] = "127.0.0.1:1,connectTimeout=200,asyncTimeout=200,password=geheim",
        });

        var health = await store.Get<StoreHealthCheck>().AskAsync(TestContext.Current.CancellationToken);

        Assert.Equal((false, "Redis op 127.0.0.1:1"), (health.Bereikbaar, health.Welke));
        Assert.Contains($"{RedisOptions.Section}:{nameof(RedisOptions.Verbinding)}", health.Reden, StringComparison.Ordinal);
        Assert.DoesNotContain("geheim", health.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("HerstelBot:Opslag:Shards", "0", "van 1 tot en met 1024")]
    [InlineData("HerstelBot:Opslag:Shards", "1025", "van 1 tot en met 1024")]
    [InlineData("HerstelBot:Opslag:Geheugen", "63", "van 64 tot en met 65536")]
    [InlineData("HerstelBot:Opslag:Logboek", "0", "van 1 tot en met 4096")]
    [InlineData("HerstelBot:Opslag:Map", " ", "noem een map")]
    [InlineData("HerstelBot:Redis:Verbinding", "", "geen geldige verbindingstekst")]
    [InlineData("HerstelBot:Redis:Verbinding", "ssl=true", "noemt geen server")]
    [InlineData("HerstelBot:Redis:Verbinding", "host:6379,geheim=1", "geen geldige verbindingstekst")]
    public async Task A_wrong_setting_stops_the_start_with_a_sentence_that_names_it(string key, string value, string sentence)
    {
        var fout = await Assert.ThrowsAsync<OptionsValidationException>(() => TestStore.StartAsync(new Dictionary<string, string?> { [key] = value }));

        Assert.Contains(key, fout.Message, StringComparison.Ordinal);
        Assert.Contains(sentence, fout.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("geheim=", fout.Message, StringComparison.Ordinal);
    }
}
