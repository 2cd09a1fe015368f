using System.Text.Json;
using HerstelBot.Domain.Privacy;

namespace HerstelBot.Domain.Tests.Privacy;

public class MaskeringTests
{
    public static TheoryData<string, bool> Voorbeelden()
    {
        var data = new TheoryData<string, bool>();
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Privacy", "bsn-dev.jsonl")))
        {
            using var json = JsonDocument.Parse(line);
            data.Add(json.RootElement.GetProperty("tekst").GetString()!, json.RootElement.GetProperty("oordeel").GetString() == "MASKEER");
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Voorbeelden))]
    public void A_bsn_goes_and_another_number_is_not_called_one(string tekst, bool isBsn)
    {
        var gemaskeerd = Maskering.Maskeer(tekst);

        Assert.Equal(isBsn, gemaskeerd.Redacties.Any(redactie => redactie.Soort == Soort.Bsn));
        if (isBsn)
        {
            Assert.DoesNotContain(gemaskeerd.Tekst, char.IsDigit);
        }
    }

    [Theory]
    [InlineData("bsn 999927176, meneer De Bruin uit Diemen", "bsn [bsn verwijderd], meneer De Bruin uit Diemen")]
    [InlineData("naam Yusuf Kaya, geb 4-11-1979, adres Lindelaan 8 Almere, tel 06-12345678, bsn 999908704. is hij gedupeerd?",
        "naam Yusuf Kaya, geb [geboortedatum verwijderd], adres Lindelaan 8 Almere, tel [telefoonnummer verwijderd], bsn [bsn verwijderd]. is hij gedupeerd?")]
    [InlineData("rekening NL91ABNA0417164300 van Jan", "rekening [IBAN verwijderd] van Jan")]
    [InlineData("nl91 abna 0417 1643 00.", "[IBAN verwijderd].")]
    [InlineData("DE89370400440532013000", "[IBAN verwijderd]")]
    [InlineData("DE89 3704 0044 0532 0130 00", "[IBAN verwijderd]")]
    [InlineData("mk68sOAE0E7Ei x bsn 90 548 2256", "mk68sOAE0E7Ei x bsn [bsn verwijderd]")]
    [InlineData("ibanNL91ABNA0417164300", "iban[IBAN verwijderd]")]
    [InlineData("mail naar jan.de-vries+pzb@diemen.example.nl.", "mail naar [e-mailadres verwijderd].")]
    [InlineData("<mailto:jan@x.nl>", "<mailto:[e-mailadres verwijderd]>")]
    [InlineData("http://x.nl/?m=jan%40x.nl&n=1", "http://x.nl/?m=[e-mailadres verwijderd]&n=1")]
    [InlineData("bel (020) 555 12 34 of +31 (0)6-12345678 of 0031612345678", "bel [telefoonnummer verwijderd] of [telefoonnummer verwijderd] of [telefoonnummer verwijderd]")]
    [InlineData("wa.me/31612345678", "wa.me/[telefoonnummer verwijderd]")]
    [InlineData("+32 470 12 34 56", "[telefoonnummer verwijderd]")]
    [InlineData("06-12345678/0687654321, 5551234/0612345678", "[telefoonnummer verwijderd]/[telefoonnummer verwijderd], 5551234/[telefoonnummer verwijderd]")]
    [InlineData("id_0612345678", "id_[telefoonnummer verwijderd]")]
    [InlineData("tel: 5551234", "tel: [telefoonnummer verwijderd]")]
    [InlineData("９９９９２７１７６", "[bsn verwijderd]")]
    [InlineData("٩٩٩٩٢٧١٧٦", "[bsn verwijderd]")]
    [InlineData("𝟗𝟗𝟗𝟗𝟐𝟕𝟏𝟕𝟔 x", "[bsn verwijderd] x")]
    [InlineData("9\u200B9\u200D9\uFEFF9\u00AD27176", "[bsn verwijderd]")]
    [InlineData("9 9 9 9 2 7 1 7 6", "[bsn verwijderd]")]
    [InlineData("999%20927%20176", "[bsn verwijderd]")]
    [InlineData("999&nbsp;927&nbsp;176", "[bsn verwijderd]")]
    [InlineData("999\u2011927\u2011176", "[bsn verwijderd]")]
    [InlineData("9999\n27\n176", "[bsn verwijderd]")]
    [InlineData("x999927176y", "x[bsn verwijderd]y")]
    [InlineData("kind 1: 999.927.176, kind 2: 999 908 704", "kind 1: [bsn verwijderd], kind 2: [bsn verwijderd]")]
    [InlineData("9999 27 176 9999 08 704", "[bsn verwijderd] [bsn verwijderd]")]
    [InlineData("999927176/999908704", "[bsn verwijderd]/[bsn verwijderd]")]
    [InlineData("zaaknummer 999927176", "zaaknummer [bsn verwijderd]")]
    [InlineData("klant 999927176", "klant [bsn verwijderd]")]
    [InlineData("naam;bsn;klantnummer\n999927176;Jan", "naam;bsn;klantnummer\n[bsn verwijderd];Jan")]
    [InlineData("factuurnummer 999.927.176", "factuurnummer [bsn verwijderd]")]
    [InlineData("factuurnummer 999927176 (bsn)", "factuurnummer [bsn verwijderd] (bsn)")]
    [InlineData("bsn999927176ouder", "bsn[bsn verwijderd]ouder")]
    [InlineData("999😀927👍🏽176", "[bsn verwijderd]")]
    [InlineData("⑨⑨⑨⑨②⑦①⑦⑥", "[bsn verwijderd]")]
    [InlineData("9️⃣9️⃣9️⃣9️⃣2️⃣7️⃣1️⃣7️⃣6️⃣", "[bsn verwijderd]️⃣")]
    [InlineData("<td>999</td><td>927</td><td>176</td>", "<td>[bsn verwijderd]</td>")]
    [InlineData("?bsn=%39%39%39%39%32%37%31%37%36&x=1", "?bsn=[bsn verwijderd]&x=1")]
    [InlineData("&#57;&#57;&#57;&#57;&#50;&#x37;&#49;&#55;&#54;", "[bsn verwijderd]")]
    [InlineData("999~927~176, 999#908#704", "[bsn verwijderd], [bsn verwijderd]")]
    [InlineData("b.s.n. 999927177 of burger service nummer: 999927177", "b.s.n. [bsn verwijderd] of burger service nummer: [bsn verwijderd]")]
    [InlineData("<klant><bsn>999927177</bsn></klant>", "<klant><bsn>[bsn verwijderd]</bsn></klant>")]
    [InlineData("naam;bsn;geb\nJan;999927176;12-03-1984", "naam;bsn;geb\nJan;[bsn verwijderd];[geboortedatum verwijderd]")]
    [InlineData("jan (at) x.nl, jan[at]x punt nl; jan @ x . nl", "[e-mailadres verwijderd], [e-mailadres verwijderd]; [e-mailadres verwijderd]")]
    [InlineData("mail jan punt de punt vries at diemen punt nl", "mail [e-mailadres verwijderd]")]
    [InlineData("jan&#64;x.nl en jan_at_x.nl", "[e-mailadres verwijderd] en [e-mailadres verwijderd]")]
    [InlineData("06_12345678 en 31 6 12345678", "[telefoonnummer verwijderd] en [telefoonnummer verwijderd]")]
    [InlineData("Fatima (12-03-1984)", "Fatima ([geboortedatum verwijderd])")]
    [InlineData("12-03-1984 Fatima el Amrani", "[geboortedatum verwijderd] Fatima el Amrani")]
    [InlineData("12 maart 1984 (Fatima)", "[geboortedatum verwijderd] (Fatima)")]
    [InlineData("Jansen;12-03-1984;Hoorn", "Jansen;[geboortedatum verwijderd];Hoorn")]
    [InlineData("| Jan Jansen | 12-03-1984 |", "| Jan Jansen | [geboortedatum verwijderd] |")]
    [InlineData("ouder fatima el amrani 12-03-1984", "ouder fatima el amrani [geboortedatum verwijderd]")]
    [InlineData("d.o.b. 03/07/1991, geboortedatum: 12 / 03 / 1984", "d.o.b. [geboortedatum verwijderd], geboortedatum: [geboortedatum verwijderd]")]
    [InlineData("geboren op de 12e maart 1984", "geboren op de [geboortedatum verwijderd]")]
    [InlineData("born July 3, 1991", "born July [geboortedatum verwijderd]")]
    [InlineData("BSN met tikfout: 999927177", "BSN met tikfout: [bsn verwijderd]")]
    [InlineData("999927177 (bsn)", "[bsn verwijderd] (bsn)")]
    [InlineData("betaald 999927176 EUR 30.000", "betaald [bsn verwijderd] EUR 30.000")]
    [InlineData("chauffeur 999927176 Europa", "chauffeur [bsn verwijderd] Europa")]
    [InlineData("0900 9999 27 176", "0900 [bsn verwijderd]")]
    [InlineData("geboren te Den Haag op 12 maart 1984", "geboren te Den Haag op [geboortedatum verwijderd]")]
    [InlineData("geb.datum: 12-3-84", "geb.datum: [geboortedatum verwijderd]")]
    [InlineData("geboortedatum 12031984", "geboortedatum [geboortedatum verwijderd]")]
    [InlineData("1984-03-12 geboren", "[geboortedatum verwijderd] geboren")]
    [InlineData("mevrouw Jansen (12-03-1984) belt", "mevrouw Jansen ([geboortedatum verwijderd]) belt")]
    [InlineData("Yusuf el Kaya, 4 november 1979", "Yusuf el Kaya, [geboortedatum verwijderd]")]
    [InlineData("J. de Vries 4-11-1979", "J. de Vries [geboortedatum verwijderd]")]
    public void Personal_data_makes_place_for_its_kind(string tekst, string verwacht) => Assert.Equal(verwacht, Maskering.Maskeer(tekst).Tekst);

    [Theory]
    [InlineData("bel 0800-2358358 of 0800-0445, of 0900-1234567, of 14 0164 of 14020")]
    [InlineData("vraag HB-2026-000123, UHT-zaaknummer 1234567, zaak 2024-033776")]
    [InlineData("zaaknummer 2024-12345 en 12345/2024")]
    [InlineData("ECLI:NL:RVS:2021:12345 en Stcrt. 2023, 12345 en Stb. 2023, 264")]
    [InlineData("Kamerstukken II 2023/24, 36 708, nr. 80")]
    [InlineData("in 2021-2022 en 2005/2019 en 2021 2022")]
    [InlineData("€ 123.456.782 en 10.000.021 euro en EUR 10000021 en 1.234.567,82")]
    [InlineData("KvK 10000021 en klantnummer 10000033")]
    [InlineData("op 2024-04-02 10:15:30 van 192.168.1.25 op 20240402")]
    [InlineData("kinderen geboren na 31-12-2023 en voor 1 april 2021; die na 31-12-2005 geboren zijn")]
    [InlineData("mevrouw Jansen heeft op 12-03-2024 bezwaar gemaakt, meneer wacht sinds 1-2-2024")]
    [InlineData("Wet hersteloperatie toeslagen van 5-11-2022, Raad van State 12-03-2014")]
    [InlineData("Sofia en Sofie, 12345678 keer")]
    [InlineData("@Jan kijk naar a@b, 50% @ 20 euro")]
    [InlineData("NL91ABNA0417164301")]
    [InlineData("000000000 en 000000012")]
    [InlineData("factuurnummer 999927176, KvK 999927176, polis nr. 999927176, {\"klantnummer\":999927176}")]
    [InlineData("UHT-zaaknummer 999927176, UHT-zaaknummer: 999927176")]
    [InlineData("het punt is dat wij at work zijn. Nl: vandaag")]
    [InlineData("Hof Den Haag 12-03-2010, Wet van 12-03-1984, Catshuisregeling 22-12-2020, Op 12-03-2004 besloten")]
    [InlineData("de toeslag gold sinds 12-03-2003; de regeling kinderopvang 12-03-2003")]
    [InlineData("een huis van 50 m², noot ¹²³")]
    [InlineData("100%45 en &#8364; en <b>vet</b>")]
    [InlineData("bel 088-141 05 60 of 020-801 34 30")]
    public void What_is_not_personal_stays(string tekst) => Assert.Equal(new Gemaskeerd(tekst, []).Tekst, Maskering.Maskeer(tekst).Tekst);

    [Fact]
    public void What_was_removed_is_counted_per_kind()
    {
        var gemaskeerd = Maskering.Maskeer("999927176 en 999908704, a@b.nl");

        Assert.Equal([new(Soort.Bsn, 2), new(Soort.Email, 1)], gemaskeerd.Redacties);
    }

    [Fact]
    public void A_broken_surrogate_stays_as_it_is() => Assert.Equal("\ud800 [bsn verwijderd] \udc00", Maskering.Maskeer("\ud800 999927176 \udc00").Tekst);
}
