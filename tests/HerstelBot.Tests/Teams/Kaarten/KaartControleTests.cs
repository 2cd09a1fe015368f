using System.Text;
using HerstelBot.Dialogs;
using HerstelBot.Domain.Vragen;
using HerstelBot.Teams.Kaarten;

namespace HerstelBot.Tests.Teams.Kaarten;

public class KaartControleTests
{
    private const string Knop = """{"type":"Action.Execute","title":"Oppakken","verb":"oppakken","data":{"verb":"oppakken","actieId":"${$root.actieId}","vraag":"${vraag}","versie":"${versie}"},"fallback":{"type":"Action.Submit","title":"Oppakken","data":{"verb":"oppakken","actieId":"${$root.actieId}","vraag":"${vraag}","versie":"${versie}"}}}""";

    [Fact]
    public void Our_own_cards_and_sentences_have_no_fault() => Assert.Empty(KaartenExtensions.Controleer(Kaartwereld.Map));

    [Fact]
    public void A_good_card_has_no_fault() => Assert.Empty(Fouten(Kaart(Knop)));

    [Theory]
    [InlineData("\"title\":\"Oppakken\",\"verb\"", "\"title\":\"Pak op\",\"verb\"")]
    [InlineData("Action.Execute", "Action.OpenUrl")]
    [InlineData("\"verb\":\"oppakken\",\"data\"", "\"verb\":\"wis\",\"data\"")]
    [InlineData("Action.Submit", "Action.Execute")]
    [InlineData("\"fallback\":{\"type\":\"Action.Submit\",\"title\":\"Oppakken\",\"data\":{\"verb\":\"oppakken\"", "\"fallback\":{\"type\":\"Action.Submit\",\"title\":\"Oppakken\",\"data\":{\"verb\":\"intrekken\"")]
    [InlineData("\"versie\":\"${versie}\"},\"fallback\"", "\"x\":1},\"fallback\"")]
    [InlineData("\"version\":\"1.5\"", "\"version\":\"1.6\"")]
    [InlineData("adaptive-card.json", "anders.json")]
    [InlineData("\"wrap\":true", "\"wrap\":false")]
    [InlineData("\"id\":\"antwoord\"", "\"id\":\"wachtwoord\"")]
    [InlineData("\"label\":\"Antwoord\",", "")]
    [InlineData(",\"errorMessage\":\"Typ.\"", "")]
    [InlineData("\"isMultiline\":true", "\"msteams\":{\"type\":\"signin\"}")]
    [InlineData("\"isMultiline\":true", "\"url\":\"${adres}\"")]
    [InlineData("\"text\":\"Hallo\"", "\"text\":\"${Hallo(}\"")]
    public void A_card_that_Teams_or_we_cannot_use_is_refused(string was, string wordt)
    {
        var kaart = Kaart(Knop);
        Assert.Contains(was, kaart, StringComparison.Ordinal);

        Assert.NotEmpty(Fouten(kaart.Replace(was, wordt, StringComparison.Ordinal)));
    }

    [Fact]
    public void A_fault_names_file_and_line()
    {
        var fout = Assert.Single(Fouten("{\n  \"type\": \"AdaptiveCard\",\n  \"$schema\": \"http://adaptivecards.io/schemas/adaptive-card.json\",\n  \"version\": \"1.4\"\n}"));

        Assert.Equal("kaarten/x.json:4: \"version\" moet \"1.5\" zijn.", fout.ToString());
    }

    [Theory]
    [InlineData("{\n\"a\":1,\n}", 3)]
    [InlineData("", 1)]
    [InlineData("{\"a\":1,\n\"a\":2}", 3)]
    public void A_file_that_is_no_JSON_names_its_line(string inhoud, int hoogsteRegel) => Assert.InRange(Assert.Single(Fouten(inhoud)).Regel, 1, hoogsteRegel);

    [Fact]
    public void A_missing_or_unused_card_is_told()
    {
        using var map = new TijdelijkeMap();
        File.WriteAllText(Path.Combine(map.Dialogs.Kaarten, "oud.json"), "{}");

        var fouten = KaartSjablonen.Lees(map.Dialogs).Fouten.Where(fout => fout.Bestand.StartsWith("kaarten/", StringComparison.Ordinal)).ToList();

        Assert.Equal(KaartSjablonen.Namen.Count, fouten.Count(fout => !fout.IsWaarschuwing));
        Assert.Equal("kaarten/oud.json", Assert.Single(fouten, fout => fout.IsWaarschuwing).Bestand);
    }

    [Fact]
    public void Every_refusal_and_status_has_a_sentence()
    {
        Assert.All(Enum.GetNames<Weigering>(), naam => Assert.True(Kaartwereld.Zinnen.Heeft($"weigering.{naam}")));
        Assert.All(Enum.GetNames<VraagStatus>(), naam => Assert.True(Kaartwereld.Zinnen.Heeft($"status.{naam}")));
    }

    [Theory]
    [InlineData("{\"gesprek.te-lang\":\"Te lang, {hoogstnes}.\"}", "kan niets invullen op {hoogstnes}")]
    [InlineData("{\"gesprek.fout\":3}", "moet een zin zijn")]
    [InlineData("{\"gesprek.fout\":\"Mis\",}", "geen goede JSON")]
    [InlineData("{}", "De zin 'gesprek.fout' ontbreekt")]
    public void A_fault_in_the_sentences_is_told(string inhoud, string verwacht)
    {
        using var map = new TijdelijkeMap();
        File.WriteAllText(Path.Combine(map.Dialogs.Teksten, "nl.json"), inhoud);

        Assert.Contains(HerstelBot.Teams.Kaarten.Teksten.Lees(map.Dialogs).Fouten, fout => fout.Zin.Contains(verwacht, StringComparison.Ordinal));
    }

    [Fact]
    public void A_sentence_fills_its_blanks_once_and_is_never_half()
    {
        Assert.Equal("Uw bericht is te lang. Schrijf uw vraag in hoogstens {hoogstens} tekens.", Kaartwereld.Zinnen.Zin("gesprek.te-lang", ("hoogstens", "{hoogstens}")));
        Assert.Equal("een collega was u net voor en heeft deze vraag al opgepakt.", Kaartwereld.Zinnen.Zin("weigering.AlOpgepakt"));
        Assert.Equal(Kaartwereld.Zinnen.Zin("gesprek.fout"), Kaartwereld.Zinnen.Zin("bestaat.niet"));
    }

    private static IReadOnlyList<Fout> Fouten(string kaart) => KaartControle.Lees("kaarten/x.json", Encoding.UTF8.GetBytes(kaart)).Fouten;

    private static string Kaart(string knop) => $$"""
        {"$schema":"http://adaptivecards.io/schemas/adaptive-card.json","type":"AdaptiveCard","version":"1.5","body":[
        {"type":"TextBlock","text":"Hallo","wrap":true},
        {"type":"Input.Text","id":"antwoord","label":"Antwoord","isMultiline":true,"isRequired":true,"errorMessage":"Typ."},
        {"type":"ActionSet","actions":[{{knop}}]}]}
        """;

    private sealed class TijdelijkeMap : IDisposable
    {
        public TijdelijkeMap()
        {
            Directory.CreateDirectory(Dialogs.Kaarten);
            Directory.CreateDirectory(Dialogs.Teksten);
        }

        public DialogsMap Dialogs { get; } = new(Directory.CreateTempSubdirectory("herstelbot-").FullName);

        public void Dispose() => Directory.Delete(Dialogs.Pad, recursive: true);
    }
}
