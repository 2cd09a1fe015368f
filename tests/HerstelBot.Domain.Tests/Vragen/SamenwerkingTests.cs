using HerstelBot.Domain.Vragen;
using static HerstelBot.Domain.Tests.Vragen.EenVraag;
using static HerstelBot.Domain.Vragen.VraagStatus;

namespace HerstelBot.Domain.Tests.Vragen;

/// <summary>Handing over, priority, linking and outcomes, beyond what the table of statuses says.</summary>
public class SamenwerkingTests
{
    private static readonly DateTimeOffset Nu = Maandagochtend.AddHours(4);
    private static readonly Vraag Hoofdvraag = InStatus(Opgepakt) with { Id = new(new Guid("0193aaaa-0000-7000-8000-000000000002")), Nummer = new(2026, 2) };

    [Fact]
    public void It_is_not_given_to_whoever_has_it() =>
        Assert.Equal(new Overgang.Geweigerd(Weigering.AlBijDezeCollega), InStatus(Opgepakt).WijsToe(Youssef, Pieter, Nu));

    [Fact]
    public void What_is_given_to_a_colleague_keeps_its_promise()
    {
        var gelukt = Assert.IsType<Overgang.Gelukt>(InStatus(Opgepakt).WijsToe(Pieter, Youssef, Nu));

        Assert.Equal((Youssef, Beloofd), (gelukt.Vraag.Behandelaar!.Value, gelukt.Vraag.Toezegging));
        Assert.Equal(new VraagToegewezen(Nu, Pieter, Youssef), gelukt.Gebeurtenis);
    }

    [Fact]
    public void Priority_is_given_once() =>
        Assert.Equal(new Overgang.Geweigerd(Weigering.AlUrgent), (InStatus(Open) with { Urgentie = "ontruiming" }).MaakUrgent(Fatima, "afsluiting", Beloofd, Nu));

    [Fact]
    public void A_clock_that_stood_still_counts_the_urgent_promise_from_now()
    {
        var gelukt = Assert.IsType<Overgang.Gelukt>(InStatus(WachtOpGemeente).MaakUrgent(Fatima, "ontruiming", Beloofd, Nu));

        Assert.Equal(Nu, gelukt.Vraag.KlokStilSinds);
    }

    public static TheoryData<string> Ongeldig => new() { "zichzelf", "gekoppeld", "ingetrokken", "doorverwezen", "status van een andere gemeente" };

    [Theory]
    [MemberData(nameof(Ongeldig))]
    public void It_is_not_linked_to_what_will_never_bring_an_answer(string welke)
    {
        var vraag = InStatus(Opgepakt);
        var hoofd = welke switch
        {
            "zichzelf" => vraag,
            "gekoppeld" => Hoofdvraag with { GekoppeldAan = new(Guid.NewGuid()) },
            "ingetrokken" => Hoofdvraag with { Status = Ingetrokken },
            "doorverwezen" => Hoofdvraag with { Status = Opgelost, DoorverwezenNaar = "sbn" },
            _ => Hoofdvraag with { Soort = Vraagsoort.Status, Gemeente = new("GM0363") },
        };

        Assert.Equal(new Overgang.Geweigerd(Weigering.HoofdvraagOngeldig), vraag.Koppel(Pieter, hoofd, Nu));
    }

    [Fact]
    public void The_answer_of_another_vraag_is_not_taken_over() =>
        Assert.Equal(new Overgang.Geweigerd(Weigering.HoofdvraagOngeldig), InStatus(Opgepakt).NeemAntwoordOver(Hoofdvraag, Nu));

    [Fact]
    public void A_question_for_the_state_of_a_case_is_not_answered_without_an_outcome()
    {
        var statusvraag = InStatus(Opgepakt) with { Soort = Vraagsoort.Status };

        Assert.Equal(new Overgang.Geweigerd(Weigering.UitkomstOntbreekt), statusvraag.Beantwoord(Pieter, null, openbaar: false, Nu));
        Assert.Equal(Zaakuitkomst.Erkend, Assert.IsType<Overgang.Gelukt>(statusvraag.Beantwoord(Pieter, Zaakuitkomst.Erkend, openbaar: false, Nu)).Vraag.Uitkomst);
    }

    [Fact]
    public void How_one_case_stands_is_never_public() =>
        Assert.False(Assert.IsType<Overgang.Gelukt>(
            (InStatus(Opgepakt) with { Soort = Vraagsoort.Status }).Beantwoord(Pieter, Zaakuitkomst.Erkend, openbaar: true, Nu)).Vraag.Openbaar);

    [Fact]
    public void Sent_on_or_reopened_it_is_no_longer_linked()
    {
        var gekoppeld = InStatus(Opgepakt) with { GekoppeldAan = Hoofdvraag.Id };

        Assert.Null(Assert.IsType<Overgang.Gelukt>(gekoppeld.ZetDoor(Pieter, Zeeland, vanBovenaf: false, Beloofd, Nu)).Vraag.GekoppeldAan);
        Assert.Null(Assert.IsType<Overgang.Gelukt>((gekoppeld with { Status = Beantwoord }).Heropen(Fatima, true, true, Beloofd, Nu)).Vraag.GekoppeldAan);
    }
}
