using HerstelBot.Domain.Kennisbank;
using HerstelBot.Domain.Privacy;
using HerstelBot.Domain.Termijnen;

namespace HerstelBot.Domain.Gesprekken.Duiding;

/// <summary>From typed text to a decision: mask, tell what it is, search, decide. Chat and command line use the same.</summary>
/// <param name="bron">Gives the articles of the moment, with the cut-offs that belong to them.</param>
/// <param name="termijnrekenaar">Computes dates.</param>
/// <param name="kentTijdlijn">Whether there is a list of what changed and when; without it nobody is told what changed.</param>
/// <param name="bijStoring">Hears of a search that failed, after which a person answers; without it the fault goes on to the caller.</param>
public sealed class Vraagbaak(IKennisbron bron, Termijnrekenaar termijnrekenaar, bool kentTijdlijn = false, Action<Exception>? bijStoring = null)
{
    /// <summary>Over articles that do not change.</summary>
    /// <param name="kennisbank">The articles.</param>
    /// <param name="drempels">The cut-offs that belong to them.</param>
    /// <param name="termijnrekenaar">Computes dates.</param>
    /// <param name="kentTijdlijn">Whether there is a list of what changed and when.</param>
    public Vraagbaak(IKennisbank kennisbank, Drempels drempels, Termijnrekenaar termijnrekenaar, bool kentTijdlijn = false)
        : this(new Vast(kennisbank, drempels), termijnrekenaar, kentTijdlijn)
    {
    }

    // Somebody who gives these has one person in mind, whatever the words around them.
    private static readonly Soort[] WijzenEenPersoonAan = [Soort.Bsn, Soort.Geboortedatum, Soort.Iban];

    private readonly Termijnbeantwoorder _termijnen = new(termijnrekenaar);

    /// <summary>Decides on a text.</summary>
    /// <param name="tekst">As it was typed, not yet masked.</param>
    /// <param name="vandaag">Today, in Europe/Amsterdam.</param>
    /// <param name="op">The day on which the answer must hold; without it, or with today, the question itself may say that it is about the past.</param>
    public Uitkomst Beantwoord(string tekst, DateOnly vandaag, DateOnly? op = null)
    {
        var gemaskeerd = Maskering.Maskeer(tekst);
        if (Begroetingslezer.Lees(gemaskeerd.Tekst) is { } begroeting) { return new Uitkomst.Begroet(gemaskeerd, begroeting); }
        // "Mens" is no "menu" with a typing error.
        if (!Zaakherkenner.WilMens(gemaskeerd.Tekst) && Opdrachtlezer.Lees(gemaskeerd.Tekst) is { } opdracht) { return new Uitkomst.Opgedragen(gemaskeerd, opdracht); }
        try
        {
            return Zoek(gemaskeerd, vandaag, op);
        }
        catch (Exception fout) when (bijStoring is not null)
        {
            // A kennisbank that cannot be searched must not stand between a question and a person.
            bijStoring(fout);
            return new Uitkomst.Besloten(gemaskeerd, new Antwoordbesluit.Doorzetten(DoorzetReden.Storing, []));
        }
    }

    private Uitkomst Zoek(Gemaskeerd gemaskeerd, DateOnly vandaag, DateOnly? op)
    {
        var vraag = ZonderVervangingen(gemaskeerd);
        var reden = gemaskeerd.Redacties.Any(redactie => WijzenEenPersoonAan.Contains(redactie.Soort)) ? DoorzetReden.Zaakvraag : Zaakherkenner.Herken(vraag);
        var dag = op ?? vandaag;
        var getypt = Peilmomentlezer.Lees(vraag, vandaag);
        // Which rule held then is no date to compute.
        if (getypt is null && MagRekenen(gemaskeerd, reden, vraag) && Termijnlezer.Lees(vraag, dag) is { } termijn)
        {
            return new Uitkomst.Berekend(gemaskeerd, _termijnen.Beantwoord(termijn, dag), bron.Raadpleeg((kennisbank, _) => kennisbank.Zoek(vraag, dag)).Kandidaten);
        }

        return bron.Raadpleeg<Uitkomst>((kennisbank, drempels) =>
        {
            if (reden is not null) { return new Uitkomst.Besloten(gemaskeerd, Antwoordbeslisser.Beslis(Zaakweging.Weeg(kennisbank.Zoek(vraag, dag), vraag), drempels, kennisbank.Vind, reden)); }

            // A sentence that an article claims word for word is for that article.
            if (kentTijdlijn && (Wijzigingslezer.Lees(vraag, vandaag) ?? Standlezer.Lees(vraag, vandaag, op == vandaag ? null : op)) is { } gevraagd
                && kennisbank.Zoek(vraag, vandaag).Kandidaten is var gevonden and not [{ Kenmerken.IsLetterlijk: true }, ..])
            {
                return new Uitkomst.Wijzigingen(gemaskeerd, gevraagd, gevonden);
            }

            // A day that was given stands above what the question says.
            var terugzoeker = new Terugzoeker(kennisbank, drempels);
            var (besluit, terugblik) = dag < vandaag ? terugzoeker.Beslis(vraag, new(dag, dag, $"op {DatumInWoorden.Datum(dag)}", getypt?.Vraag ?? vraag), vandaag)
                : dag == vandaag ? terugzoeker.BeslisZonderDag(vraag, getypt, vandaag)
                : (Antwoordbeslisser.Beslis(Zaakweging.Weeg(kennisbank.Zoek(vraag, dag), vraag), drempels, kennisbank.Vind), null);
            return new Uitkomst.Besloten(gemaskeerd, besluit, terugblik);
        });
    }

    // A date may be computed for one case too, unless personal data came along, a person is asked for, or it is about how the case stands.
    private static bool MagRekenen(Gemaskeerd gemaskeerd, DoorzetReden? reden, string vraag) => reden switch
    {
        null => true,
        DoorzetReden.Zaakvraag => !gemaskeerd.Redacties.Any(redactie => WijzenEenPersoonAan.Contains(redactie.Soort)) && !Termijnlezer.VraagtNaarStand(vraag),
        _ => false,
    };

    // What stands where data stood is ours, not the asker's, and must not be searched for.
    private static string ZonderVervangingen(Gemaskeerd gemaskeerd) =>
        gemaskeerd.Redacties.Aggregate(gemaskeerd.Tekst, (tekst, redactie) => tekst.Replace(redactie.Soort.Vervanging(), " ", StringComparison.Ordinal));

    private sealed class Vast(IKennisbank kennisbank, Drempels drempels) : IKennisbron
    {
        public T Raadpleeg<T>(Func<IKennisbank, Drempels, T> doe) => doe(kennisbank, drempels);
    }
}
