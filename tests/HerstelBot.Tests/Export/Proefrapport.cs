using System.Text;
using HerstelBot.Domain.Rapportage;

namespace HerstelBot.Tests.Export;

/// <summary>A small report with every kind of cell, and texts that somebody typed to do harm.</summary>
internal static class Proefrapport
{
    /// <summary>What a spreadsheet would take for a formula, in the ways that are known.</summary>
    public static readonly string[] Formules =
    [
        "=cmd|' /C calc'!A0", "=HYPERLINK(\"https://evil.example\")", "+1+1", "-2+3", "@SUM(A1)", "\t=1+1", "\r=1+1", "\n=1+1", "  =1+1", "\u00A0=1+1", "＝1+1", "＋1", "－1", "＠A1",
    ];

    /// <summary>What only looks strange.</summary>
    public static readonly string[] Gewoon =
    [
        "Bezwaar, en wat dan?", "Zij zei \"nee\"", "twee\r\nregels", " spatie ervoor", "'s-Gravenhage", "Noord-Holland", "a=b", "3 - 2", "é ü 漢 😀", "<b>&amp;</b>", "",
    ];

    public static Rapport Maak(params IEnumerable<string> teksten) => new(
        new(new("noordwest"), "Regio Noordwest", null, null, null, new(2026, 10, 26), new(2026, 11, 22), new(2026, 11, 26, 14, 0, 0, TimeSpan.FromHours(1))),
        [
            new("open", "Open vragen", "Een vraag is open zolang de vrager wacht.", new Cel.Aantal(1234), null, null),
            new("op-tijd", "Op tijd", "Het deel van de antwoorden dat op tijd was.", new Cel.Procent(0.87654) { Over = 81 }, 71, 81),
            new("antwoordtijd", "Antwoordtijd", "De middelste.", new Cel.Werkdagen(1.26) { Over = 81 }, null, 81),
            new("wachttijd", "Wachttijd", "In dagen.", new Cel.Dagen(2.04), null, 81),
            new("heropend", "Heropend", "Hoe vaak.", new Cel.Verborgen(), 3, 40),
            new("niets", "Niets", "Er was niets te meten.", new Cel.Leeg(), null, null),
        ],
        [
            new("soorten", "Alle soorten cellen", "Van alles een.",
                [new("Naam", Celsoort.Tekst), new("Aantal", Celsoort.Aantal), new("Deel", Celsoort.Procent), new("Tijd", Celsoort.Werkdagen), new("Dagen", Celsoort.Dagen), new("Dag", Celsoort.Datum)],
                [
                    new("a", "amsterdam", [new Cel.Tekst("Amsterdam"), new Cel.Aantal(12), new Cel.Procent(0.5), new Cel.Werkdagen(0.25), new Cel.Dagen(10), new Cel.Datum(new(2026, 11, 2))]),
                    new("b", null, [new Cel.Tekst("Overig"), new Cel.Verborgen(), new Cel.Leeg(), new Cel.Verborgen(), new Cel.Leeg(), new Cel.Leeg()]),
                ], Grafieksoort.Staven),
            new("teksten", "Vragen zonder antwoord [en/of: een * vraag?] die lang is", "Wat mensen typten.", [new("Vraag", Celsoort.Vraagtekst), new("Aantal", Celsoort.Aantal)],
                [.. teksten.Select((tekst, plek) => new Rij($"{plek}", null, [new Cel.Tekst(tekst), new Cel.Aantal(5 + plek)]))], Grafieksoort.Geen),
        ]);

    /// <summary>Reads what was written as CSV, by the letter of RFC 4180.</summary>
    public static List<string[]> LeesCsv(byte[] bestand)
    {
        var (velden, veld, regels, binnen) = (new List<string>(), new StringBuilder(), new List<string[]>(), false);
        var tekst = Encoding.UTF8.GetString(bestand.AsSpan(3));
        for (var i = 0; i < tekst.Length; i++)
        {
            switch (tekst[i], binnen)
            {
                case ('"', true) when i + 1 < tekst.Length && tekst[i + 1] == '"':
                    veld.Append(tekst[i++]);
                    break;
                case ('"', _):
                    binnen = !binnen;
                    break;
                case (',', false):
                    velden.Add(veld.ToString());
                    veld.Clear();
                    break;
                case ('\r', false):
                    Assert.Equal('\n', tekst[++i]);
                    regels.Add([.. velden, veld.ToString()]);
                    velden.Clear();
                    veld.Clear();
                    break;
                default:
                    veld.Append(tekst[i]);
                    break;
            }
        }

        Assert.False(binnen);
        Assert.Empty(velden);
        return regels;
    }
}
