using System.Text.Json.Nodes;
using CsCheck;
using HerstelBot.Domain.Gesprekken;
using HerstelBot.Domain.Vragen;
using HerstelBot.Teams.Kaarten;
using HerstelBot.Teams.Kaarten.Binden;

namespace HerstelBot.Tests.Teams.Kaarten;

public class OnschadelijkTests
{
    [Theory]
    [InlineData("a*b_c", @"a\*b\_c")]
    [InlineData("[klik](https://x)", @"\[klik\]\(https://x\)")]
    [InlineData("<b>", @"&lt;b\>")]
    [InlineData("1. een\r\n# twee", "1\\. een\n\n\\# twee")]
    [InlineData(@"a\b", @"a\\b")]
    public void Markdown_of_people_is_shown_and_not_read(string tekst, string verwacht) => Assert.Equal(verwacht, Onschadelijk.Opmaak(tekst));

    [Theory]
    [InlineData("\u202Eabc\u202C\u2066\u2069", "abc")]
    [InlineData("a\u0000\u0007\u007F\u0086b\tc", "ab c")]
    [InlineData("{{DATE(x)}}", "{\u200B{DATE(x)}}")]
    [InlineData("{{{x", "{\u200B{\u200B{x")]
    [InlineData("<at>Bram</at> <AT id=1> < at", "<\u200Bat>Bram<\u200B/at> <\u200BAT id=1> <\u200B at")]
    [InlineData("3 < 4 en <b>", "3 < 4 en <b>")]
    public void Plain_text_loses_only_what_the_client_would_act_on(string tekst, string verwacht) => Assert.Equal(verwacht, Onschadelijk.Plat(tekst));

    [Fact]
    public void Half_a_character_is_shown_as_unknown() => Assert.Equal("\uFFFDx", Onschadelijk.Plat("\uD83Dx"));

    [Fact]
    public void No_text_keeps_a_mention_a_client_function_or_a_direction() => Gen.String[Gen.Char["<at>/{} \u202E\u0001ab\uD83D\uDE00\n"], 0, 40].Sample(tekst =>
    {
        var plat = Onschadelijk.Plat(tekst);
        return !plat.Contains("{{", StringComparison.Ordinal) && !plat.Contains("<at", StringComparison.OrdinalIgnoreCase)
            && !plat.Contains("</at", StringComparison.OrdinalIgnoreCase) && !plat.Contains('\u202E', StringComparison.Ordinal);
    });

    [Theory]
    [InlineData("Bram [x](https://y) *Jansen*", "Bram x(httpsy) Jansen")]
    [InlineData("Zoë d'Ancona-van 't Hof", "Zoë d'Ancona-van 't Hof")]
    [InlineData("<at>Iedereen</at>", "atIedereenat")]
    public void A_name_keeps_only_what_names_have(string naam, string verwacht) => Assert.Equal(verwacht, Onschadelijk.Naam(naam));

    [Fact]
    public void Cutting_never_splits_a_character() =>
        Assert.Equal("abc…", Onschadelijk.Kort("abc\U0001F600def", 5));

    [Fact]
    public async Task Hostile_text_changes_no_structure_of_any_card()
    {
        string[] teksten = [Voorbeelden.Vijandig, string.Concat(Enumerable.Repeat("\"}],", 2500)), new string('*', 10_000), "\uD800", "{\"type\":\"Action.Submit\"}"];
        foreach (var tekst in teksten)
        {
            var (braaf, hostiel) = (await BouwAsync("gewone tekst"), await BouwAsync(tekst));
            for (var i = 0; i < braaf.Count; i++) { Assert.Equal(Vorm(braaf[i]), Vorm(hostiel[i])); }
        }
    }

    private static async Task<List<JsonNode>> BouwAsync(string tekst)
    {
        var wereld = new Kaartwereld();
        var id = wereld.Voeg(
            Kaartwereld.EenVraag() with { Status = VraagStatus.Beantwoord },
            [.. Enum.GetValues<Tekstsoort>().Select(soort => Kaartwereld.Tekst(soort, tekst))]);
        var ingevuld = Velden.Alle.ToDictionary(veld => veld, _ => tekst);
        Bericht[] berichten =
        [
            new Bericht.ArtikelAntwoord("bezwaartermijn", tekst, []), new Bericht.WeetIkNiet(tekst, "te-onzeker", []),
            new Bericht.BedoeltU(["bezwaartermijn"], tekst, []), new Bericht.NaarLoket("sbn", null, tekst, []),
            new Bericht.Vraagformulier(ingevuld, [], true, "formulier.vraag-ontbreekt"), new Bericht.Actieformulier(id, Knop.Doorzetten, ingevuld),
            new Bericht.Bevestiging(id), new Bericht.Kanaalkaart(id, Kaartwereld.NoordHolland), new Bericht.AntwoordVanPzb(id), new Bericht.Terugvraag(id),
            new Bericht.Vraagkaart(id), new Bericht.Melding(id, "melding.doorgezet", new Dictionary<string, string> { ["reden"] = tekst }),
            new Bericht.NietBezorgd([new(tekst, tekst, tekst, Kaartwereld.Maandagochtend)], 1),
        ];
        var kaarten = new List<JsonNode>();
        foreach (var bericht in berichten)
        {
            kaarten.Add(((Kaartinhoud.Kaart)await wereld.Bouwer.BouwKaartAsync(bericht, Kaartwereld.ActieId, TestContext.Current.CancellationToken)).Inhoud);
        }

        return kaarten;
    }

    // The shape of a card: names and types, without values and without the number of lines and the texts left out for their length.
    private static string Vorm(JsonNode? deel) => deel switch
    {
        JsonObject voorwerp => $"{{{string.Join(",", voorwerp.Select(lid => $"{lid.Key}:{(lid.Key is "type" or "verb" ? lid.Value!.ToString() : Vorm(lid.Value))}"))}}}",
        JsonArray lijst => $"[{string.Join(",", lijst.Select(Vorm).Distinct())}]",
        _ => "",
    };
}
