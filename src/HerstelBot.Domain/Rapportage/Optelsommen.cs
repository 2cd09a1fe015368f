namespace HerstelBot.Domain.Rapportage;

/// <summary>Numbers that add up to another one.</summary>
/// <param name="Geheel">What they add up to; <see langword="null"/> when that is no number of the report but may be known.</param>
/// <param name="Delen">The parts.</param>
/// <param name="IsRest">Whether it is of numbers that the report has nowhere but that follow from it: nothing is hidden for the sum itself, only for what it tells.</param>
internal sealed record Optelsom(Vak? Geheel, IReadOnlyList<Vak> Delen, bool IsRest = false)
{
    /// <summary>The parts and, when it is a number of the report, what they add up to.</summary>
    public IEnumerable<Vak> Getallen => Geheel is null ? Delen : Delen.Append(Geheel);
}

/// <summary>Which numbers of a report add up to which. A column that is not named here counts as one whose sum is known, which is safe.</summary>
internal static class Optelsommen
{
    /// <summary>The figures that say of how many they are: the first names the second.</summary>
    public static readonly (string Cijfer, string Noemer)[] Noemers =
    [
        ("over-toezegging", "open"), ("antwoord-mediaan", "beantwoord"), ("antwoord-p90", "beantwoord"), ("antwoord-dagen-mediaan", "beantwoord"),
        ("antwoord-dagen-p90", "beantwoord"), ("binnen-toezegging", "beantwoord"), ("doorgezet", "beantwoord"), ("bot-beantwoord", "bot-vragen"),
        ("bot-verduidelijking", "bot-vragen"), ("bot-doorgezet", "bot-vragen"), ("bot-niet", "bot-vragen"), ("bot-loket", "bot-vragen"),
        ("zoekmissers-gedekt", "zoekmissers"),
    ];

    /// <summary>The tables whose parts are all of one figure.</summary>
    public static readonly Dictionary<string, string> Delen = new() { ["bot-uitkomst"] = "bot-vragen" };

    // The columns of the tables of what is open.
    private const int Open = 1;
    private const int TeLaat = 2;

    // The rows of a group of the first table add up to the row of that name in the second.
    private static readonly Dictionary<string, string> Ouders = new()
    {
        ["open-gemeente"] = "open-cluster", ["open-onderwerp"] = "open-doelgroep", ["gemeente"] = "cluster", ["onderwerp"] = "doelgroep",
    };

    private static readonly Dictionary<(string Tabel, int Kolom), string> Totalen = new()
    {
        [("weken", 1)] = "gesteld", [("weken", 2)] = "beantwoord", [("afloop", 1)] = "afgesloten",
        [("doorgezet-keren", 1)] = "beantwoord", [("doorgezet-routes", 2)] = "sprongen", [("bot-uitkomst", 1)] = "bot-vragen",
        [("zoekmisser-oorzaak", 1)] = "zoekmissers", [("zoekmisser-oorzaak", 2)] = "zoekmissers-vorige",
        [("knelpunten", 1)] = "knelpunten", [("knelpunten-onderwerp", 1)] = "knelpunten", [("waardering-artikelen", 1)] = "waardering-bot",
    };

    // Rows, by their key or group, that a figure tells too.
    private static readonly (string Tabel, string Rij, string Cijfer)[] Zelfde =
    [
        ("afloop", nameof(Afloop.Doorverwezen), "doorverwezen"), ("doorgezet-keren", "wel", "doorgezet"), ("doorgezet-routes", "weg", "weggezet"),
        ("bot-uitkomst", nameof(Botuitkomst.Beantwoord), "bot-beantwoord"), ("bot-uitkomst", nameof(Botuitkomst.NaVerduidelijking), "bot-verduidelijking"),
        ("bot-uitkomst", nameof(Botuitkomst.Doorgezet), "bot-doorgezet"), ("bot-uitkomst", nameof(Botuitkomst.NietBeantwoord), "bot-niet"),
        ("bot-uitkomst", nameof(Botuitkomst.Loket), "bot-loket"),
    ];

