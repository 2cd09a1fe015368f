using HerstelBot.Domain.Vragen;
using static HerstelBot.Domain.Tests.Vragen.EenVraag;
using static HerstelBot.Domain.Vragen.VraagStatus;

namespace HerstelBot.Domain.Tests.Vragen;

/// <summary>The life of a vraag as one table: who changes a rule changes a row.</summary>
public class OvergangTests
{
    private static readonly DateTimeOffset Nu = Maandagochtend.AddHours(4);
    private static readonly Vraag Hoofdvraag = InStatus(Opgepakt) with { Id = new(new Guid("0193aaaa-0000-7000-8000-000000000002")), Nummer = new(2026, 2) };

    public static TheoryData<string, VraagStatus, object> Tabel => new()
    {
        { "PakOp", Open, Opgepakt },
        { "PakOp", Opgepakt, Weigering.AlOpgepakt },
        { "PakOp", WachtOpGemeente, Weigering.AlOpgepakt },
        { "PakOp", Beantwoord, Weigering.AlBeantwoord },
        { "PakOp", Opgelost, Weigering.AlAfgesloten },
        { "PakOp", Ingetrokken, Weigering.AlIngetrokken },

        { "GeefTerug", Open, Weigering.NogNietOpgepakt },
        { "GeefTerug", Opgepakt, Open },
        { "GeefTerug", WachtOpGemeente, Weigering.WachtOpGemeente },
        { "GeefTerug", Beantwoord, Weigering.AlBeantwoord },
        { "GeefTerug", Opgelost, Weigering.AlAfgesloten },
        { "GeefTerug", Ingetrokken, Weigering.AlIngetrokken },

        { "ZetDoor", Open, Weigering.NogNietOpgepakt },
        { "ZetDoor", Opgepakt, Open },
        { "ZetDoor", WachtOpGemeente, Open },
        { "ZetDoor", Beantwoord, Weigering.AlBeantwoord },
        { "ZetDoor", Opgelost, Weigering.AlAfgesloten },
        { "ZetDoor", Ingetrokken, Weigering.AlIngetrokken },

        { "VerwijsDoor", Open, Weigering.NogNietOpgepakt },
        { "VerwijsDoor", Opgepakt, Opgelost },
        { "VerwijsDoor", WachtOpGemeente, Opgelost },
        { "VerwijsDoor", Beantwoord, Weigering.AlBeantwoord },
        { "VerwijsDoor", Opgelost, Weigering.AlAfgesloten },
        { "VerwijsDoor", Ingetrokken, Weigering.AlIngetrokken },

        { "VraagTerug", Open, Weigering.NogNietOpgepakt },
        { "VraagTerug", Opgepakt, WachtOpGemeente },
        { "VraagTerug", WachtOpGemeente, Weigering.WachtOpGemeente },
        { "VraagTerug", Beantwoord, Weigering.AlBeantwoord },
        { "VraagTerug", Opgelost, Weigering.AlAfgesloten },
        { "VraagTerug", Ingetrokken, Weigering.AlIngetrokken },

        { "VulAan", Open, Open },
        { "VulAan", Opgepakt, Opgepakt },
        { "VulAan", WachtOpGemeente, Opgepakt },
        { "VulAan", Beantwoord, Weigering.AlBeantwoord },
        { "VulAan", Opgelost, Weigering.AlAfgesloten },
        { "VulAan", Ingetrokken, Weigering.AlIngetrokken },

        { "Beantwoord", Open, Weigering.NogNietOpgepakt },
        { "Beantwoord", Opgepakt, Beantwoord },
        { "Beantwoord", WachtOpGemeente, Weigering.WachtOpGemeente },
        { "Beantwoord", Beantwoord, Weigering.AlBeantwoord },
        { "Beantwoord", Opgelost, Weigering.AlAfgesloten },
        { "Beantwoord", Ingetrokken, Weigering.AlIngetrokken },

        { "BevestigOpgelost", Open, Weigering.NogNietBeantwoord },
        { "BevestigOpgelost", Opgepakt, Weigering.NogNietBeantwoord },
        { "BevestigOpgelost", WachtOpGemeente, Weigering.NogNietBeantwoord },
        { "BevestigOpgelost", Beantwoord, Opgelost },
        { "BevestigOpgelost", Opgelost, Weigering.AlAfgesloten },
        { "BevestigOpgelost", Ingetrokken, Weigering.AlIngetrokken },

        { "Heropen", Open, Weigering.NogNietBeantwoord },
        { "Heropen", Opgepakt, Weigering.NogNietBeantwoord },
        { "Heropen", WachtOpGemeente, Weigering.NogNietBeantwoord },
        { "Heropen", Beantwoord, Opgepakt },
        { "Heropen", Opgelost, Opgepakt },
        { "Heropen", Ingetrokken, Weigering.AlIngetrokken },

        { "WijsToe", Open, Opgepakt },
        { "WijsToe", Opgepakt, Opgepakt },
        { "WijsToe", WachtOpGemeente, WachtOpGemeente },
        { "WijsToe", Beantwoord, Weigering.AlBeantwoord },
        { "WijsToe", Opgelost, Weigering.AlAfgesloten },
        { "WijsToe", Ingetrokken, Weigering.AlIngetrokken },

        { "MaakUrgent", Open, Open },
        { "MaakUrgent", Opgepakt, Opgepakt },
        { "MaakUrgent", WachtOpGemeente, WachtOpGemeente },
        { "MaakUrgent", Beantwoord, Weigering.AlBeantwoord },
        { "MaakUrgent", Opgelost, Weigering.AlAfgesloten },
        { "MaakUrgent", Ingetrokken, Weigering.AlIngetrokken },

        { "Koppel", Open, Weigering.NogNietOpgepakt },
        { "Koppel", Opgepakt, Opgepakt },
        { "Koppel", WachtOpGemeente, Weigering.WachtOpGemeente },
        { "Koppel", Beantwoord, Weigering.AlBeantwoord },
        { "Koppel", Opgelost, Weigering.AlAfgesloten },
        { "Koppel", Ingetrokken, Weigering.AlIngetrokken },

        { "NeemAntwoordOver", Open, Beantwoord },
        { "NeemAntwoordOver", Opgepakt, Beantwoord },
        { "NeemAntwoordOver", WachtOpGemeente, Beantwoord },
        { "NeemAntwoordOver", Beantwoord, Weigering.AlBeantwoord },
        { "NeemAntwoordOver", Opgelost, Weigering.AlAfgesloten },
        { "NeemAntwoordOver", Ingetrokken, Weigering.AlIngetrokken },

        { "TrekIn", Open, Ingetrokken },
        { "TrekIn", Opgepakt, Ingetrokken },
        { "TrekIn", WachtOpGemeente, Ingetrokken },
        { "TrekIn", Beantwoord, Ingetrokken },
        { "TrekIn", Opgelost, Weigering.AlAfgesloten },
        { "TrekIn", Ingetrokken, Weigering.AlIngetrokken },
    };

