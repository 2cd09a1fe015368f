using System.Text;
using System.Text.Json;
using HerstelBot.Domain.Gesprekken;
using HerstelBot.Domain.Vragen;
using HerstelBot.Tests.Cli.Voorbeeld;
using HerstelBot.Tests.Export;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace HerstelBot.Tests.Cli;

/// <summary>The report on the command line, from the store of the example.</summary>
[Collection(nameof(Voorbeeldopslag))]
public class RapportVerbTests(Voorbeeldopslag voorbeeld)
{
    private const string Van = "2026-10-26";
    private const string Tot = "2026-11-22";

    [Fact]
    public async Task Without_a_file_the_report_is_one_line_on_standard_output_and_nothing_else()
    {
        var (code, terminal) = await MaakAsync("--regio", "noordwest", "--van", Van, "--tot", Tot);

        Assert.Equal((0, ""), (code, terminal.Error));
        using var rapport = JsonDocument.Parse(Assert.Single(terminal.Lines));
        var kader = rapport.RootElement.GetProperty("kader");
        Assert.Equal(
            ("Regio Noordwest", Van, Tot, true),
            (kader.GetProperty("naam").GetString(), kader.GetProperty("van").GetString(), kader.GetProperty("tot").GetString(), kader.GetProperty("voorbeeld").GetBoolean()));
        Assert.Contains("PZB-cluster Amsterdam", terminal.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("xlsx")]
    [InlineData("json")]
    public async Task Each_form_goes_into_a_file(string formaat)
    {
        var map = Directory.CreateTempSubdirectory("herstelbot-rapport-");
        try
        {
            var (code, terminal) = await MaakAsync("--regio", "noordwest", "--van", Van, "--tot", Tot, "--formaat", formaat, "--uit", map.FullName);

            Assert.Equal(0, code);
            using var antwoord = JsonDocument.Parse(Assert.Single(terminal.Lines));
            var pad = antwoord.RootElement.GetProperty("bestand").GetString()!;
            Assert.Equal($"voorbeeld-herstelbot-rapport-noordwest-{Van}-{Tot}.{formaat}", Path.GetFileName(pad));
            var bestand = await File.ReadAllBytesAsync(pad, TestContext.Current.CancellationToken);
            Assert.Contains("PZB-cluster Amsterdam", formaat == "xlsx" ? string.Concat(new Werkboeklezer(bestand).Alles) : Encoding.UTF8.GetString(bestand), StringComparison.Ordinal);
        }
        finally
        {
            map.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task What_was_made_leaves_a_line_in_the_audit_log_with_who_ran_it_and_what_about()
    {
        var (opslag, personen) = await voorbeeld.KopieAsync();
        string[] instellingen = [$"--HerstelBot:Opslag:Map={opslag}", $"--HerstelBot:Personen:Bestand={personen}"];

        Assert.Equal(0, await Terminal.With().RunAsync(["rapport", "--regio", "zuid", "--van", Van, "--tot", Tot, "--formaat", "csv", .. instellingen]));
        Assert.Equal(1, await Terminal.With().RunAsync(["rapport", "--regio", "atlantis", .. instellingen]));

        await using var dienst = ServiceHost.Build(instellingen, static builder =>
        {
            builder.Services.RemoveAll<IHostedService>();
            builder.Logging.ClearProviders();
        });
        var regel = Assert.Single(await dienst.Services.GetRequiredService<IAuditlog>().LaatsteAsync(10, $"voorbeeld-herstelbot-rapport-zuid-{Van}-{Tot}.csv", TestContext.Current.CancellationToken));
        Assert.Equal(("rapport als bestand", $"opdrachtregel:{Environment.UserName}", (Weigering?)null), (regel.Wat, regel.Wie.ObjectId, regel.Geweigerd));
        Assert.Equal("opdrachtregel", regel.Gesprek.Waarde);
        var nu = TimeProvider.System.GetUtcNow();
        Assert.InRange(regel.Op, nu.AddMinutes(-5), nu);
    }

    [Fact]
    public async Task The_report_of_another_regio_knows_nothing_of_this_one()
    {
        var (code, terminal) = await MaakAsync("--regio", "zuid", "--van", Van, "--tot", Tot);

        Assert.Equal(0, code);
        Assert.DoesNotContain("Amsterdam", terminal.Output, StringComparison.Ordinal);
        using var rapport = JsonDocument.Parse(terminal.Output);
        Assert.Equal(0, rapport.RootElement.GetProperty("cijfers")[0].GetProperty("waarde").GetInt64());
    }

    [Theory]
    [InlineData(1, "Deze regio bestaat niet", "--regio", "atlantis")]
    [InlineData(1, "ligt voor de eerste dag", "--van", "2026-11-22", "--tot", "2026-11-01")]
    [InlineData(1, "te lang", "--van", "2020-11-22", "--tot", "2026-11-01")]
    [InlineData(2, "--van", "--van", "22-11-2026")]
    [InlineData(2, "--formaat", "--formaat", "pdf")]
    [InlineData(2, "--uit", "--formaat", "xlsx")]
    [InlineData(2, "geen instelling", "--regoi", "noordwest")]
    public async Task What_cannot_be_made_is_refused_in_a_sentence(int verwacht, string zin, params string[] args)
    {
        var (code, terminal) = await MaakAsync(args);

        Assert.Equal((verwacht, ""), (code, terminal.Output));
        Assert.Contains(zin, terminal.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_no_store_is_none_is_made()
    {
        var map = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        var terminal = Terminal.With();

        var code = await terminal.RunAsync("rapport", $"--HerstelBot:Opslag:Map={map}");

        Assert.Equal(1, code);
        Assert.Contains("staat geen opslag", terminal.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(map));
    }

    private async Task<(int Code, Terminal Terminal)> MaakAsync(params string[] args)
    {
        var (opslag, personen) = await voorbeeld.KopieAsync();
        var terminal = Terminal.With();
        return (await terminal.RunAsync(["rapport", .. args, $"--HerstelBot:Opslag:Map={opslag}", $"--HerstelBot:Personen:Bestand={personen}"]), terminal);
    }
}
