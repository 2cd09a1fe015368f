using HerstelBot.Domain.Gesprekken.Duiding;
using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Rapportage;
using HerstelBot.Domain.Vragen;

namespace HerstelBot.Domain.Gesprekken;

/// <summary>What the bot wants to say; how it looks is for the channel. Stored in the outbox by name: add, never rename.</summary>
/// <remarks>A bericht about a vraag holds only its id: it is written out when it is sent, from the vraag as it is then.</remarks>
public abstract record Bericht
{
    private Bericht()
    {
    }

    /// <summary>A sentence of <c>dialogs/teksten</c>, with values for its blanks.</summary>
    public sealed record Zin(string Sleutel, IReadOnlyDictionary<string, string> Waarden) : Bericht
    {
        /// <summary>A sentence without blanks.</summary>
        public Zin(string sleutel)
            : this(sleutel, new Dictionary<string, string>())
        {
        }
    }

    /// <summary>Who the bot is and what it can do, after it was added.</summary>
    public sealed record Welkom(bool InKanaal) : Bericht;

    /// <summary>What this person can ask and do.</summary>
    public sealed record Hulp(Rollen Rollen) : Bericht;

    /// <summary>The answer of an article to a question.</summary>
    /// <param name="Artikel">The article.</param>
    /// <param name="Vraag">The question, masked, for the form if the answer does not help.</param>
    /// <param name="Gemaskeerd">Kinds of personal data that were removed from the question.</param>
    /// <param name="Toen">What to tell above it when the question is about the past.</param>
    public sealed record ArtikelAntwoord(string Artikel, string Vraag, IReadOnlyList<string> Gemaskeerd, Terugblik? Toen = null) : Bericht;

    /// <summary>"Bedoelt u …": at most three articles.</summary>
    /// <param name="Artikelen">The articles, best first.</param>
    /// <param name="Vraag">The question, masked.</param>
    /// <param name="Gemaskeerd">Kinds of personal data that were removed.</param>
    /// <param name="Toen">What to tell above them when the question is about the past.</param>
    public sealed record BedoeltU(IReadOnlyList<string> Artikelen, string Vraag, IReadOnlyList<string> Gemaskeerd, Terugblik? Toen = null) : Bericht;

    /// <summary>Another loket is about this.</summary>
    public sealed record NaarLoket(string Loket, string? Artikel, string Vraag, IReadOnlyList<string> Gemaskeerd) : Bericht;

    /// <summary>A date that was computed, with its steps.</summary>
    /// <param name="Antwoord">The answer.</param>
    /// <param name="Vraag">The question, masked, for the form if the answer does not help.</param>
    /// <param name="Gemaskeerd">Kinds of personal data that were removed from the question.</param>
    public sealed record TermijnUitgerekend(Termijnantwoord Antwoord, string Vraag, IReadOnlyList<string> Gemaskeerd) : Bericht;

    /// <summary>"Dat weet ik niet", with the offer to ask a PZB'er.</summary>
    /// <param name="Vraag">The question, masked.</param>
    /// <param name="Reden">The key of the sentence that says why, <c>weetniet.&lt;reden&gt;</c>.</param>
    /// <param name="Gemaskeerd">Kinds of personal data that were removed.</param>
    /// <param name="Artikel">A general article to offer beside it.</param>
    /// <param name="Toen">The past that the question is about, when that is what we do not know.</param>
    public sealed record WeetIkNiet(string Vraag, string Reden, IReadOnlyList<string> Gemaskeerd, string? Artikel = null, Terugblik? Toen = null) : Bericht;

    /// <summary>What changed, newest first.</summary>
    public sealed record Wijzigingen(Wijzigingsvraag Gevraagd) : Bericht;

    /// <summary>The form for a new vraag.</summary>
    /// <param name="Ingevuld">What is filled in already, by input id.</param>
    /// <param name="Gemeenten">The gemeenten (codes) to choose from; empty asks for a name when <paramref name="GemeenteNodig"/>.</param>
    /// <param name="GemeenteNodig">Whether the gemeente must be asked.</param>
    /// <param name="Fout">The key of the sentence that says what is wrong with what was filled in.</param>
    public sealed record Vraagformulier(
        IReadOnlyDictionary<string, string> Ingevuld, IReadOnlyList<string> Gemeenten, bool GemeenteNodig, string? Fout = null) : Bericht;