    [Theory]
    [MemberData(nameof(Tabel))]
    public void Each_verb_does_in_each_status_what_the_table_says(string verb, VraagStatus van, object verwacht)
    {
        var vraag = InStatus(van);

        var overgang = Doe(verb, vraag);

        if (verwacht is Weigering reden)
        {
            Assert.Equal(new Overgang.Geweigerd(reden), overgang);
            return;
        }

        var gelukt = Assert.IsType<Overgang.Gelukt>(overgang);
        Assert.Equal(verwacht, gelukt.Vraag.Status);
        Assert.Equal(vraag.Versie + 1, gelukt.Vraag.Versie);
        Assert.Equal(vraag.Kaartversie + 1, gelukt.Vraag.Kaartversie);
        Assert.Equal(Nu, gelukt.Gebeurtenis.Op);
    }

    [Theory]
    [InlineData("GeefTerug")]
    [InlineData("ZetDoor")]
    [InlineData("VerwijsDoor")]
    [InlineData("VraagTerug")]
    [InlineData("Beantwoord")]
    [InlineData("Koppel")]
    public void Only_the_behandelaar_handles(string verb) =>
        Assert.Equal(
            new Overgang.Geweigerd(Weigering.NietDeBehandelaar),
            Doe(verb, InStatus(Opgepakt) with { Behandelaar = Youssef }));

    [Fact]
    public void Who_has_it_already_is_told_so() =>
        Assert.Equal(new Overgang.Geweigerd(Weigering.AlDoorUOpgepakt), InStatus(Opgepakt).PakOp(Pieter, Nu));

    [Fact]
    public void A_regioverantwoordelijke_may_send_on_what_nobody_picked_up()
    {
        var gelukt = Assert.IsType<Overgang.Gelukt>(InStatus(Open).ZetDoor(Youssef, Zeeland, vanBovenaf: true, Beloofd, Nu));

        Assert.Equal(Zeeland, gelukt.Vraag.Cluster);
        Assert.Equal(new VraagDoorgezet(Nu, Youssef, NoordHolland, Zeeland), gelukt.Gebeurtenis);
    }

    [Fact]
    public void It_is_not_sent_to_the_queue_it_is_in() =>
        Assert.Equal(
            new Overgang.Geweigerd(Weigering.AlInDitCluster),
            InStatus(Opgepakt).ZetDoor(Pieter, NoordHolland, vanBovenaf: false, Beloofd, Nu));

