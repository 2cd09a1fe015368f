using HerstelBot.Domain.Gesprekken.Duiding;
using HerstelBot.Domain.Kennisbank;
using HerstelBot.Domain.Privacy;
using HerstelBot.Domain.Termijnen;

namespace HerstelBot.Domain.Tests.Gesprekken.Duiding;

public class VraagbaakTests
{
    private static readonly DateOnly Vandaag = new(2026, 11, 23);

    private readonly Kennisbank _kennisbank = new();

    [Fact]
    public void Personal_data_never_reaches_the_search()
    {
        var uitkomst = Assert.IsType<Uitkomst.Besloten>(Vraag("mag iemand met bsn 999927176 nazorg krijgen?"));

        Assert.Equal(DoorzetReden.Zaakvraag, Assert.IsType<Antwoordbesluit.Doorzetten>(uitkomst.Besluit).Reden);
        Assert.Equal(Soort.Bsn, Assert.Single(uitkomst.Gemaskeerd.Redacties).Soort);
        Assert.DoesNotContain("999927176", _kennisbank.Gezocht, StringComparison.Ordinal);
        Assert.DoesNotContain("verwijderd", _kennisbank.Gezocht, StringComparison.Ordinal);
    }

    [Fact]
    public void An_own_address_is_masked_and_the_question_answered()
    {
        var uitkomst = Assert.IsType<Uitkomst.Besloten>(Vraag("is er nazorg na het plan? mail naar a@b.nl"));

        Assert.IsType<Antwoordbesluit.Antwoord>(uitkomst.Besluit);
        Assert.Equal(Soort.Email, Assert.Single(uitkomst.Gemaskeerd.Redacties).Soort);
    }

    [Fact]
    public void Courtesies_and_commands_are_not_searched()
    {
        Assert.Equal(Begroeting.Dank, Assert.IsType<Uitkomst.Begroet>(Vraag("bedankt!")).Begroeting);
        Assert.Equal(new Opdracht.Wachtrij(), Assert.IsType<Uitkomst.Opgedragen>(Vraag("wachtrij")).Opdracht);
        Assert.Null(_kennisbank.Gezocht);
    }

    [Fact]
    public void Who_types_mens_wants_a_person_and_not_the_menu() =>
        Assert.Equal(DoorzetReden.WilMens, Assert.IsType<Antwoordbesluit.Doorzetten>(Assert.IsType<Uitkomst.Besloten>(Vraag("mens")).Besluit).Reden);

    [Theory]
    [InlineData("is het bezwaarschrift van onze klant goed aangekomen? aangetekend verstuurd 6 weken terug")]
    [InlineData("haar bezwaar tegen het besluit van 9 oktober 2026, is dat al geregistreerd? tot wanneer kan het nog")]
    public void How_a_case_stands_is_no_date_to_compute(string tekst) =>
        Assert.Equal(DoorzetReden.Zaakvraag, Assert.IsType<Antwoordbesluit.Doorzetten>(Assert.IsType<Uitkomst.Besloten>(Vraag(tekst)).Besluit).Reden);

    private Uitkomst Vraag(string tekst) => new Vraagbaak(_kennisbank, new(), new(Gelijkstellingen.Geen)).Beantwoord(tekst, Vandaag);

    /// <summary>One article that always fits: the search stands outside this.</summary>
    private sealed class Kennisbank : IKennisbank
    {
        public string? Gezocht { get; private set; }

        public int Aantal => 1;

        public Zoekresultaat Zoek(string vraag, DateOnly op)
        {
            Gezocht = vraag;
            var kenmerken = new Kenmerken { Treffer = 0.9, Dekking = 1, Gelijkenis = 1, Marge = 1 };
            return new(new() { Woorden = 6, Inhoudswoorden = 4, HeeftKernwoord = true }, [new("nazorg", "Nazorg", 0.9, kenmerken)]);
        }

        public Artikel? Vind(string id) => new() { Id = id, Titel = "Nazorg", Tekst = "Ja." };

        public IEnumerable<Artikel> VervangenDoor(string id) => [];
    }
}
