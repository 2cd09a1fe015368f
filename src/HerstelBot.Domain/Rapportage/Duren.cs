using HerstelBot.Domain.Termijnen;

namespace HerstelBot.Domain.Rapportage;

/// <summary>How long things took.</summary>
internal static class Duren
{
    /// <summary>From asked to the first answer in working time, without the time that we waited for the gemeente, in werkdagen.</summary>
    public static double Antwoordwerkdagen(this Dossierregel regel, Bureaus bureaus)
    {
        var (werktijd, einde) = (bureaus.Van(regel.Cluster), regel.EersteAntwoordOp!.Value);
        var stil = regel.Stilstanden.Aggregate(TimeSpan.Zero, (som, stuk) => som + werktijd.Tussen(stuk.Van, stuk.Tot is { } tot && tot < einde ? tot : einde));
        return (werktijd.Tussen(regel.GesteldOp, einde) - stil) / Werktijd.Werkdag;
    }

    /// <summary>From asked to the first answer by the calendar, in days.</summary>
    public static double Antwoorddagen(this Dossierregel regel) => (regel.EersteAntwoordOp!.Value - regel.GesteldOp).TotalDays;

    /// <summary>From asked to the first reaction in working time, in werkdagen.</summary>
    public static double Reactiewerkdagen(this Dossierregel regel, Bureaus bureaus) =>
        bureaus.Van(regel.Cluster).Tussen(regel.GesteldOp, regel.EersteReactieOp!.Value) / Werktijd.Werkdag;

    /// <summary>From asked to the first reaction by the calendar, in days.</summary>
    public static double Reactiedagen(this Dossierregel regel) => (regel.EersteReactieOp!.Value - regel.GesteldOp).TotalDays;
}
