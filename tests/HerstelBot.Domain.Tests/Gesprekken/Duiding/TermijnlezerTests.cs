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
    [InlineData("termijn zienswijze, vooraankondiging 2/11/2026, verlengen kan tot wanneer", "zienswijze-verlengd", "2026-11-02")]
    // Deciding on a bezwaar.
    [InlineData("bezwaar zelf: iemand heeft op 14 augustus 2026 een besluit gehad en op 1 sept al bezwaar gemaakt. wanneer moeten wij beslissen met adviescommissie?", "beslissing-bezwaar-commissie", "2026-08-14")]
    [InlineData("besluit 14 augustus 2026, bezwaar 1 september. Wat is onze beslistermijn?", "beslissing-bezwaar", "2026-08-14")]
    [InlineData("Ons besluit is van 14 aug 2026. Tot wanneer mogen we doen over de beslissing op het bezwaar?", "beslissing-bezwaar", "2026-08-14")]
    [InlineData("besluit van 14-08-2026, wanneer moeten we uiterlijk op bezwaar beslissen met de bezwaarcommissie", "beslissing-bezwaar-commissie", "2026-08-14")]
    [InlineData("besluit van 14 augustus 2026, bezwaar binnen, we willen verdagen. uiterste beslisdatum op het bezwaar beslissen?", "beslissing-bezwaar-verdaagd", "2026-08-14")]
    [InlineData("beschikking UHT van 12 juni 2026, wanneer moet UHT beslissen op bezwaar?", "beslissing-bezwaar-uht", "2026-06-12")]
    // Ingebrekestelling and dwangsom.
    [InlineData("ingebrekestelling ontvangen op maandag 12 oktober 2026, termijn was al voorbij. vanaf wanneer moeten we dwangsom betalen en wat is het max?", "dwangsom", "2026-10-12")]
    [InlineData("wij zijn gisteren in gebreke gesteld, hoe lang hebben we nog?", "ingebrekestelling", "2026-11-22")]
    [InlineData("ingebrekestelling van 9 nov binnen. tot wanneer beslissen?", "ingebrekestelling", "2026-11-09")]
    [InlineData("Op 2 november 2026 kregen we een ingebrekestelling over een aanvraag. Wanneer begint de dwangsom?", "dwangsom", "2026-11-02")]
    [InlineData("IBS ontvangen 12/10/2026, uiterste beslisdatum?", "ingebrekestelling", "2026-10-12")]
    [InlineData("we zijn op 12 oktober in gebreke gesteld, wanneer loopt dwangsom", "dwangsom", "2026-10-12")]
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
    // Notations of dates.
    [InlineData("bekendmaking was 16/03/26, 6 weken is dan koningsdag toch? wat is dan de laatste dag", "bezwaar bezwaar-uht", "2026-03-16")]
    [InlineData("gemeentebesluit ging 9-11-'26 naar de inwoner, laatste dag bezwaar?", "bezwaar", "2026-11-09")]
    [InlineData("Definitieve beschikking van UHT is van 13 jan '26. Met 16 weken kom ik op bevrijdingsdag uit, schuift de laatste bezwaardag dan op?", "bezwaar-uht", "2026-01-13")]
    [InlineData("gemeente heeft laptop afgewezen bij besluit van 12 okotber 2026, einde bezwaartermijn?", "bezwaar", "2026-10-12")]
    [InlineData("ons besluit van 9 febuari 2026, tot wanneer bezwaar", "bezwaar", "2026-02-09")]
    [InlineData("ons besluit ging weg op ma 13 april 2026, tot wanneer bezwaar", "bezwaar", "2026-04-13")]
    [InlineData("ons besluit van 3 - 2 - 2026, tot wanneer bezwaar", "bezwaar", "2026-02-03")]
    [InlineData("besluit van de gemeente 14 augustus, 20 september ging bezwaar in. beslistermijn?", "beslissing-bezwaar", "2026-08-14")]
    // English.
    [InlineData("when does the objection period end for a municipal decision sent on 10 March 2025?", "bezwaar", "2025-03-10")]
    [InlineData("Municipal decision was mailed on November 5th, 2026. Until what date can the resident file an objection?", "bezwaar", "2026-11-05")]
    [InlineData("What is the last day to object to a UHT decision dated 1 May 2026?", "bezwaar-uht", "2026-05-01")]
    [InlineData("Our decision was sent on 17 August 2026, objection received 1 September, with an advisory committee. By when do we have to decide on the objection?", "beslissing-bezwaar-commissie", "2026-08-17")]
    [InlineData("Notice of default received on November 4, 2026. When does the penalty start?", "dwangsom", "2026-11-04")]
    // Two dates, each with its own role.
    [InlineData("besluit bo 2/10/2026 en bezwaar 9/10/2026, zonder commisie, laatste dag om te beslissen?", "beslissing-bezwaar", "2026-10-02")]
    [InlineData("besluit bekendgemaakt 16 april 2026, bezwaar van 22 april, wij hebben geen commissie. wanneer moeten we beslissen", "beslissing-bezwaar", "2026-04-16")]
    [InlineData("besluit van 5 maart 2026, bezwaar binnen op 20 maart, wij hebben een bezwaarcommissie. uiterste beslisdatum?", "beslissing-bezwaar-commissie", "2026-03-05")]
    [InlineData("Ons collegebesluit is gedateerd 30 maart 2027 maar pas op 1 april 2027 verzonden. Wat is de laatste dag om bezwaar in te dienen?", "bezwaar", "2027-04-01")]
    [InlineData("UHT-beschikking dagtekening 4 mei 2026, verzonden 6 mei 2026, laatste dag bezwaar?", "bezwaar-uht", "2026-05-04")]
    [InlineData("aanvraag ontvangen 3 februari 2026, ingebrekestelling ontvangen 5 mei 2026, wanneer gaat de dwangsom in?", "dwangsom", "2026-05-05")]
    [InlineData("klopt het dat de bezwaartermijn van ons besluit van 19 maart 2026 op 30 april afloopt?", "bezwaar", "2026-03-19")]
    [InlineData("Ouder is afgewezen op 4 mei 2026 en gaat in bezwaar. Tot wanneer loopt onze BO door?", "einde-brede-ondersteuning", "2026-05-04")]
    [InlineData("Inwoner: besluit d.d. 27-10-2026 ontvangen 29-10-2026. Tot wanneer bezwaar bij gemeente?", "bezwaar", "2026-10-27")]
    [InlineData("Ingebrekestelling ligt er sinds 17 november 2026, wanneer moeten we gaan betalen", "dwangsom", "2026-11-17")]
    // A date and a term without a question word.
    [InlineData("beschikking BO op 2 april 2026 gepost, hoelang heeft inwoner om bezwaar te maken? let op hemelvaartsdag", "bezwaar", "2026-04-02")]
    [InlineData("BO-aanvraag ontvangen 2-3-2026, 8 weken?", "beslissing-aanvraag", "2026-03-02")]
    [InlineData("Ontvangst ingebrekestelling 22-01-2026. eerste dwangsomdag?", "dwangsom", "2026-01-22")]
    [InlineData("beschikking uht 3/4/26 bezwaar tot?", "bezwaar-uht", "2026-04-03")]
    // Every other kind.
    [InlineData("Ingebrekestelling ontvangen 20 oktober 2026. tot en met wanneer kunnen we nog beslissen zonder dwangsom te betalen", "ingebrekestelling", "2026-10-20")]
    [InlineData("Beslistermijn in bezwaar verdaagd met 6 wk, met bezwaarschriftencommissie, besluit van 15 mei 2026. Einddatum?", "beslissing-bezwaar-commissie-verdaagd", "2026-05-15")]
    [InlineData("UHT liet op 4 maart 2026 weten dat ouder niet gedupeerd is. uiterlijk wanneer moet de BO stoppen volgens de wet", "einde-brede-ondersteuning", "2026-03-04")]
    [InlineData("plan op hoofdlijnen is vastgesteld op 14 september 2026, wanneer moet het volledige plan van aanpak er liggen", "volledig-plan-van-aanpak", "2026-09-14")]
    [InlineData("jongere heeft toekenning kindregeling met dagtekening 10 feb 2026. tot wanneer kan hij via ons schuldsanering vragen", "schuldsanering-jongere", "2026-02-10")]
    [InlineData("Toekenningsbeschikking ex-partner van 14 augustus 2026, tot wanneer kan zij de schuldenaanpak aanvragen?", "aanvraag-schuldenaanpak-ex-partner", "2026-08-14")]
    [InlineData("ex-toeslagpartner kreeg uitnodigingsbrief met dagtekening 21 april 2026, tot wanneer kan hij die 10.000 aanvragen?", "aanvraag-ex-toeslagpartner", "2026-04-21")]
    [InlineData("pleegkind, beschikking van de ouder is gedagtekend 28 mei 2026, tot welke datum kan de kindregeling nog aangevraagd worden", "aanvraag-kindregeling", "2026-05-28")]
    [InlineData("erkend gedupeerd vastgesteld op 8 juli 2026, tot wanneer private schulden doorgeven aan SBN", "melden-private-schulden", "2026-07-08")]
    [InlineData("beschikking werd onherroepelijk op 4 september 2026, tot wanneer kan aanvullende schade worden aangevraagd?", "aanvraag-aanvullende-schade", "2026-09-04")]
    [InlineData("cws verzoek van 10 feb 2026, na verlenging moet UHT wanneer uiterlijk beslist hebben", "beslissing-aanvullende-schade-verlengd", "2026-02-10")]
    [InlineData("aanvraag herstelmaatregel ontvangen op 1 juni 2026, wanneer moet de 30.000 euro uiterlijk betaald zijn", "uitbetaling-forfaitair-bedrag", "2026-06-01")]
    public void Kind_and_date_are_read_as_they_are_typed(string tekst, string soorten, string datum)
    {
        var vraag = Termijnlezer.Lees(tekst, Vandaag);

        Assert.NotNull(vraag);
        Assert.Equal(soorten, string.Join(' ', vraag.Soorten.Select(soort => soort.Id)));
        Assert.Equal(datum, vraag.Datum.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

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
    public void A_besluit_that_came_in_is_no_bezwaar()
    {
        var vraag = Termijnlezer.Lees("UHT-beschikking dagtekening 4 mei 2026, ontvangen 8 mei 2026, laatste dag bezwaar?", Vandaag)!;
        var verstuurd = Termijnlezer.Lees("ons besluit is van 2 maart 2026. De ouder heeft het bezwaar op 10 april 2026 verstuurd. op tijd?", Vandaag)!;
        var wens = Termijnlezer.Lees("ouder wil voor 1 december 2026 antwoord op haar BO aanvraag van 12 oktober 2026, wanneer moeten we uiterlijk beslissen", Vandaag)!;

        Assert.Equal((null, false), (vraag.Ontvangen, vraag.VraagtOpTijd));
        Assert.Equal((new DateOnly(2026, 4, 10), null), (verstuurd.Gepost, verstuurd.Ontvangen));
        Assert.Null(wens.Beweerd);
    }

    [Theory]
    [InlineData("besluit 24 augustus 2026, geen commissie, beslistermijn bezwaar?", "")]
    [InlineData("besluit 24 augustus 2026, met commissie, beslistermijn bezwaar?", "")]
    [InlineData("besluit 24 augustus 2026, beslistermijn bezwaar?", "beslissing-bezwaar-commissie")]
    [InlineData("vooraankondiging 2 november 2026, zienswijze na uitstel tot wanneer?", "zienswijze")]
    [InlineData("op 2 november 2026 in gebreke gesteld, eerste dag dwangsom?", "ingebrekestelling")]
    [InlineData("ons besluit van 2 november 2026, tot wanneer mag gepost bezwaar binnenkomen?", "bezwaar-per-post")]
    public void What_is_asked_comes_first_and_what_belongs_to_it_beside_it(string tekst, string daarnaast) =>
        Assert.Equal(daarnaast, string.Join(' ', Termijnlezer.Lees(tekst, Vandaag)!.Daarnaast.Select(soort => soort.Id)));

    [Fact]
    public void What_was_assumed_is_said()
    {
        Assert.Contains("dinsdag 3 februari 2026", Assert.Single(Termijnlezer.Lees("ons besluit van 3 februari, tot wanneer bezwaar", Vandaag)!.Aannames), StringComparison.Ordinal);
        Assert.Contains("U schrijft dinsdag", Assert.Single(Termijnlezer.Lees("ons besluit van dinsdag 9 oktober 2026, tot wanneer bezwaar", Vandaag)!.Aannames), StringComparison.Ordinal);
        Assert.Empty(Termijnlezer.Lees("ons besluit van vrijdag 9 oktober 2026, tot wanneer bezwaar", Vandaag)!.Aannames);
    }
}
