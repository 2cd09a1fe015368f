using System.Text.Json;
using HerstelBot.Cli.Proef;
using HerstelBot.Dialogs;
using HerstelBot.Domain.Gesprekken;
using HerstelBot.Domain.Personen;
using HerstelBot.Redis;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace HerstelBot.Cli.Voorbeeld;

/// <summary>What was made.</summary>
/// <param name="Map">The folder of the store.</param>
/// <param name="Regio">The regio that it is about.</param>
/// <param name="Vragen">How many vragen there are.</param>
/// <param name="Tot">Until when it goes.</param>
internal sealed record Voorbeeldresultaat(string Map, string Regio, long Vragen, DateTimeOffset Tot);

/// <summary>Makes a store with the example in the folder of <c>proef</c>. It appears there when it is whole, or not at all.</summary>
internal static class Voorbeeldmaker
{
    /// <summary>Makes it.</summary>
    /// <param name="map">The folder of <c>proef</c>.</param>
    /// <param name="einde">Until when things happen.</param>
    /// <param name="instellingen">Settings of the service, as it takes them on its command line.</param>
    /// <param name="cancellationToken">Stops it; nothing stays behind but a folder that the next try removes.</param>
    public static async Task<Answer<Voorbeeldresultaat>> MaakAsync(string map, DateTimeOffset einde, IReadOnlyList<string> instellingen, CancellationToken cancellationToken)
    {
        var opslag = ProefPersonen.Opslag(map);
        if (Bezwaar(opslag, instellingen) is { } bezwaar)
        {
            return Answer<Voorbeeldresultaat>.Refused(bezwaar);
        }

        var nieuw = $"{opslag}.nieuw";
        try
        {
            if (Directory.Exists(nieuw)) { Directory.Delete(nieuw, recursive: true); }
            Directory.CreateDirectory(nieuw);
            var resultaat = await VulAsync(map, nieuw, einde, instellingen, cancellationToken);
            Directory.Move(nieuw, opslag);
            return resultaat with { Map = opslag };
        }
        catch (Exception fout) when (fout is IOException or UnauthorizedAccessException or InvalidDataException or StoreException)
        {
            return Answer<Voorbeeldresultaat>.Refused(fout.Message);
        }
    }

    // Never among real data.
    private static string? Bezwaar(string opslag, IReadOnlyList<string> gegeven)
    {
        var instellingen = ServiceHost.Settings(gegeven);
        const string Verbinding = $"{RedisOptions.Section}:{nameof(RedisOptions.Verbinding)}";
        return !string.IsNullOrEmpty(instellingen.Configuration[Verbinding])
            ? $"{Verbinding} is ingesteld. Voorbeeldgegevens komen alleen in de eigen map van proef; haal die instelling weg."
            : !LokaleModus.Bepaal(instellingen.Configuration, instellingen.Environment).Aan
            ? "Voorbeeldgegevens zijn er alleen in lokale modus. Deze omgeving is ingericht voor echte gegevens; start zonder HerstelBot:Teams, HerstelBot:Tenants en een naam voor de omgeving."
            : Directory.Exists(opslag) && Directory.EnumerateFileSystemEntries(opslag).Any()
            ? $"In {opslag} staan al gegevens. Voorbeeldgegevens komen alleen in een nieuwe map; kies een andere map met --map, of haal deze weg."
            : null;
    }

    private static async Task<Voorbeeldresultaat> VulAsync(
        string map, string opslag, DateTimeOffset einde, IReadOnlyList<string> instellingen, CancellationToken cancellationToken)
    {
        var dialogs = DialogsMap.Vind(ServiceHost.Settings(instellingen).Configuration[DialogsMap.Sleutel]);
        var wie = new Voorbeeldpersonen(ProefPersonen.Tenant, Voorbeeldregio.Regio, RouteringBestanden.LeesGoed(dialogs).Indeling);
        await File.WriteAllTextAsync(Path.Combine(opslag, ProefPersonen.Voorbeeldbestand), JsonSerializer.Serialize(wie.Alle.Select(Rij), JsonSerializerOptions.Web), cancellationToken);
        var personen = await ProefPersonen.WriteAsync(map, opslag, cancellationToken);
        var klok = new Verteltijd(Voorbeeldregio.Begin(einde));
        await using var app = ServiceHost.Build([.. instellingen, "--HerstelBot:Opslag:Map", opslag, "--HerstelBot:Personen:Bestand", personen], builder =>
        {
            // Nobody listens and nothing is sent: what happens, happens in the story.
            builder.Services.RemoveAll<IHostedService>();
            builder.Services.AddSingleton<TimeProvider>(klok);
            builder.Logging.ClearProviders();
        });
        T Geef<T>()
            where T : notnull => app.Services.GetRequiredService<T>();

        await Geef<IVoorbeeldgegevens>().MerkAsync(cancellationToken);
        var vastlegger = new StilleVastlegger(Geef<IVastlegger>());
        var balie = new Balie(vastlegger, Geef<Beslisser>(), Geef<Klok>(), Geef<Vervolg>(), Geef<Bevestigingsmail>());
        var loop = new Voorbeeldloop(balie, vastlegger, Geef<IPersonen>(), Geef<IBewaking>(), Geef<IUitbak>(), klok);
        await Voorbeeldregio.VertelAsync(new(loop, Geef<IVragen>(), wie, Voorbeeldteksten.Lees()), einde, cancellationToken);
        return new(opslag, Voorbeeldregio.Regio.Waarde, loop.Gesteld, einde);
    }

    private static Persoonsrij Rij(Voorbeeldpersoon wie) =>
        new(wie.Id.TenantId, wie.Id.ObjectId, wie.Naam, [wie.Rol], wie.Gemeente?.Waarde, wie.Cluster?.Waarde, wie.Regio?.Waarde);
}
