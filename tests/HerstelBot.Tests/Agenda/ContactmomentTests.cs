using System.Net;
using System.Text.RegularExpressions;
using HerstelBot.Tests.Drivers;
using HerstelBot.Tests.Gesprekken;
using HerstelBot.Tests.Mail;
using Microsoft.Extensions.Time.Testing;
using MimeKit;

namespace HerstelBot.Tests.Agenda;

/// <summary>Plan contactmoment: an agenda of what this person may see, a moment, and a calendar file without a text or a name.</summary>
/// <remarks>The second delivery of a new vraag spends a number, so that they go 1, 3, 5.</remarks>
public sealed partial class ContactmomentTests
{
    // A Monday.
    private readonly FakeTimeProvider _klok = new(new DateTimeOffset(2026, 11, 23, 9, 30, 0, TimeSpan.FromHours(1)));

    [Fact]
    public async Task A_gemeente_plans_with_its_cluster_and_fetches_the_calendar_file_for_a_week()
    {
        await using var teams = await StartAsync();
        await CirkelTests.GesteldAsync(teams);

        await teams.Fatima.TyptAsync("plan contactmoment");
        var kaart = await teams.Fatima.ZietAsync("Diemen en PZB-cluster Noord-Holland", "HB-2026-000001", "Open", "Bezwaar", "vandaag gesteld", "donderdag 26 november 10.00 uur");
        var bestand = await HaalAsync(teams, Link(kaart));

        Assert.Equal("text/calendar", bestand.Content.Headers.ContentType?.MediaType);
        Assert.True(bestand.Headers.CacheControl?.NoStore);
        var ics = await LeesAsync(bestand);
        Assert.Contains("DTSTART;TZID=Europe/Amsterdam:20261126T100000", ics, StringComparison.Ordinal);
        Assert.Contains("DTEND;TZID=Europe/Amsterdam:20261126T103000", ics, StringComparison.Ordinal);
        Assert.Matches("DTSTAMP:20261123T08\\d{4}Z", ics);
        Assert.Contains("BEGIN:VTIMEZONE\nTZID:Europe/Amsterdam", ics, StringComparison.Ordinal);
        Assert.Contains("TZOFFSETTO:+0100", ics, StringComparison.Ordinal);
        Assert.Contains("TZOFFSETTO:+0200", ics, StringComparison.Ordinal);
        Assert.Contains("HB-2026-000001: Open", ics, StringComparison.Ordinal);
        Assert.DoesNotContain("ORGANIZER", ics, StringComparison.Ordinal);
        Assert.All(["ouder", "ezwaar", "Fatima", "example.nl"], woord => Assert.DoesNotContain(woord, ics, StringComparison.Ordinal));

        _klok.Advance(TimeSpan.FromDays(7));
        Assert.Equal(HttpStatusCode.NotFound, (await HaalAsync(teams, Link(kaart))).StatusCode);
    }

