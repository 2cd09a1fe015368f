namespace HerstelBot.Search;

/// <summary>Turns text into words of meaning: concepts, stems and parts of compounds. Articles and questions go the same way.</summary>
internal sealed class Ontleder
{
    private const double Gewoon = 0.3;
    private const double Cijfers = 0.5;

    private readonly Taal _taal;
    private readonly Woordenschat _woordenschat;
    private readonly Dictionary<string, (string[] Stammen, string Begrip)[]> _begrippen;
    private readonly HashSet<string> _kern;
    private readonly Vertaler _vertaler;
    private readonly ILookup<string, string> _verwant;

    public Ontleder(Taal taal, Woordenschat woordenschat)
    {
        _taal = taal;
        _woordenschat = woordenschat;
        // A core phrase that is no synonym of anything is a concept of its own.
        _begrippen = Begrippen([.. taal.Begrippen, .. taal.Kernwoorden.Select(kern => (IReadOnlyList<string>)[kern])]).GroupBy(begrip => begrip.Stammen[0])
            .ToDictionary(groep => groep.Key, groep => groep.OrderByDescending(begrip => begrip.Stammen.Length).ToArray(), StringComparer.Ordinal);
        _vertaler = new(taal.Engels);
        _kern = [.. taal.Kernwoorden.Select(Stammen).Where(stammen => stammen.Length > 0).Select(stammen => BegripOp([.. stammen], 0)!.Value.Begrip)];
        _verwant = Verwanten(taal.Verwanten);
    }

    /// <summary>The same with the words of one more article known.</summary>
    public Ontleder Met(Artikeltokens artikel) => new(_taal, _woordenschat.Met(artikel));

    /// <summary>The words of meaning of a question: as <see cref="Ontleed"/>, but also from English, and with what may be meant beside what is typed.</summary>
    public List<Woord> OntleedVraag(string tekst) =>
        Ontleed(_vertaler.NaarNederlands(tekst)).ConvertAll(woord => _verwant.Contains(woord.Termen[0]) ? woord with { Verwant = [.. _verwant[woord.Termen[0]]] } : woord);

    /// <summary>The words of meaning, in order.</summary>
    public List<Woord> Ontleed(string tekst) => Ontleed(Tokens.Van(tekst));

    /// <summary>The words of meaning of a text that was cut already, in order.</summary>
    public List<Woord> Ontleed(List<Token> getypt)
    {
        var tokens = _woordenschat.Herstel(getypt);
        var stammen = tokens.ConvertAll(token => Stam.Van(token.Vorm));
        List<Woord> woorden = [];
        for (var i = 0; i < tokens.Count;)
        {
            if (BegripOp(stammen, i) is var (begrip, lengte))
            {
                woorden.Add(AlsBegrip(begrip, tokens, stammen, i, lengte));
                i += lengte;
                continue;
            }

            if (!IsStopwoord(tokens[i].Vorm)) { woorden.Add(AlsWoord(tokens[i], stammen[i])); }
            i++;
        }

        return woorden;
    }

    /// <summary>Which part of the core words is known to whoever is asked; 0 when there are none.</summary>
    public double AandeelKern(Func<string, bool> kent) => _kern.Count == 0 ? 0 : (double)_kern.Count(kent) / _kern.Count;

    /// <summary>What two texts have in common when they say the same word for word.</summary>
    public static string Letterlijk(string tekst) => Letterlijk(Tokens.Van(tekst));

    /// <summary>The same of a text that was cut already.</summary>
    public static string Letterlijk(List<Token> getypt) => string.Join(' ', getypt.Select(token => Stam.Van(token.Vorm)));

