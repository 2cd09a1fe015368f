using System.CommandLine;
using HerstelBot.Cli.Controle;
using HerstelBot.Dialogs;
using HerstelBot.Teams.Manifest;

namespace HerstelBot.Cli;

/// <summary><c>controleer</c>: everything that is wrong in dialogs/, manifests/ and the configuration, before the service has to find out.</summary>
internal sealed class ControleerVerb : Command
{
    public ControleerVerb(CliStreams streams, TimeProvider time)
        : base("controleer", "Controleert dialogs/, manifests/ en uw instellingen; elke fout als bestand:regel: zin. Elke instelling kan mee als --HerstelBot:Naam waarde.")
    {
        TreatUnmatchedTokensAsErrors = false;
        var map = new Option<string?>("--map") { Description = "Een andere map dan dialogs/." };
        Add(map);
        SetAction(async (parsed, _) =>
        {
            if (ServeVerb.NotASetting(parsed.UnmatchedTokens) is { } token)
            {
                await streams.Error.WriteLineAsync(
                    $"'{token}' is geen instelling. Een instelling heeft de vorm --HerstelBot:Naam waarde. Kijk met 'herstelbot controleer --help' wat er kan.");
                return Verbs.WrongUse;
            }

            var instellingen = ServiceHost.Settings(parsed.UnmatchedTokens);
            try
            {
                var dialogs = DialogsMap.Vind(parsed.GetValue(map) ?? instellingen.Configuration[DialogsMap.Sleutel]);
                var manifest = ManifestMap.Vind(instellingen.Configuration[ManifestMap.Sleutel]);
                return await MeldAsync(streams, Alles.Controleer(dialogs, manifest, instellingen, time));
            }
            catch (DirectoryNotFoundException fout)
            {
                await streams.Error.WriteLineAsync(fout.Message);
                return Verbs.AtFault;
            }
        });
    }

    private static async Task<int> MeldAsync(CliStreams streams, IReadOnlyList<Fout> fouten)
    {
        await using (var uit = new StreamWriter(streams.Output, leaveOpen: true))
        {
            foreach (var fout in fouten)
            {
                await uit.WriteLineAsync(fout.IsWaarschuwing ? (fout with { Zin = $"waarschuwing: {fout.Zin}" }).ToString() : fout.ToString());
            }
        }

        var waarschuwingen = fouten.Count(fout => fout.IsWaarschuwing);
        var echt = fouten.Count - waarschuwingen;
        await streams.Error.WriteLineAsync(
            $"{Geteld(echt, "fout", "fouten")}, {Geteld(waarschuwingen, "waarschuwing", "waarschuwingen")}. {(echt == 0 ? "De bot kan hiermee werken." : "Verbeter de fouten en controleer opnieuw.")}");
        return echt == 0 ? Verbs.Done : Verbs.AtFault;
    }

    private static string Geteld(int aantal, string een, string meer) => aantal == 1 ? $"1 {een}" : $"{aantal} {meer}";
}
