using HerstelBot.Domain.Kennisbank;

namespace HerstelBot.Search;

/// <summary>All that a search needs beside the articles themselves: words counted and weights learnt from titles, variants and texts.</summary>
/// <remarks>To learn it takes seconds, to read it back a tenth of one. What was learnt just now is read back too, so that both ways give the same.</remarks>
internal sealed class Geleerd
{
    private Geleerd(TableReader tabellen, Taal taal, Zoekopties opties)
    {
        Ontleder = new(taal, new(taal, tabellen.Table<int>(), opties));
        Letterlijk = tabellen.Lists<int>();
        Zaak = new(tabellen);
        Anders = new(tabellen, naarOnderwerp: true);
        Krachten = new Dictionary<string, double>[tabellen.Row<int>()[0]];
        for (var i = 0; i < Krachten.Length; i++) { Krachten[i] = tabellen.Table<double>(); }
        Zeldzaamheid = Artikelwoorden.Zeldzaamheid(Krachten);
        Gelijkenis = new(tabellen, Zeldzaamheid);
        Herkenner = new(tabellen);
        Kansrekenaar = new(tabellen);
        Index = new(tabellen, Zeldzaamheid, opties, Krachten.Length);
    }

    private Geleerd(Geleerd van, Ontleder ontleder, Dictionary<string, int[]> letterlijk, Dictionary<string, double>[] krachten, Artikelwoorden erbij, string[] onze, int? zonder)
    {
        (Ontleder, Letterlijk, Krachten) = (ontleder, letterlijk, krachten);
        Zeldzaamheid = Artikelwoorden.Zeldzaamheid(Krachten);
        var kansrekenaar = Task.Run(() => van.Kansrekenaar.Met(erbij, zonder));
        (Zaak, Anders) = (van.Zaak.MetAndere(onze), van.Anders.MetAndere(onze));
        Gelijkenis = van.Gelijkenis.Met(erbij, Zeldzaamheid);
        Herkenner = van.Herkenner.Met(erbij, zonder);
        Index = van.Index.Met(erbij, Zeldzaamheid, zonder);
        Kansrekenaar = kansrekenaar.GetAwaiter().GetResult();
    }

    /// <summary>Turns a question into words.</summary>
    public Ontleder Ontleder { get; }

    /// <summary>The places of the articles that have a sentence as title or variant, by <see cref="Ontleder.Letterlijk"/>.</summary>
    public Dictionary<string, int[]> Letterlijk { get; }

    /// <summary>Whether it asks about one case.</summary>
    public Voorbeeldmeter Zaak { get; }

    /// <summary>Whether it asks about another subject.</summary>
    public Voorbeeldmeter Anders { get; }

    /// <summary>How strongly each article has each of its terms: 1 in title or variants, less in the text only.</summary>
    public Dictionary<string, double>[] Krachten { get; }

    /// <summary>How much each term tells.</summary>
    public Zeldzaamheid Zeldzaamheid { get; }

    /// <summary>Likeness with titles and variants.</summary>
    public Gelijkenismeter Gelijkenis { get; }

    /// <summary>What all words together say.</summary>
    public Herkenner Herkenner { get; }

    /// <summary>How likely each article is.</summary>
    public Kansrekenaar Kansrekenaar { get; }

    /// <summary>The scores of Lucene.</summary>
    public KennisbankIndex Index { get; }

    /// <summary>Takes it from the cache, or learns it.</summary>
    public static Geleerd Van(IReadOnlyList<Artikel> artikelen, Taal taal, Zoekopties opties, KennisbankCache cache)
    {
        using var tabellen = cache.Open(Kennissleutel.Van(artikelen, taal, opties), schrijver => Leer(artikelen, taal, opties, schrijver));
        return new(tabellen, taal, opties);
    }

