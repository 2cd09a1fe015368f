using HerstelBot.Domain.Personen;

namespace HerstelBot.Domain.Vragen;

public sealed partial record Vraag
{
    /// <summary>GeefTerug: the behandelaar puts it back in the queue. The promise stays as it was.</summary>
    public Overgang GeefTerug(MedewerkerId door, DateTimeOffset nu) =>
        NietDoor(door) is { } reden ? Nee(reden) : Mens(
            this with { Status = VraagStatus.Open, Behandelaar = null }, new VraagTeruggegeven(nu, door));
}
