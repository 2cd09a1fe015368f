using HerstelBot.Domain.Kennisbank;
using HerstelBot.Domain.Privacy;
using HerstelBot.Domain.Termijnen;

namespace HerstelBot.Domain.Gesprekken.Duiding;

/// <summary>From typed text to a decision: mask, tell what it is, search, decide. Chat and command line use the same.</summary>
/// <param name="bron">Gives the articles of the moment, with the cut-offs that belong to them.</param>
/// <param name="termijnrekenaar">Computes dates.</param>
public sealed class Vraagbaak(IKennisbron bron, Termijnrekenaar termijnrekenaar)
{
    /// <summary>Over articles that do not change.</summary>
    /// <param name="kennisbank">The articles.</param>
    /// <param name="drempels">The cut-offs that belong to them.</param>
    /// <param name="termijnrekenaar">Computes dates.</param>
    public Vraagbaak(IKennisbank kennisbank, Drempels drempels, Termijnrekenaar termijnrekenaar)
        : this(new Vast(kennisbank, drempels), termijnrekenaar)
    {
    }

    // Somebody who gives these has one person in mind, whatever the words around them.
    private static readonly Soort[] WijzenEenPersoonAan = [Soort.Bsn, Soort.Geboortedatum, Soort.Iban];

    private readonly Termijnbeantwoorder _termijnen = new(termijnrekenaar);

    /// <summary>Decides on a text.</summary>
    /// <param name="tekst">As it was typed, not yet masked.</param>
    /// <param name="op">The day on which the answer must hold, in Europe/Amsterdam.</param>
    public Uitkomst Beantwoord(string tekst, DateOnly op)
    {
        var gemaskeerd = Maskering.Maskeer(tekst);
        if (Begroetingslezer.Lees(gemaskeerd.Tekst) is { } begroeting) { return new Uitkomst.Begroet(gemaskeerd, begroeting); }
        if (Opdrachtlezer.Lees(gemaskeerd.Tekst) is { } opdracht) { return new Uitkomst.Opgedragen(gemaskeerd, opdracht); }

        var vraag = ZonderVervangingen(gemaskeerd);
        var reden = gemaskeerd.Redacties.Any(redactie => WijzenEenPersoonAan.Contains(redactie.Soort)) ? DoorzetReden.Zaakvraag : Zaakherkenner.Herken(vraag);
        if (MagRekenen(gemaskeerd, reden, vraag) && Termijnlezer.Lees(vraag, op) is { } termijn)
        {
            return new Uitkomst.Berekend(gemaskeerd, _termijnen.Beantwoord(termijn, op), bron.Raadpleeg((kennisbank, _) => kennisbank.Zoek(vraag, op)).Kandidaten);
        }

        return new Uitkomst.Besloten(gemaskeerd, bron.Raadpleeg((kennisbank, drempels) => Antwoordbeslisser.Beslis(kennisbank.Zoek(vraag, op), drempels, kennisbank.Vind, reden)));
    }

    // A date may be computed for one case too, unless personal data came along, a person is asked for, or it is about how the case stands.
    private static bool MagRekenen(Gemaskeerd gemaskeerd, DoorzetReden? reden, string vraag) => reden switch
    {
        null => true,
        DoorzetReden.Zaakvraag => !gemaskeerd.Redacties.Any(redactie => WijzenEenPersoonAan.Contains(redactie.Soort)) && Termijnlezer.VraagtNadrukkelijk(vraag),
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
