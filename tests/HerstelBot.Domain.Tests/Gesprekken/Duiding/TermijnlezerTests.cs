using System.Globalization;
using HerstelBot.Domain.Gesprekken.Duiding;

namespace HerstelBot.Domain.Tests.Gesprekken.Duiding;

public class TermijnlezerTests
{
    // A Monday.
    private static readonly DateOnly Vandaag = new(2026, 11, 23);

    [Theory]
    // Whose besluit it is.
    [InlineData("beschikking van 3 feb 2025, wanneer verloopt bezwaar?", "bezwaar bezwaar-uht", "2025-02-03")]
    [InlineData("besluit is op 13 nov 2026 verzonden, bezwaartermijn dus t/m eerste kerstdag?", "bezwaar bezwaar-uht", "2026-11-13")]
    [InlineData("Ons college heeft op vrijdag 9 oktober 2026 een besluit over BO verstuurd. tot wanneer kan iemand bezwaar maken?", "bezwaar", "2026-10-09")]
    [InlineData("Onze beschikking is van 3-2-2025. Tot wanneer kan de inwoner in bezwaar?", "bezwaar", "2025-02-03")]
    [InlineData("We verstuurden een afwijzing BO op 3 april 2026 (Goede Vrijdag). Wanneer loopt de bezwaartermijn af, rekening houdend met hemelvaart?", "bezwaar", "2026-04-03")]
    [InlineData("besluit van de gemeente van 03/02/25, laatste dag voor bezwaar?", "bezwaar", "2025-02-03")]
    [InlineData("wij hebben op 12 januari 2026 een laptop afgewezen, tot welke datum is bezwaar mogelijk", "bezwaar", "2026-01-12")]
    [InlineData("Wij hebben vandaag het besluit verstuurd. Tot wanneer is bezwaar mogelijk?", "bezwaar", "2026-11-23")]
    [InlineData("gisteren ging onze brief met de afwijzing de deur uit, tot wanneer kan bezwaar", "bezwaar", "2026-11-22")]
    [InlineData("Ons besluit is vorige week dinsdag verzonden. Wanneer is de bezwaartermijn voorbij?", "bezwaar", "2026-11-17")]
    [InlineData("onze beschikking ging afgelopen vrijdag op de mail, hoe lang kan men bezwaar maken", "bezwaar", "2026-11-20")]
    [InlineData("Besluit over brede ondersteuning van 3 februari, tot wanneer bezwaar?", "bezwaar", "2026-02-03")]
    [InlineData("Besluit over brede ondersteuning van 24 december, tot wanneer bezwaar?", "bezwaar", "2025-12-24")]
    [InlineData("bo-besluit dd 1 mei 2026: einddatum bezwaar?", "bezwaar", "2026-05-01")]
    [InlineData("afwijzing van het college gedateerd 29 februari 2024, hoelang heeft iemand voor bezwaar", "bezwaar", "2024-02-29")]
    [InlineData("De gemeente heeft het besluit op 2026-10-09 bekendgemaakt. Bezwaartermijn?", "bezwaar", "2026-10-09")]
    [InlineData("Besluit gemeente 9.10.2026 bezwaar uiterlijk?", "bezwaar", "2026-10-09")]
    [InlineData("Ons besluit is van 9 okt '26. Hoeveel tijd is er om bezwaar te maken?", "bezwaar", "2026-10-09")]
    [InlineData("Ons besluit is van 9 okt 26, deadline bezwaar?", "bezwaar", "2026-10-09")]
    [InlineData("hallo collega, ons besluit op de BO-aanvraag is 9e oktober 2026 verstuurd. De ouder wil bezwaar maken. Kan dat nog?", "bezwaar", "2026-10-09")]
    [InlineData("UHT-beschikking met dagtekening 12 juni 2026, hoe lang heeft ouder voor bezwaar? ik dacht 6 weken", "bezwaar-uht", "2026-06-12")]
    [InlineData("UHT heeft op 12 juni 2026 een beschikking gestuurd, wanneer verloopt de bezwaartermijn", "bezwaar-uht", "2026-06-12")]
    [InlineData("beschikking van UHT, dagtekening 12-06-2026. Tot wanneer bezwaar?", "bezwaar-uht", "2026-06-12")]
    [InlineData("de definitieve beschikking is gedagtekend op 12 juni 2026. is bezwaar nog mogelijk?", "bezwaar-uht", "2026-06-12")]
    [InlineData("Brief van de Belastingdienst van 5 aug 2026 over compensatie: tot wanneer bezwaar?", "bezwaar-uht", "2026-08-05")]
    [InlineData("Afwijzing kindregeling dd. 1-9-2026, hoe lang kan iemand in bezwaar?", "bezwaar-uht", "2026-09-01")]
    [InlineData("Mevrouw kreeg op 12 juni 2026 de beschikking van uht. Tot wanneer kan zij bezwaar maken?", "bezwaar-uht", "2026-06-12")]
    [InlineData("ouder ontving 15 juni 2026 de beschikking van UHT, hoe lang heeft zij voor bezwaar", "bezwaar-uht", "2026-06-15")]
    [InlineData("integrale beoordeling, beschikking 4 maart 2026, uiterste datum bezwaar?", "bezwaar-uht", "2026-03-04")]
    [InlineData("UHT beschikking van eergisteren, wanneer verloopt bezwaar", "bezwaar-uht", "2026-11-21")]
    // Beroep.
    [InlineData("beslissing op bezwaar van onze gemeente is 2 maart 2026 verzonden, tot wanneer kan de inwoner in beroep?", "beroep", "2026-03-02")]
    [InlineData("bob van 2 maart 2026, beroepstermijn?", "beroep", "2026-03-02")]
    [InlineData("UHT heeft op 2 maart 2026 een besluit op bezwaar genomen. Tot wanneer is beroep mogelijk?", "beroep-uht", "2026-03-02")]
    [InlineData("uitspraak van de rechtbank van 2 maart 2026, hoe lang kunnen wij in hoger beroep?", "hoger-beroep", "2026-03-02")]
    [InlineData("vonnis 14-9-2026 hoger beroep deadline", "hoger-beroep", "2026-09-14")]
    // Zienswijze.
    [InlineData("vooraankondiging met dagtekening 2 november 2026, tot wanneer kan de ouder een zienswijze geven?", "zienswijze", "2026-11-02")]
    [InlineData("zienswijze op brief van 16 nov, hoe lang?", "zienswijze", "2026-11-16")]
    [InlineData("De vooraankondiging is van vorige week maandag. Wanneer moet de zienswijze uiterlijk binnen zijn?", "zienswijze", "2026-11-16")]
    [InlineData("termijn zienswijze, vooraankondiging 2/11/2026, verlengen kan tot wanneer", "zienswijze", "2026-11-02")]
    // Deciding on a bezwaar.
    [InlineData("bezwaar zelf: iemand heeft op 14 augustus 2026 een besluit gehad en op 1 sept al bezwaar gemaakt. wanneer moeten wij beslissen met adviescommissie?", "beslissing-bezwaar-commissie", "2026-08-14")]
    [InlineData("besluit 14 augustus 2026, bezwaar 1 september. Wat is onze beslistermijn?", "beslissing-bezwaar", "2026-08-14")]
    [InlineData("Ons besluit is van 14 aug 2026. Tot wanneer mogen we doen over de beslissing op het bezwaar?", "beslissing-bezwaar", "2026-08-14")]
    [InlineData("besluit van 14-08-2026, wanneer moeten we uiterlijk op bezwaar beslissen met de bezwaarcommissie", "beslissing-bezwaar-commissie", "2026-08-14")]
    [InlineData("besluit van 14 augustus 2026, bezwaar binnen, we willen verdagen. uiterste beslisdatum op het bezwaar beslissen?", "beslissing-bezwaar", "2026-08-14")]
    [InlineData("beschikking UHT van 12 juni 2026, wanneer moet UHT beslissen op bezwaar?", "beslissing-bezwaar-uht", "2026-06-12")]
    // Ingebrekestelling and dwangsom.
    [InlineData("ingebrekestelling ontvangen op maandag 12 oktober 2026, termijn was al voorbij. vanaf wanneer moeten we dwangsom betalen en wat is het max?", "ingebrekestelling", "2026-10-12")]
    [InlineData("wij zijn gisteren in gebreke gesteld, hoe lang hebben we nog?", "ingebrekestelling", "2026-11-22")]
    [InlineData("ingebrekestelling van 9 nov binnen. tot wanneer beslissen?", "ingebrekestelling", "2026-11-09")]
    [InlineData("Op 2 november 2026 kregen we een ingebrekestelling over een aanvraag. Wanneer begint de dwangsom?", "ingebrekestelling", "2026-11-02")]
    [InlineData("IBS ontvangen 12/10/2026, uiterste beslisdatum?", "ingebrekestelling", "2026-10-12")]
    [InlineData("we zijn op 12 oktober in gebreke gesteld, wanneer loopt dwangsom", "ingebrekestelling", "2026-10-12")]
    [InlineData("drie dagen geleden kwam een ingebrekestelling binnen, hoelang hebben we", "ingebrekestelling", "2026-11-20")]
    // An aanvraag.
    [InlineData("Inwoner heeft op 2 nov 2026 een BO-aanvraag gedaan, wij hebben geen termijn in onze beleidsregels. hoe lang mogen we erover doen?", "beslissing-aanvraag", "2026-11-02")]
    [InlineData("aanvraag brede ondersteuning ontvangen op 2 november 2026, wanneer moeten wij uiterlijk beslissen?", "beslissing-aanvraag", "2026-11-02")]
    [InlineData("aanvraag van 2 nov, beslistermijn tot wanneer?", "beslissing-aanvraag", "2026-11-02")]
    [InlineData("op 2/11/26 aangevraagd, wanneer moet het college beslist hebben", "beslissing-aanvraag", "2026-11-02")]
    [InlineData("verzoek van 9 november 2026: wanneer moeten we uiterlijk beslissen als er niets in de regels staat", "beslissing-aanvraag", "2026-11-09")]
    [InlineData("aanvraag aanvullende schade ontvangen op 9 augustus 2024, wanneer moet UHT uiterlijk beslissen?", "beslissing-aanvullende-schade", "2024-08-09")]
    [InlineData("werkelijke schade aangevraagd op 1 juli 2026, tot wanneer is de beslistermijn", "beslissing-aanvullende-schade", "2026-07-01")]
    // The end of the brede ondersteuning.
    [InlineData("Wij zijn op donderdag 26 november 2026 door UHT geinformeerd dat de aanvraag is afgewezen. tot wanneer loopt de BO door volgens de wet?", "einde-brede-ondersteuning", "2026-11-26")]
    [InlineData("Op 1 oktober 2026 bericht van UHT: niet gedupeerd. Wanneer moet de brede ondersteuning stoppen?", "einde-brede-ondersteuning", "2026-10-01")]
    [InlineData("Bericht afwijzing gekregen op 5 november 2026, hoe lang loopt de hulp nog door?", "einde-brede-ondersteuning", "2026-11-05")]
    [InlineData("UHT liet weten op 2 nov 2026 dat de ouder is afgewezen, wanneer eindigt de BO uiterlijk", "einde-brede-ondersteuning", "2026-11-02")]
    // Plan van aanpak.
    [InlineData("eerste gesprek was op 5 oktober 2026, wanneer moet het plan van aanpak er uiterlijk zijn?", "plan-van-aanpak", "2026-10-05")]
    [InlineData("intake gehad 5-10-2026, deadline pva?", "plan-van-aanpak", "2026-10-05")]
    [InlineData("inwoner heeft zich aangemeld op 5 oktober 2026, tot wanneer hebben we voor het eerste gesprek?", "eerste-gesprek", "2026-10-05")]
    // In time?
    [InlineData("bezwaar is op 19 november 2026 op de post gedaan, besluit was 9 oktober 2026, kwam 25 nov binnen. op tijd?", "bezwaar bezwaar-uht", "2026-10-09")]
    [InlineData("Onze afwijzing is van 2 maart 2026. De inwoner stuurde op 20 april een bezwaar. Is dat te laat?", "bezwaar", "2026-03-02")]
    [InlineData("bezwaar is binnengekomen op 5 mei 2026 tegen ons besluit van 20 maart 2026, op tijd?", "bezwaar", "2026-03-20")]
    [InlineData("Klacht bij UHT ingediend, de klacht is van 2 november 2026. Wanneer moet er uiterlijk antwoord zijn?", "klacht-uht", "2026-11-02")]
    // Spelling and style as it comes.
    [InlineData("BEZWAAR GEMEENTEBESLUIT 9 OKTOBER 2026 TOT WANNEER", "bezwaar", "2026-10-09")]
    [InlineData("ons besluit 9oktober 2026, bezwaar tot wanneer", "bezwaar", "2026-10-09")]
    [InlineData("Tot wanneer kan bezwaar tegen ons besluit? Het besluit is verzonden op 9 oktober 2026.", "bezwaar", "2026-10-09")]
    [InlineData("Besluit gemeente: 9 oktober 2026\nVraag: tot wanneer bezwaar?", "bezwaar", "2026-10-09")]
    [InlineData("our college sent a besluit on 9 oktober 2026, how long for bezwaar?", "bezwaar", "2026-10-09")]
    [InlineData("Graag berekenen: bezwaartermijn gemeentebesluit van 9 oktober 2026", "bezwaar", "2026-10-09")]
    [InlineData("Is t/m 20 november juist als laatste dag voor bezwaar tegen ons besluit van 9 oktober 2026?", "bezwaar", "2026-10-09")]
    [InlineData("ons besluit van vrijdag 9 oktober jl., bezwaartermijn?", "bezwaar", "2026-10-09")]
    [InlineData("Vorige week donderdag hebben wij het besluit verzonden. Bezwaar tot?  Welke datum?", "bezwaar", "2026-11-19")]
    [InlineData("tien dagen geleden is ons besluit verstuurd, tot wanneer bezwaar", "bezwaar", "2026-11-13")]
    [InlineData("onze afwijzing bo 30 september 2026 - hoeveel weken nog voor bezwaar en tot wanneer", "bezwaar", "2026-09-30")]
    public void Kind_and_date_are_read_as_they_are_typed(string tekst, string soorten, string datum)
    {
        var vraag = Termijnlezer.Lees(tekst, Vandaag);

        Assert.NotNull(vraag);
        Assert.Equal(soorten, string.Join(' ', vraag.Soorten.Select(soort => soort.Id)));
        Assert.Equal(datum, vraag.Datum.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("hoe lang is de bezwaartermijn bij UHT?")]
    [InlineData("laatste dag valt op zondag, mag het bezwaar bij ons dan maandag nog")]
    [InlineData("deadline 1-1-2025 bezwaar tegen oudere beslissingen van UHT")]
    [InlineData("wat is de bezwaartermijn bij een besluit van de gemeente")]
    [InlineData("tot wanneer kan een ouder bezwaar maken")]
    [InlineData("Sinds 10 juli 2024 geldt een bezwaartermijn van 16 weken bij UHT, klopt dat?")]
    [InlineData("Geldt de termijn van 16 weken voor beschikkingen vanaf 10 juli 2024?")]
    [InlineData("Per 1 januari 2025 zijn er termijnen voor het plan van aanpak, welke zijn dat?")]
    [InlineData("wat gold in maart 2024 voor de bezwaartermijn")]
    [InlineData("Hoeveel weken bezwaar bij beschikkingen van voor 2024?")]
    [InlineData("hoe lang duurt een bezwaar bij UHT")]
    [InlineData("Wanneer eindigt de hersteloperatie?")]
    [InlineData("tot wanneer loopt de SPUK?")]
    [InlineData("Kan een ouder na 2 januari 2024 nog een aanvraag doen?")]
    [InlineData("aanmelden kon tot 2 januari 2024, kan het nu nog?")]
    [InlineData("mag een laptop uit brede ondersteuning?")]
    [InlineData("kinderen die geboren zijn op 5 november 2022, vallen die onder de kindregeling")]
    [InlineData("kind is geboren op 6 november 2022, heeft het recht op de kindregeling en tot wanneer kan bezwaar?")]
    [InlineData("Op 26 maart 2025 noemde de Raad van State 60 weken, wat betekent dat?")]
    [InlineData("wat is er besloten op 14 maart 2025 over Van Dam")]
    [InlineData("Wat kost een dwangsom per dag?")]
    [InlineData("hoeveel dagen loopt een dwangsom en wat is het maximum")]
    [InlineData("wat moet ik doen bij een ingebrekestelling")]
    [InlineData("hoe lang mogen we over een BO-aanvraag doen")]
    [InlineData("hoe lang mag een plan van aanpak duren")]
    [InlineData("hoe snel moet het eerste gesprek zijn na aanmelding")]
    [InlineData("wat is een zienswijze")]
    [InlineData("kan de zienswijze verlengd worden?")]
    [InlineData("ouder heeft op 3 februari 2025 een beschikking gekregen, wat kan ik doen?")]
    [InlineData("op 3 maart 2026 had ik overleg met UHT over een bezwaar")]
    [InlineData("Ouder heeft bezwaar lopen bij UHT, adviescommissie. wanneer kan ze antwoord verwachten en moeten wij de hulp pauzeren?")]
    [InlineData("bezwaar ontvangen op 1 september 2026, wanneer moeten wij beslissen?")]
    [InlineData("de hoorzitting over het bezwaar is op 3 december 2026, hoe laat moeten we er zijn")]
    [InlineData("ontruiming op 1 december 2026, hoe lang duurt urgentie bij UHT")]
    [InlineData("ouder wacht sinds 3 maart 2026 op uitbetaling, wanneer komt die")]
    [InlineData("Tot wanneer loopt de SPUK-regeling, 1 januari 2027?")]
    [InlineData("wat verandert er op 1 januari 2027 voor de termijnen")]
    [InlineData("besluiten van 3 februari en 4 maart 2026, tot wanneer bezwaar tegen de gemeente")]
    [InlineData("ons besluit van 31 februari 2026, tot wanneer bezwaar?")]
    [InlineData("ons besluit van 30 2 2026, tot wanneer bezwaar?")]
    [InlineData("ons besluit van 3 februari 1980, tot wanneer bezwaar?")]
    [InlineData("bezwaar maken duurt 6-8 weken, hoe lang precies?")]
    [InlineData("vandaag is het druk, hoe lang duurt de integrale beoordeling?")]
    [InlineData("De pilot van 1 maart 2023 tot 1 juni 2023 met 73 gemeenten, hoe lang duurde die")]
    [InlineData("Wanneer krijgt de ouder van 30.000 euro antwoord op bezwaar?")]
    [InlineData("goedemorgen, hoe lang is de bezwaartermijn van een besluit van de gemeente?")]
    [InlineData("Goede morgen, tot wanneer kan een ouder bezwaar maken tegen een besluit")]
    public void A_story_about_rules_or_another_question_is_no_termijn(string tekst) => Assert.Null(Termijnlezer.Lees(tekst, Vandaag));

    [Fact]
    public void Posted_and_received_and_claimed_days_are_told_apart()
    {
        var post = Termijnlezer.Lees("bezwaar is op 19 november 2026 op de post gedaan, ons besluit was 9 oktober 2026, kwam 25 nov binnen. op tijd?", Vandaag)!;
        var claim = Termijnlezer.Lees("ons besluit is op 13 nov 2026 verzonden, bezwaartermijn dus t/m eerste kerstdag?", Vandaag)!;

        Assert.Equal((new DateOnly(2026, 11, 19), new DateOnly(2026, 11, 25), true), (post.Gepost, post.Ontvangen, post.VraagtOpTijd));
        Assert.Equal(new DateOnly(2026, 12, 25), claim.Beweerd);
        Assert.Null(claim.Ontvangen);
    }

    [Fact]
    public void A_text_full_of_dates_is_no_question_for_one_of_them() =>
        Assert.Null(Termijnlezer.Lees("tot wanneer bezwaar? " + string.Concat(Enumerable.Range(1, 28).Select(dag => $"ons besluit van {dag} mei 2026, ")), Vandaag));

    [Fact]
    public void What_was_assumed_is_said()
    {
        Assert.Contains("dinsdag 3 februari 2026", Assert.Single(Termijnlezer.Lees("ons besluit van 3 februari, tot wanneer bezwaar", Vandaag)!.Aannames), StringComparison.Ordinal);
        Assert.Contains("U schrijft dinsdag", Assert.Single(Termijnlezer.Lees("ons besluit van dinsdag 9 oktober 2026, tot wanneer bezwaar", Vandaag)!.Aannames), StringComparison.Ordinal);
        Assert.Empty(Termijnlezer.Lees("ons besluit van vrijdag 9 oktober 2026, tot wanneer bezwaar", Vandaag)!.Aannames);
    }
}
