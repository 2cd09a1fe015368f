using HerstelBot.Dialogs;
using HerstelBot.Domain.Kennisbank;
using HerstelBot.Domain.Kennisbank.Beheer;
using HerstelBot.Search.Loop;

namespace HerstelBot.Search;

/// <summary>The kennisbank of the service: the articles of its files and those of the loop, taken in anew after a change while questions go on.</summary>
/// <remarks>A question is answered from one reading, also when another takes its place meanwhile.</remarks>
internal sealed partial class LevendeKennisbank : IKennisbank, IKennisbron, IArtikellijst
{
    // Each takes a part of a second; the two seconds in which they must be live leave room for as many.
    private const int HoogstensErnaast = 3;

    private readonly DialogsMap _map;
    private readonly Func<Leesregels> _regels;
    private readonly KennisbankCache _cache;
    private readonly ILogger<LevendeKennisbank> _logger;
    private readonly Lock _lezen = new();
    private volatile Lezing _nu;
    private volatile Tuple<Lezing, string>? _kenmerk;

    /// <param name="map">The folder of the files.</param>
    /// <param name="regels">How strictly they are read, as it is today.</param>
    /// <param name="cache">Where what was learnt from the articles is kept.</param>
    /// <param name="logger">Hears of what was refused.</param>
    /// <param name="gelezen">The files as they were read before; read now when not given.</param>
    /// <exception cref="DirectoryNotFoundException">There is no folder with articles.</exception>
    public LevendeKennisbank(DialogsMap map, Func<Leesregels> regels, KennisbankCache cache, ILogger<LevendeKennisbank> logger, GelezenKennisbank? gelezen = null)
    {
        (_map, _regels, _cache, _logger) = (map, regels, cache, logger);
        var afdruk = Vingerafdruk.Van(map);
        gelezen ??= GelezenKennisbank.Lees(map, map.Kennisbank, regels(), cache: cache);
        _nu = new(gelezen, afdruk, [], Gelezentijdlijn.Lees(map, null), Loopstand.Leeg, new(gelezen.Bestanden, []), IsBijgeleerd: false);
        Meld([], _nu);
    }

    /// <summary>What is wrong in the files, as they were when they were last read.</summary>
    public IReadOnlyList<Fout> Fouten => _nu.Fouten;

    /// <summary>What was read, with all that belongs to it.</summary>
    public GelezenKennisbank Gelezen => _nu.Kennisbank;

    /// <inheritdoc/>
    public IReadOnlyCollection<Artikel> Alle => _nu.Aanvulling.Artikelen;

    /// <inheritdoc/>
    public string Kenmerk
    {
        get
        {
            var nu = _nu;
            if (_kenmerk is not ({ } van, var kenmerk) || !ReferenceEquals(van, nu))
            {
                kenmerk = Kennissleutel.Kenmerk(nu.Aanvulling.Artikelen, nu.Kennisbank.Taal, nu.Kennisbank.Drempels);
                _kenmerk = new(nu, kenmerk);
            }

            return kenmerk;
        }
    }

    /// <summary>What changed in the hersteloperatie and when.</summary>
    public Tijdlijn Tijdlijn => _nu.Tijdlijn.Tijdlijn;

    /// <summary>The <see cref="Loopstand.Stand"/> of the articles of the loop that it answers with.</summary>
    public long Stand => _nu.Loop.Stand;

    /// <summary>Whether something came or went since all was learnt together.</summary>
    public bool IsBijgeleerd => _nu.IsBijgeleerd;

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
                var aanvulling = oud.Aanvulling;
                var gelezen = GelezenKennisbank.Lees(
                    _map, _map.Kennisbank, _regels(), oud.Kennisbank, _cache, bestanden => (aanvulling = Loopaanvulling.Maak(bestanden, oud.Loop.Artikelen)).Artikelen);
                if (gelezen.Bestanden.Count == 0 && oud.Kennisbank.Bestanden.Count > 0)
                {
                    _nu = oud with { Afdruk = afdruk, Tijdlijn = tijdlijn, Map = [new("kennisbank", 1, "In deze map staat geen enkel artikel meer. Zet de artikelen terug.")] };
                }
                else
                {
                    _nu = new(gelezen, afdruk, [], tijdlijn, oud.Loop, aanvulling, IsBijgeleerd: false);
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

    /// <summary>Puts the articles of the loop beside those of the files as they are now. A few that are new are learnt beside the others; many are learnt together, from what was kept when it was.</summary>
    /// <param name="loop">All articles of the loop that are live.</param>
    /// <param name="samen">Learn all together, whatever the number: at a start.</param>
    public void Neem(Loopstand loop, bool samen = false)
    {
        lock (_lezen)
        {
            var oud = _nu;
            var aanvulling = Loopaanvulling.Maak(oud.Kennisbank.Bestanden, loop.Artikelen);
            var was = oud.Kennisbank.Kennisbank;
            var teLeren = was.TeLeren(aanvulling.Artikelen);
            samen = teLeren > 0 && (samen || teLeren > HoogstensErnaast);
            var wordt = samen ? new LuceneKennisbank(aanvulling.Artikelen, oud.Kennisbank.Taal, cache: _cache) : was.Naar(aanvulling.Artikelen);
            _nu = oud with
            {
                Kennisbank = oud.Kennisbank with { Kennisbank = wordt }, Loop = loop, Aanvulling = aanvulling, IsBijgeleerd = !samen && (oud.IsBijgeleerd || teLeren > 0 || wordt.Aantal < was.Aantal),
            };
            Log.Genomen(_logger, loop.Artikelen.Count, loop.Stand);
        }
    }

    /// <summary>Learns all articles together, while questions go on with what is known; what changed meanwhile is left as it is.</summary>
    public void Herleer()
    {
        var voor = _nu;
        if (!voor.IsBijgeleerd) { return; }
        var opnieuw = new LuceneKennisbank(voor.Aanvulling.Artikelen, voor.Kennisbank.Taal, cache: _cache);
        lock (_lezen)
        {
            if (ReferenceEquals(_nu, voor)) { _nu = voor with { Kennisbank = voor.Kennisbank with { Kennisbank = opnieuw }, IsBijgeleerd = false }; }
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
    /// <param name="Loop">The articles of the loop that are live.</param>
    /// <param name="Aanvulling">What these make of the articles of the files.</param>
    /// <param name="IsBijgeleerd">Something was learnt beside what was known.</param>
    private sealed record Lezing(
        GelezenKennisbank Kennisbank, Vingerafdruk Afdruk, IReadOnlyList<Fout> Map, Gelezentijdlijn Tijdlijn, Loopstand Loop, Loopaanvulling Aanvulling, bool IsBijgeleerd)
    {
        public IReadOnlyList<Fout> Fouten => [.. Map, .. Kennisbank.Fouten, .. Aanvulling.Fouten, .. Tijdlijn.Fouten];
    }

    private static partial class Log
    {
        [LoggerMessage(6001, LogLevel.Information, "The kennisbank was read: {Aantal} articles")]
        public static partial void Gelezen(ILogger logger, int aantal);

        [LoggerMessage(6006, LogLevel.Information, "The articles of the loop were taken in: {Aantal}, at stand {Stand}")]
        public static partial void Genomen(ILogger logger, int aantal, long stand);

        [LoggerMessage(6002, LogLevel.Error, "Refused in the kennisbank, what was good before stays: {Fout}")]
        public static partial void Geweigerd(ILogger logger, Fout fout);
    }
}
