using HerstelBot.Domain.Rapportage;

namespace HerstelBot.Domain.Tests.Rapportage;

/// <summary>Somebody who has a report without small counts, knows what its numbers add up to, and computes back what is hidden.</summary>
internal sealed class Spion
{
    private const long Onbekend = 100_000;

    private static readonly string[] Standen = ["open-leeftijd", "open-status", "open-cluster", "open-gemeente", "open-onderwerp", "open-doelgroep"];
    private static readonly string[] Stromen = ["cluster", "gemeente", "onderwerp", "doelgroep"];

    private readonly Rapport _heel;
    private readonly Dictionary<string, Getal> _getallen = [];
    private readonly List<(string Geheel, string[] Delen)> _sommen = [];

    /// <param name="heel">The report with everything, to see whether the spy is right.</param>
    /// <param name="gezien">What the spy has.</param>
    public Spion(Rapport heel, Rapport gezien)
    {
        _heel = heel;
        foreach (var (echt, getoond) in heel.Cijfers.Zip(gezien.Cijfers))
        {
            var waarde = echt.Teller ?? (echt.Waarde as Cel.Aantal)?.Waarde ?? echt.Noemer ?? 0;
            var klein = IsKlein(waarde) || (echt is { Teller: { } teller, Noemer: { } noemer } && (IsKlein(noemer) || IsKlein(noemer - teller)));
            _getallen[echt.Sleutel] = Getal.Van(waarde, klein, getoond.Waarde is Cel.Verborgen, 0);
        }

        foreach (var tabel in heel.Tabellen.Where(tabel => tabel.Sleutel != "zoekmissers"))
        {
            for (var kolom = 1; kolom < tabel.Kolommen.Count; kolom++)
            {
                var cellen = tabel.Rijen.Zip(gezien.Tabel(tabel.Sleutel)!.Rijen, (rij, getoond) => (rij.Sleutel, Echt: rij.Cellen[kolom], Dicht: getoond.Cellen[kolom] is Cel.Verborgen)).ToList();

                // A nought that is shown tells that what is hidden is none.
                var minstens = cellen.Any(cel => cel.Dicht && Waarde(cel.Echt) == 0) || tabel.Kolommen[kolom].Soort != Celsoort.Aantal ? 0 : 1;
                cellen.ForEach(cel => _getallen[$"{tabel.Sleutel}/{cel.Sleutel}/{kolom}"] = Getal.Van(Waarde(cel.Echt), VanWeinigen(cel.Echt), cel.Dicht, minstens));
            }
        }

        foreach (var tabel in Standen)
        {
            Som("open", tabel, 1);
            Som("over-toezegging", tabel, 2);
        }

        foreach (var tabel in Stromen)
        {
            Som("gesteld", tabel, 1);
            Som("beantwoord", tabel, 2);
            Som("binnen-toezegging", tabel, 4);
        }

        OpTijd(heel);
        Som("gesteld", "weken", 1);
        Som("beantwoord", "weken", 2);
        Som("afgesloten", "afloop", 1);
        Som("doorverwezen", "afloop", 1, rij => rij.Sleutel == "Doorverwezen");
        Som("beantwoord", "doorgezet-keren", 1);
        Som("doorgezet", "doorgezet-keren", 1, rij => rij.Sleutel != "0");
        Som("sprongen", "doorgezet-routes", 2);
        Som("zoekmissers", "zoekmisser-oorzaak", 1);
        Som("zoekmissers-vorige", "zoekmisser-oorzaak", 2);
        Som("knelpunten", "knelpunten", 1);
        Som("knelpunten", "knelpunten-onderwerp", 1);
        foreach (var (kind, ouder) in new[] { ("open-gemeente", "open-cluster"), ("gemeente", "cluster"), ("open-onderwerp", "open-doelgroep"), ("onderwerp", "doelgroep") })
        {
            foreach (var sleutel in heel.Tabel(ouder)!.Rijen.Select(rij => rij.Sleutel))
            {
                foreach (var kolom in ouder.StartsWith("open", StringComparison.Ordinal) ? new[] { 1, 2 } : [1, 2, 4]) { Som($"{ouder}/{sleutel}/{kolom}", kind, kolom, rij => rij.Groep == sleutel); }
            }
        }
    }

    /// <summary>How many numbers are hidden.</summary>
    public int Verborgen => _getallen.Count(getal => getal.Value.Dicht && !getal.Key.EndsWith("op-tijd", StringComparison.Ordinal));