    /// <summary>The form for a question on behalf of an inwoner; its parts mean what those of <see cref="Vraagformulier"/> mean.</summary>
    public sealed record Statusformulier(
        IReadOnlyDictionary<string, string> Ingevuld, IReadOnlyList<string> Gemeenten, bool GemeenteNodig, string? Fout = null) : Bericht;

    /// <summary>To the vrager: number, promise and where it went; also shows how it stands.</summary>
    /// <param name="Vraag">The vraag.</param>
    /// <param name="AlleenBijwerken">Only where it was shown before: that card is brought up to date.</param>
    public sealed record Bevestiging(VraagId Vraag, bool AlleenBijwerken = false) : Bericht;

    /// <summary>The card of the vraag in the channel of a cluster; there is one per cluster and it is updated.</summary>
    /// <param name="Vraag">The vraag.</param>
    /// <param name="Cluster">Whose channel. When the vraag is in another cluster by now, the card says only where it went: no text, no buttons.</param>
    public sealed record Kanaalkaart(VraagId Vraag, ClusterId Cluster) : Bericht;

    /// <summary>The form behind a button of the kanaalkaart or of the card of the vrager.</summary>
    public sealed record Actieformulier(VraagId Vraag, Knop Knop, IReadOnlyDictionary<string, string> Ingevuld, string? Fout = null) : Bericht;

    /// <summary>To the vrager: the answer, with "Is opgelost" and "Nog niet duidelijk".</summary>
    public sealed record AntwoordVanPzb(VraagId Vraag) : Bericht;

    /// <summary>To the vrager: what the PZB'er asks back.</summary>
    public sealed record Terugvraag(VraagId Vraag) : Bericht;

    /// <summary>A sentence about a vraag, with its number and a button to look at it.</summary>
    public sealed record Melding(VraagId Vraag, string Sleutel, IReadOnlyDictionary<string, string> Waarden) : Bericht;

    /// <summary>A draft of an article was made of a vraag, with the way to it for the redactie.</summary>
    /// <param name="Vraag">The vraag.</param>
    /// <param name="Artikel">The id of the article.</param>
    /// <param name="Eerder">Whether somebody had made it before.</param>
    public sealed record Kennisartikel(VraagId Vraag, string Artikel, bool Eerder = false) : Bericht;

    /// <summary>One vraag with its history, for whoever may see it.</summary>
    /// <param name="Vraag">The vraag.</param>
    /// <param name="MagDoorzetten">Whether the reader may send it on from here, without having picked it up.</param>
    public sealed record Vraagkaart(VraagId Vraag, bool MagDoorzetten = false) : Bericht;

    /// <summary>The own vragen of somebody.</summary>
    public sealed record MijnVragen(IReadOnlyList<VraagId> Vragen, int Totaal) : Bericht;

    /// <summary>The queue of a cluster or of all that somebody may see.</summary>
    public sealed record Wachtrij(IReadOnlyList<VraagId> Vragen, int Totaal) : Bericht;

    /// <summary>The own work of a PZB'er, promised first.</summary>
    public sealed record MijnWerk(IReadOnlyList<VraagId> Vragen, int Totaal) : Bericht;

    /// <summary>What waits for somebody or for a cluster, in parts.</summary>
    public sealed record Overzicht(IReadOnlyList<Overzichtsdeel> Delen, bool NaStilstand) : Bericht;

    /// <summary>Earlier answers that look like the vraag that is about to be asked.</summary>
    /// <param name="Vragen">The answered vragen, likest first.</param>
    /// <param name="Ingevuld">What was filled in on the form, masked, to ask it after all.</param>
    public sealed record EerdereAntwoorden(IReadOnlyList<VraagId> Vragen, IReadOnlyDictionary<string, string> Ingevuld) : Bericht;

    /// <summary>A step for another vraag; nobody reads it.</summary>
    public sealed record Vervolg(Vervolgstap Stap) : Bericht;

    /// <summary>To whoever divides the work: somebody seems to have left while vragen wait for them.</summary>
    /// <param name="Wie">Who.</param>
    /// <param name="Reden">Why we think so.</param>
    /// <param name="Vragen">What waited for them in one cluster when we found out; what was handed over since is left out of the card.</param>
    public sealed record Vertrokken(MedewerkerId Wie, Vertrekreden Reden, IReadOnlyList<VraagId> Vragen) : Bericht;

