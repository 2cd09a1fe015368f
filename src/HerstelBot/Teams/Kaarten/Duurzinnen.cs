using HerstelBot.Domain.Termijnen;

namespace HerstelBot.Teams.Kaarten;

/// <summary>Writes working time as people say it.</summary>
internal sealed class Duurzinnen(Teksten teksten)
{
    /// <summary>In whole werkuren up to a werkdag, then in whole werkdagen; always rounded up, so that nobody is promised less.</summary>
    public string InWoorden(TimeSpan werktijd) => werktijd <= Werktijd.Werkdag
        ? Zin("duur.een-werkuur", "duur.werkuren", (int)Math.Ceiling(werktijd.TotalHours))
        : Zin("duur.een-werkdag", "duur.werkdagen", (int)Math.Ceiling(werktijd / Werktijd.Werkdag));

    private string Zin(string een, string meer, int aantal) => aantal <= 1 ? teksten.Zin(een) : teksten.Zin(meer, ("aantal", $"{aantal}"));
}
