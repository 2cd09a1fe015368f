using HerstelBot.Domain.Gesprekken.Duiding;
using HerstelBot.Domain.Kennisbank;
using HerstelBot.Domain.Termijnen;

namespace HerstelBot.Teams.Kaarten;

/// <summary>Says above an answer for which period it held, so that an old rule is never read as the rule of today.</summary>
internal sealed class Terugblikzinnen(IKennisbank kennisbank, Teksten teksten)
{
    /// <summary>The sentences above the answer; none for an answer of today.</summary>
    /// <param name="artikel">The article that answers.</param>
    /// <param name="terugblik">What was asked about the past; <see langword="null"/> for a question about today.</param>
    /// <param name="vandaag">Today, in Europe/Amsterdam.</param>
    public IReadOnlyList<string> Boven(Artikel artikel, Terugblik? terugblik, DateOnly vandaag)
    {
        if (terugblik is null) { return artikel.Geldigheid.Tot is { } einde && einde < vandaag ? [teksten.Zin("terugblik.vervallen", ("tot", Datum(einde))), .. Nu(artikel, vandaag)] : []; }
        if (terugblik.Periode.Length == 0) { return Sinds(artikel.Geldigheid.Van, terugblik); }
        if (terugblik.NoemtZelf) { return [Keuze(terugblik)]; }
        List<string> zinnen = terugblik.Eerder is { } id && kennisbank.Vind(id) is { Geldigheid.Tot: { } tot } eerder
            ?
            [
                teksten.Zin("terugblik.veranderd", ("periode", terugblik.Periode), ("van", Datum(artikel.Geldigheid.Van ?? tot.AddDays(1)))),
                teksten.Zin("terugblik.eerst", ("tot", Datum(tot)), ("titel", eerder.Titel), ("kort", Artikelopmaak.Plat(eerder.KortAntwoord))),
            ]
            : [Gold(artikel.Geldigheid, terugblik.Periode, vandaag)];
        if (artikel.Geldigheid.Tot < vandaag) { zinnen.Add(teksten.Zin("terugblik.niet-meer")); }
        return [.. zinnen, .. artikel.Geldigheid.Tot < vandaag ? Nu(artikel, vandaag) : []];
    }

    /// <summary>That we do not know how it was, and what holds now.</summary>
    public IReadOnlyList<string> Onbekend(Terugblik terugblik) =>
    [
        teksten.Zin("terugblik.onbekend", ("periode", terugblik.Periode)),
        .. terugblik.Nu is { } id && kennisbank.Vind(id) is { } nu ? new[] { teksten.Zin("terugblik.nu", ("titel", nu.Titel)) } : [],
    ];

    /// <summary>Above a choice of articles, and above one that tells of several periods.</summary>
    public string Keuze(Terugblik terugblik) => teksten.Zin("terugblik.keuze", ("periode", terugblik.Periode));

    /// <summary>The articles to go on to: what holds now, and what held when the period began.</summary>
    public IReadOnlyList<string> Verder(Artikel artikel, Terugblik? terugblik, DateOnly vandaag) =>
    [
        .. artikel.Geldigheid.Tot < vandaag && kennisbank.Geldend(artikel, vandaag) is { } nu ? new[] { nu.Id } : [],
        .. terugblik?.Eerder is { } eerder ? new[] { eerder } : [],
    ];

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
        terugblik.Eerder is { } id && kennisbank.Vind(id) is { Geldigheid.Tot: { } tot } eerder
            ? teksten.Zin("terugblik.daarvoor", ("tot", Datum(tot)), ("titel", eerder.Titel))
            : teksten.Zin("terugblik.daarvoor-onbekend"),
    ];

    private string[] Nu(Artikel artikel, DateOnly vandaag) => kennisbank.Geldend(artikel, vandaag) is { } nu ? [teksten.Zin("terugblik.nu", ("titel", nu.Titel))] : [];

    private string Datum(DateOnly dag) => DatumInWoorden.Datum(dag, teksten.Taal);
}
