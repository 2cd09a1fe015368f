using HerstelBot.Domain.Kennisbank;
using HerstelBot.Web.Kennis;

namespace HerstelBot.Tests.Web.Kennis;

public class VeldverschilTests
{
    private static readonly Artikelformulier Was = Artikelformulier.Van(new() { Id = "x", Titel = "Mag dat?", Tekst = "Ja.\n\nLet op.\nMeer." }, []);

    [Fact]
    public void The_same_text_differs_nowhere() => Assert.Empty(Veldverschil.Tussen(Was, Was with { Antwoord = "Ja.\r\n\r\nLet op.\r\nMeer." }));

    [Fact]
    public void Only_the_fields_that_differ_are_told_line_by_line()
    {
        var verschillen = Veldverschil.Tussen(Was, Was with { Titel = "Mag dit?", Antwoord = "Ja.\n\nLet goed op.\nMeer.\nEn nog iets." });

        Assert.Equal(["Titel: -Mag dat? +Mag dit?", "Antwoord:  Ja.   -Let op. +Let goed op.  Meer. +En nog iets."], verschillen.Select(Geschreven));
    }

    [Fact]
    public void A_field_that_was_empty_only_gains() =>
        Assert.Equal(["Geldig van: +2026-01-01"], Veldverschil.Tussen(Was, Was with { GeldigVan = "2026-01-01" }).Select(Geschreven));

    private static string Geschreven(Veldverschil veld) => $"{veld.Naam}: {string.Join(' ', veld.Regels.Select(regel => regel.Lot switch
    {
        Regellot.Bleef => $" {regel.Tekst}",
        Regellot.Verdween => $"-{regel.Tekst}",
        Regellot.Kwam => $"+{regel.Tekst}",
    }))}";
}
