using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Vragen;

namespace HerstelBot.Domain.Gesprekken;

/// <summary>What must happen to another vraag because of what happened to one. Waits in the outbox, so that it happens once and is never lost.</summary>
public abstract record Vervolgstap
{
    private Vervolgstap()
    {
    }

    /// <summary>To the vraag that is answered for two: the other one was linked to it.</summary>
    public sealed record MeldDuplicaat(VraagId Duplicaat, MedewerkerId Door) : Vervolgstap;

    /// <summary>To a linked vraag: the answer is there.</summary>
    public sealed record NeemAntwoordOver(VraagId Hoofd) : Vervolgstap;

    /// <summary>To a linked vraag: no answer will come that way.</summary>
    public sealed record RaakLos(VraagId Hoofd) : Vervolgstap;

    /// <summary>From one colleague to another, as part of a hand-over.</summary>
    public sealed record Overdracht(MedewerkerId Van, MedewerkerId Aan, MedewerkerId Door) : Vervolgstap;

    /// <summary>To a closed vraag: the vrager wants it erased.</summary>
    public sealed record WisOpVerzoek(MedewerkerId Vrager) : Vervolgstap;

    /// <summary>To the vraag: something about it could not be delivered to the vrager.</summary>
    public sealed record MeldNietBezorgd(string Zending) : Vervolgstap;
}
