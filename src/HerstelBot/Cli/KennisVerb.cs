using System.CommandLine;
using HerstelBot.Dialogs;
using HerstelBot.Domain.Kennisbank.Beheer;
using HerstelBot.Domain.Routering;
using HerstelBot.Redis;
using HerstelBot.Search;
using HerstelBot.Search.Loop;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace HerstelBot.Cli;

/// <summary><c>kennis</c>: writes the published articles of the redactie as files of the kennisbank, to be reviewed in git. Also takes every configuration key as <c>--Section:Key value</c>.</summary>
internal sealed class KennisVerb : Command
{
    public KennisVerb(CliStreams streams, TimeProvider time)
        : base("kennis", "Schrijft de gepubliceerde artikelen van de redactie als bestanden in de kennisbank. Elke instelling kan mee als --HerstelBot:Naam waarde.")
    {
        TreatUnmatchedTokensAsErrors = false;
        var naar = new Option<string?>("--naar") { Description = "De map met artikelen waarin de bestanden komen. Anders de map kennisbank van de dienst." };
        Add(naar);
        SetAction(async (parsed, cancellationToken) =>
        {
            if (ServeVerb.NotASetting(parsed.UnmatchedTokens) is { } token)
            {
                await streams.Error.WriteLineAsync(
                    $"'{token}' is geen instelling. Een instelling heeft de vorm --HerstelBot:Naam waarde. Kijk met 'herstelbot kennis --help' wat er kan.");
                return Verbs.WrongUse;
            }

            try
            {
                return await SchrijfAsync(streams, [.. parsed.UnmatchedTokens], parsed.GetValue(naar), time, cancellationToken);
            }
            catch (OptionsValidationException fout)
            {
                return await WeigerAsync(streams, fout.Failures);
            }
            catch (Exception fout) when (fout is InvalidDataException or StoreException or IOException or UnauthorizedAccessException)
            {
                return await WeigerAsync(streams, [fout.Message]);
            }
        });
    }

    private static async Task<int> SchrijfAsync(CliStreams streams, string[] instellingen, string? naar, TimeProvider time, CancellationToken cancellationToken)
    {
        // The service as it would run here, without running it: nobody listens and nothing is sent.
        await using var app = ServiceHost.Build(instellingen, static builder =>
        {
            builder.Services.RemoveAll<IHostedService>();
            builder.Logging.ClearProviders();
        });
        var opslag = Path.GetFullPath(app.Services.GetRequiredService<IOptions<OpslagOptions>>().Value.Map);
        if (app.Services.GetRequiredService<IOptions<RedisOptions>>().Value.Verbinding is null && !Directory.Exists(opslag))
        {
            // Opening would make an empty one.
            return await WeigerAsync(streams, [$"In {opslag} staat geen opslag. Geef de map van de dienst met --{OpslagOptions.Section}:{nameof(OpslagOptions.Map)}."]);
        }

        var loop = await app.Services.GetRequiredService<ILoopartikelen>().AlleAsync(cancellationToken);
        var map = Path.GetFullPath(naar ?? app.Services.GetRequiredService<DialogsMap>().Kennisbank);
        if (!Directory.Exists(map))
        {
            return await WeigerAsync(streams, [$"De map {map} bestaat niet. Geef met --naar een map met artikelen."]);
        }

        var geschreven = Uitschrijver.Schrijf(map, loop.Artikelen);
        foreach (var een in geschreven)
        {
            await Jsonl.WriteAsync(streams, (Answer<Regel>)new Regel(een.Artikel, Path.GetRelativePath(map, een.Pad).Replace('\\', '/'), een.IsNieuw ? "nieuw" : "vervangen"));
        }

        // Read back as the service will: what was published may lean on something that has changed since.
        var namen = geschreven.Select(een => Path.GetRelativePath(map, een.Pad)).ToHashSet(StringComparer.Ordinal);
        var fouten = ArtikelLezer.Lees(map, Leesregels.Streng(app.Services.GetRequiredService<Routeerder>(), time.Vandaag())).Fouten.Where(fout => namen.Contains(fout.Bestand)).ToList();
        foreach (var fout in fouten) { await streams.Error.WriteLineAsync($"{fout}"); }
        return fouten.Exists(fout => !fout.IsWaarschuwing) ? Verbs.AtFault : Verbs.Done;
    }

    private static async Task<int> WeigerAsync(CliStreams streams, IEnumerable<string> zinnen)
    {
        foreach (var zin in zinnen) { await streams.Error.WriteLineAsync(zin); }
        return Verbs.AtFault;
    }

    private sealed record Regel(string Artikel, string Bestand, string Soort);
}