    [Fact]
    public void Reopened_without_its_behandelaar_it_goes_to_the_queue()
    {
        var gelukt = Assert.IsType<Overgang.Gelukt>(
            InStatus(Opgelost).Heropen(Fatima, binnenTermijn: true, behandelaarErNog: false, Beloofd, Nu));

        Assert.Equal((Open, null, 1), (gelukt.Vraag.Status, gelukt.Vraag.Behandelaar, gelukt.Vraag.Heropend));
    }

    [Fact]
    public void Too_long_after_the_end_it_stays_closed() =>
        Assert.Equal(
            new Overgang.Geweigerd(Weigering.HeropenTermijnVoorbij),
            InStatus(Opgelost).Heropen(Fatima, binnenTermijn: false, behandelaarErNog: true, Beloofd, Nu));

    [Fact]
    public void What_the_clock_did_stays_done_when_the_vraag_changes_hands() =>
        Assert.Equal(Maandagochtend, Assert.IsType<Overgang.Gelukt>(InStatus(Opgepakt).WijsToe(Pieter, Youssef, Nu)).Vraag.BewaaktTot);

    [Fact]
    public void The_clock_leaves_open_cards_good()
    {
        var gelukt = InStatus(Open).Herinner(Nu.AddHours(-1), Nu);

        Assert.Equal((5L, 3L, Nu.AddHours(-1)), (gelukt.Vraag.Versie, gelukt.Vraag.Kaartversie, gelukt.Vraag.BewaaktTot));
    }

    [Fact]
    public void A_knelpunt_is_marked_in_any_status_and_leaves_open_cards_good()
    {
        foreach (var status in Enum.GetValues<VraagStatus>())
        {
            var gelukt = Assert.IsType<Overgang.Gelukt>(InStatus(status).MeldKnelpunt(Youssef, Knelpuntsoort.Wachttijd, Nu));

            Assert.Equal((status, Knelpuntsoort.Wachttijd, 5L, 3L), (gelukt.Vraag.Status, gelukt.Vraag.Knelpunt, gelukt.Vraag.Versie, gelukt.Vraag.Kaartversie));
            Assert.Equal(new KnelpuntGemeld(Nu, Youssef, Knelpuntsoort.Wachttijd), gelukt.Gebeurtenis);
            Assert.Equal(new Overgang.Geweigerd(Weigering.AlAlsKnelpuntGemeld), gelukt.Vraag.MeldKnelpunt(Pieter, Knelpuntsoort.Wachttijd, Nu));
            Assert.IsType<Overgang.Gelukt>(gelukt.Vraag.MeldKnelpunt(Pieter, Knelpuntsoort.Anders, Nu));
        }
    }

    [Fact]
    public void What_is_erased_is_no_knelpunt() => Assert.Equal(
        new Overgang.Geweigerd(Weigering.AlGewist), (InStatus(Opgelost) with { Gewist = Wissing.Vrager }).MeldKnelpunt(Youssef, Knelpuntsoort.Anders, Nu));

    private static Overgang Doe(string verb, Vraag vraag) => verb switch
    {
        "PakOp" => vraag.PakOp(Youssef, Nu),
        "GeefTerug" => vraag.GeefTerug(Pieter, Beloofd, Nu),
        "ZetDoor" => vraag.ZetDoor(Pieter, Zeeland, vanBovenaf: false, Beloofd, Nu),
        "VerwijsDoor" => vraag.VerwijsDoor(Pieter, "sbn", vanBovenaf: false, Nu),
        "VraagTerug" => vraag.VraagTerug(Pieter, Nu),
        "VulAan" => vraag.VulAan(Fatima, Beloofd, Nu),
        "Beantwoord" => vraag.Beantwoord(Pieter, null, openbaar: false, Nu),
        "WijsToe" => vraag.WijsToe(Pieter, Youssef, Nu),
        "MaakUrgent" => vraag.MaakUrgent(Fatima, "ontruiming", Beloofd, Nu),
        "Koppel" => vraag.Koppel(Pieter, Hoofdvraag, Nu),
        "NeemAntwoordOver" => (vraag with { GekoppeldAan = Hoofdvraag.Id }).NeemAntwoordOver(Hoofdvraag, Nu),
        "BevestigOpgelost" => vraag.BevestigOpgelost(Fatima, Nu),
        "Heropen" => vraag.Heropen(Fatima, binnenTermijn: true, behandelaarErNog: true, Beloofd, Nu),
        "TrekIn" => vraag.TrekIn(Fatima, Nu),
        _ => throw new ArgumentOutOfRangeException(nameof(verb), verb, "No such verb."),
    };
}
