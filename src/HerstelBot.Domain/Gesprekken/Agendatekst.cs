using HerstelBot.Domain.Routering;

namespace HerstelBot.Domain.Gesprekken;

/// <summary>A contactmoment in sentences, for a calendar and an e-mail: numbers and statuses only.</summary>
public sealed class Agendatekst(IZinnen zinnen, Gemeenteregister register, Clusterindeling indeling)
{
    /// <summary>Who speak each other.</summary>
    public string Titel(Contactmoment moment) => zinnen.Zin(
        "agenda.titel",
        ("gemeente", register.Zoek(moment.Gemeente)?.Naam ?? moment.Gemeente.Waarde),
        ("cluster", indeling.Zoek(moment.Cluster)?.Naam ?? moment.Cluster.Waarde));

    /// <summary>What about, a line per vraag.</summary>
    public IReadOnlyList<string> Regels(Contactmoment moment) => moment.Totaal == 0
        ? [zinnen.Zin("agenda.leeg")]
        :
        [
            .. moment.Punten.Select(punt => zinnen.Zin(
                punt.OverTijd ? "agenda.punt-over-tijd" : "agenda.punt", ("nummer", punt.Nummer.ToString()), ("status", zinnen.Zin($"status.{punt.Status}")))),
            .. moment.Totaal > moment.Punten.Count ? [zinnen.Zin("lijst.meer", ("aantal", $"{moment.Totaal - moment.Punten.Count}"))] : Array.Empty<string>(),
        ];
}