    /// <summary>The sums of a report.</summary>
    public static IReadOnlyList<Optelsom> Van(Vakken vakken) =>
    [
        .. vakken.Tabellen.SelectMany(tabel => Enumerable.Range(0, tabel.Kolommen.Count).Where(kolom => Telt(tabel.Kolommen[kolom])).SelectMany(kolom => Van(vakken, tabel, kolom))),
        .. Resten(vakken),
    ];

    // What is open and not late yet: of seven of which five are late, everybody knows how many are not.
    private static IEnumerable<Optelsom> Resten(Vakken vakken)
    {
        Dictionary<Vak, Vak> resten = [];
        var standen = vakken.Tabellen.Where(tabel => IsStand(tabel.Sleutel)).ToList();
        IEnumerable<(Vak Geheel, Vak Deel)> paren = standen.SelectMany(tabel => vakken.Kolom(tabel, Open).Zip(vakken.Kolom(tabel, TeLaat)));
        if (vakken.Cijfer("open") is { } open && vakken.Cijfer("over-toezegging") is { } laat) { paren = paren.Append((open, laat)); }
        foreach (var (geheel, deel) in paren)
        {
            var rest = resten[geheel] = Vak.Rest(geheel, deel);
            deel.Verborgen |= rest.Klein && !geheel.Verborgen;
            yield return new(geheel, [deel, rest], IsRest: true);
        }

        // They add up as the open ones do.
        foreach (var som in standen.SelectMany(tabel => Van(vakken, tabel, Open)))
        {
            yield return new(som.Geheel is { } heel ? resten.GetValueOrDefault(heel) : null, [.. som.Delen.Select(deel => resten[deel])], IsRest: true);
        }
    }

    private static IEnumerable<Optelsom> Van(Vakken vakken, Tabel tabel, int kolom)
    {
        yield return Som(vakken.Cijfer(Totaal(tabel.Sleutel, kolom)), vakken.Kolom(tabel, kolom));
        var groepen = Ouders.TryGetValue(tabel.Sleutel, out var naam) && vakken.Tabellen.FirstOrDefault(een => een.Sleutel == naam) is { } ouder
            ? tabel.Rijen.Select(rij => rij.Groep).Distinct().Select(groep => (Rijen: vakken.Kolom(tabel, kolom, rij => rij.Groep == groep), Geheel: vakken.Kolom(ouder, kolom, rij => rij.Sleutel == groep) is [var heel, ..] ? heel : null))
            : [];
        foreach (var (rijen, geheel) in groepen)
        {
            yield return Som(geheel, rijen);
        }

        foreach (var (_, rij, cijfer) in Zelfde.Where(deel => deel.Tabel == tabel.Sleutel && tabel.Kolommen[kolom].Soort == Celsoort.Aantal))
        {
            yield return Som(vakken.Cijfer(cijfer), vakken.Kolom(tabel, kolom, een => een.Sleutel == rij || een.Groep == rij));
        }
    }

    private static bool IsStand(string tabel) => tabel.StartsWith("open-", StringComparison.Ordinal);

    // Times do not add up; of what adds up to something else, the sum may still be known.
    private static bool Telt(Kolom kolom) => kolom.Soort is Celsoort.Aantal or Celsoort.Procent;

    private static Optelsom Som(Vak? geheel, IReadOnlyList<Vak> delen) => new(geheel?.Waarde == delen.Sum(deel => deel.Waarde) ? geheel : null, delen);

    private static string? Totaal(string tabel, int kolom) => (tabel, kolom) switch
    {
        (_, Open) when IsStand(tabel) => "open",
        (_, TeLaat) when IsStand(tabel) => "over-toezegging",
        ("cluster" or "gemeente" or "onderwerp" or "doelgroep", 1) => "gesteld",
        ("cluster" or "gemeente" or "onderwerp" or "doelgroep", 2) => "beantwoord",
        ("cluster" or "gemeente" or "onderwerp" or "doelgroep", 4) => "binnen-toezegging",
        _ => Totalen.GetValueOrDefault((tabel, kolom)),
    };
}
