using System.CommandLine;
using HerstelBot.Teams.Manifest;

namespace HerstelBot.Cli;

/// <summary><c>pakket</c>: makes the app package that a beheerder uploads to Teams. Also takes every configuration key as <c>--Section:Key value</c>.</summary>
internal sealed class PakketVerb : Command
{
    public PakketVerb(CliStreams streams)
        : base("pakket", "Maakt het app-pakket (zip) voor Teams, uit manifests/teams en uw instellingen. Elke instelling kan mee als --HerstelBot:Naam waarde.")
    {
        TreatUnmatchedTokensAsErrors = false;
        var uit = new Option<string>("--uit")
        {
            Description = $"Het bestand waarin het pakket komt, of een bestaande map; zonder deze optie {Pakketbouwer.Bestandsnaam} in deze map.",
            DefaultValueFactory = _ => Pakketbouwer.Bestandsnaam,
        };
        Add(uit);
        SetAction(async (parsed, _) =>
        {
            if (ServeVerb.NotASetting(parsed.UnmatchedTokens) is { } token)
            {
                await streams.Error.WriteLineAsync(
                    $"'{token}' is geen instelling. Een instelling heeft de vorm --HerstelBot:Naam waarde. Kijk met 'herstelbot pakket --help' wat er kan.");
                return Verbs.WrongUse;
            }

            return await MaakAsync(streams, ServiceHost.Settings(parsed.UnmatchedTokens).Configuration, parsed.GetValue(uit)!);
        });
    }

    private static async Task<int> MaakAsync(CliStreams streams, ConfigurationManager instellingen, string uit)
    {
        var (gegevens, fouten, waarschuwingen) = Pakketinstellingen.Lees(instellingen);
        if (gegevens is null)
        {
            return await WeigerAsync(streams, fouten);
        }

        ManifestMap map;
        try
        {
            map = ManifestMap.Vind(instellingen[ManifestMap.Sleutel]);
        }
        catch (DirectoryNotFoundException fout)
        {
            return await WeigerAsync(streams, [fout.Message]);
        }

        if (ManifestControle.Controleer(map) is { Count: > 0 } gebreken)
        {
            return await WeigerAsync(streams, gebreken.Select(fout => fout.ToString()));
        }

        var pad = Path.GetFullPath(Directory.Exists(uit) ? Path.Combine(uit, Pakketbouwer.Bestandsnaam) : uit);
        try
        {
            await File.WriteAllBytesAsync(pad, Pakketbouwer.Bouw(map, gegevens));
        }
        catch (Exception fout) when (fout is IOException or UnauthorizedAccessException)
        {
            return await WeigerAsync(streams, [$"'{pad}' is niet te schrijven; geef met --uit een bestand in een bestaande map waarin u mag schrijven."]);
        }

        foreach (var zin in waarschuwingen) { await streams.Error.WriteLineAsync(zin); }
        return await Jsonl.WriteAsync(streams, (Answer<Pakket>)new Pakket(pad, gegevens.AppId, gegevens.Domein, gegevens.Versie));
    }

    private static async Task<int> WeigerAsync(CliStreams streams, IEnumerable<string> zinnen)
    {
        foreach (var zin in zinnen) { await streams.Error.WriteLineAsync(zin); }
        return Verbs.AtFault;
    }

    private sealed record Pakket(string Bestand, string AppId, string Domein, string Versie);
}
