using System.Numerics;
using HerstelBot.Domain.Gesprekken.Duiding;
using HerstelBot.Domain.Kennisbank;

namespace HerstelBot.Search;

/// <summary>The kennisbank in memory. Never changes once built: after a change of the articles a new one takes its place.</summary>
internal sealed class LuceneKennisbank : IKennisbank, IDisposable
{
    // A sentence with fewer words of meaning leans on the ones before it.
    private const int EigenZin = 3;

    // The story around it tells which article the sentence is about, more often than not.
    private const double ZinGewicht = 0.85;

    // Articles that know fewer of our core words are about something else, and then those words say nothing.
    private const double DeelVanKern = 0.25;

    // Nobody's question has more; a pasted file has, and Lucene refuses a query without end.
    private const int HoogstensWoorden = 80;
    private const int HoogstensZinnen = 6;

    private readonly Artikelwoorden[] _artikelen;
    private readonly Dictionary<string, Artikel> _opId;
    private readonly ILookup<string, Artikel> _voorgangers;
    private readonly ILookup<string, string> _letterlijk;
    private readonly Zoekopties _opties;
    private readonly Zeldzaamheid _zeldzaamheid;
    private readonly Ontleder _ontleder;
    private readonly bool _isOnsVak;
    private readonly Kenmerkenmeter _meter;
    private readonly Gelijkenismeter _gelijkenis;
    private readonly Herkenner _herkenner;
    private readonly Kansrekenaar _kansrekenaar;
    private readonly Voorbeeldmeter _zaak;
    private readonly Voorbeeldmeter _anders;
    private readonly KennisbankIndex _index;

    public LuceneKennisbank(IReadOnlyList<Artikel> artikelen, Taal taal, Zoekopties? opties = null)
    {
        _opties = opties ?? new();
        _opId = artikelen.ToDictionary(artikel => artikel.Id, StringComparer.Ordinal);
        _voorgangers = artikelen.Where(artikel => artikel.VervangenDoor is not null).ToLookup(artikel => artikel.VervangenDoor!, StringComparer.Ordinal);
        // Who starts the service or saves an article waits for all this: what does not need the other is done beside it.
        var letterlijk = Task.Run(() => artikelen.SelectMany(artikel => artikel.Varianten.Prepend(artikel.Titel).Select(ingang => (Sleutel: Ontleder.Letterlijk(ingang), artikel.Id)).Distinct())
            .ToLookup(ingang => ingang.Sleutel, ingang => ingang.Id, StringComparer.Ordinal));
        _ontleder = new(taal, new(taal, artikelen.SelectMany(artikel => artikel.Varianten.Prepend(artikel.Titel).Concat(Platte.Alineas(artikel.Tekst))), _opties));
        _artikelen = [.. artikelen.AsParallel().AsOrdered().Select(artikel => new Artikelwoorden(artikel, _ontleder))];
        _zeldzaamheid = new(_artikelen.SelectMany(artikel => artikel.AlleTermen).CountBy(term => term).ToDictionary(StringComparer.Ordinal), _artikelen.Length);
        _isOnsVak = _ontleder.AandeelKern(_zeldzaamheid.Kent) >= DeelVanKern;
        _meter = new(_zeldzaamheid);
        string[] onze = [.. artikelen.Where(artikel => artikel.Loket is null).SelectMany(artikel => artikel.Varianten.Prepend(artikel.Titel)), .. taal.Regelvragen];
        var kansrekenaar = Task.Run(() => new Kansrekenaar(_artikelen));
        var zaak = Task.Run(() => new Voorbeeldmeter(taal.Zaakvragen, onze));
        var anders = Task.Run(() => new Voorbeeldmeter(_isOnsVak ? taal.AndereVragen : [], [.. onze, .. taal.Zaakvragen], naarOnderwerp: true));
        _gelijkenis = new(_artikelen, _zeldzaamheid);
        _herkenner = new(_artikelen);
        _index = new(_artikelen, _zeldzaamheid, _opties);
        (_letterlijk, _kansrekenaar, _zaak, _anders) = (letterlijk.GetAwaiter().GetResult(), kansrekenaar.GetAwaiter().GetResult(), zaak.GetAwaiter().GetResult(), anders.GetAwaiter().GetResult());
    }

    /// <inheritdoc/>
    public int Aantal => _artikelen.Length;

    /// <summary>Every article.</summary>
    public IEnumerable<Artikel> Alle => _opId.Values;

    /// <inheritdoc/>
    public Artikel? Vind(string id) => _opId.GetValueOrDefault(id);

    /// <inheritdoc/>
    public IEnumerable<Artikel> VervangenDoor(string id) => _voorgangers[id];

