using HerstelBot.Domain.Kennisbank;
using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Routering;
using HerstelBot.Domain.Taal;
using HerstelBot.Domain.Termijnen;
using HerstelBot.Domain.Vragen;

namespace HerstelBot.Domain.Rapportage;

/// <summary>Makes reports. Who may see what is decided before anything is read.</summary>
public sealed class Rapporteur(
    IRapportbron bron, Clusterindeling indeling, Gemeenteregister register, Routeerder routeerder, IKennisbank kennisbank, IGelijkenis gelijkenis)
{
    /// <summary>The longest period of one report, in days.</summary>
    public const int HoogstensDagen = 732;

    private const int Standaarddagen = 28;

    private readonly Namen _namen = new(indeling, register, routeerder, kennisbank);
    private readonly Bureaus _bureaus = new(indeling);

    /// <summary>Makes a report.</summary>
    /// <param name="wie">Who asks for it.</param>
    /// <param name="wens">What they want.</param>
    /// <param name="nu">Now.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public async Task<Rapportuitslag> MaakAsync(Medewerker wie, Rapportwens wens, DateTimeOffset nu, CancellationToken cancellationToken)
    {
        if (Bereik(wie, wens, nu, out var clusters, out var kader) is { } reden) { return new Rapportuitslag.Geweigerd(reden); }

        var stof = await StofAsync(kader, clusters, kader.Van, cancellationToken);
        return new Rapportuitslag.Gemaakt(Cijferbladen.Maak(stof));
    }

    /// <summary>The vragen of a report that wait for an answer, promised first.</summary>
    /// <param name="wie">Who asks for them.</param>
    /// <param name="wens">What they want.</param>
    /// <param name="nu">Now.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public async Task<Vragenuitslag> VragenAsync(Medewerker wie, Rapportwens wens, DateTimeOffset nu, CancellationToken cancellationToken)
    {
        if (Bereik(wie, wens, nu, out var clusters, out var kader) is { } reden) { return new Vragenuitslag.Geweigerd(reden); }

        var lopend = await bron.LopendAsync(clusters, cancellationToken);
        return new Vragenuitslag.Gevonden(kader, Open(lopend.Where(regel => Past(regel, kader))));
    }

    /// <summary>The figures of a report, the weeks of a longer one and the vragen behind it, all read once; <see langword="null"/> for whoever may not see them.</summary>
    /// <param name="wie">Who asks for them.</param>
    /// <param name="wens">What they want.</param>
    /// <param name="vanaf">The first day of the weeks, before the period of the report.</param>
    /// <param name="nu">Now.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    internal async Task<(Rapport ZonderTabellen, IReadOnlyList<Kernweek> Weken, IReadOnlyList<Dossierregel> Open)?> KernAsync(
        Medewerker wie, Rapportwens wens, DateOnly vanaf, DateTimeOffset nu, CancellationToken cancellationToken)
    {
        if (Bereik(wie, wens, nu, out var clusters, out var kader) is not null) { return null; }

        var stof = await StofAsync(kader, clusters, vanaf, cancellationToken);
        var lang = stof with { Kader = kader with { Van = vanaf }, Van = Rapportstof.Begin(vanaf) };
        return (new(kader, Cijferbladen.Cijfers(stof), []), Instroom.PerWeek(lang), Open(stof.Lopend));
    }

    /// <summary>One vraag with its history; <see langword="null"/> when there is none or this person may not see it.</summary>
    public async Task<Vraagdossier?> VraagAsync(Medewerker wie, Vraagnummer nummer, CancellationToken cancellationToken) =>
        await bron.DossierAsync(nummer, cancellationToken) is { Vraag: var vraag } dossier
        && Bevoegdheid.Mag(wie, Handeling.Inzien, vraag.Betreft(vraag.Cluster is { } cluster ? indeling.Zoek(cluster)?.Regio : null, collegasLezenMee: false))
            ? dossier
            : null;

    // The scope first: what is outside it is not even read.
    private Rapportweigering? Bereik(Medewerker wie, Rapportwens wens, DateTimeOffset nu, out IReadOnlyList<ClusterId?> clusters, out Rapportkader kader)
    {
        var regio = wens.Regio ?? (wie.Is(Rollen.Beheerder) ? null : wie.Regio);
        var cluster = wens.Cluster is { } id ? indeling.Zoek(id) : null;
        var vandaag = Werktijd.DatumVan(nu);
        var zondag = Werktijd.Maandag(vandaag).AddDays(-1);
        var tot = wens.Tot ?? (wens.Van is { } begin && begin > zondag ? vandaag : zondag);
        var van = wens.Van ?? tot.AddDays(1 - Standaarddagen);
        clusters = cluster is not null ? [cluster.Id] : [.. indeling.Alle.Where(een => regio is null || een.Regio == regio).Select(een => (ClusterId?)een.Id), .. regio is null ? [(ClusterId?)null] : Array.Empty<ClusterId?>()];
        kader = new(regio, cluster?.Naam ?? (regio is { } r ? indeling.Zoek(r)?.Naam ?? r.Waarde : "Heel Nederland"), cluster?.Id, wens.Gemeente, wens.Onderwerp, van, tot, nu);
        return !Bevoegdheid.MagRapport(wie, regio) ? Rapportweigering.NietBevoegd
            : regio is { } onbekend && indeling.Zoek(onbekend) is null ? Rapportweigering.RegioOnbekend
            : wens.Cluster is not null && (cluster is null || (regio is not null && cluster.Regio != regio)) ? Rapportweigering.ClusterOnbekend
            : tot < van ? Rapportweigering.PeriodeOngeldig
            : tot.DayNumber - van.DayNumber >= HoogstensDagen ? Rapportweigering.PeriodeTeLang
            : null;
    }

    private async Task<Rapportstof> StofAsync(Rapportkader kader, IReadOnlyList<ClusterId?> clusters, DateOnly vanaf, CancellationToken cancellationToken)
    {
        var (van, tot) = (Rapportstof.Begin(kader.Van), Rapportstof.Begin(kader.Tot.AddDays(1)));
        var vorige = Rapportstof.Begin(kader.Van.AddDays(kader.Van.DayNumber - kader.Tot.DayNumber - 1));
        var regels = bron.RegelsAsync(clusters, vanaf, kader.Tot, cancellationToken);
        var lopend = bron.LopendAsync(clusters, cancellationToken);
        var beurten = bron.BotbeurtenAsync(van, tot, cancellationToken);
        var missers = bron.ZoekmissersAsync(vorige, tot, cancellationToken);
        var oordelen = bron.OordelenAsync(van, tot, cancellationToken);

        // What has no cluster is nobody's but the country's.
        bool Binnen(ClusterId? cluster, GemeenteCode? gemeente) => clusters.Contains(cluster) && (kader.Gemeente is null || kader.Gemeente == gemeente);
        var gevonden = (await regels).Where(regel => kader.Gemeente is null || regel.Gemeente == kader.Gemeente).Where(regel => kader.Onderwerp is null || regel.Onderwerp == kader.Onderwerp).ToList();
        return new()
        {
            Kader = kader,
            Van = van,
            Tot = tot,
            Vorige = vorige,
            Clusters = clusters,
            Regels = [.. gevonden.Where(regel => clusters.Contains(regel.Cluster))],
            Onderweg = gevonden,
            Lopend = [.. (await lopend).Where(regel => clusters.Contains(regel.Cluster) && Past(regel, kader))],
            Botbeurten = [.. (await beurten).Where(beurt => Binnen(beurt.Cluster, beurt.Gemeente) && (kader.Onderwerp is null || kader.Onderwerp == beurt.Onderwerp))],
            Zoekmissers = [.. (await missers).Where(misser => Binnen(misser.Cluster, misser.Gemeente))],
            Oordelen = [.. (await oordelen).Where(oordeel => Binnen(oordeel.Cluster, oordeel.Gemeente))],
            Namen = _namen,
            Bureaus = _bureaus,
            Gelijkenis = gelijkenis,
        };
    }

    private static IReadOnlyList<Dossierregel> Open(IEnumerable<Dossierregel> lopend) =>
        [.. lopend.Where(regel => regel.IsOpen).OrderBy(regel => regel.AntwoordVoor).ThenBy(regel => regel.Nummer.ToString(), StringComparer.Ordinal)];

    private static bool Past(Dossierregel regel, Rapportkader kader) =>
        (kader.Gemeente is null || regel.Gemeente == kader.Gemeente) && (kader.Onderwerp is null || regel.Onderwerp == kader.Onderwerp);
}
