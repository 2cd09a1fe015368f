namespace HerstelBot.Web.Kennis;

/// <summary>What became of a line.</summary>
public enum Regellot
{
    /// <summary>It stands in both.</summary>
    Bleef,

    /// <summary>It stood in the first only.</summary>
    Verdween,

    /// <summary>It stands in the second only.</summary>
    Kwam,
}

/// <summary>One line of a field that differs.</summary>
/// <param name="Lot">What became of it.</param>
/// <param name="Tekst">What it says.</param>
public readonly record struct Verschilregel(Regellot Lot, string Tekst);

/// <summary>A field that differs between two texts of an article.</summary>
/// <param name="Naam">How the page calls the field.</param>
/// <param name="Regels">Its lines, in order.</param>
public sealed record Veldverschil(string Naam, IReadOnlyList<Verschilregel> Regels)
{
    // Above this a text is shown as replaced: nobody reads so long a comparison.
    private const int MeesteVergelijkingen = 1_000_000;

    /// <summary>The fields that differ, in the order of the page.</summary>
    public static IReadOnlyList<Veldverschil> Tussen(Artikelformulier was, Artikelformulier wordt) =>
    [
        .. new[]
        {
            Veld("Titel", was.Titel, wordt.Titel),
            Veld("Onderwerp", was.Onderwerp, wordt.Onderwerp),
            Veld("Andere manieren om dit te vragen", was.Varianten, wordt.Varianten),
            Veld("Antwoord", was.Antwoord, wordt.Antwoord),
            Veld("Bronnen", Tekst(was.Bronnen), Tekst(wordt.Bronnen)),
            Veld("Peildatum", was.Peildatum, wordt.Peildatum),
            Veld("Geldig van", was.GeldigVan, wordt.GeldigVan),
            Veld("Geldig tot", was.GeldigTot, wordt.GeldigTot),
            Veld("Zekerheid", was.Zekerheid, wordt.Zekerheid),
            Veld("Eigenaar", was.Eigenaar, wordt.Eigenaar),
            Veld("Herzien voor", was.HerzienVoor, wordt.HerzienVoor),
            Veld("Vervangt", was.Vervangt, wordt.Vervangt),
        }.OfType<Veldverschil>(),
    ];

    private static Veldverschil? Veld(string naam, string was, string wordt)
    {
        var (oud, nieuw) = (InRegels(was), InRegels(wordt));
        return oud.SequenceEqual(nieuw) ? null : new(naam, Vergelijk(oud, nieuw));
    }

    private static string[] InRegels(string tekst) => tekst.Length == 0 ? [] : tekst.ReplaceLineEndings("\n").Split('\n');

    private static string Tekst(IEnumerable<Bronveld> bronnen) =>
        string.Join('\n', bronnen.Select(bron => string.Join(", ", new[] { bron.Titel, bron.Datum, bron.Url }.Where(deel => deel.Length > 0))));

    // The longest common sequence of lines.
    private static List<Verschilregel> Vergelijk(string[] was, string[] wordt)
    {
        if ((long)was.Length * wordt.Length > MeesteVergelijkingen)
        {
            return [.. was.Select(regel => new Verschilregel(Regellot.Verdween, regel)), .. wordt.Select(regel => new Verschilregel(Regellot.Kwam, regel))];
        }

        var lengte = new int[was.Length + 1, wordt.Length + 1];
        for (var i = was.Length - 1; i >= 0; i--)
        {
            for (var j = wordt.Length - 1; j >= 0; j--)
            {
                lengte[i, j] = was[i] == wordt[j] ? lengte[i + 1, j + 1] + 1 : Math.Max(lengte[i + 1, j], lengte[i, j + 1]);
            }
        }

        List<Verschilregel> uit = [];
        var (links, rechts) = (0, 0);
        while (links < was.Length || rechts < wordt.Length)
        {
            if (links < was.Length && rechts < wordt.Length && was[links] == wordt[rechts])
            {
                uit.Add(new(Regellot.Bleef, was[links++]));
                rechts++;
            }
            else if (rechts == wordt.Length || (links < was.Length && lengte[links + 1, rechts] >= lengte[links, rechts + 1]))
            {
                uit.Add(new(Regellot.Verdween, was[links++]));
            }
            else
            {
                uit.Add(new(Regellot.Kwam, wordt[rechts++]));
            }
        }

        return uit;
    }
}
