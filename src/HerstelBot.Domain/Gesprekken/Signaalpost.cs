using HerstelBot.Domain.Personen;

namespace HerstelBot.Domain.Gesprekken;

/// <summary>Brings what goes wrong in a whole cluster to whoever answers for it, once for all instances.</summary>
public sealed class Signaalpost(Mensen mensen, IVastlegger vastlegger)
{
    /// <summary>Sends it unless that was done before.</summary>
    /// <param name="cluster">What it is about.</param>
    /// <param name="sleutel">The same for every instance that sees the same.</param>
    /// <param name="bericht">What to tell.</param>
    /// <param name="nu">Now.</param>
    /// <param name="cancellationToken">Stops the wait.</param>
    /// <returns>Whether it was sent now.</returns>
    public async Task<bool> StuurAsync(ClusterId cluster, string sleutel, Bericht bericht, DateTimeOffset nu, CancellationToken cancellationToken)
    {
        Uitgaand[] aan = [.. mensen.Verantwoordelijken(cluster).Select(wie => new Uitgaand(new Bestemming.BijPersoon(wie.Id), bericht))];

        // With nobody to tell it is not done: tomorrow somebody may have the role.
        return aan.Length > 0 && await vastlegger.LegVastAsync(
            $"signaal:{sleutel}", new Plaats(null, new($"signaal:{cluster}")), new Beurt { Berichten = aan, Eenmalig = $"signaal:{sleutel}" }, nu, cancellationToken) is Vastlegging.Gedaan;
    }
}
