using HerstelBot.Dialogs;
using HerstelBot.Domain.Kennisbank;

namespace HerstelBot.Search;

/// <summary>The kennisbank of the service: read at start, and again after a change of its files, while questions go on.</summary>
/// <remarks>A question is answered from one reading, also when another takes its place meanwhile.</remarks>
internal sealed partial class LevendeKennisbank : IKennisbank, IKennisbron
{
    private readonly DialogsMap _map;
    private readonly Func<Leesregels> _regels;
    private readonly KennisbankCache _cache;
    private readonly ILogger<LevendeKennisbank> _logger;
    private readonly Lock _lezen = new();
    private volatile Lezing _nu;

    /// <param name="map">The folder of the files.</param>
    /// <param name="regels">How strictly they are read, as it is today.</param>
    /// <param name="cache">Where what was learnt from the articles is kept.</param>
    /// <param name="logger">Hears of what was refused.</param>
    /// <exception cref="DirectoryNotFoundException">There is no folder with articles.</exception>
    public LevendeKennisbank(DialogsMap map, Func<Leesregels> regels, KennisbankCache cache, ILogger<LevendeKennisbank> logger)
    {
        (_map, _regels, _cache, _logger) = (map, regels, cache, logger);
        var afdruk = Vingerafdruk.Van(map);
        _nu = new(GelezenKennisbank.Lees(map, map.Kennisbank, regels(), cache: cache), afdruk, [], Gelezentijdlijn.Lees(map, null));
        Meld([], _nu);
    }

    /// <summary>What is wrong in the files, as they were when they were last read.</summary>
    public IReadOnlyList<Fout> Fouten => _nu.Fouten;

    /// <summary>What was read, with all that belongs to it.</summary>
    public GelezenKennisbank Gelezen => _nu.Kennisbank;

    /// <summary>What changed in the hersteloperatie and when.</summary>
    public Tijdlijn Tijdlijn => _nu.Tijdlijn.Tijdlijn;

    /// <summary>How the files lay when they were last read.</summary>
    public Vingerafdruk Afdruk => _nu.Afdruk;

    /// <inheritdoc/>
    public int Aantal => Raadpleeg((kennisbank, _) => kennisbank.Aantal);

    /// <inheritdoc/>
    public Zoekresultaat Zoek(string vraag, DateOnly op) => Raadpleeg((kennisbank, _) => kennisbank.Zoek(vraag, op));

    /// <inheritdoc/>
    public Artikel? Vind(string id) => Raadpleeg((kennisbank, _) => kennisbank.Vind(id));

    /// <inheritdoc/>
    public IEnumerable<Artikel> VervangenDoor(string id) => Raadpleeg((kennisbank, _) => kennisbank.VervangenDoor(id));

    /// <inheritdoc/>
    public T Raadpleeg<T>(Func<IKennisbank, Drempels, T> doe)
    {
        var gelezen = _nu.Kennisbank;
        return doe(gelezen.Kennisbank, gelezen.Drempels);
    }

    /// <summary>Reads the files again. What is at fault stays as it was, and so does everything when the folder cannot be read or is empty.</summary>
    public void Herlees()
    {
        lock (_lezen)
        {
            var oud = _nu;
            var afdruk = Vingerafdruk.Van(_map);
            var tijdlijn = Gelezentijdlijn.Lees(_map, oud.Tijdlijn);
            try
            {
                var gelezen = GelezenKennisbank.Lees(_map, _map.Kennisbank, _regels(), oud.Kennisbank, _cache);
                if (gelezen.Kennisbank.Aantal == 0 && oud.Kennisbank.Kennisbank.Aantal > 0)
                {
                    _nu = oud with { Afdruk = afdruk, Tijdlijn = tijdlijn, Map = [new("kennisbank", 1, "In deze map staat geen enkel artikel meer. Zet de artikelen terug.")] };
                }
                else
                {
                    _nu = new(gelezen, afdruk, [], tijdlijn);
                }
            }
            catch (Exception fout)
            {
                // Whatever it was, it must not be tried again before something changes.
                _nu = oud with { Afdruk = afdruk, Tijdlijn = tijdlijn };
                if (fout is not (IOException or UnauthorizedAccessException)) { throw; }
                _nu = oud with { Afdruk = afdruk, Tijdlijn = tijdlijn, Map = [new("kennisbank", 1, "Deze map ontbreekt of kan niet worden geopend. Zet haar terug en kijk of HerstelBot haar mag lezen.")] };
            }

            Meld(oud.Fouten, _nu);
        }
    }

    private void Meld(IReadOnlyList<Fout> eerder, Lezing lezing)
    {
        foreach (var fout in lezing.Fouten.Where(fout => !fout.IsWaarschuwing).Except(eerder)) { Log.Geweigerd(_logger, fout); }
        Log.Gelezen(_logger, lezing.Kennisbank.Kennisbank.Aantal);
    }

    /// <summary>One reading.</summary>
    /// <param name="Kennisbank">What was read.</param>
    /// <param name="Afdruk">How the files lay, from just before they were read.</param>
    /// <param name="Map">What was wrong with the folder itself since.</param>
    /// <param name="Tijdlijn">What changed and when.</param>
    private sealed record Lezing(GelezenKennisbank Kennisbank, Vingerafdruk Afdruk, IReadOnlyList<Fout> Map, Gelezentijdlijn Tijdlijn)
    {
        public IReadOnlyList<Fout> Fouten => [.. Map, .. Kennisbank.Fouten, .. Tijdlijn.Fouten];
    }

    private static partial class Log
    {
        [LoggerMessage(6001, LogLevel.Information, "The kennisbank was read: {Aantal} articles")]
        public static partial void Gelezen(ILogger logger, int aantal);

        [LoggerMessage(6002, LogLevel.Error, "Refused in the kennisbank, what was good before stays: {Fout}")]
        public static partial void Geweigerd(ILogger logger, Fout fout);
    }
}
