namespace HerstelBot.Domain.Vragen;

public sealed partial record Vraag
{
    /// <summary>Herinner: three quarters of the promised time has passed.</summary>
    /// <param name="moment">When that was.</param>
    /// <param name="nu">Now.</param>
    public Overgang.Gelukt Herinner(DateTimeOffset moment, DateTimeOffset nu) => Klok(this, moment, new HerinneringGestuurd(nu));

    /// <summary>Reminds the vrager of what was asked back.</summary>
    /// <param name="moment">When that was due.</param>
    /// <param name="nu">Now.</param>
    public Overgang.Gelukt HerinnerVrager(DateTimeOffset moment, DateTimeOffset nu) => Klok(this, moment, new VragerHerinnerd(nu));

    /// <summary>Escaleer: the promise was not kept.</summary>
    /// <param name="niveau">1 for the coördinator, 2 for the regioverantwoordelijke.</param>
    /// <param name="moment">When that was due.</param>
    /// <param name="nu">Now.</param>
    public Overgang.Gelukt Escaleer(int niveau, DateTimeOffset moment, DateTimeOffset nu) => Klok(this, moment, new VraagGeescaleerd(nu, niveau));

    /// <summary>SluitStil: closes an answered vraag to which the vrager did not react. Open cards of the vrager are out of date by it.</summary>
    public Overgang.Gelukt SluitStil(DateTimeOffset nu) => Mens(
        this with { Status = VraagStatus.Opgelost, AfgeslotenOp = nu }, new VraagStilGesloten(nu));
}