    /// <inheritdoc/>
    public Zoekresultaat Zoek(string vraag, DateOnly op)
    {
        var geheel = Woorden(vraag);
        var letterlijk = LetterlijkArtikel(vraag, op);
        Dictionary<string, Kandidaat> beste = new(StringComparer.Ordinal);
        foreach (var (deel, gewicht) in Delen(vraag, geheel))
        {
            foreach (var kandidaat in Kandidaten(deel, op, letterlijk))
            {
                var score = gewicht * kandidaat.Score;
                if (!beste.TryGetValue(kandidaat.ArtikelId, out var eerder) || score > eerder.Score) { beste[kandidaat.ArtikelId] = kandidaat with { Score = score }; }
            }
        }

        Kandidaat[] gesorteerd = [.. beste.Values.OrderByDescending(kandidaat => kandidaat.Score).ThenBy(kandidaat => kandidaat.ArtikelId, StringComparer.Ordinal).Take(Zoekresultaat.Hoogstens + 1)];
        return new(
            new()
            {
                Woorden = Tokens.Van(vraag).Count,
                Inhoudswoorden = geheel.Count(woord => !woord.IsGewoon),
                Zaak = Math.Clamp(_zaak.Meet(vraag) + (Zaakweging.Weeg(vraag) / 10.0), 0, 1),
                AnderOnderwerp = _anders.Meet(vraag),
                HeeftKernwoord = !_isOnsVak || geheel.Exists(woord => woord.IsKern),
            },
            [.. gesorteerd.Take(Zoekresultaat.Hoogstens).Select((kandidaat, i) => i + 1 >= gesorteerd.Length ? kandidaat with { Kenmerken = kandidaat.Kenmerken with { Marge = 1, Voorsprong = 1 } } : kandidaat with
            {
                Kenmerken = kandidaat.Kenmerken with
                {
                    Marge = 1 - (gesorteerd[i + 1].Score / kandidaat.Score),
                    Voorsprong = Math.Max(0, kandidaat.Kenmerken.Herkenning - gesorteerd[i + 1].Kenmerken.Herkenning),
                },
            })]);
    }

    /// <inheritdoc/>
    public void Dispose() => _index.Dispose();

    private IEnumerable<Kandidaat> Kandidaten(List<Woord> vraag, DateOnly op, (string Id, string? Via)? letterlijk)
    {
        var treffers = _index.Zoek(vraag);
        var herkenning = _herkenner.Herken(vraag);
        var kansen = _kansrekenaar.Kansen(vraag);
        var meet = _meter.Voor(vraag);
        int[] kansrijk = [.. Kansrijk(treffers, herkenning, kansen)];
        var gelijkenis = _gelijkenis.Meet(vraag, kansrijk);
        foreach (var i in kansrijk)
        {
            var (artikel, isVerouderd) = Geldend(_artikelen[i].Artikel, op);
            var kenmerken = meet(_artikelen[i]) with
            {
                Treffer = Math.Min(1, treffers[i]),
                Gelijkenis = gelijkenis[i],
                Herkenning = herkenning[i],
                Kans = kansen[i],
                IsLetterlijk = artikel.Id == letterlijk?.Id,
            };
            var via = kenmerken.IsLetterlijk ? letterlijk?.Via : _artikelen[i].Artikel.Id == artikel.Id ? null : _artikelen[i].Artikel.Id;
            yield return new(artikel.Id, artikel.Titel, Rangschikking.Score(_opties.Tellen(kenmerken)), kenmerken, isVerouderd, via);
        }
    }

    // Only what one of three ways of looking puts high up is measured further.
    private static IEnumerable<int> Kansrijk(double[] treffers, double[] herkenning, float[] kansen) =>
        Hoogste(treffers, 2 * Zoekresultaat.Hoogstens).Union(Hoogste(herkenning, Zoekresultaat.Hoogstens)).Union(Hoogste(kansen, Zoekresultaat.Hoogstens));

    private static List<int> Hoogste<T>(T[] waarden, int aantal)
        where T : INumber<T>
    {
        var hoogste = new PriorityQueue<int, T>(aantal + 1);
        for (var i = 0; i < waarden.Length; i++)
        {
            if (waarden[i] <= T.Zero) { continue; }
            if (hoogste.Count < aantal) { hoogste.Enqueue(i, waarden[i]); }
            else { hoogste.EnqueueDequeue(i, waarden[i]); }
        }

        return [.. hoogste.UnorderedItems.Select(item => item.Element)];
    }

    // The whole text, and of a longer story each sentence that asks and says enough by itself.
    private IEnumerable<(List<Woord> Woorden, double Gewicht)> Delen(string vraag, List<Woord> geheel)
    {
        yield return (geheel, 1);
        if (!_opties.PerZin || Zinnen.Van(vraag) is not { Count: > 1 } zinnen) { yield break; }
        foreach (var zin in zinnen.Where(Zinnen.IsVraag).Take(HoogstensZinnen))
        {
            if (Woorden(zin) is var woorden && woorden.Count(woord => !woord.IsGewoon) >= EigenZin) { yield return (woorden, ZinGewicht); }
        }
    }

    private List<Woord> Woorden(string tekst) => [.. _ontleder.OntleedVraag(tekst).DistinctBy(woord => woord.Termen[0]).Take(HoogstensWoorden)];

    // Literal only when one article claims the sentence; two that claim it are a choice. An earlier rule claims it alone when the one that took its place does not.
    private (string Id, string? Via)? LetterlijkArtikel(string vraag, DateOnly op)
    {
        Artikel[] eisers = [.. _letterlijk[Ontleder.Letterlijk(vraag)].Select(id => _opId[id])];
        string[] ids = [.. eisers.Select(eiser => Geldend(eiser, op).Artikel.Id).Distinct()];
        return ids is [var id] ? (id, eisers.Any(eiser => eiser.Id == id) ? null : eisers.MaxBy(eiser => eiser.Geldigheid.Tot)!.Id) : null;
    }

    // The article that held on the day: itself, else what took its place, else what it took the place of.
    private (Artikel Artikel, bool IsVerouderd) Geldend(Artikel artikel, DateOnly op) =>
        artikel.Geldigheid.GeldtOp(op) ? (artikel, false)
        : this.Opvolgers(artikel).Concat(this.Voorgangers(artikel)).FirstOrDefault(ander => ander.Geldigheid.GeldtOp(op)) is { } geldend ? (geldend, false)
        : (artikel, true);
}
