using HerstelBot.Domain.Kennisbank;
using HerstelBot.Domain.Kennisbank.Beheer;
using HerstelBot.Domain.Personen;

namespace HerstelBot.Domain.Tests.Kennisbank.Beheer;

/// <summary>Nobody publishes words of their own, whichever way they go round.</summary>
public class VierOgenTests
{
    private static readonly MedewerkerId Anna = new("uht", "anna");
    private static readonly MedewerkerId Bram = new("uht", "bram");
    private static readonly MedewerkerId Cas = new("uht", "cas");
    private static readonly DateTimeOffset Nu = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void An_author_cannot_publish_the_own_text() => Assert.Equal(Kennisweigering.EigenWerk, Weigering(Ter(Anna).Publiceer(Anna, "Goed.", Nu)));

    [Fact]
    public void Somebody_else_can()
    {
        var live = Na(Ter(Anna).Publiceer(Bram, " Goed. ", Nu)).LiveVersie!;

        Assert.Equal((1, Anna, Bram, "Goed.", Nu), (live.Nummer, live.Auteur, live.Beoordelaar, live.Reden, live.Op));
        Assert.Equal([Anna], live.Schrijvers);
    }

    [Fact]
    public void An_author_cannot_either_after_another_wrote_on_it()
    {
        var verder = Na(Na(Ter(Anna).Bewerk(Tekst("Beter."), [], Bram, Nu)).VraagBeoordeling(null, Nu));

        Assert.All([Anna, Bram], wie => Assert.Equal(Kennisweigering.EigenWerk, Weigering(verder.Publiceer(wie, "Goed.", Nu))));
        Assert.Equal(1, Na(verder.Publiceer(Cas, "Goed.", Nu)).Live);
    }

    [Fact]
    public void A_text_that_changes_while_it_is_judged_is_a_draft_again_and_cannot_be_published() =>
        Assert.Equal(Kennisweigering.NietTerBeoordeling, Weigering(Na(Ter(Anna).Bewerk(Tekst("Iets anders."), [], Anna, Nu)).Publiceer(Bram, "Goed.", Nu)));

    [Fact]
    public void An_author_cannot_publish_the_own_text_by_letting_somebody_put_it_back()
    {
        var eerste = Na(Ter(Anna).Publiceer(Bram, "Goed.", Nu));
        var tweede = Na(Na(Na(eerste.Bewerk(Tekst("Anders."), [], Cas, Nu)).VraagBeoordeling(null, Nu)).Publiceer(Bram, "Goed.", Nu));
        var terug = Na(tweede.ZetTerug(1, "Toch niet.", Bram, Nu));

        Assert.All([Anna, Bram], wie => Assert.Equal(Kennisweigering.EigenWerk, Weigering(terug.Publiceer(wie, "Goed.", Nu))));
        Assert.Equal(2, terug.Live);
        var derde = Na(terug.Publiceer(Cas, "Goed.", Nu));
        Assert.Equal((3, "Ja."), (derde.Live, derde.LiveVersie!.Inhoud.Tekst));
    }

    [Fact]
    public void Nor_by_throwing_a_draft_away_and_letting_somebody_begin_it_anew()
    {
        var opnieuw = Na(Na(Na(Ter(Anna).TrekIn("Laat maar.", Nu)).Bewerk(Tekst("Ja."), [], Bram, Nu)).VraagBeoordeling(null, Nu));

        Assert.All([Anna, Bram], wie => Assert.Equal(Kennisweigering.EigenWerk, Weigering(opnieuw.Publiceer(wie, "Goed.", Nu))));
    }

    [Fact]
    public void Who_answered_the_vraag_wrote_the_text_too()
    {
        var uitVraag = Na(Na(Kennisconcept.Maak(Tekst("Ja."), [], "HB-2026-000001", Anna, Nu, antwoordVan: Bram)).VraagBeoordeling(null, Nu));

        Assert.Equal(Kennisweigering.EigenWerk, Weigering(uitVraag.Publiceer(Bram, "Goed.", Nu)));
        Assert.IsType<Kennisovergang.Gelukt>(uitVraag.Publiceer(Cas, "Goed.", Nu));
    }

    [Fact]
    public void Who_wrote_a_version_that_was_judged_may_judge_what_another_makes_of_it()
    {
        var volgende = Na(Na(Na(Ter(Anna).Publiceer(Bram, "Goed.", Nu)).Bewerk(Tekst("Ja, mits."), [], Bram, Nu)).VraagBeoordeling(null, Nu));

        Assert.Equal(2, Na(volgende.Publiceer(Anna, "Goed.", Nu)).Live);
    }

    [Fact]
    public void What_is_wrong_can_go_at_once_and_needs_no_second_person()
    {
        var weg = Na(Na(Ter(Anna).Publiceer(Bram, "Goed.", Nu)).TrekIn("Klopt niet.", Nu));

        Assert.Equal((Conceptstatus.Ingetrokken, null), (weg.Status, weg.Live));
        Assert.Single(weg.Versies);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public void Nothing_is_judged_without_a_reason(string reden)
    {
        var ter = Ter(Anna);
        Assert.All([ter.Publiceer(Bram, reden, Nu), ter.WijsAf(reden, Nu), ter.TrekIn(reden, Nu)], uit => Assert.Equal(Kennisweigering.RedenOntbreekt, Weigering(uit)));
    }

    private static Artikel Tekst(string tekst) => new() { Id = "ijsbaan", Titel = "Mag dit?", Tekst = tekst };

    private static Kennisconcept Ter(MedewerkerId auteur) => Na(Na(Kennisconcept.Maak(Tekst("Ja."), [], null, auteur, Nu)).VraagBeoordeling(null, Nu));

    private static Kennisconcept Na(Kennisovergang overgang) => Assert.IsType<Kennisovergang.Gelukt>(overgang).Concept;

    private static Kennisweigering Weigering(Kennisovergang overgang) => Assert.IsType<Kennisovergang.Geweigerd>(overgang).Reden;
}
