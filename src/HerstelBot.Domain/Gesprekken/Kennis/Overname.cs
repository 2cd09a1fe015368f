using HerstelBot.Domain.Kennisbank.Beheer;

namespace HerstelBot.Domain.Gesprekken.Kennis;

/// <summary>Ends the life in the loop of an article that became a file: from then on it is kept with the other files.</summary>
public sealed class Overname(IKennisbeheer beheer, ILoopartikelen loop, IArtikelkeuring keuring)
{
    /// <summary>Looks at what is live.</summary>
    /// <returns>The ids of the articles that were taken over now.</returns>
    public async Task<IReadOnlyList<string>> DoeAsync(DateTimeOffset nu, CancellationToken cancellationToken)
    {
        List<string> overgenomen = [];
        var live = await loop.AlleAsync(cancellationToken);
        foreach (var id in live.Artikelen.Select(een => een.Artikel.Id).Where(keuring.IsBestand))
        {
            // Another instance may do the same, or a redacteur something else: then the next round looks again.
            if (await beheer.ZoekAsync(id, cancellationToken) is { } concept && concept.NeemOver(nu) is Kennisovergang.Gelukt(var wordt)
                && await beheer.LegVastAsync(wordt, await loop.StandAsync(cancellationToken), Spoor.VanDienst("neemover", id, nu), cancellationToken))
            {
                overgenomen.Add(id);
            }
        }

        return overgenomen;
    }
}
