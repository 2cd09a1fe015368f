using HerstelBot.Domain.Termijnen;

namespace HerstelBot.Domain.Gesprekken.Duiding;

/// <summary>Recognises a question about a moment in the past that names no subject: "wat gold in maart 2024?", "toen in 2022", "hoe was het in 2021?".</summary>
public static class Standlezer
{
    private static readonly HashSet<string> ZonderOnderwerp =
    [
        "wat", "hoe", "welke", "welk", "waren", "was", "is", "zijn", "gold", "golden", "geldt", "gelden", "geldende", "gegolden", "zat", "stond", "liep", "ging", "gingen", "werkte", "zag", "uit", "eruit",
        "er", "het", "de", "dit", "dat", "die", "dan", "toen", "toenmalige", "destijds", "toentertijd", "indertijd", "vroeger", "en", "maar", "eigenlijk", "precies", "allemaal", "alles", "ook", "al", "nog", "bekend", "over", "voor", "van", "in", "op", "bij", "om", "te", "kracht", "aan", "hand",
        "regel", "regels", "regelgeving", "regeling", "regelingen", "wet", "wetgeving", "beleid", "situatie", "stand", "zaken", "toestand", "afspraken", "dingen", "moment", "periode", "tijd", "hersteloperatie", "herstel", "toeslagenaffaire", "gemeente", "gemeenten", "ons",
        "kunt", "kun", "kan", "u", "je", "jij", "mij", "me", "ik", "we", "wij", "wil", "graag", "weten", "weet", "zeggen", "vertellen", "hoi", "hallo", "goedemorgen", "goedemiddag", "beste", "aub", "svp", "dag", "vraag", "vraagje", "even",
    ];

    // What says by itself that it is about then, when the day comes from elsewhere.
    private static readonly HashSet<string> VanToen = ["gold", "golden", "gegolden", "was", "waren", "toen", "destijds", "toentertijd", "indertijd", "stand", "situatie", "regels", "toestand", "geldt"];

    /// <summary>The question; <see langword="null"/> when it names a subject, or is not about the past.</summary>
    /// <param name="tekst">As typed, masked.</param>
    /// <param name="vandaag">Today, in Europe/Amsterdam.</param>
    /// <param name="op">The day that was given with the question; it stands above what the question says.</param>
    public static Wijzigingsvraag? Lees(string tekst, DateOnly vandaag, DateOnly? op = null)
    {
        var (gevouwen, vanaf) = Wijzigingslezer.ZonderRegelnummer(Tekstvorm.Vouw(tekst));
        var periodes = Periodelezer.Vind(gevouwen, metAccent: true, vandaag);
        var zonder = periodes.AsEnumerable().Reverse().Aggregate(gevouwen, (over, periode) => over[..periode.Begin] + " " + over[periode.Einde..]);
        var woorden = Tekstvorm.Woorden(zonder);
        if (!woorden.All(ZonderOnderwerp.Contains)) { return null; }
        if (op is { } dag) { return dag < vandaag && (periodes.Count > 0 || woorden.Any(VanToen.Contains)) ? Stand(dag, $"op {DatumInWoorden.Datum(dag)}", vanaf) : null; }
        if (periodes is not [{ Aanhechting: not Aanhechting.Sinds } moment] || moment.Van >= vandaag) { return null; }

        // A bare date may be the answer to anything.
        if (woorden.Length == 0 && moment.Aanhechting == Aanhechting.Los) { return null; }
        var gisteren = vandaag.AddDays(-1);
        return Stand(moment.Tot < gisteren ? moment.Tot : gisteren, moment.InWoorden, vanaf);
    }

    private static Wijzigingsvraag Stand(DateOnly dag, string periode, int vanaf) => new(null, dag, periode, [], vanaf, IsStand: true);
}
