using HerstelBot.Domain.Vragen;

namespace HerstelBot.Domain.Rapportage;

public sealed partial record Dossierregel
{
    /// <summary>The row of a vraag that was just asked.</summary>
    public static Dossierregel Begin(Vraag vraag) => new()
    {
        Id = vraag.Id,
        Nummer = vraag.Nummer,
        Cluster = vraag.Cluster,
        Gemeente = vraag.Gemeente,
        Onderwerp = vraag.Onderwerp,
        Soort = vraag.Soort,
        Urgent = vraag.Urgentie is not null,
        Status = VraagStatus.Open,
        GesteldOp = vraag.GesteldOp,
        AntwoordVoor = vraag.Toezegging.AntwoordVoor,
        Maanden = [Maand(vraag.GesteldOp)],
    };

    /// <summary>The row of a vraag that was asked before rows were kept, from its history. What was promised of a first answer is gone once it was opened again.</summary>
    public static Dossierregel Herbouw(Vraag vraag, IEnumerable<VraagGebeurtenis> verloop)
    {
        var regel = verloop.Where(gebeurtenis => gebeurtenis is not VraagGesteld).Aggregate(Begin(vraag), (tot, gebeurtenis) => tot.Met(vraag, gebeurtenis));
        return vraag.Heropend > 0 ? regel with { EersteAntwoordVoor = null, BinnenToezegging = null } : regel;
    }

    /// <summary>The row after something happened.</summary>
    /// <param name="vraag">The vraag as it became.</param>
    /// <param name="gebeurtenis">What happened.</param>
    public Dossierregel Met(Vraag vraag, VraagGebeurtenis gebeurtenis)
    {
        // What a report counts stays, and erasing is no work on the vraag.
        if (gebeurtenis is VraagGewist) { return this; }
        var (op, maand) = (gebeurtenis.Op, Maand(gebeurtenis.Op));
        var na = gebeurtenis switch
        {
            VraagOpgepakt or VraagToegewezen => MetReactie(op),
            TerugvraagGesteld => MetReactie(op).Stil(op),
            VraagAangevuld => Verder(op),
            VraagDoorgezet(_, _, var van, var naar) => MetReactie(op).Verder(op) with { Sprongen = [.. Sprongen, new(op, van, naar)] },
            VraagDoorverwezen => MetReactie(op).Verder(op) with { Afloop = Rapportage.Afloop.Doorverwezen },
            VraagBeantwoord => MetAntwoord(vraag, op),
            OplossingBevestigd => this with { Afloop = Rapportage.Afloop.Bevestigd, Waardering = new(op, Opgelost: true) },
            VraagStilGesloten => this with { Afloop = Rapportage.Afloop.StilGesloten },
            VraagIngetrokken => Verder(op) with { Afloop = Rapportage.Afloop.Ingetrokken },

            // A PZB'er who takes up an own answer again says nothing about what the vrager thinks.
            VraagHeropend => this with
            {
                Heropeningen = [.. Heropeningen, op], Afloop = null, Waardering = gebeurtenis.Door == vraag.Vrager ? new(op, Opgelost: false) : Waardering,
            },
            VraagGeescaleerd(_, var niveau) => this with { Escalaties = [.. Escalaties, new(op, niveau)] },
            KnelpuntGemeld(_, _, var soort) => this with { Knelpunt = new(op, soort) },
            _ => this,
        };
        return na with
        {
            Cluster = vraag.Cluster,
            Status = vraag.Status,
            Urgent = vraag.Urgentie is not null,
            AntwoordVoor = vraag.Toezegging.AntwoordVoor,
            StilSinds = vraag.KlokStilSinds,
            AfgeslotenOp = vraag.AfgeslotenOp,
            Maanden = Maanden.Contains(maand) ? Maanden : [.. Maanden.Append(maand).Order()],
        };
    }

    private Dossierregel MetReactie(DateTimeOffset op) => EersteReactieOp is null ? this with { EersteReactieOp = op } : this;

    private Dossierregel Stil(DateTimeOffset op) => Antwoorden.Count > 0 ? this : this with { Stilstanden = [.. Stilstanden, new(op, null)] };

    private Dossierregel Verder(DateTimeOffset op) =>
        Stilstanden is [.., { Tot: null } laatste] ? this with { Stilstanden = [.. Stilstanden.SkipLast(1), laatste with { Tot = op }] } : this;

    // An answer that came by another vraag may end a standstill; then the promise did not move, and what was in time when the clock stopped still is.
    private Dossierregel MetAntwoord(Vraag vraag, DateTimeOffset op)
    {
        var na = MetReactie(op).Verder(op) with { Antwoorden = [.. Antwoorden, op] };
        return Antwoorden.Count > 0 ? na : na with
        {
            EersteAntwoordVoor = vraag.Toezegging.AntwoordVoor,
            BinnenToezegging = (StilSinds ?? op) <= vraag.Toezegging.AntwoordVoor,
        };
    }
}