    /// <summary>How many that are something are shown.</summary>
    public int Getoond => _getallen.Values.Count(getal => getal is { Dicht: false, Echt: > 0 });

    /// <summary>The small counts that are simply shown.</summary>
    public IEnumerable<string> Kleine() => _getallen.Where(getal => getal.Value is { Dicht: false, Klein: true }).Select(getal => getal.Key);

    /// <summary>The hidden small counts of which only one value is possible.</summary>
    public IEnumerable<string> Teruggerekend()
    {
        for (var anders = true; anders;)
        {
            anders = false;
            foreach (var (naam, namen) in _sommen)
            {
                var (geheel, delen) = (_getallen[naam], namen.Select(deel => _getallen[deel]).ToList());
                anders |= geheel.Begrens(delen.Sum(deel => deel.Laagst), delen.Sum(deel => deel.Hoogst));
                foreach (var deel in delen)
                {
                    anders |= deel.Begrens(geheel.Laagst - delen.Sum(ander => ander.Hoogst) + deel.Hoogst, geheel.Hoogst - delen.Sum(ander => ander.Laagst) + deel.Laagst);
                }
            }
        }

        return _getallen.Where(getal => getal.Value is { Dicht: true, Klein: true } && getal.Value.Laagst == getal.Value.Hoogst).Select(getal => $"{getal.Key} = {getal.Value.Echt}");
    }

    // What is open and not late yet is shown nowhere: whoever sees both subtracts the one from the other.
    private void OpTijd(Rapport heel)
    {
        Rest("open", "over-toezegging", "op-tijd");
        foreach (var tabel in Standen)
        {
            var rijen = heel.Tabel(tabel)!.Rijen;
            foreach (var rij in rijen) { Rest($"{tabel}/{rij.Sleutel}/1", $"{tabel}/{rij.Sleutel}/2", $"{tabel}/{rij.Sleutel}/op-tijd"); }
            _sommen.Add(("op-tijd", [.. rijen.Select(rij => $"{tabel}/{rij.Sleutel}/op-tijd")]));
        }

        foreach (var (kind, ouder) in new[] { ("open-gemeente", "open-cluster"), ("open-onderwerp", "open-doelgroep") })
        {
            _sommen.AddRange(heel.Tabel(kind)!.Rijen.GroupBy(rij => rij.Groep).Select(groep => ($"{ouder}/{groep.Key}/op-tijd", groep.Select(rij => $"{kind}/{rij.Sleutel}/op-tijd").ToArray())));
        }
    }

    private void Rest(string geheel, string deel, string rest)
    {
        var waarde = _getallen[geheel].Echt - _getallen[deel].Echt;
        _getallen[rest] = Getal.Van(waarde, IsKlein(waarde), dicht: true, minstens: 0);
        _sommen.Add((geheel, [deel, rest]));
    }

    private void Som(string geheel, string tabel, int kolom, Func<Rij, bool>? welke = null) =>
        _sommen.Add((geheel, [.. _heel.Tabel(tabel)!.Rijen.Where(rij => welke is null || welke(rij)).Select(rij => $"{tabel}/{rij.Sleutel}/{kolom}")]));

    private static bool IsKlein(long waarde) => waarde is >= 1 and <= 4;

    private static long Waarde(Cel cel) => cel switch
    {
        Cel.Aantal(var aantal) => aantal,
        Cel.Procent { Over: { } over } deel => (long)Math.Round(deel.Waarde * over),
        _ => 0,
    };

    private static bool VanWeinigen(Cel cel) => cel switch
    {
        Cel.Procent { Over: { } over } => IsKlein(Waarde(cel)) || IsKlein(over) || IsKlein(over - Waarde(cel)),
        { Over: { } over } => IsKlein(over),
        _ => IsKlein(Waarde(cel)),
    };

    private sealed class Getal
    {
        public required long Echt { get; init; }

        public required bool Klein { get; init; }

        public required bool Dicht { get; init; }

        public long Laagst { get; private set; }

        public long Hoogst { get; private set; }

        public static Getal Van(long echt, bool klein, bool dicht, long minstens) =>
            new() { Echt = echt, Klein = klein, Dicht = dicht, Laagst = dicht ? minstens : echt, Hoogst = dicht ? Onbekend : echt };

        public bool Begrens(long laagst, long hoogst)
        {
            if (!Dicht || (laagst <= Laagst && hoogst >= Hoogst)) { return false; }
            (Laagst, Hoogst) = (Math.Max(Laagst, laagst), Math.Min(Hoogst, hoogst));
            return true;
        }
    }
}
