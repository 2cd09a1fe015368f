using HerstelBot.Domain.Personen;

namespace HerstelBot.Domain.Vragen;

public sealed partial record Vraag
{
    /// <summary>VraagTerug: the behandelaar asks the vrager something; our clock stops.</summary>
    public Overgang VraagTerug(MedewerkerId door, DateTimeOffset nu) =>
        NietDoor(door) is { } reden ? Nee(reden) : Mens(
            this with { Status = VraagStatus.WachtOpGemeente, KlokStilSinds = nu }, new TerugvraagGesteld(nu, door));
}
