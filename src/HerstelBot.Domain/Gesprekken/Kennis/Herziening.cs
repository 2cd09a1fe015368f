using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using HerstelBot.Domain.Kennisbank;
using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Termijnen;

namespace HerstelBot.Domain.Gesprekken.Kennis;

/// <summary>Which articles their owners were reminded of.</summary>
public interface IHerinneringen
{
    /// <summary>All that were, as they were added.</summary>
    Task<IReadOnlySet<string>> AlleAsync(CancellationToken cancellationToken);

    /// <summary>These were too.</summary>
    Task VoegToeAsync(IReadOnlyList<string> herinnerd, CancellationToken cancellationToken);
}

/// <summary>Reminds who keeps an article true that it must be looked at again: once for each date, some time before it, in working time.</summary>
public sealed class Herziening(
    IArtikellijst lijst, IHerinneringen herinneringen, IPersonen personen, IGesprekken gesprekken, Mensen mensen, Beloftes beloftes, IVastlegger vastlegger)
{
    /// <summary>How long before its date an article is told of.</summary>
    public const int DagenVooraf = 14;

    private const int HoogstensGenoemd = 10;

    /// <summary>Tells what is due and was not told yet; to each person in one message.</summary>
    /// <returns>To how many people.</returns>
    public async Task<int> HerinnerAsync(DateTimeOffset nu, CancellationToken cancellationToken)
    {
        if (!beloftes.IsWerktijd(null, nu))
        {
            return 0;
        }

        var (grens, vandaag) = (Werktijd.DatumVan(nu).AddDays(DagenVooraf), Werktijd.DatumVan(nu));
        var gedaan = await herinneringen.AlleAsync(cancellationToken);
        var artikelen = lijst.Alle.Where(artikel => artikel.HerzienVoor <= grens && !(artikel.Geldigheid.Tot < vandaag)).ToList();
        var redactie = personen.Met(Rollen.Redacteur);
        var aantal = 0;
        foreach (var wie in redactie)
        {
            var zijn = artikelen.Where(artikel => (IsVan(artikel, wie) || !redactie.Any(een => IsVan(artikel, een))) && !gedaan.Contains(Sleutel(artikel, wie)))
                .OrderBy(artikel => artikel.HerzienVoor).ThenBy(artikel => artikel.Id, StringComparer.Ordinal).ToList();
            if (zijn.Count == 0
                || await gesprekken.PersoonlijkAsync(wie.Id, cancellationToken) is not { Staat: Gespreksstaat.Bereikbaar }
                || await mensen.IsAfwezigAsync(wie.Id, nu, cancellationToken))
            {
                // Whoever never spoke with the bot or is away hears it later.
                continue;
            }

            await vastlegger.LegVastAsync(Eenmalig(zijn, wie), new Plaats(null, new($"herzien:{wie.Id}")), Beurt(zijn, wie, nu), nu, cancellationToken);

            // A crash before this tells the same list again, and that is stored already.
            await herinneringen.VoegToeAsync([.. zijn.Select(artikel => Sleutel(artikel, wie))], cancellationToken);
            aantal++;
        }

        return aantal;
    }

    private static Beurt Beurt(List<Artikel> artikelen, Medewerker wie, DateTimeOffset nu) => new()
    {
        Eenmalig = Eenmalig(artikelen, wie),
        Berichten =
        [
            new Uitgaand(new Bestemming.BijPersoon(wie.Id), new Bericht.Zin(artikelen.Count == 1 ? "herzien.een" : "herzien.meer", new Dictionary<string, string>
            {
                ["aantal"] = artikelen.Count.ToString(CultureInfo.InvariantCulture),
                ["artikelen"] = string.Join(", ", artikelen.Take(HoogstensGenoemd).Select(artikel => $"{artikel.Id} (voor {DatumInWoorden.Dag(artikel.HerzienVoor!.Value, Werktijd.DatumVan(nu))})")) + (artikelen.Count > HoogstensGenoemd ? ", …" : ""),
            })),
        ],
    };

    // An owner is a redacteur by name or by id; any other name, such as that of a team, means the redactie as a whole.
    private static bool IsVan(Artikel artikel, Medewerker wie) =>
        string.Equals(artikel.Eigenaar, wie.Naam, StringComparison.OrdinalIgnoreCase) || string.Equals(artikel.Eigenaar, wie.Id.ObjectId, StringComparison.OrdinalIgnoreCase);

    private static string Sleutel(Artikel artikel, Medewerker wie) => $"{artikel.Id}:{artikel.HerzienVoor:yyyy-MM-dd}:{wie.Id}";

    private static string Eenmalig(List<Artikel> artikelen, Medewerker wie) =>
        $"herzien:{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', artikelen.Select(artikel => Sleutel(artikel, wie))))))}";
}
