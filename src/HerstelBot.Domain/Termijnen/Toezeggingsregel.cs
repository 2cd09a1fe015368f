using HerstelBot.Domain.Vragen;

namespace HerstelBot.Domain.Termijnen;

/// <summary>What we promise a vrager: when somebody picks the vraag up and when the answer is there.</summary>
/// <param name="Werktijd">The working time of the cluster that the vraag goes to.</param>
public sealed record Toezeggingsregel(Werktijd Werktijd)
{
    /// <summary>Picked up at the end of this many werkdagen later.</summary>
    public int OppakkenWerkdagen { get; init; } = 1;

    /// <summary>Answered at the end of this many werkdagen later.</summary>
    public int AntwoordWerkdagen { get; init; } = 3;

    /// <summary>An urgent vraag is picked up within this much working time.</summary>
    public TimeSpan UrgentOppakken { get; init; } = TimeSpan.FromHours(2);

    /// <summary>An urgent vraag is answered within this much working time.</summary>
    public TimeSpan UrgentAntwoord { get; init; } = TimeSpan.FromHours(8);

    /// <summary>The part of the working time after which we send a herinnering, between 0 and 1.</summary>
    public double Herinneringsdeel { get; init; } = 0.75;

    /// <summary>The promise for a vraag that is asked, reopened or made urgent now.</summary>
    public Toezegging Voor(DateTimeOffset nu, bool urgent) => urgent
        ? Met(nu, Werktijd.TelOp(nu, UrgentOppakken), Werktijd.TelOp(nu, UrgentAntwoord))
        : Met(nu, Werktijd.EindeWerkdag(nu, OppakkenWerkdagen), Werktijd.EindeWerkdag(nu, AntwoordWerkdagen));

    /// <summary>The promise after our clock stood still: the working time that was left then is left now. What had passed already stays where it was.</summary>
    /// <param name="toezegging">The promise as it was.</param>
    /// <param name="stilSinds">Since when our clock stood still.</param>
    /// <param name="nu">When it runs on.</param>
    public Toezegging NaStilstand(Toezegging toezegging, DateTimeOffset stilSinds, DateTimeOffset nu)
    {
        return new(Schuif(toezegging.OppakkenVoor), Schuif(toezegging.AntwoordVoor), Schuif(toezegging.HerinnerOppakkenOp), Schuif(toezegging.HerinnerAntwoordOp));

        // Asked back outside working time costs us nothing: then nothing moves, or a promise would change for no reason.
        DateTimeOffset Schuif(DateTimeOffset moment) =>
            moment <= stilSinds || Werktijd.Tussen(stilSinds, nu) == TimeSpan.Zero ? moment : Werktijd.TelOp(nu, Werktijd.Tussen(stilSinds, moment));
    }

    private Toezegging Met(DateTimeOffset nu, DateTimeOffset oppakken, DateTimeOffset antwoord) =>
        new(oppakken, antwoord, Herinnering(nu, oppakken), Herinnering(nu, antwoord));

    /// <summary>When three quarters of the working time from now until a promised moment have passed.</summary>
    public DateTimeOffset Herinnering(DateTimeOffset nu, DateTimeOffset voor) => Werktijd.TelOp(nu, Werktijd.Tussen(nu, voor) * Herinneringsdeel);
}
