using System.Text.Json;
using HerstelBot.Domain.Gesprekken.Kennis;
using HerstelBot.Domain.Kennisbank;
using HerstelBot.Domain.Privacy;

namespace HerstelBot.Domain.Tests.Gesprekken.Kennis;

public class SchoonmakerTests
{
    public static TheoryData<string> MetBsn()
    {
        var data = new TheoryData<string>();
        foreach (var regel in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Privacy", "bsn-dev.jsonl")))
        {
            using var json = JsonDocument.Parse(regel);
            if (json.RootElement.GetProperty("oordeel").GetString() == "MASKEER") { data.Add(json.RootElement.GetProperty("tekst").GetString()!); }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(MetBsn))]
    public void No_bsn_reaches_any_part_of_an_article(string tekst)
    {
        var (schoon, verwijderd) = Schoonmaker.Maak(Artikel(tekst));

        Assert.InRange(Assert.Single(verwijderd, redactie => redactie.Soort == Soort.Bsn).Aantal, 5, int.MaxValue);
        Assert.All([schoon.Titel, schoon.Varianten[0], schoon.Varianten[1], schoon.Bronnen[0].Titel, schoon.Tekst], deel => Assert.DoesNotContain(deel, char.IsDigit));
    }

    [Fact]
    public void What_people_wrote_to_each_other_loses_its_names_and_addresses_too()
    {
        var (schoon, verwijderd) = Schoonmaker.MaakUitGesprek(
            Artikel("Beste Pieter, mevrouw Kaya (geboren 4-11-1979, tel 06-12345678, m.kaya@example.nl) woont op Lindelaan 8 in Almere. Mag zij een fiets? Groet, Fatima"), ["Fatima Vermeer", "Pieter Zaal"]);

        Assert.Equal([Soort.Email, Soort.Telefoon, Soort.Geboortedatum], verwijderd.Select(redactie => redactie.Soort));
        Assert.All(["Kaya", "1979", "0612345678", "06-12345678", "example.nl", "Linde", "Almere", "Fatima", "Pieter"], woord => Assert.DoesNotContain(woord, $"{schoon.Titel} {schoon.Tekst} {schoon.Varianten[0]}", StringComparison.OrdinalIgnoreCase));
        Assert.Contains("Mag zij een fiets?", schoon.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_writes_by_hand_may_name_a_minister() =>
        Assert.Contains("Van Huffelen", Schoonmaker.Maak(Artikel("Mevrouw Van Huffelen besloot dit.")).Artikel.Tekst, StringComparison.Ordinal);

    private static Artikel Artikel(string tekst) => new() { Id = "fiets", Titel = tekst, Varianten = [tekst, tekst], Bronnen = [new(tekst, null, null)], Tekst = tekst };
}
