using System.Globalization;
using HerstelBot.Domain.Gesprekken.Duiding;
using HerstelBot.Domain.Kennisbank;
using HerstelBot.Domain.Termijnen;

namespace HerstelBot.Domain.Gesprekken.Kennis;

/// <summary>Runs the questions that were missed again, as the kennisbank answers them now: once for all instances, after each change of what is answered.</summary>
public sealed class Dekking(IZoekmissers missers, IArtikellijst artikelen, Vraagbaak vraagbaak, IRondes rondes, Bewaartermijnen termijnen)
{
    private const string Ronde = "dekking";

    // A decision takes about a millisecond: seconds beside the work, and more questions than anybody reads.
    private const int HoogstensVragen = 5000;

    // Many times what it takes.
    private static readonly TimeSpan Hoelang = TimeSpan.FromMinutes(2);

    // For a person, whatever the articles say.
    private static readonly HashSet<string> VoorMens = [DoorzetReden.Zaakvraag.Sleutel(), DoorzetReden.WilMens.Sleutel()];

    private string? _gedaan;

    /// <summary>Marks what is covered by now; what no article answers any more is missed again.</summary>
    /// <returns>How many are covered; <see langword="null"/> when nothing changed, or another instance sees to it.</returns>
    public async Task<int?> HerzieAsync(DateTimeOffset nu, CancellationToken cancellationToken)
    {
        var vandaag = Werktijd.DatumVan(nu);
        var stand = Stand(vandaag);
        if (stand == _gedaan || await rondes.NeemAsync(Ronde, Hoelang, nu, cancellationToken) is not { } tot)
        {
            return null;
        }

        // Instances that answer unlike each other each run them once: while a release rolls out they do not take turns for ever.
        var gedekt = await missers.StandAsync(cancellationToken) == stand ? null : await VraagAsync(nu, vandaag, cancellationToken);
        if (gedekt is not null)
        {
            await missers.MarkeerAsync(gedekt, stand, cancellationToken);
        }

        _gedaan = stand;
        await rondes.GeefTerugAsync(Ronde, tot, cancellationToken);
        return gedekt?.Count;
    }

    private async Task<Dictionary<string, string>> VraagAsync(DateTimeOffset nu, DateOnly vandaag, CancellationToken cancellationToken)
    {
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

        return gedekt;
    }

    // What is answered, and the last day on which an article began to hold or ceased to.
    private string Stand(DateOnly vandaag) => string.Create(
        CultureInfo.InvariantCulture,
        $"{artikelen.Kenmerk}:{artikelen.Alle.SelectMany(artikel => new[] { artikel.Geldigheid.Van, artikel.Geldigheid.Tot?.AddDays(1) }).Where(dag => dag <= vandaag).Max():yyyy-MM-dd}");
}

/// <summary>Asks the bot for an answer without anybody to tell it to.</summary>
internal static class Navraag
{
    /// <summary>The article that the bot would answer with today, sure of it; <see langword="null"/> when it would not.</summary>
    public static Artikel? Antwoordt(this Vraagbaak vraagbaak, string tekst, DateOnly vandaag) =>
        vraagbaak.Beantwoord(tekst, vandaag) is Uitkomst.Besloten(_, Antwoordbesluit.Antwoord(var artikel, _), null) && artikel.Geldigheid.GeldtOp(vandaag) ? artikel : null;
}
