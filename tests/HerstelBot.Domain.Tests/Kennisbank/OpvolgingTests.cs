using HerstelBot.Domain.Kennisbank;

namespace HerstelBot.Domain.Tests.Kennisbank;

public class OpvolgingTests
{
    [Fact]
    public void Who_came_before_is_told_from_the_latest_to_the_earliest()
    {
        var lijst = new Lijst(Een("eerst", "toen"), Een("toen", "nu"), Een("nu", null), Een("ander", null));

        Assert.Equal(["toen", "eerst"], lijst.Voorgangers(lijst.Vind("nu")!).Select(artikel => artikel.Id));
        Assert.Empty(lijst.Voorgangers(lijst.Vind("ander")!));
    }

    [Fact]
    public void Articles_that_replace_each_other_in_a_ring_end()
    {
        var lijst = new Lijst(Een("een", "ander"), Een("ander", "een"));

        Assert.Equal(["ander"], lijst.Voorgangers(lijst.Vind("een")!).Select(artikel => artikel.Id));
    }

    private static Artikel Een(string id, string? door) => new() { Id = id, Titel = id, Tekst = "Ja.", VervangenDoor = door };

    private sealed class Lijst(params Artikel[] artikelen) : IKennisbank
    {
        public int Aantal => artikelen.Length;

        public Zoekresultaat Zoek(string vraag, DateOnly op) => throw new NotSupportedException();

        public Artikel? Vind(string id) => Array.Find(artikelen, artikel => artikel.Id == id);

        public IEnumerable<Artikel> VervangenDoor(string id) => artikelen.Where(artikel => artikel.VervangenDoor == id);
    }
}
