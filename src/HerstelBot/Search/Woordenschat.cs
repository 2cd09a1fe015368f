using HerstelBot.Domain.Taal;

namespace HerstelBot.Search;

/// <summary>The words that the kennisbank knows, and what can be made of a word that it does not.</summary>
internal sealed class Woordenschat
{
    private const int KortsteDeel = 4;
    private const int KortsteTikfout = 5;

    private readonly Taal _taal;
    private readonly Zoekopties _opties;
    private readonly Dictionary<string, int> _vormen;
    private readonly HashSet<string> _stammen;
    private readonly ILookup<int, string> _opLengte;

    /// <param name="taal">What the language lists say about words.</param>
    /// <param name="vormen">How often each word is there; see <see cref="Tel"/>.</param>
    /// <param name="opties">What it may mend.</param>
    public Woordenschat(Taal taal, Dictionary<string, int> vormen, Zoekopties? opties = null)
    {
        _taal = taal;
        _vormen = vormen;
        _opties = opties ?? new();
        _stammen = vormen.Keys.Select(Stam.Van).ToHashSet(StringComparer.Ordinal);
        _opLengte = _vormen.Keys.Where(vorm => vorm.Length >= KortsteTikfout && !vorm.Any(char.IsDigit)).ToLookup(vorm => vorm.Length);
    }

    /// <summary>The same with the words of one more text.</summary>
    public Woordenschat Met(Artikeltokens artikel)
    {
        var vormen = new Dictionary<string, int>(_vormen, StringComparer.Ordinal);
        foreach (var (vorm, aantal) in Tel(artikel.Ingangen.Concat(artikel.Alineas))) { vormen[vorm] = vormen.GetValueOrDefault(vorm) + aantal; }
        return new(_taal, vormen, _opties);
    }

    /// <summary>How often each word is in these texts and in the language lists.</summary>
    public static Dictionary<string, int> Tel(Taal taal, IEnumerable<List<Token>> teksten) =>
        Tel(teksten.Concat(taal.Begrippen.SelectMany(groep => groep).Concat(taal.Kernwoorden).Select(Tokens.Van)));

    private static Dictionary<string, int> Tel(IEnumerable<List<Token>> teksten) => teksten
        .SelectMany(tokens => tokens).SelectMany(token => token.Delen.Prepend(token.Vorm)).Where(vorm => vorm.Length > 0)
        .CountBy(vorm => vorm, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);

    /// <summary>Whether any article, or any list of the language, has this word in some form.</summary>
    public bool Kent(string vorm) =>
        _vormen.ContainsKey(vorm) || _taal.Stopwoorden.Contains(vorm) || _taal.GewoneWoorden.Contains(vorm)
        || char.IsDigit(vorm[0]) || _stammen.Contains(Stam.Van(vorm));

    /// <summary>Mends what can be mended: joins what was written apart, splits what was written as one, corrects a typing error.</summary>
    public List<Token> Herstel(List<Token> tokens)
    {
        List<Token> uit = [];
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            if (i + 1 < tokens.Count && IsLosGeschreven(token.Vorm, tokens[i + 1].Vorm))
            {
                uit.Add(new(token.Vorm + tokens[++i].Vorm, [token.Vorm, tokens[i].Vorm]));
            }
            else if (Kent(token.Vorm)) { uit.Add(token.Delen.Length > 0 ? token : new(token.Vorm, Splits(token.Vorm) ?? [])); }
            else if (token.Delen.Length > 0) { uit.AddRange(Herstel([.. token.Delen.Select(deel => new Token(deel))])); }
            else if (Splits(token.Vorm) is { } delen) { uit.AddRange(delen.Select(deel => new Token(deel))); }
            else if (Verbeter(token.Vorm) is { } verbeterd) { uit.Add(new(verbeterd, Splits(verbeterd) ?? [], IsHersteld: true)); }
            else { uit.Add(token); }
        }

        return uit;
    }

    /// <summary>The parts of a compound that are words themselves; <see langword="null"/> when it is none.</summary>
    public string[]? Splits(string vorm)
    {
        if (_taal.Samenstellingen.TryGetValue(vorm, out var bekend)) { return bekend; }
        if (vorm.Length < 2 * KortsteDeel || !_opties.Splitsen) { return null; }
        // The longest head wins: it is the head that says what the thing is.
        for (var kop = KortsteDeel; kop <= vorm.Length - KortsteDeel; kop++)
        {
            var staart = vorm[kop..];
            if (!IsDeel(staart)) { continue; }
            var begin = vorm[..kop];
            if (Voorste(begin) is { } voorste) { return [voorste, staart]; }
        }

        return null;
    }

    private string? Voorste(string begin) =>
        IsDeel(begin) ? begin
        : begin[^1] == 's' && IsDeel(begin[..^1]) ? begin[..^1]
        : begin.EndsWith("en", StringComparison.Ordinal) && IsDeel(begin[..^2]) ? begin[..^2]
        : null;

    private bool IsDeel(string deel) =>
        deel.Length >= KortsteDeel && _vormen.ContainsKey(deel) && !_taal.Stopwoorden.Contains(deel);

    private bool IsLosGeschreven(string links, string rechts) =>
        _opties.Samenvoegen && links.Length + rechts.Length >= 6 && !_taal.Stopwoorden.Contains(links) && !_taal.Stopwoorden.Contains(rechts)
        && !char.IsDigit(links[0]) && (_vormen.ContainsKey(links + rechts) || _taal.Samenstellingen.ContainsKey(links + rechts));

    private string? Verbeter(string vorm)
    {
        if (!_opties.Tikfouten || vorm.Length < KortsteTikfout || vorm.Any(char.IsDigit)) { return null; }
        var hoogstens = vorm.Length >= 9 ? 2 : 1;
        (string Vorm, int Afstand, int Aantal)? beste = null;
        for (var lengte = vorm.Length - hoogstens; lengte <= vorm.Length + hoogstens; lengte++)
        {
            foreach (var kandidaat in _opLengte[lengte])
            {
                // People seldom mistype the first letter, and two words that differ there are mostly two words.
                if (kandidaat[0] != vorm[0]) { continue; }
                var afstand = Tikfout.Afstand(vorm, kandidaat, hoogstens);
                if (afstand <= hoogstens && (beste is not { } b || (afstand, -_vormen[kandidaat]).CompareTo((b.Afstand, -b.Aantal)) < 0))
                {
                    beste = (kandidaat, afstand, _vormen[kandidaat]);
                }
            }
        }

        return beste?.Vorm;
    }
}
