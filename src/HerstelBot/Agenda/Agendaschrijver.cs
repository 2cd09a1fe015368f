using System.Security.Cryptography;
using System.Text;
using HerstelBot.Domain.Gesprekken;
using HerstelBot.Domain.Termijnen;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;

namespace HerstelBot.Agenda;

/// <summary>Writes a contactmoment as an iCalendar file, with numbers and statuses only.</summary>
internal sealed class Agendaschrijver(Agendatekst tekst, IZinnen zinnen) : IAgendaschrijver
{
    private const string Zone = "Europe/Amsterdam";

    public string Schrijf(string token, Contactmoment moment, string? organisator)
    {
        var agenda = new Calendar { ProductId = "-//HerstelBot//Contactmoment//NL" };
        agenda.AddTimeZone(VTimeZone.FromDateTimeZone(Zone, Werktijd.Lokaal(moment.Begin).DateTime.AddYears(-1), includeHistoricalData: false));
        agenda.Events.Add(new CalendarEvent
        {
            Uid = $"{Kenmerk(token)}@herstelbot",
            DtStamp = new CalDateTime(moment.GeplandOp.UtcDateTime),
            Start = InAmsterdam(moment.Begin),
            End = InAmsterdam(moment.Begin + Contactmoment.Duur),
            Summary = tekst.Titel(moment),
            Description = string.Join('\n', [.. tekst.Regels(moment), "", zinnen.Zin("agenda.uitleg")]),
            Organizer = organisator is null ? null : new Organizer($"mailto:{organisator}"),
        });
        return new CalendarSerializer().SerializeToString(agenda)!;
    }

    private static CalDateTime InAmsterdam(DateTimeOffset moment) => new(Werktijd.Lokaal(moment).DateTime, Zone);

    // Who gets the file passed on, does not get the token with it.
    private static string Kenmerk(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)))[..32];
}
