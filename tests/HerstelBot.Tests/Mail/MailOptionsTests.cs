using HerstelBot.Mail;
using Microsoft.Extensions.Configuration;

namespace HerstelBot.Tests.Mail;

public class MailOptionsTests
{
    private const string Smtp = "Soort=smtp;Van=herstelbot@example.nl;Host=mail.example.nl";
    private const string Graph = "Soort=graph;Van=herstelbot@example.nl";

    [Theory]
    [InlineData("", null)]
    [InlineData("Soort=duif", "HerstelBot:Mail:Soort is 'duif'; kies Geen, Smtp of Graph.")]
    [InlineData(Smtp, null)]
    [InlineData("Soort=smtp;Host=mail.example.nl", "HerstelBot:Mail:Van is leeg; zet er het e-mailadres neer waarmee de bot verstuurt.")]
    [InlineData(Smtp + ";Van=Bot <a@example.nl>", "HerstelBot:Mail:Van is 'Bot <a@example.nl>'; zet er het e-mailadres neer waarmee de bot verstuurt.")]
    [InlineData(Smtp + ";Host=", "HerstelBot:Mail:Host is leeg; zet er de naam van de mailserver neer, of zet Soort op Geen.")]
    [InlineData(Smtp + ";Poort=0", "HerstelBot:Mail:Poort is '0'; zet er een poort van 1 tot en met 65535 neer, zoals 587.")]
    [InlineData(Smtp + ";Wachttijd=61", "HerstelBot:Mail:Wachttijd is '61'; zet er een aantal seconden van 5 tot en met 60 neer.")]
    [InlineData(Smtp + ";Beveiliging=soms", "HerstelBot:Mail:Beveiliging is 'soms'; kies StartTls, Tls of Geen.")]
    [InlineData(Smtp + ";Beveiliging=geen", "HerstelBot:Mail:Beveiliging is 'geen'; dat mag alleen naar een mailserver op deze computer; kies StartTls of Tls.")]
    [InlineData(Smtp + ";Beveiliging=geen;Host=localhost", null)]
    [InlineData(Smtp + ";Gebruiker=bot", "HerstelBot:Mail:Wachtwoord is leeg; zet er het wachtwoord van Gebruiker neer (uit een kluis), of haal Gebruiker weg.")]
    [InlineData(Smtp + ";Gebruiker=bot;Wachtwoord=geheim", null)]
    [InlineData(Graph, null)]
    [InlineData(Graph + ";GraphAdres=http://graph.example.nl", "HerstelBot:Mail:GraphAdres is 'http://graph.example.nl'; zet er het https-adres van Microsoft Graph neer, of haal de sleutel weg.")]
    public void A_setting_that_cannot_work_is_told_with_key_value_and_mend(string instellingen, string? zin) => Assert.Equal(zin, Fout(instellingen, isLokaal: false));

    [Fact]
    public void Graph_needs_a_registration() => Assert.Equal(
        "HerstelBot:Mail:Soort is 'graph'; dat kan alleen met een registratie van de bot; vul HerstelBot:Teams in of kies Smtp.", Fout(Graph, isLokaal: true));

    private static string? Fout(string instellingen, bool isLokaal)
    {
        var waarden = new Dictionary<string, string?>();
        foreach (var deel in instellingen.Split(';', StringSplitOptions.RemoveEmptyEntries))
        {
            waarden[deel.Split('=')[0]] = deel.Split('=')[1];
        }

        var options = new ConfigurationBuilder().AddInMemoryCollection(waarden).Build().Get<MailOptions>() ?? new();
        return new MailOptionsValidator(new LokaleModus(isLokaal)).Validate(null, options).FailureMessage;
    }
}
