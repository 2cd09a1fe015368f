using HerstelBot.Domain.Personen;

namespace HerstelBot.Domain.Vragen;

/// <summary>Something that happened to a vraag: its history and audit trail. Holds no text that people typed.</summary>
/// <param name="Op">When.</param>
/// <param name="Door">Who; <see langword="null"/> when the clock did it.</param>
public abstract record VraagGebeurtenis(DateTimeOffset Op, MedewerkerId? Door)
{
    /// <summary>The same without this person in it; <see langword="null"/>: without anybody. What and when stay.</summary>
    public virtual VraagGebeurtenis Zonder(MedewerkerId? wie) => this with { Door = Door?.Zonder(wie) };
}

/// <summary>Asked, for this cluster; without a cluster the beheerder must find one.</summary>
public sealed record VraagGesteld(DateTimeOffset Op, MedewerkerId? Door, ClusterId? Cluster) : VraagGebeurtenis(Op, Door);

/// <summary>Picked up from the queue.</summary>
public sealed record VraagOpgepakt(DateTimeOffset Op, MedewerkerId? Door) : VraagGebeurtenis(Op, Door);

/// <summary>Put back in the queue.</summary>
public sealed record VraagTeruggegeven(DateTimeOffset Op, MedewerkerId? Door) : VraagGebeurtenis(Op, Door);

/// <summary>Given to a colleague.</summary>
public sealed record VraagToegewezen(DateTimeOffset Op, MedewerkerId? Door, MedewerkerId Aan) : VraagGebeurtenis(Op, Door)
{
    /// <inheritdoc/>
    public override VraagGebeurtenis Zonder(MedewerkerId? wie) => this with { Door = Door?.Zonder(wie), Aan = Aan.Zonder(wie) };
}

/// <summary>Sent on to the queue of another cluster.</summary>
public sealed record VraagDoorgezet(DateTimeOffset Op, MedewerkerId? Door, ClusterId? Van, ClusterId Naar) : VraagGebeurtenis(Op, Door);

/// <summary>Closed because another loket is about this; the vrager was told which.</summary>
public sealed record VraagDoorverwezen(DateTimeOffset Op, MedewerkerId? Door, string Loket) : VraagGebeurtenis(Op, Door);

/// <summary>The PZB'er asked something back.</summary>
public sealed record TerugvraagGesteld(DateTimeOffset Op, MedewerkerId? Door) : VraagGebeurtenis(Op, Door);

/// <summary>The vrager added something.</summary>
public sealed record VraagAangevuld(DateTimeOffset Op, MedewerkerId? Door) : VraagGebeurtenis(Op, Door);

/// <summary>Answered.</summary>
public sealed record VraagBeantwoord(DateTimeOffset Op, MedewerkerId? Door, Zaakuitkomst? Uitkomst = null) : VraagGebeurtenis(Op, Door);

/// <summary>Linked to another vraag, whose answer comes here too.</summary>
public sealed record VraagGekoppeld(DateTimeOffset Op, MedewerkerId? Door, VraagId Hoofd, Vraagnummer Nummer) : VraagGebeurtenis(Op, Door);

/// <summary>Another vraag was linked to this one.</summary>
public sealed record DuplicaatGekoppeld(DateTimeOffset Op, MedewerkerId? Door, VraagId Duplicaat, Vraagnummer Nummer) : VraagGebeurtenis(Op, Door);

/// <summary>The vraag to which this one was linked is not answered here: this one goes on alone.</summary>
public sealed record KoppelingVervallen(DateTimeOffset Op, MedewerkerId? Door) : VraagGebeurtenis(Op, Door);

/// <summary>The vrager says it is solved.</summary>
public sealed record OplossingBevestigd(DateTimeOffset Op, MedewerkerId? Door) : VraagGebeurtenis(Op, Door);

/// <summary>The answer was not enough.</summary>
public sealed record VraagHeropend(DateTimeOffset Op, MedewerkerId? Door) : VraagGebeurtenis(Op, Door);

/// <summary>Taken back by the vrager.</summary>
public sealed record VraagIngetrokken(DateTimeOffset Op, MedewerkerId? Door) : VraagGebeurtenis(Op, Door);

/// <summary>Given priority, on this criterium.</summary>
public sealed record VraagUrgentGemaakt(DateTimeOffset Op, MedewerkerId? Door, string Criterium) : VraagGebeurtenis(Op, Door);

/// <summary>The vrager was reminded that something was asked back.</summary>
public sealed record VragerHerinnerd(DateTimeOffset Op) : VraagGebeurtenis(Op, null);

/// <summary>Three quarters of the promised time has passed: somebody was reminded.</summary>
public sealed record HerinneringGestuurd(DateTimeOffset Op) : VraagGebeurtenis(Op, null);

/// <summary>The promise was not kept: told to the coördinator (1) or the regioverantwoordelijke (2).</summary>
public sealed record VraagGeescaleerd(DateTimeOffset Op, int Niveau) : VraagGebeurtenis(Op, null);

/// <summary>Closed because the vrager did not react to the answer.</summary>
public sealed record VraagStilGesloten(DateTimeOffset Op) : VraagGebeurtenis(Op, null);

/// <summary>Its texts were erased, and people were taken out of it.</summary>
public sealed record VraagGewist(DateTimeOffset Op, Wissing Hoever) : VraagGebeurtenis(Op, null);