    private Woord AlsBegrip(string begrip, List<Token> tokens, List<string> stammen, int begin, int lengte)
    {
        var stukken = tokens.GetRange(begin, lengte);
        string[] delen = lengte == 1
            ? Stammen(stukken[0].Delen)
            : [.. stammen.GetRange(begin, lengte).Where((_, i) => !IsStopwoord(stukken[i].Vorm))];
        return new()
        {
            Vorm = string.Concat(stukken.Select(token => token.Vorm)),
            Termen = lengte == 1 ? [begrip, stammen[begin]] : [begrip],
            Delen = delen,
            IsKern = _kern.Contains(begrip),
            IsHersteld = stukken.Any(token => token.IsHersteld),
        };
    }

    private Woord AlsWoord(Token token, string stam)
    {
        var isGewoon = _taal.GewoneWoorden.Contains(token.Vorm);
        return new()
        {
            Vorm = token.Vorm,
            Termen = [stam],
            Delen = Stammen(token.Delen),
            Gewicht = isGewoon ? Gewoon : char.IsDigit(token.Vorm[0]) ? Cijfers : 1,
            IsGewoon = isGewoon,
            IsHersteld = token.IsHersteld,
        };
    }

    private (string Begrip, int Lengte)? BegripOp(List<string> stammen, int begin)
    {
        if (!_begrippen.TryGetValue(stammen[begin], out var mogelijk)) { return null; }
        foreach (var (reeks, begrip) in mogelijk)
        {
            if (begin + reeks.Length <= stammen.Count && stammen.GetRange(begin, reeks.Length).SequenceEqual(reeks)) { return (begrip, reeks.Length); }
        }

        return null;
    }

    private bool IsStopwoord(string vorm) => vorm.Length == 1 && !char.IsDigit(vorm[0]) || _taal.Stopwoorden.Contains(vorm);

    // A phrase of several words of meaning has no one term to hang the bond on; it can only be what is meant, not what was typed.
    private ILookup<string, string> Verwanten(IReadOnlyList<IReadOnlyList<string>> groepen) => groepen
        .Select(groep => groep.Select(Ontleed).Where(woorden => woorden.Count == 1).Select(woorden => woorden[0].Termen[0]).Distinct(StringComparer.Ordinal).ToArray())
        .SelectMany(groep => groep.SelectMany(een => groep.Where(ander => ander != een).Select(ander => (een, ander))))
        .Distinct()
        .ToLookup(paar => paar.een, paar => paar.ander, StringComparer.Ordinal);

    private static string[] Stammen(string zin) => [.. Tokens.Van(zin).Select(token => Stam.Van(token.Vorm))];

    private static string[] Stammen(string[] delen) => [.. delen.Where(deel => deel.Length > 1).Select(Stam.Van)];

    // Groups that share a phrase are one concept, so that an abbreviation joins the group of its meaning.
    private static List<(string[] Stammen, string Begrip)> Begrippen(IReadOnlyList<IReadOnlyList<string>> groepen)
    {
        Dictionary<string, int> groepVan = new(StringComparer.Ordinal);
        Dictionary<string, string[]> stammenVan = new(StringComparer.Ordinal);
        var volgende = 0;
        foreach (var groep in groepen)
        {
            // People write a phrase as one word too, and what was apart may have been joined.
            string[] sleutels = [.. groep.Concat(groep.Select(zin => string.Concat(Tokens.Van(zin).Select(token => token.Vorm)))).Select(Sleutel).Where(sleutel => sleutel.Length > 0).Distinct()];
            var samen = sleutels.Where(groepVan.ContainsKey).Select(sleutel => groepVan[sleutel]).ToHashSet();
            var nieuw = samen.Count > 0 ? samen.Min() : volgende++;
            foreach (var sleutel in groepVan.Keys.Where(sleutel => samen.Contains(groepVan[sleutel])).ToList()) { groepVan[sleutel] = nieuw; }
            foreach (var sleutel in sleutels) { groepVan[sleutel] = nieuw; }
        }

        return [.. groepVan.Select(paar => (stammenVan[paar.Key], $"§{paar.Value}"))];

        string Sleutel(string zin)
        {
            var stammen = Stammen(zin);
            var sleutel = string.Join(' ', stammen);
            stammenVan[sleutel] = stammen;
            return sleutel;
        }
    }
}
