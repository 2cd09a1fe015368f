using HerstelBot.Domain.Personen;

namespace HerstelBot.Domain.Vragen;

public sealed partial record Vraag
{
    /// <summary>Beantwoord: the behandelaar answers.</summary>
    public Overgang Beantwoord(MedewerkerId door, DateTimeOffset nu) =>
        NietDoor(door) is { } reden ? Nee(reden) : Mens(
            this with { Status = VraagStatus.Beantwoord, BeantwoordOp = nu }, new VraagBeantwoord(nu, door));
}