    /// <summary>The same with one article more, in the last place. What was learnt of the others stays, but for how much a word tells and what counts as our subject; that is near enough to what learning all of them anew gives, in a fraction of the time.</summary>
    /// <param name="artikel">The article.</param>
    /// <param name="zonder">The place of an article that counts no longer, when it takes the place of one.</param>
    public Geleerd Met(Artikel artikel, int? zonder)
    {
        var tokens = Artikeltokens.Van(artikel);
        var ontleder = Ontleder.Met(tokens);
        var woorden = new Artikelwoorden(tokens, ontleder);
        var letterlijk = zonder is not { } weg ? new(Letterlijk, StringComparer.Ordinal)
            : Letterlijk.ToDictionary(paar => paar.Key, paar => paar.Value.Contains(weg) ? [.. paar.Value.Where(i => i != weg)] : paar.Value, StringComparer.Ordinal);
        foreach (var zin in tokens.Ingangen.Select(Ontleder.Letterlijk).Distinct()) { letterlijk[zin] = [.. letterlijk.GetValueOrDefault(zin, []), Krachten.Length]; }
        return new(this, ontleder, letterlijk, [.. Krachten.Select((kracht, i) => i == zonder ? [] : kracht), woorden.Kracht], woorden, [.. Onze(artikel)], zonder);
    }

    // What is asked of us: about our subject, and not about one case.
    private static IEnumerable<string> Onze(Artikel artikel) => artikel.Loket is null ? artikel.Varianten.Prepend(artikel.Titel) : [];

    // In the order in which the constructor reads. Who starts the service or saves an article waits for all this: what does not need the other is done beside it.
    private static void Leer(IReadOnlyList<Artikel> artikelen, Taal taal, Zoekopties opties, TableWriter tabellen)
    {
        string[] onze = [.. artikelen.SelectMany(Onze), .. taal.Regelvragen];
        var zaak = Task.Run(() => new Voorbeeldmeter(taal.Zaakvragen, onze));
        var anders = Task.Run(() => new Voorbeeldmeter(taal.AndereVragen, [.. onze, .. taal.Zaakvragen], naarOnderwerp: true));
        Artikeltokens[] tokens = [.. artikelen.AsParallel().AsOrdered().Select(Artikeltokens.Van)];
        var letterlijk = Task.Run(() => tokens.SelectMany((artikel, i) => artikel.Ingangen.Select(ingang => (Sleutel: Ontleder.Letterlijk(ingang), Artikel: i))).Distinct()
            .GroupBy(ingang => ingang.Sleutel, ingang => ingang.Artikel, StringComparer.Ordinal).ToDictionary(groep => groep.Key, groep => groep.ToArray(), StringComparer.Ordinal));

        var vormen = Woordenschat.Tel(taal, tokens.SelectMany(artikel => artikel.Ingangen.Concat(artikel.Alineas)));
        var ontleder = new Ontleder(taal, new(taal, vormen, opties));
        Artikelwoorden[] woorden = [.. tokens.AsParallel().AsOrdered().Select(artikel => new Artikelwoorden(artikel, ontleder))];
        var zeldzaamheid = Artikelwoorden.Zeldzaamheid(woorden.Select(artikel => artikel.Kracht).ToArray());
        var kansrekenaar = Task.Run(() => new Kansrekenaar(woorden));
        var gelijkenis = new Gelijkenismeter(woorden, zeldzaamheid);
        var herkenner = new Herkenner(woorden);
        var index = new KennisbankIndex(woorden, zeldzaamheid, opties);

        tabellen.Table(vormen);
        tabellen.Lists(letterlijk.GetAwaiter().GetResult());
        zaak.GetAwaiter().GetResult().Schrijf(tabellen);
        anders.GetAwaiter().GetResult().Schrijf(tabellen);
        tabellen.Row([woorden.Length]);
        foreach (var artikel in woorden) { tabellen.Table(artikel.Kracht); }
        gelijkenis.Schrijf(tabellen);
        herkenner.Schrijf(tabellen);
        kansrekenaar.GetAwaiter().GetResult().Schrijf(tabellen);
        index.Schrijf(tabellen);
    }
}
