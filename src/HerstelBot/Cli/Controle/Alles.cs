using HerstelBot.Dialogs;
using HerstelBot.Search;
using HerstelBot.Teams.Kaarten;
using HerstelBot.Teams.Manifest;

namespace HerstelBot.Cli.Controle;

/// <summary>Asks every part of the service what is wrong in its files and settings.</summary>
internal static class Alles
{
    /// <summary>Every fault, by file and line; the paths are such that whoever reads them can open them from here.</summary>
    public static IReadOnlyList<Fout> Controleer(DialogsMap dialogs, ManifestMap manifest, WebApplicationBuilder instellingen, TimeProvider time)
    {
        var (routering, routeringfouten) = RouteringBestanden.Lees(dialogs);
        IEnumerable<Fout> inhoud =
        [
            .. routeringfouten,
            .. KaartenExtensions.Controleer(dialogs),
            .. Tijdlijn(dialogs, routering),
            .. GelijkstellingLezer.Lees(dialogs).Fouten,
            .. GelezenKennisbank.Controleer(dialogs, Leesregels.Streng(routering?.Routeerder, time.Vandaag())),
        ];
        return
        [
            .. Gesorteerd(inhoud.Select(fout => fout with { Bestand = VanHier(Path.Combine(dialogs.Pad, fout.Bestand)) })),
            .. Gesorteerd(ManifestControle.Controleer(manifest).Select(fout => fout with { Bestand = VanHier(manifest.Bestand(Path.GetFileName(fout.Bestand))) })),
            .. Instellingscontrole.Controleer(instellingen, routering),
            .. Gesorteerd(Personencontrole.Controleer(instellingen.Configuration, routering).Select(fout => fout with { Bestand = VanHier(fout.Bestand) })),
        ];
    }

    private static IReadOnlyList<Fout> Tijdlijn(DialogsMap dialogs, Routeringinhoud? routering) => TijdlijnLezer.Lees(
        dialogs,
        Directory.Exists(dialogs.Kennisbank) ? Directory.EnumerateFiles(dialogs.Kennisbank, "*.md", SearchOption.AllDirectories).Select(pad => Path.GetFileNameWithoutExtension(pad)).ToHashSet(StringComparer.Ordinal) : null,
        routering?.Routeerder.Onderwerpen.Select(onderwerp => onderwerp.Id.Waarde).ToHashSet(StringComparer.Ordinal),
        Leesbaarheid.Opmerkingen).Fouten;

    private static IEnumerable<Fout> Gesorteerd(IEnumerable<Fout> fouten) => fouten.OrderBy(fout => fout.Bestand, StringComparer.Ordinal).ThenBy(fout => fout.Regel);

    private static string VanHier(string pad)
    {
        var kort = Path.GetRelativePath(Directory.GetCurrentDirectory(), pad);
        return kort.StartsWith("..", StringComparison.Ordinal) ? Path.GetFullPath(pad) : kort;
    }
}
