using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Termijnen;

namespace HerstelBot.Domain.Gesprekken;

/// <summary>Who gets an overview now: once each werkdag whoever works for a cluster, and once after a standstill whoever the clock was late for.</summary>
public sealed class Overzichtronde(
    IVragen vragen, IOverzichtverzoeken verzoeken, IBewaking bewaking, IPersonen personen, IGesprekken gesprekken,
    Mensen mensen, Rechten rechten, Beloftes beloftes, IVastlegger vastlegger)
{
    // Longer than the clock holds a vraag while it looks at it: what it decides meanwhile belongs in the same overview.
    private static readonly TimeSpan Rust = TimeSpan.FromMinutes(3);

    private DateOnly _gedaan;
    private DateTimeOffset? _bijSinds;

    /// <summary>Does what is due; outside working time nothing, and nothing until the clock has looked at every vraag: or the overview would be followed by another one.</summary>
    public async Task DoeAsync(DateTimeOffset nu, CancellationToken cancellationToken)
    {
        if (!beloftes.IsWerktijd(null, nu) || !await bewaking.IsBijAsync(nu, cancellationToken))
        {
            _bijSinds = null;
            return;
        }

        _bijSinds ??= nu;
        if (nu - _bijSinds < Rust)
        {
            return;
        }

        var overzichten = new Overzichten(vragen, personen, rechten, beloftes, nu);
        await NaStilstandAsync(overzichten, nu, cancellationToken);
        if (Werktijd.DatumVan(nu) is var vandaag && vandaag != _gedaan)
        {
            await DagelijksAsync(overzichten, nu, cancellationToken);
            _gedaan = vandaag;
        }
    }

    private async Task NaStilstandAsync(Overzichten overzichten, DateTimeOffset nu, CancellationToken cancellationToken)
    {
        foreach (var verzoek in await verzoeken.AlleAsync(cancellationToken))
        {
            if (nu - verzoek.Laatste < Rust)
            {
                continue;
            }

            // It takes the place of the daily one; when that has gone already, it comes beside it. Another instance may be doing the same.
            var sleutel = $"overzicht:{verzoek.Aan}:{verzoek.Laatste.ToUnixTimeMilliseconds()}";
            if (await StuurAsync(overzichten, verzoek.Aan, sleutel, eenPerDag: true, naStilstand: true, nu, cancellationToken) is Vastlegging.AlGezien)
            {
                await StuurAsync(overzichten, verzoek.Aan, sleutel, eenPerDag: false, naStilstand: true, nu, cancellationToken);
            }

            await verzoeken.GedaanAsync(verzoek, cancellationToken);
        }
    }

    private async Task DagelijksAsync(Overzichten overzichten, DateTimeOffset nu, CancellationToken cancellationToken)
    {
        foreach (var wie in personen.Met(Rollen.Pzb).Concat(personen.Met(Rollen.Coordinator)).DistinctBy(wie => wie.Id))
        {
            // Nobody asked for it, so it goes only where somebody talks with the bot.
            if (beloftes.IsWerktijd(wie.Cluster, nu)
                && await gesprekken.PersoonlijkAsync(wie.Id, cancellationToken) is { Staat: Gespreksstaat.Bereikbaar }
                && !await mensen.IsAfwezigAsync(wie.Id, nu, cancellationToken))
            {
                await StuurAsync(overzichten, new Bestemming.BijPersoon(wie.Id), $"overzicht:{wie.Id}:{Werktijd.DatumVan(nu):yyyy-MM-dd}", eenPerDag: true, naStilstand: false, nu, cancellationToken);
            }
        }
    }

    private async Task<Vastlegging?> StuurAsync(
        Overzichten overzichten, Bestemming aan, string sleutel, bool eenPerDag, bool naStilstand, DateTimeOffset nu, CancellationToken cancellationToken)
    {
        if (await overzichten.MaakAsync(aan, naStilstand, cancellationToken) is not { } overzicht)
        {
            return null;
        }

        Bestemming? anders = aan is Bestemming.BijPersoon(var wie) && personen.Wie(wie, "").Cluster is { } cluster ? new Bestemming.InKanaal(cluster) : null;
        var beurt = new Beurt
        {
            Berichten = [new Uitgaand(aan, overzicht, Anders: anders)],
            Eenmalig = eenPerDag ? $"overzicht:{aan}:{Werktijd.DatumVan(nu):yyyy-MM-dd}" : null,
        };

        // One place for all that goes to one reader, so that the keys lie together.
        return await vastlegger.LegVastAsync(sleutel, new Plaats(null, new($"overzicht:{aan}")), beurt, nu, cancellationToken);
    }
}