    [Theory]
    [InlineData("/agenda/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA.ics")]
    [InlineData("/agenda/kort.ics")]
    [InlineData("/agenda/")]
    public async Task Without_its_token_there_is_no_calendar_file(string pad)
    {
        await using var teams = await StartAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await teams.Http.GetAsync(new Uri(pad, UriKind.Relative), TestContext.Current.CancellationToken)).StatusCode);
    }

    [Fact]
    public async Task A_cluster_plans_with_a_gemeente_of_its_own_and_no_other()
    {
        await using var teams = await StartAsync();
        await CirkelTests.GesteldAsync(teams);

        await teams.Pieter.TyptAsync("plan contactmoment");
        await teams.Pieter.ZietAsync("Noem de gemeente erbij");
        await teams.Pieter.TyptAsync("plan een contactmoment met Diemen");
        await teams.Pieter.ZietAsync("Diemen en PZB-cluster Noord-Holland", "HB-2026-000001");
        await teams.Ria.TyptAsync("plan contactmoment met diemen");
        await teams.Ria.ZietAsync("HB-2026-000001");
        await teams.Pieter.TyptAsync("plan contactmoment met Bergen");
        await teams.Pieter.ZietAsync("Bergen (NH) of Bergen (L)");
        await teams.Pieter.TyptAsync("plan contactmoment met Atlantis");
        await teams.Pieter.ZietAsync("kennen wij niet");

        await teams.Lotte.TyptAsync("plan contactmoment met Diemen");
        await teams.Lotte.ZietAsync("Dit kunt u hier niet doen");
        await teams.Fatima.TyptAsync("plan contactmoment met Amsterdam");
        await teams.Fatima.ZietAsync("Dit kunt u hier niet doen");
        Assert.DoesNotContain(teams.Connector.In(teams.Lotte.Chat), bericht => bericht.Tekst.Contains("000001", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_vraag_of_a_colleague_is_not_on_the_agenda_of_who_may_not_see_it()
    {
        await using var teams = await StartAsync();
        await CirkelTests.GesteldAsync(teams);
        await teams.Karim.TyptAsync("Wat is de status van de aanvraag van mijn ouder?");
        await teams.Karim.DruktAsync(await teams.Karim.ZietAsync("Stel aan een PZB'er"), "Stel aan een PZB'er");
        await teams.Karim.DruktAsync(await teams.Karim.ZietAsync("Verstuur"), "Verstuur", ("onderwerp", "bezwaar"), ("gemeente", "Diemen"));
        await teams.Karim.ZietAsync("HB-2026-000003");

        await teams.Karim.TyptAsync("plan contactmoment");
        await teams.Pieter.TyptAsync("plan contactmoment met Diemen");

        var eigen = await teams.Karim.ZietAsync("Contactmoment", "HB-2026-000003");
        Assert.DoesNotContain("000001", eigen.Tekst, StringComparison.Ordinal);
        await teams.Pieter.ZietAsync("HB-2026-000001", "HB-2026-000003");
    }

    [Fact]
    public async Task What_is_late_stands_first_and_says_so_and_what_was_taken_back_is_left_out()
    {
        await using var teams = await StartAsync();
        await CirkelTests.GesteldAsync(teams);
        await teams.Fatima.DruktAsync(await teams.Fatima.ZietAsync("000001", "Intrekken"), "Intrekken");
        await CirkelTests.VerstuurdAsync(teams);
        await teams.Fatima.ZietAsync("000003", "Intrekken");
        _klok.Advance(TimeSpan.FromDays(7));
        await CirkelTests.VerstuurdAsync(teams);
        await teams.Fatima.ZietAsync("000005", "Intrekken");

        await teams.Fatima.TyptAsync("plan contactmoment");

        var kaart = await teams.Fatima.ZietAsync("De ander krijgt niet vanzelf bericht", "De beloofde tijd is voorbij", "5 werkdagen geleden gesteld");
        Assert.DoesNotContain("000001", kaart.Tekst, StringComparison.Ordinal);
        Assert.True(kaart.Tekst.IndexOf("000003", StringComparison.Ordinal) < kaart.Tekst.IndexOf("000005", StringComparison.Ordinal), "Late comes first.");
        Assert.Contains("donderdag 3 december 10.00 uur", kaart.Tekst, StringComparison.Ordinal);
        Assert.Contains("HB-2026-000003: Open\\, de beloofde tijd is voorbij", await LeesAsync(await HaalAsync(teams, Link(kaart))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_wants_mail_gets_the_same_entry_as_an_attachment()
    {
        await using var smtp = new NepSmtp();
        await using var teams = await StartAsync(Mailwereld.Instellingen(smtp.Poort));
        await CirkelTests.GesteldAsync(teams);

        await teams.Pieter.TyptAsync("plan contactmoment met Diemen");

        var kaart = await teams.Pieter.ZietAsync("HB-2026-000001");
        var brief = (await teams.BrievenAsync(smtp, 2)).Single(brief => brief.To.ToString() == "pieter@uht.example.nl");
        Assert.Equal("HerstelBot: uw contactmoment", brief.Subject);
        var bijlage = Assert.IsType<TextPart>(Assert.Single(brief.Attachments));
        Assert.Equal(("contactmoment.ics", "text/calendar"), (bijlage.FileName, bijlage.ContentType.MimeType));
        var ics = Ontvouw(bijlage.Text);
        Assert.Contains("ORGANIZER:mailto:pieter@uht.example.nl", ics, StringComparison.Ordinal);
        Assert.Equal(Uid().Match(await LeesAsync(await HaalAsync(teams, Link(kaart)))).Value, Uid().Match(ics).Value);
        Assert.All(["ouder", "ezwaar", "Fatima", "Zaal"], woord => Assert.DoesNotContain(woord, Mailwereld.Leesbaar(brief), StringComparison.Ordinal));
    }

    private async Task<TeamsWereld> StartAsync(params string[] instellingen)
    {
        var teams = await TeamsWereld.StartMetKlokAsync(_klok, instellingen);
        await teams.Bea.TyptAsync("koppel cluster noord-holland", Wereld.Kanaal);
        await teams.UitgewerktAsync();
        return teams;
    }

    private static Uri Link(Drivers.Bericht kaart) => new(Adres().Match(kaart.Tekst).Value);

    private static Task<HttpResponseMessage> HaalAsync(TeamsWereld teams, Uri adres) => teams.Http.GetAsync(adres, TestContext.Current.CancellationToken);

    private static async Task<string> LeesAsync(HttpResponseMessage bestand) => Ontvouw(await bestand.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

    // A long line goes on after a space on the next (RFC 5545, 3.1).
    private static string Ontvouw(string ics) => ics.ReplaceLineEndings("\n").Replace("\n ", "", StringComparison.Ordinal);

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+/agenda/[\w-]{43}\.ics")]
    private static partial Regex Adres();

    [GeneratedRegex("UID:[0-9a-f]{32}@herstelbot")]
    private static partial Regex Uid();
}
