using HerstelBot.Cli.Meet.Kwaliteit;
using HerstelBot.Domain.Gesprekken.Duiding;
using HerstelBot.Domain.Kennisbank;
using HerstelBot.Domain.Termijnen;
using HerstelBot.Search;

namespace HerstelBot.Cli.Meet.IJking;

/// <summary>Makes the questions to calibrate on. The index is built anew for a part of the articles or variants at a time, not for each of them.</summary>
/// <param name="artikelen">Every article.</param>
/// <param name="taal">The lists of the language.</param>
/// <param name="vandaag">The day on which answers must hold.</param>
internal sealed class IJkgevallen(IReadOnlyList<Artikel> artikelen, Taal taal, DateOnly vandaag)
{
    private const int Delen = 8;
    private const int EenOpDe = 4;
    private const int VariantenPerArtikel = 4;
    private const int Mengsels = 200;
    private const string GeenEnkel = "geen enkel artikel";

    // The cut-offs do not matter to what the search measures.
    private static readonly Drempels Maakt = new();
    private readonly Juist _juist = new(artikelen);

    /// <summary>Questions that somebody wrote down, with their right articles; a courtesy, a term or what cannot be judged is left out.</summary>
    public IJkgroep Geschreven(string naam, double gewicht, IEnumerable<Meetvraag> vragen)
    {
        var kennisbank = new LuceneKennisbank(artikelen, taal);
        return new(naam, gewicht, [.. vragen.Where(vraag => vraag.Type == Vraagtype.Faq ? vraag.IsTeBeoordelen : vraag.Type is Vraagtype.Casus or Vraagtype.BuitenScope)
            .Select(vraag => Geval(kennisbank, vraag.Tekst, _juist.Artikelen(vraag), vraag.Op) is { } geval ? geval with { IsZaak = vraag.Type == Vraagtype.Casus } : null).OfType<IJkgeval>()]);
    }

    /// <summary>A quarter of the variants, each asked while its own article does not have it; all of them say no more and take four times as long.</summary>
    public IJkgroep ZonderVariant() => new("variant weggelaten", 0.5, Gevallen(Vouw.ZonderVariant(artikelen, Delen, vandaag)
        .Select(vouw => vouw with { Vragen = [.. vouw.Vragen.Where(vraag => Vouw.Stabiel(vraag.Tekst) / Delen % EenOpDe == 0)] })));

    /// <summary>Some variants of each article, asked while the article is not there: only another that states the same fact is right.</summary>
    public IJkgroep ZonderArtikel() => new("artikel weggelaten", 0.5, Gevallen(Vouw.ZonderArtikel(artikelen, Delen, VariantenPerArtikel, vandaag)));

    /// <summary>Questions about something else.</summary>
    public IJkgroep Vreemd(IEnumerable<string> zinnen) => Zonder("buiten ons vak", 2, zinnen, new HashSet<string>());

    /// <summary>Words of many articles thrown together: a choice does no harm, an answer does.</summary>
    public IJkgroep Gemengd()
    {
        string[] woorden = [.. artikelen.SelectMany(artikel => artikel.Varianten).SelectMany(variant => variant.Split(' ')).Distinct().OrderBy(Vouw.Stabiel)];
        return Zonder("woorden door elkaar", 0.5, woorden.Chunk(6).Take(Mengsels).Select(mengsel => string.Join(' ', mengsel)), new HashSet<string> { GeenEnkel });
    }

    private IJkgroep Zonder(string naam, double gewicht, IEnumerable<string> zinnen, IReadOnlySet<string> juist)
    {
        var kennisbank = new LuceneKennisbank(artikelen, taal);
        return new(naam, gewicht, [.. zinnen.Select(zin => Geval(kennisbank, zin, juist)).OfType<IJkgeval>()]);
    }

    private List<IJkgeval> Gevallen(IEnumerable<Vouw> vouwen) => [.. vouwen.AsParallel().AsOrdered().SelectMany(vouw =>
    {
        var kennisbank = new LuceneKennisbank(vouw.Artikelen, taal);
        return vouw.Vragen.Select(vraag => Geval(kennisbank, vraag.Tekst, _juist.Artikelen(vraag))).OfType<IJkgeval>().ToList();
    })];

    // The same mask and intent as in the chat; a courtesy, command or date is no matter of cut-offs.
    private IJkgeval? Geval(LuceneKennisbank kennisbank, string vraag, IReadOnlySet<string> juist, DateOnly? op = null)
    {
        var meeluisteraar = new Meeluisteraar(kennisbank);
        if (new Vraagbaak(meeluisteraar, Maakt, new(Gelijkstellingen.Geen)).Beantwoord(vraag, vandaag, op) is not Uitkomst.Besloten { Besluit: var besluit } || meeluisteraar.Gevonden is not { } gevonden) { return null; }
        var reden = besluit is Antwoordbesluit.Doorzetten { Reden: DoorzetReden.Zaakvraag or DoorzetReden.WilMens } mens ? mens.Reden : (DoorzetReden?)null;
        return new(gevonden, reden, juist);
    }

    private sealed class Meeluisteraar(LuceneKennisbank kennisbank) : IKennisbank
    {
        /// <summary>What was found last, as the decision takes it.</summary>
        public Zoekresultaat? Gevonden { get; private set; }

        public int Aantal => kennisbank.Aantal;

        public Zoekresultaat Zoek(string vraag, DateOnly op)
        {
            var gevonden = kennisbank.Zoek(vraag, op);
            Gevonden = Zaakweging.Weeg(gevonden, vraag);
            return gevonden;
        }

        public Artikel? Vind(string id) => kennisbank.Vind(id);

        public IEnumerable<Artikel> VervangenDoor(string id) => kennisbank.VervangenDoor(id);
    }
}
