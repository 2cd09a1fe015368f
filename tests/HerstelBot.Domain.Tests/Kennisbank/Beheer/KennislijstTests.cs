using HerstelBot.Domain.Kennisbank;
using HerstelBot.Domain.Kennisbank.Beheer;
using HerstelBot.Domain.Personen;

namespace HerstelBot.Domain.Tests.Kennisbank.Beheer;

public class KennislijstTests
{
    private static readonly MedewerkerId Rosa = new("uht", "rosa");
    private static readonly MedewerkerId Joris = new("uht", "joris");

    private static readonly string[] Onderwerpen = ["bezwaar", "overig"];

    private static readonly IReadOnlyList<Kennisconcept> Alle =
    [
        Concept("a", "bezwaar", Conceptstatus.Concept, Rosa),
        Concept("b", "bezwaar", Conceptstatus.TerBeoordeling, Rosa),
        Concept("c", "overig", Conceptstatus.TerBeoordeling, Joris),
        Concept("d", "overig", Conceptstatus.Gepubliceerd, Joris, Rosa),
    ];

    [Theory]
    [InlineData(Kennisblik.Alles, null, null, "a b c d")]
    [InlineData(Kennisblik.Mijn, null, null, "a b d")]
    [InlineData(Kennisblik.TeBeoordelen, null, null, "c")]
    [InlineData(Kennisblik.Alles, Conceptstatus.TerBeoordeling, null, "b c")]
    [InlineData(Kennisblik.Alles, null, "overig", "c d")]
    [InlineData(Kennisblik.Mijn, Conceptstatus.Gepubliceerd, "overig", "d")]
    [InlineData(Kennisblik.Mijn, Conceptstatus.Ingetrokken, null, "")]
    public void Rosa_sees_what_she_filters_on(Kennisblik blik, Conceptstatus? status, string? onderwerp, string ids) =>
        Assert.Equal(ids, string.Join(' ', Kennislijst.Van(Alle, new(blik, status, onderwerp), Rosa).Artikelen.Select(concept => concept.Id)));

    [Fact]
    public void Each_count_is_what_that_choice_would_give()
    {
        foreach (var wens in
            from blik in Enum.GetValues<Kennisblik>()
            from status in Enum.GetValues<Conceptstatus>().Cast<Conceptstatus?>().Append(null)
            from onderwerp in Onderwerpen.Append(null)
            select new Kenniswens(blik, status, onderwerp))
        {
            var lijst = Kennislijst.Van(Alle, wens, Rosa);

            Assert.All(lijst.PerBlik, telling => Assert.Equal(Kennislijst.Van(Alle, wens with { Blik = telling.Key }, Rosa).Artikelen.Count, telling.Value));
            Assert.All(lijst.PerStatus, telling => Assert.Equal(Kennislijst.Van(Alle, wens with { Status = telling.Key }, Rosa).Artikelen.Count, telling.Value));
            Assert.All(Onderwerpen, id => Assert.Equal(
                Kennislijst.Van(Alle, wens with { Onderwerp = id }, Rosa).Artikelen.Count, lijst.PerOnderwerp.GetValueOrDefault(id)));
        }
    }

    private static Kennisconcept Concept(string id, string onderwerp, Conceptstatus status, params MedewerkerId[] schrijvers) => new()
    {
        Inhoud = new Artikel { Id = id, Titel = id, Tekst = "Ja.", Onderwerp = onderwerp }, Auteur = schrijvers[0], Schrijvers = schrijvers, Status = status,
        GewijzigdOp = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero),
    };
}
