using HerstelBot.Domain.Gesprekken.Duiding;
using HerstelBot.Domain.Taal;

namespace HerstelBot.Domain.Tests.Gesprekken.Duiding;

public class OpdrachtlezerTests
{
    public static TheoryData<string, Opdracht> Opdrachten => new()
    {
        { "help", new Opdracht.Help() },
        { "HELP!", new Opdracht.Help() },
        { "hepl", new Opdracht.Help() },
        { "?", new Opdracht.Help() },
        { "Wat kun je allemaal?", new Opdracht.Help() },
        { "wat kan ik hier allemaal vragen", new Opdracht.Help() },
        { "wat doe jij eigenlijk", new Opdracht.Help() },
        { "waarvoor kan ik jou gebruiken?", new Opdracht.Help() },
        { "Menu", new Opdracht.Menu() },
        { "mijn vragen.", new Opdracht.MijnVragen() },
        { "Mijn  vraegn", new Opdracht.MijnVragen() },
        { "mijn open vragen", new Opdracht.MijnVragen() },
        { "wachtrij", new Opdracht.Wachtrij() },
        { "wachtij", new Opdracht.Wachtrij() },
        { "koppel cluster noord-holland", new Opdracht.KoppelCluster("noord-holland") },
        { "Koppel cluster Noord Holland.", new Opdracht.KoppelCluster("noord-holland") },
        { "kopel clustr g4-utrecht", new Opdracht.KoppelCluster("g4-utrecht") },
        { "koppel cluster", new Opdracht.KoppelCluster("") },
        { "ontkoppel", new Opdracht.Ontkoppel() },
        { "niet bezorgd", new Opdracht.NietBezorgd() },
        { "mail aan", new Opdracht.Mail(Aan: true) },
        { "Zet de e-mail aan, graag", new Opdracht.Mail(Aan: true) },
        { "mail uit", new Opdracht.Mail(Aan: false) },
        { "mial uit", new Opdracht.Mail(Aan: false) },
        { "geen e-mail meer aub", new Opdracht.Mail(Aan: false) },
        { "taal en", new Opdracht.Taal(Spreektaal.Engels) },
        { "Taal: Engels", new Opdracht.Taal(Spreektaal.Engels) },
        { "taal engls", new Opdracht.Taal(Spreektaal.Engels) },
        { "English", new Opdracht.Taal(Spreektaal.Engels) },
        { "In English, please!", new Opdracht.Taal(Spreektaal.Engels) },
        { "graag in het Engels", new Opdracht.Taal(Spreektaal.Engels) },
        { "Do you speak English?", new Opdracht.Taal(Spreektaal.Engels) },
        { "taal nl", new Opdracht.Taal(Spreektaal.Nederlands) },
        { "Nederlands", new Opdracht.Taal(Spreektaal.Nederlands) },
        { "dutch please", new Opdracht.Taal(Spreektaal.Nederlands) },
        { "taal", new Opdracht.Taal(null) },
        { "taal fr", new Opdracht.Taal(null) },
        { "mijn gegevens", new Opdracht.MijnGegevens() },
        { "Mijn gegvens inzien aub", new Opdracht.MijnGegevens() },
        { "wis mijn gegevens", new Opdracht.WisMijnGegevens() },
        { "Verwijder mijn gegevnes!", new Opdracht.WisMijnGegevens() },
        { "audit", new Opdracht.Audit(null) },
        { "Audit hb-2026-000001", new Opdracht.Audit(new(2026, 1)) },
        { "auditlog van HB 2026 17", new Opdracht.Audit(new(2026, 17)) },
        { "maak kennisartikel HB-2026-000123", new Opdracht.MaakKennisartikel(new(2026, 123)) },
        { "Maak een kennis-artikel van de vraag hb 2026 17.", new Opdracht.MaakKennisartikel(new(2026, 17)) },
        { "maak artikel uit HB-2026-000001", new Opdracht.MaakKennisartikel(new(2026, 1)) },
        { "plan contactmoment", new Opdracht.PlanContactmoment("") },
        { "contactmoment", new Opdracht.PlanContactmoment("") },
        { "Plan een contact moment in.", new Opdracht.PlanContactmoment("") },
        { "ik wil graag een contactmoment inplannen met Diemen", new Opdracht.PlanContactmoment("diemen") },
        { "plan contacmoment met de gemeente Bergen (NH)", new Opdracht.PlanContactmoment("bergen nh") },
        { "contactmoment met Den Haag plannen svp", new Opdracht.PlanContactmoment("den haag") },
        { "plan contactmoment met Bergen op Zoom", new Opdracht.PlanContactmoment("bergen op zoom") },
        { "afwzig tot 3 december, vervnager Youssef", new Opdracht.Afwezig("tot 3 december", "youssef") },
        { "wer aanwezig", new Opdracht.WeerAanwezig() },
        { "mijn wrek", new Opdracht.MijnWerk() },
        { "statusvrag", new Opdracht.VraagStatusOp() },
        { "niet bezrgd", new Opdracht.NietBezorgd() },
        { "vraag HB-2026-000123", new Opdracht.ToonVraag(new(2026, 123)) },
        { "vraag hb 2026 123?", new Opdracht.ToonVraag(new(2026, 123)) },
        { "vrag HB-2026-000123", new Opdracht.ToonVraag(new(2026, 123)) },
        { "HB-2026-000123", new Opdracht.ToonVraag(new(2026, 123)) },
    };

    [Theory, MemberData(nameof(Opdrachten))]
    public void A_command_is_read_with_any_case_punctuation_or_one_typing_error(string tekst, Opdracht verwacht) =>
        Assert.Equal(verwacht, Opdrachtlezer.Lees(tekst));

    [Theory]
    [InlineData("help me met een aanvraag voor brede ondersteuning")]
    [InlineData("waar staat de wachtrij van UHT?")]
    [InlineData("mijn vragen aan UHT worden nooit beantwoord")]
    [InlineData("wat is de status van vraag HB-2026-000123")]
    [InlineData("hoe koppel ik een cluster aan een kanaal")]
    [InlineData("hoe plan ik een contactmoment met UHT?")]
    [InlineData("contactmoment met de ouder gemist, wat nu")]
    [InlineData("krijgt de ouder een contactmoment")]
    [InlineData("mail aan UHT")]
    [InlineData("is de brief van UHT er ook in het Engels")]
    [InlineData("taal van de beschikking")]
    [InlineData("zelf")]
    [InlineData("")]
    public void Anything_more_than_the_command_is_not_a_command(string tekst) => Assert.Null(Opdrachtlezer.Lees(tekst));
}
