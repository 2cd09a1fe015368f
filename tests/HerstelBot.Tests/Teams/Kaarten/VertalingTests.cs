using System.Text.Json.Nodes;
using HerstelBot.Dialogs;
using HerstelBot.Domain.Taal;
using HerstelBot.Teams.Kaarten;
using HerstelBot.Tests.Drivers;
using HerstelBot.Tests.Kennisbank;

namespace HerstelBot.Tests.Teams.Kaarten;

/// <summary>The English sentences and cards: as complete as the Dutch, and a fault says where.</summary>
public sealed class VertalingTests : IDisposable
{
    private readonly Dialogskopie _kopie = new();

    public static TheoryData<string> Namen => Voorbeelden.Namen;

    public void Dispose() => _kopie.Dispose();

    [Fact]
    public void Every_sentence_is_there_in_both_languages_and_is_not_the_same()
    {
        var engels = Kaartwereld.Zinnen.InTaal(Spreektaal.Engels);

        Assert.Equal(Kaartwereld.Zinnen.Sleutels, engels.Sleutels.Where(sleutel => !sleutel.StartsWith(Tekstenlezer.Onderwerp, StringComparison.Ordinal)));
        Assert.Equal(
            ["leeg.aantal", "mail.link", "status.Open"],
            Kaartwereld.Zinnen.Sleutels.Where(sleutel => Kaartwereld.Zinnen.Zin(sleutel) == engels.Zin(sleutel)).Order());
    }

    [Fact]
    public void Every_onderwerp_has_an_English_title()
    {
        var engels = Kaartwereld.Zinnen.InTaal(Spreektaal.Engels);
        var onderwerpen = RouteringBestanden.Lees(Kaartwereld.Map).Inhoud!.Routeerder.Onderwerpen;

        Assert.Equal(onderwerpen.Select(onderwerp => $"{Tekstenlezer.Onderwerp}{onderwerp.Id}"), engels.Sleutels.Where(sleutel => sleutel.StartsWith(Tekstenlezer.Onderwerp, StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Namen))]
    public async Task An_English_card_has_the_same_buttons_inputs_and_data(string naam)
    {
        var (nederlands, engels) = (await KaartAsync(naam, Spreektaal.Nederlands), await KaartAsync(naam, Spreektaal.Engels));
        if (nederlands is not Kaartinhoud.Kaart nl)
        {
            Assert.NotEqual(nederlands, engels);
            return;
        }

        var en = Assert.IsType<Kaartinhoud.Kaart>(engels);
        Assert.Equal(Knoppen(nl.Inhoud), Knoppen(en.Inhoud));
        Assert.Equal(Kaartlezer.Acties(nl.Inhoud).Select(Data), Kaartlezer.Acties(en.Inhoud).Select(Data));
        Assert.Equal(Kaartlezer.Invoer(nl.Inhoud).Select(Invoer), Kaartlezer.Invoer(en.Inhoud).Select(Invoer));
        Assert.NotEqual(nl.Inhoud.ToJsonString(), en.Inhoud.ToJsonString());
        // What is shared is announced by its title, which is that of an article.
        Assert.True(naam == "gedeeld-artikel" || nl.Samenvatting != en.Samenvatting, nl.Samenvatting);

        // The way to an article is called after it, with words of ours before it.
        static IEnumerable<string?> Knoppen(JsonObject kaart) =>
            Kaartlezer.Acties(kaart).Where(actie => actie["verb"]?.GetValue<string>() != "kies-artikel").Select(actie => actie["title"]?.GetValue<string>());
        static string Data(JsonObject actie) => actie["data"]!.ToJsonString();
        static string Invoer(JsonObject invoer) => $"{invoer["id"]} {invoer["value"]}";
    }

    [Theory]
    [InlineData("en.json", "\"dit-helpt.bedankt\"", "\"dit-helpt.bedank\"", "De Engelse zin 'dit-helpt.bedankt' ontbreekt; voeg haar toe.", 1)]
    [InlineData("en.json", "\"dit-helpt.bedankt\"", "\"dit-helpt.bedank\"", "'dit-helpt.bedank' staat niet in nl.json; haal de zin weg, of voeg haar daar toe.", 25)]
    [InlineData("en.json", "{naam} of {cluster} has", "{naam} has", "'melding.opgepakt' moet dezelfde gaten hebben als in nl.json: {naam}, {cluster}.", 26)]
    [InlineData("en.json", "\"Good to hear that this helps you.\"", "3", "'dit-helpt.bedankt' moet een zin zijn.", 25)]
    [InlineData("en-kaarten.json", "Since ${sinds.opmaak}", "Since ${sinds}", "Het Engels van 'Sinds ${sinds.opmaak}' moet dezelfde ${…} hebben als het Nederlands.", null)]
    public void A_fault_in_the_English_stops_the_start_with_its_place_and_mend(string bestand, string was, string wordt, string zin, int? regel)
    {
        Wijzig(bestand, was, wordt);

        var fout = Assert.Single(KaartenExtensions.Controleer(_kopie.Map), fout => fout.Zin == zin);

        Assert.Equal(($"teksten/{bestand}", false), (fout.Bestand, fout.IsWaarschuwing));
        Assert.True(regel is null ? fout.Regel > 1 : fout.Regel == regel, $"It names line {fout.Regel}.");
    }

    [Fact]
    public void What_stands_on_a_card_without_English_is_told_with_its_line_and_stays_Dutch()
    {
        Wijzig("en-kaarten.json", "\"Vul uw vraag aan\"", "\"Vul aan\"");

        var fouten = KaartenExtensions.Controleer(_kopie.Map).Select(fout => fout.ToString()).ToList();

        Assert.Equal(2, fouten.Count);
        Assert.Matches(@"^kaarten/actie-aanvullen\.json:\d\d: 'Vul uw vraag aan' heeft geen Engelse vertaling; voeg haar toe aan teksten/en-kaarten\.json\.$", fouten[0]);
        Assert.Matches(@"^teksten/en-kaarten\.json:\d+: 'Vul aan' staat op geen enkele kaart meer; haal de vertaling weg\.$", fouten[1]);
        Assert.All(KaartenExtensions.Controleer(_kopie.Map), fout => Assert.True(fout.IsWaarschuwing));
    }

    [Theory]
    [InlineData("en.json")]
    [InlineData("en-kaarten.json")]
    public void A_missing_file_is_a_fault(string bestand)
    {
        File.Delete(Path.Combine(_kopie.Map.Teksten, bestand));

        var fout = Assert.Single(KaartenExtensions.Controleer(_kopie.Map), fout => !fout.IsWaarschuwing);

        Assert.Equal($"teksten/{bestand}:1: Dit bestand met zinnen van de bot ontbreekt; zet het terug.", fout.ToString());
    }

    private static async Task<Kaartinhoud> KaartAsync(string naam, Spreektaal taal)
    {
        var wereld = new Kaartwereld();
        return await wereld.Bouwer.InTaal(taal).BouwKaartAsync(Voorbeelden.Alle[naam](wereld), Kaartwereld.ActieId, TestContext.Current.CancellationToken);
    }

    private void Wijzig(string bestand, string was, string wordt)
    {
        var pad = Path.Combine(_kopie.Map.Teksten, bestand);
        var inhoud = File.ReadAllText(pad);
        Assert.Contains(was, inhoud, StringComparison.Ordinal);
        File.WriteAllText(pad, inhoud.Replace(was, wordt, StringComparison.Ordinal));
    }
}