    /// <summary>To whoever answers for a regio: nobody of a cluster can be reached.</summary>
    /// <param name="Cluster">The cluster.</param>
    /// <param name="Sinds">Since when.</param>
    /// <param name="Pzbers">How many PZB'ers it has.</param>
    /// <param name="Lopend">How many vragen run there.</param>
    /// <param name="TeLaat">Of how many of these the promised time is over.</param>
    /// <param name="Vragen">The most pressing ones that wait for us.</param>
    public sealed record Onbereikbaar(ClusterId Cluster, DateTimeOffset Sinds, int Pzbers, int Lopend, int TeLaat, IReadOnlyList<VraagId> Vragen) : Bericht;

    /// <summary>To whoever answers for a regio: much more is asked about an onderwerp than usual.</summary>
    /// <param name="Cluster">In which cluster.</param>
    /// <param name="Wat">What is asked, how often, and how often usually.</param>
    /// <param name="Vragen">The newest vragen about it.</param>
    public sealed record VeelGevraagd(ClusterId Cluster, Golf Wat, IReadOnlyList<VraagId> Vragen) : Bericht;

    /// <summary>The key figures of a regio, to whoever answers for it.</summary>
    /// <param name="Inhoud">The figures as they were when it was made.</param>
    /// <param name="IsWeekbericht">Whether it comes by itself, each week.</param>
    public sealed record Rapport(Kernrapport Inhoud, bool IsWeekbericht) : Bericht;

    /// <summary>An e-mail about a vraag: its number, its status and the way to Teams. Never a word that somebody typed, nor its onderwerp.</summary>
    /// <param name="Vraag">The vraag.</param>
    /// <param name="Aanleiding">Why now: the end of the keys <c>mail.onderwerp.</c> and <c>mail.tekst.</c>.</param>
    public sealed record Statusmail(VraagId Vraag, string Aanleiding) : Bericht;

    /// <summary>The agenda of a contactmoment and the proposed moment; as an e-mail with the calendar file.</summary>
    /// <param name="Token">Where the calendar file can be fetched.</param>
    /// <param name="Moment">The contactmoment.</param>
    public sealed record Contactagenda(string Token, Contactmoment Moment) : Bericht;

    /// <summary>The answer of an article, to share with others: without buttons and without the question.</summary>
    public sealed record GedeeldArtikel(string Artikel) : Bericht;

    /// <summary>To a vrager who still waits: an article that was published since, and the choice to take the vraag back or to wait on.</summary>
    /// <param name="Vraag">The vraag.</param>
    /// <param name="Artikel">The article.</param>
    public sealed record Kennisaanbod(VraagId Vraag, string Artikel) : Bericht;

    /// <summary>How a vraag stands, to share with others: its number, onderwerp, status and promise, never a text.</summary>
    public sealed record GedeeldeVraag(VraagId Vraag) : Bericht;

    /// <summary>Nothing: takes away the answer that it would replace.</summary>
    public sealed record Weggehaald : Bericht;

    /// <summary>To somebody: what we keep about them, in short, and where all of it can be fetched.</summary>
    /// <param name="Token">Where the file can be fetched.</param>
    /// <param name="VerlooptOp">Until when.</param>
    /// <param name="Wat">In short.</param>
    public sealed record MijnGegevens(string Token, DateTimeOffset VerlooptOp, Gegevensoverzicht Wat) : Bericht;

    /// <summary>To somebody: what will be erased, what stays and why, with the button that does it.</summary>
    public sealed record Wisvoorstel(Gegevensoverzicht Wat) : Bericht;

    /// <summary>A step of our own, which nobody reads: what we keep of this person outside the vragen is erased.</summary>
    public sealed record VergeetPersoon(MedewerkerId Wie) : Bericht;

    /// <summary>To the beheerder: lines of the audit log, newest first.</summary>
    public sealed record Audit(IReadOnlyList<Auditregel> Regels) : Bericht;

    /// <summary>To the beheerder: what could not be delivered.</summary>
    public sealed record NietBezorgd(IReadOnlyList<NietBezorgdRegel> Regels, int Totaal) : Bericht;
}

/// <summary>One part of an overview.</summary>
/// <param name="Sleutel">Its heading, <c>overzicht.&lt;key&gt;</c>.</param>
/// <param name="Vragen">The first vragen of it, in order.</param>
/// <param name="Totaal">How many there are in all.</param>
public sealed record Overzichtsdeel(string Sleutel, IReadOnlyList<VraagId> Vragen, int Totaal);

/// <summary>One undelivered message, without its content.</summary>
public sealed record NietBezorgdRegel(string Soort, string Waarheen, string Reden, DateTimeOffset Sinds);
