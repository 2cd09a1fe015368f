using HerstelBot.Domain.Gesprekken.Duiding;
using HerstelBot.Domain.Kennisbank;
using HerstelBot.Domain.Termijnen;

namespace HerstelBot.Teams.Kaarten;

/// <summary>A way on from an answer about the past.</summary>
/// <param name="Artikel">Where it leads.</param>
/// <param name="Zin">What is there, with the title of the article.</param>
internal sealed record Wegwijzer(Artikel Artikel, string Zin);

/// <summary>Says above an answer for which period it held, so that an old rule is never read as the rule of today.</summary>
internal sealed class Terugblikzinnen(IKennisbank kennisbank, Teksten teksten)
{
    /// <summary>The sentences above the answer; none for an answer of today. What leads on is told by <see cref="Verder"/>.</summary>
    /// <param name="artikel">The article that answers.</param>
    /// <param name="terugblik">What was asked about the past; <see langword="null"/> for a question about today.</param>
    /// <param name="vandaag">Today, in Europe/Amsterdam.</param>
    public IReadOnlyList<string> Boven(Artikel artikel, Terugblik? terugblik, DateOnly vandaag)
    {
        if (terugblik is null) { return artikel.Geldigheid.Tot is { } einde && einde < vandaag ? [teksten.Zin("terugblik.vervallen", ("tot", Datum(einde)))] : []; }
        if (terugblik.Periode.Length == 0) { return Sinds(artikel.Geldigheid.Van, terugblik); }
        if (terugblik.NoemtZelf) { return [Keuze(terugblik)]; }
        List<string> zinnen = Eerder(terugblik) is var (eerder, tot)
            ?
            [
                teksten.Zin("terugblik.veranderd", ("periode", terugblik.Periode), ("van", Datum(artikel.Geldigheid.Van ?? tot.AddDays(1)))),
                teksten.Zin("terugblik.eerst", ("tot", Datum(tot)), ("kort", Artikelopmaak.Plat(eerder.KortAntwoord))),
            ]
            : [Gold(artikel.Geldigheid, terugblik.Periode, vandaag)];
        if (artikel.Geldigheid.Tot < vandaag) { zinnen.Add(teksten.Zin("terugblik.niet-meer")); }
        return zinnen;
    }

    /// <summary>That we do not know how it was.</summary>
    public string Onbekend(Terugblik terugblik) => teksten.Zin("terugblik.onbekend", ("periode", terugblik.Periode));

    /// <summary>Above a choice of articles, and above one that tells of several periods.</summary>
    public string Keuze(Terugblik terugblik) => teksten.Zin("terugblik.keuze", ("periode", terugblik.Periode));

    /// <summary>The ways on: to what holds now, and to what held when the period began.</summary>
    public IReadOnlyList<Wegwijzer> Verder(Artikel artikel, Terugblik? terugblik, DateOnly vandaag) =>
    [
        .. artikel.Geldigheid.Tot < vandaag && kennisbank.Geldend(artikel, vandaag) is { } nu ? [Nu(nu)] : (Wegwijzer[])[],
        .. Eerder(terugblik) is var (eerder, tot)
            ? [new(eerder, terugblik!.Periode.Length == 0 ? teksten.Zin("terugblik.daarvoor", ("tot", Datum(tot)), ("titel", eerder.Titel)) : teksten.Zin("terugblik.lees", ("titel", eerder.Titel)))]
            : (Wegwijzer[])[],
    ];

    /// <summary>The way on to what holds now, from a past that we do not know; <see langword="null"/> when nothing is known of now either.</summary>
    public Wegwijzer? Nu(Terugblik terugblik) => terugblik.Nu is { } id && kennisbank.Vind(id) is { } nu ? Nu(nu) : null;

    private string Gold(Geldigheid geldigheid, string periode, DateOnly vandaag) => geldigheid switch
    {
        { Van: { } van, Tot: { } tot } when tot < vandaag => teksten.Zin("terugblik.gold-van-tot", ("periode", periode), ("van", Datum(van)), ("tot", Datum(tot))),
        { Tot: { } tot } when tot < vandaag => teksten.Zin("terugblik.gold-tot", ("periode", periode), ("tot", Datum(tot))),
        { Van: { } van } => teksten.Zin("terugblik.gold-sinds", ("periode", periode), ("van", Datum(van))),
        _ => teksten.Zin("terugblik.gold-ook", ("periode", periode)),
    };

    // The rule of today, where the question may be about an earlier one.
    private string[] Sinds(DateOnly? van, Terugblik terugblik) =>
    [
        .. van is { } dag ? new[] { teksten.Zin("terugblik.sinds", ("van", Datum(dag))) } : [],
        .. Eerder(terugblik) is null ? new[] { teksten.Zin("terugblik.daarvoor-onbekend") } : [],
    ];

    private Wegwijzer Nu(Artikel nu) => new(nu, teksten.Zin("terugblik.nu", ("titel", nu.Titel)));

    private (Artikel Artikel, DateOnly Tot)? Eerder(Terugblik? terugblik) =>
        terugblik?.Eerder is { } id && kennisbank.Vind(id) is { Geldigheid.Tot: { } tot } eerder ? (eerder, tot) : null;

    private string Datum(DateOnly dag) => DatumInWoorden.Datum(dag, teksten.Taal);
}
