using HerstelBot.Domain.Personen;

namespace HerstelBot.Domain.Vragen;

public sealed partial record Vraag
{
    /// <summary>GeefTerug: the behandelaar puts it back in the queue. What the vrager was promised stays as it was.</summary>
    /// <param name="door">The behandelaar.</param>
    /// <param name="toezegging">The promise, in which only picking up is new.</param>
    /// <param name="nu">Now.</param>
    public Overgang GeefTerug(MedewerkerId door, Toezegging toezegging, DateTimeOffset nu) =>
        NietDoor(door) is { } reden ? Nee(reden) : Mens(
            this with { Status = VraagStatus.Open, Behandelaar = null, Toezegging = toezegging }, new VraagTeruggegeven(nu, door));
}
