using ClosedXML.Excel;
using HerstelBot.Domain.Rapportage;

namespace HerstelBot.Export;

/// <summary>A report as a workbook: a sheet about the report, a sheet of figures with their definitions, and a sheet for each table. Numbers are numbers and dates are dates.</summary>
internal sealed class XlsxSchrijver : IRapportschrijver
{
    private const string Over = "Over dit rapport";
    private const string Cijfers = "Cijfers";

    // What one cell can hold at most.
    private const int HoogstensTekens = 32_767;

    private const int Smal = 12;
    private const int Breed = 70;

    public Exportformaat Formaat => Exportformaat.Xlsx;

    public string Mediatype => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public byte[] Schrijf(Rapport rapport, bool isVoorbeeld)
    {
        using var boek = new XLWorkbook();
        boek.Properties.Author = "HerstelBot";
        boek.Properties.Title = rapport.Kader.Naam;
        var bladen = Bladnamen.Voor([.. rapport.Tabellen.Select(tabel => tabel.Titel)], Over, Cijfers);
        Blad(boek, Over, ["Onderdeel", "Inhoud"],
        [
            .. Kaderregels.Van(rapport.Kader, isVoorbeeld).Select(regel => new Cel[] { new Cel.Tekst(regel.Titel), regel.Waarde }),
            .. rapport.Tabellen.Zip(bladen, (tabel, blad) => new Cel[] { new Cel.Tekst($"Blad '{blad}'"), new Cel.Tekst($"{tabel.Titel}. {tabel.Definitie}") }),
        ]);
        Blad(boek, Cijfers, ["Cijfer", "Waarde", "Eenheid", "Teller", "Noemer", "Wat het betekent"], [.. rapport.Cijfers.Select(Cijfer)]);
        foreach (var (tabel, blad) in rapport.Tabellen.Zip(bladen))
        {
            Blad(boek, blad, [.. tabel.Kolommen.Select(kolom => kolom.Titel)], [.. tabel.Rijen.Select(rij => rij.Cellen)]);
        }

        using var uit = new MemoryStream();
        boek.SaveAs(uit);
        return uit.ToArray();
    }

    private static Cel[] Cijfer(Cijfer cijfer)
    {
        var (teller, noemer) = Waarden.Breuk(cijfer);
        return [new Cel.Tekst(cijfer.Titel), cijfer.Waarde, new Cel.Tekst(Waarden.Eenheid(cijfer.Waarde)), Aantal(teller), Aantal(noemer), new Cel.Tekst(cijfer.Definitie)];
    }

    private static Cel Aantal(long? aantal) => aantal is { } geteld ? new Cel.Aantal(geteld) : new Cel.Leeg();

    private static void Blad(XLWorkbook boek, string naam, IReadOnlyList<string> koppen, IReadOnlyList<IReadOnlyList<Cel>> rijen)
    {
        var blad = boek.Worksheets.Add(naam);
        for (var kolom = 0; kolom < koppen.Count; kolom++)
        {
            ZetTekst(blad.Cell(1, kolom + 1), koppen[kolom]);

            // Measuring real letters needs fonts, which a server does not have.
            var langste = rijen.Select(rij => rij[kolom] is Cel.Tekst(var tekst) ? tekst.Length : 0).Append(koppen[kolom].Length).Max();
            blad.Column(kolom + 1).Width = Math.Clamp(langste + 2, Smal, Breed);
            for (var rij = 0; rij < rijen.Count; rij++)
            {
                Zet(blad.Cell(rij + 2, kolom + 1), rijen[rij][kolom]);
            }
        }

        blad.Row(1).Style.Font.Bold = true;
        blad.SheetView.FreezeRows(1);
    }

    private static void Zet(IXLCell plek, Cel cel)
    {
        switch (cel)
        {
            case Cel.Tekst(var tekst):
                ZetTekst(plek, tekst);
                break;
            case Cel.Aantal(var aantal):
                ZetGetal(plek, aantal, "#,##0");
                break;
            case Cel.Procent deel:
                ZetGetal(plek, Waarden.Rond(deel), "0.0%");
                break;
            case Cel.Werkdagen(var dagen):
                ZetGetal(plek, Waarden.Rond(dagen), "0.0");
                break;
            case Cel.Dagen(var dagen):
                ZetGetal(plek, Waarden.Rond(dagen), "0.0");
                break;
            case Cel.Datum(var dag):
                plek.SetValue(dag.ToDateTime(TimeOnly.MinValue));
                plek.Style.NumberFormat.Format = "dd-mm-yyyy";
                break;
            case Cel.Verborgen:
                ZetTekst(plek, Cel.Verborgen.Weergave);
                break;
            case Cel.Leeg:
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(cel), cel.GetType().Name, "No such cell.");
        }
    }

    private static void ZetGetal(IXLCell plek, double getal, string vorm)
    {
        plek.SetValue(getal);
        plek.Style.NumberFormat.Format = vorm;
    }

    // A cell of text is never computed. The mark keeps it text when somebody edits it, or saves it in a form that has no types.
    private static void ZetTekst(IXLCell plek, string tekst)
    {
        var schoon = Waarden.Schoon(tekst);
        plek.SetValue(schoon.Length > HoogstensTekens ? Waarden.Schoon(schoon[..HoogstensTekens]) : schoon);
        plek.Style.NumberFormat.Format = "@";
        plek.Style.Alignment.WrapText = true;
        plek.Style.Alignment.Vertical = XLAlignmentVerticalValues.Top;
        if (Waarden.LijktFormule(schoon))
        {
            plek.Style.IncludeQuotePrefix = true;
        }
    }
}
