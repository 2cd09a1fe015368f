using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Vragen;
using static HerstelBot.Domain.Tests.Vragen.EenVraag;

namespace HerstelBot.Domain.Tests.Vragen;

public class WisTests
{
    private static readonly DateTimeOffset Later = Maandagochtend.AddMonths(13);

    [Theory]
    [InlineData(VraagStatus.Open)]
    [InlineData(VraagStatus.Opgepakt)]
    [InlineData(VraagStatus.WachtOpGemeente)]
    [InlineData(VraagStatus.Beantwoord)]
    public void What_runs_is_not_erased(VraagStatus status) =>
        Assert.All([Wissing.Vrager, Wissing.Geheel], hoever => Assert.Equal(new Overgang.Geweigerd(Weigering.NogNietAfgesloten), InStatus(status).Wis(hoever, Later)));

    [Theory]
    [InlineData(VraagStatus.Opgelost)]
    [InlineData(VraagStatus.Ingetrokken)]
    public void Of_a_closed_vraag_first_the_vrager_goes_and_in_time_everybody(VraagStatus status)
    {
        var gelukt = Assert.IsType<Overgang.Gelukt>((InStatus(status) with { Zaaknummer = "UHT-12345" }).Wis(Wissing.Vrager, Later));
        Assert.Equal((MedewerkerId.Gewist, Pieter, "", "", null), (gelukt.Vraag.Vrager, gelukt.Vraag.Behandelaar!.Value, gelukt.Vraag.Gesprek.Waarde, gelukt.Vraag.AntwoordIn.Waarde, gelukt.Vraag.Zaaknummer));
        Assert.Equal(new Overgang.Geweigerd(Weigering.AlGewist), gelukt.Vraag.Wis(Wissing.Vrager, Later));

        var geheel = Assert.IsType<Overgang.Gelukt>(gelukt.Vraag.Wis(Wissing.Geheel, Later)).Vraag;
        Assert.Equal((MedewerkerId.Gewist, status, InStatus(status).AfgeslotenOp), (geheel.Behandelaar!.Value, geheel.Status, geheel.AfgeslotenOp));
        Assert.Equal(new Overgang.Geweigerd(Weigering.AlGewist), geheel.Wis(Wissing.Geheel, Later));
        Assert.Equal(new Overgang.Geweigerd(Weigering.AlGewist), geheel.Wis(Wissing.Vrager, Later));
    }

    [Fact]
    public void An_erased_vraag_answers_no_other()
    {
        var hoofd = InStatus(VraagStatus.Opgelost) with { Id = new(Guid.NewGuid()) };

        Assert.True(InStatus(VraagStatus.Opgepakt).KanKoppelenAan(hoofd));
        Assert.False(InStatus(VraagStatus.Opgepakt).KanKoppelenAan(hoofd with { Gewist = Wissing.Vrager }));
    }

    [Fact]
    public void A_gebeurtenis_loses_the_person_who_goes_and_no_other()
    {
        var toegewezen = new VraagToegewezen(Later, Pieter, Youssef);

        Assert.Equal(new VraagToegewezen(Later, Pieter, MedewerkerId.Gewist), toegewezen.Zonder(Youssef));
        Assert.Equal(new VraagToegewezen(Later, MedewerkerId.Gewist, MedewerkerId.Gewist), toegewezen.Zonder(null));
        Assert.Equal(toegewezen, toegewezen.Zonder(Fatima));
        Assert.Equal(new HerinneringGestuurd(Later), new HerinneringGestuurd(Later).Zonder(null));
    }
}
