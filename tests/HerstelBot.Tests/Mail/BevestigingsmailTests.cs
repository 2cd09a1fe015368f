using HerstelBot.Domain.Gesprekken;
using HerstelBot.Domain.Vragen;
using HerstelBot.Tests.Drivers;
using HerstelBot.Tests.Gesprekken;
using HerstelBot.Tests.Redis;
using HerstelBot.Tests.Teams.Kaarten;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace HerstelBot.Tests.Mail;

/// <summary>The vrager hears by e-mail what happens to a vraag, and no word of it. Every activity is delivered twice.</summary>
public class BevestigingsmailTests
{
    private const string Antwoord = "Zij kan bezwaar maken tot half december.";

    [Fact]
    public async Task Asked_asked_back_and_answered_come_by_mail_once_with_number_and_status_only()
    {
        await using var smtp = new NepSmtp();
        await using var teams = await TeamsWereld.StartAsync(Mailwereld.Instellingen(smtp.Poort));
        var kaart = await CirkelTests.OpgepaktAsync(teams);
        await CirkelTests.MetFormulierAsync(teams.Pieter, kaart, "Vraag terug", ("toelichting", "Van welke datum is de beschikking?"));
        await teams.Fatima.DruktAsync(await teams.Fatima.ZietAsync("Van welke datum", "Aanvullen"), "Aanvullen", ("aanvulling", "Van drie februari."));
        await CirkelTests.BeantwoordtAsync(teams.Pieter, await teams.ZietInAsync(Wereld.Kanaal, "Van drie februari.", "Beantwoorden"), Antwoord);
        await teams.Fatima.ZietAsync(Antwoord);

        var brieven = await teams.BrievenAsync(smtp, 3);

        var nummer = $"HB-{TimeProvider.System.GetUtcNow().Year}-000001";
        Assert.Equal([$"HerstelBot: {nummer} is ontvangen", $"HerstelBot: {nummer} wacht op u", $"HerstelBot: {nummer} is beantwoord"], brieven.Select(brief => brief.Subject));
        Assert.All(brieven, brief => Assert.Equal("fatima@diemen.example.nl", brief.To.ToString()));
        Assert.Contains("De status is: Beantwoord.", brieven[2].TextBody, StringComparison.Ordinal);
        Assert.Contains("De status is: Beantwoord.", brieven[2].HtmlBody, StringComparison.Ordinal);

        // Neither what was typed, nor the onderwerp, nor a name.
        string[] verboden = ["status van de aanvraag", "ouder", "welke datum", "februari", "half december", "ezwaar", "Fatima", "Vermeer", "Pieter", "Zaal", "Diemen en"];
        Assert.All(brieven, brief => Assert.All(verboden, woord => Assert.DoesNotContain(woord, Mailwereld.Leesbaar(brief), StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Mail_uit_stops_it_and_mail_aan_brings_it_back()
    {
        await using var smtp = new NepSmtp();
        await using var teams = await TeamsWereld.StartAsync(Mailwereld.Instellingen(smtp.Poort));
        await teams.Fatima.TyptAsync("mail uit");
        await teams.Fatima.ZietAsync("geen e-mail meer");
        var kaart = await CirkelTests.OpgepaktAsync(teams);

        await teams.Fatima.TyptAsync("mail aan");
        await teams.Fatima.ZietAsync("U krijgt een e-mail");
        await CirkelTests.BeantwoordtAsync(teams.Pieter, kaart, Antwoord);

        Assert.Contains("is beantwoord", (await teams.BrievenAsync(smtp, 1))[0].Subject, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_reads_English_gets_it_in_English()
    {
        await using var smtp = new NepSmtp();
        await using var teams = await TeamsWereld.StartAsync(Mailwereld.Instellingen(smtp.Poort));
        await teams.Fatima.TyptAsync("taal en");
        await CirkelTests.GesteldAsync(teams);

        var brief = (await teams.BrievenAsync(smtp, 1))[0];

        Assert.Equal($"HerstelBot: HB-{TimeProvider.System.GetUtcNow().Year}-000001 has been received", brief.Subject);
        Assert.Contains("The status is: Open.", brief.TextBody, StringComparison.Ordinal);
        Assert.Contains("<html lang=\"en\">", brief.HtmlBody, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_still_waits_when_mail_is_switched_off_is_not_sent_any_more()
    {
        await using var smtp = new NepSmtp { Antwoord = opdracht => opdracht == "RCPT" ? "451 straks" : null };
        var klok = new FakeTimeProvider(new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.FromHours(1)));
        await using var teams = await TeamsWereld.StartMetKlokAsync(klok, Mailwereld.Instellingen(smtp.Poort));
        await CirkelTests.VerstuurdAsync(teams);
        await teams.VindAsync(() => smtp.Aangeklopt > 0 ? teams.Connector.Berichten[^1] : null, () => "It is tried.");
        smtp.Antwoord = _ => null;

        await teams.Fatima.TyptAsync("mail uit");
        klok.Advance(TimeSpan.FromMinutes(6));
        await teams.UitgewerktAsync();

        Assert.Empty(smtp.Ruw);
    }

    [Fact]
    public async Task Who_has_no_address_or_a_bot_without_mail_says_so()
    {
        await using var smtp = new NepSmtp();
        await using (var teams = await TeamsWereld.StartAsync(Mailwereld.Instellingen(smtp.Poort)))
        {
            await teams.Karim.TyptAsync("mail aan");
            await teams.Karim.ZietAsync("Ik weet uw e-mailadres niet");
            await teams.Karim.TyptAsync("Mijn e-mailadres is karim@elders.example.nl");
            await teams.UitgewerktAsync();
            Assert.False(await teams.Services.GetRequiredService<Mailontvangers>().WilAsync(new(TeamsWereld.Gemeentetenant, "karim"), TestContext.Current.CancellationToken));
        }

        await using var zonder = await TeamsWereld.StartAsync();
        await zonder.Fatima.TyptAsync("mail aan");
        await zonder.Fatima.ZietAsync("stuurt nog geen e-mail");
    }

    [Fact]
    public async Task A_herinnering_comes_by_mail_only_while_we_wait_for_the_vrager()
    {
        await using var smtp = new NepSmtp();
        await using var teams = await TeamsWereld.StartAsync(Mailwereld.Instellingen(smtp.Poort));
        var mail = teams.Services.GetRequiredService<Bevestigingsmail>();
        var vraag = Kaartwereld.EenVraag() with { Vrager = new(TeamsWereld.Gemeentetenant, "fatima") };

        var wacht = await mail.VoegToeAsync(new Beurt { Overgang = (vraag with { Status = VraagStatus.WachtOpGemeente }).HerinnerVrager(Moment.Nu, Moment.Nu) }, TestContext.Current.CancellationToken);
        var open = await mail.VoegToeAsync(new Beurt { Overgang = vraag.Herinner(Moment.Nu, Moment.Nu) }, TestContext.Current.CancellationToken);

        Assert.Equal(new Domain.Gesprekken.Bericht.Statusmail(vraag.Id, "herinnering"), Assert.Single(wacht.Berichten).Bericht);
        Assert.Empty(open.Berichten);
    }

    [Fact]
    public void With_a_registration_the_link_opens_the_chat_with_the_bot() => Assert.Equal(
        "https://teams.microsoft.com/l/chat/0/0?users=28:33333333-3333-4333-8333-333333333333&message=HB-2026-000123",
        new HerstelBot.Teams.TeamsOptions { AppId = "33333333-3333-4333-8333-333333333333" }.LinkNaarChat(new(2026, 123))?.AbsoluteUri);
}
