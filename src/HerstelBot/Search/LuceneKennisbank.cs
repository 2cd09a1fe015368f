using System.Numerics;
using HerstelBot.Domain.Kennisbank;

namespace HerstelBot.Search;

/// <summary>The kennisbank in memory. Never changes once built: after a change of the articles a new one takes its place.</summary>
internal sealed partial class LuceneKennisbank : IKennisbank
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

    private readonly IReadOnlyList<Artikel> _artikelen;
    private readonly Dictionary<string, Artikel> _opId;
    private readonly ILookup<string, Artikel> _voorgangers;
    private readonly Zoekopties _opties;
    private readonly Geleerd _geleerd;
    private readonly Kenmerkenmeter _meter;
    private readonly bool _isOnsVak;

    /// <param name="artikelen">The articles.</param>
    /// <param name="taal">What the language lists say about words.</param>
    /// <param name="opties">What counts; everything when not given.</param>
    /// <param name="cache">Where what was learnt from the articles is kept; nowhere when not given.</param>
    public LuceneKennisbank(IReadOnlyList<Artikel> artikelen, Taal taal, Zoekopties? opties = null, KennisbankCache? cache = null)
        : this(artikelen, artikelen.ToDictionary(artikel => artikel.Id, StringComparer.Ordinal), opties ?? new(), Geleerd.Van(artikelen, taal, opties ?? new(), cache ?? KennisbankCache.Geen))
    {
    }

    private LuceneKennisbank(IReadOnlyList<Artikel> artikelen, Dictionary<string, Artikel> opId, Zoekopties opties, Geleerd geleerd)
    {
        (_artikelen, _opId, _opties, _geleerd) = (artikelen, opId, opties, geleerd);
        _voorgangers = opId.Values.Where(artikel => artikel.VervangenDoor is not null).ToLookup(artikel => artikel.VervangenDoor!, StringComparer.Ordinal);
        _meter = new(_geleerd.Zeldzaamheid);
        _isOnsVak = _geleerd.Ontleder.AandeelKern(_geleerd.Zeldzaamheid.Kent) >= DeelVanKern;
    }

    /// <inheritdoc/>
    public int Aantal => _opId.Count;

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
                Zaak = _geleerd.Zaak.Meet(vraag),
                AnderOnderwerp = _isOnsVak ? _geleerd.Anders.Meet(vraag) : 0,
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

    private IEnumerable<Kandidaat> Kandidaten(List<Woord> vraag, DateOnly op, (string Id, string? Via)? letterlijk)
    {
        var treffers = _geleerd.Index.Zoek(vraag);
        var herkenning = _geleerd.Herkenner.Herken(vraag);
        var kansen = _geleerd.Kansrekenaar.Kansen(vraag);
        var meet = _meter.Voor(vraag);
        int[] kansrijk = [.. Kansrijk(treffers, herkenning, kansen).Where(i => Antwoordt(_artikelen[i]))];
        var gelijkenis = _geleerd.Gelijkenis.Meet(vraag, kansrijk);
        foreach (var i in kansrijk)
        {
            var (artikel, isVerouderd) = Geldend(_artikelen[i], op);
            var kenmerken = meet(_geleerd.Krachten[i]) with
            {
                Treffer = Math.Min(1, treffers[i]),
                Gelijkenis = gelijkenis[i],
                Herkenning = herkenning[i],
                Kans = kansen[i],
                IsLetterlijk = artikel.Id == letterlijk?.Id,
            };
            var via = kenmerken.IsLetterlijk ? letterlijk?.Via : _artikelen[i].Id == artikel.Id ? null : _artikelen[i].Id;
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

    private List<Woord> Woorden(string tekst) => [.. _geleerd.Ontleder.OntleedVraag(tekst).DistinctBy(woord => woord.Termen[0]).Take(HoogstensWoorden)];

    // Literal only when one article claims the sentence; two that claim it are a choice. An earlier rule claims it alone when the one that took its place does not.
    private (string Id, string? Via)? LetterlijkArtikel(string vraag, DateOnly op)
    {
        Artikel[] eisers = [.. _geleerd.Letterlijk.GetValueOrDefault(Ontleder.Letterlijk(vraag), []).Select(i => _artikelen[i]).Where(Antwoordt)];
        string[] ids = [.. eisers.Select(eiser => Geldend(eiser, op).Artikel.Id).Distinct()];
        return ids is [var id] ? (id, eisers.Any(eiser => eiser.Id == id) ? null : eisers.MaxBy(eiser => eiser.Geldigheid.Tot)!.Id) : null;
    }

    // The article that held on the day: itself, else what took its place, else what it took the place of.
    private (Artikel Artikel, bool IsVerouderd) Geldend(Artikel artikel, DateOnly op) =>
        artikel.Geldigheid.GeldtOp(op) ? (artikel, false)
        : this.Opvolgers(artikel).Concat(this.Voorgangers(artikel)).FirstOrDefault(ander => ander.Geldigheid.GeldtOp(op)) is { } geldend ? (geldend, false)
        : (artikel, true);
}
