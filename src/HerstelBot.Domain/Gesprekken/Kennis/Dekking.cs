using HerstelBot.Domain.Gesprekken.Duiding;
using HerstelBot.Domain.Kennisbank;
using HerstelBot.Domain.Termijnen;

namespace HerstelBot.Domain.Gesprekken.Kennis;

/// <summary>Runs the questions that were missed again, as the kennisbank answers them now.</summary>
public sealed class Dekking(IZoekmissers missers, Vraagbaak vraagbaak, Bewaartermijnen termijnen)
{
    // A decision takes about a millisecond: seconds beside the work, and more questions than anybody reads.
    private const int HoogstensVragen = 5000;

    // For a person, whatever the articles say.
    private static readonly HashSet<string> VoorMens = [DoorzetReden.Zaakvraag.Sleutel(), DoorzetReden.WilMens.Sleutel()];

    /// <summary>Marks what is covered by now; what no article answers any more is missed again.</summary>
    /// <returns>How many are covered.</returns>
    public async Task<int> HerzieAsync(DateTimeOffset nu, CancellationToken cancellationToken)
    {
        var vandaag = Werktijd.DatumVan(nu);
        Dictionary<string, string> gedekt = [];
        foreach (var zelfde in (await missers.SindsAsync(nu.AddMonths(-termijnen.Zoekmissers), cancellationToken))
            .Where(een => !VoorMens.Contains(een.Misser.Oorzaak)).GroupBy(een => een.Misser.Vraag.Trim().ToLowerInvariant()).Take(HoogstensVragen))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (vraagbaak.Antwoordt(zelfde.First().Misser.Vraag, vandaag) is { } artikel)
            {
                foreach (var een in zelfde) { gedekt[een.Id] = artikel.Id; }
            }
        }

        await missers.MarkeerAsync(gedekt, cancellationToken);
        return gedekt.Count;
    }
}

/// <summary>Asks the bot for an answer without anybody to tell it to.</summary>
internal static class Navraag
{
    /// <summary>The article that the bot would answer with today, sure of it; <see langword="null"/> when it would not.</summary>
    public static Artikel? Antwoordt(this Vraagbaak vraagbaak, string tekst, DateOnly vandaag) =>
        vraagbaak.Beantwoord(tekst, vandaag) is Uitkomst.Besloten(_, Antwoordbesluit.Antwoord(var artikel, _), null) && artikel.Geldigheid.GeldtOp(vandaag) ? artikel : null;
}
