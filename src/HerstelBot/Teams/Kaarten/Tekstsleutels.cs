using HerstelBot.Domain.Gesprekken;
using HerstelBot.Domain.Kennisbank;
using HerstelBot.Domain.Kennisbank.Beheer;
using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Privacy;
using HerstelBot.Domain.Rapportage;
using HerstelBot.Domain.Vragen;

namespace HerstelBot.Teams.Kaarten;

/// <summary>The sentences that the bot cannot do without, each with the blanks that it may have.</summary>
internal static class Tekstsleutels
{
    private static readonly string[] Algemeen =
        ["welkom", "hulp", "antwoord", "bedoelt-u", "loket", "termijn", "wijzigingen", "weet-ik-niet", "vraagformulier", "statusformulier", "eerdere-antwoorden",
            "mijn-vragen", "mijn-werk", "wachtrij", "overzicht", "vertrokken", "onbereikbaar", "veel-gevraagd", "rapport", "niet-bezorgd", "contactagenda",
            "mijn-gegevens", "wis-gegevens", "audit"];

    private static readonly string[] Overzichtsdelen =
        ["eigen-te-laat", "eigen-vandaag", "eigen-later", "wacht", "te-laat", "niet-opgepakt", "terugvraag", "gesloten"];

    private static readonly string[] OverVraag =
        ["bevestiging", "kanaalkaart", "actieformulier", "antwoord-van-pzb", "terugvraag", "melding", "vraagkaart", "kennisaanbod"];

    private static readonly string[] Mailaanleidingen = ["gesteld", "beantwoord", "terugvraag", "herinnering"];

    /// <summary>Key and blanks.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Verplicht { get; } = Alle()
        .ToDictionary(sleutel => sleutel.Sleutel, sleutel => (IReadOnlyList<string>)sleutel.Gaten.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static IEnumerable<(string Sleutel, string Gaten)> Alle() =>
    [
        ("gesprek.begroeting", "naam"), ("gesprek.bedankt", ""), ("gesprek.afscheid", ""), ("gesprek.over-bot", ""), ("gesprek.te-kort", ""), ("gesprek.te-lang", "hoogstens"),
        ("gesprek.geen-toegang", ""), ("gesprek.fout", ""), ("gesprek.artikel-weg", ""), ("gesprek.verwerkt", ""), ("gesprek.persoonlijk-gestuurd", ""),
        ("formulier.open", ""), ("formulier.gemeente-onbekend", ""), ("formulier.gemeente-keuze", ""), ("formulier.gemeente-ontbreekt", ""),
        ("formulier.vraag-ontbreekt", ""), ("formulier.onderwerp-ontbreekt", ""), ("formulier.te-lang", "hoogstens"),
        ("dialoog.klaar", ""), ("dialoog.geen-chat", ""), ("zoeken.niets", ""), ("zoeken.artikel", ""), ("zoeken.vraag", ""), ("samenvatting.gedeelde-vraag", "nummer onderwerp status"),
        ("dit-helpt.bedankt", ""),
        ("melding.opgepakt", "naam cluster"), ("melding.teruggegeven", "naam"), ("melding.doorgezet", "cluster reden"),
        ("melding.doorverwezen", "loket hoe reden"), ("melding.ingetrokken", ""), ("melding.heropend", ""), ("melding.aangevuld", ""),
        ("melding.toegewezen", "naam"), ("melding.aan-u-toegewezen", "naam"), ("melding.overgenomen", "naam"), ("melding.heropend-door-pzb", "naam"),
        ("melding.gekoppeld", ""), ("melding.koppeling-vervallen", ""), ("melding.spoed", ""), ("melding.spoed-vrager", ""),
        ("melding.herinnering-vrager", ""), ("melding.vrager-onbereikbaar", ""), ("melding.vrager-weg", ""),
        ("statusvraag.zaaknummer", ""), ("statusvraag.grondslag", ""), ("statusvraag.toestemming", ""),
        ("afwezig.datum", ""), ("afwezig.bewaard", "datum"), ("afwezig.met-werk", "datum aantal"), ("afwezig.overgedragen", "datum aantal naam"), ("afwezig.terug", ""),
        ("afwezig.aan-vervanger", "naam datum aantal"), ("afwezig.aan-coordinator", "naam datum aantal"),
        ("overdracht.gedaan", "naam aan aantal"), ("overdracht.niets", "naam aan"), ("overdracht.aan-u", "naam aantal"), ("overdracht.wie", "namen"),
        ("mijn-werk.leeg", ""), ("overzicht.kop", ""), ("overzicht.kop-na-stilstand", ""),
        .. Overzichtsdelen.Select(deel => ($"overzicht.{deel}", "aantal")),
        .. Statusvraag.Grondslagen.Select(grond => ($"grondslag.{grond}", "")),
        .. Enum.GetNames<Zaakuitkomst>().SelectMany(naam => new[] { ($"uitkomst.{naam}", ""), ($"betekenis.{naam}", "") }),
        ("belofte.gewoonlijk", "duur"), ("duur.werkuren", "aantal"), ("duur.werkdagen", "aantal"), ("duur.een-werkuur", ""), ("duur.een-werkdag", ""),
        ("koppeling.aan", "nummer"), ("koppeling.van", "nummers"), ("eerder.kop", "onderwerp moment"),
        ("melding.opgelost", ""), ("melding.stil-gesloten", ""), ("melding.herinnering", ""), ("melding.escalatie", ""), ("melding.escalatie-regio", "cluster"), ("melding.zonder-cluster", ""),
        ("rapport.kop", "regio"), ("rapport.kop-week", "regio"), ("rapport.periode", "van tot"), ("rapport.gesteld", ""), ("rapport.beantwoord", ""), ("rapport.te-laat", ""),
        ("rapport.geen", ""), ("rapport.deel", "procent teller noemer"), ("rapport.werkdagen", "aantal"), ("rapport.geen-recht", ""),
        .. Kernrapporteur.Sleutels.Select(sleutel => ($"rapport.cijfer.{sleutel}", "")),
        ("koppel.gedaan", "cluster"), ("koppel.onbekend", "clusters"), ("koppel.alleen-kanaal", ""), ("koppel.geen-recht", ""),
        ("ontkoppel.gedaan", "clusters"), ("ontkoppel.niets", ""),
        ("lijst.leeg", ""), ("lijst.meer", "aantal"), ("wachtrij.leeg", ""), ("niet-bezorgd.leeg", ""), ("opdracht.onbekend", ""),
        ("gedaan.oppakken", ""), ("gedaan.beantwoorden", ""), ("gedaan.vraag-terug", ""), ("gedaan.teruggeven", ""), ("gedaan.doorzetten", ""),
        ("gedaan.aanvullen", ""), ("gedaan.is-opgelost", ""), ("gedaan.nog-niet-duidelijk", ""), ("gedaan.intrekken", ""),
        (Voorbeeldmerk.Sleutel, ""),
        ("gemaskeerd.verwijderd", "soorten"),
        ("mail.aan", ""), ("mail.uit", ""), ("mail.niet-ingericht", ""), ("mail.geen-adres", ""),
        ("mail.status", "status"), ("mail.link", ""), ("mail.zonder-link", "nummer"), ("mail.uitleg", ""), ("mail.onderwerp.contactmoment", ""), ("mail.tekst.contactmoment", "moment"),
        .. Mailaanleidingen.SelectMany(aanleiding => new[] { ($"mail.onderwerp.{aanleiding}", "nummer"), ($"mail.tekst.{aanleiding}", "nummer") }),
        ("agenda.titel", "gemeente cluster"), ("agenda.punt", "nummer status"), ("agenda.punt-over-tijd", "nummer status"), ("agenda.leeg", ""), ("agenda.uitleg", ""), ("agenda.verlopen", ""),
        ("contactmoment.welke-gemeente", ""), ("contactmoment.gemeente-keuze", "gemeenten"), ("contactmoment.gemeente-onbekend", "toelichting"), ("contactmoment.geen-cluster", "gemeente"),
        ("contactmoment.voorstel", "moment minuten"), ("contactmoment.link", "link moment"), ("contactmoment.zet-in-agenda", ""),
        ("gegevens.alleen-persoonlijk", ""), ("gegevens.naam", "naam"), ("gegevens.gemeente", "gemeente"), ("gegevens.mail-aan", ""), ("gegevens.mail-uit", ""),
        ("gegevens.afwezig", "datum"), ("gegevens.vragen", "lopend afgesloten"), ("gegevens.teksten", "aantal"), ("gegevens.werk", "aantal"), ("gegevens.zonder-naam", ""),
        ("gegevens.link", "link moment"), ("gegevens.download", ""), ("gegevens.geen-adres", ""), ("gegevens.wissen", ""), ("gegevens.verlopen", ""),
        ("wis.afgesloten", "aantal"), ("wis.blijft", ""), ("wis.lopend", "aantal"), ("wis.persoon", ""), ("wis.teams", ""), ("wis.gedaan", ""), ("wis.gedaan-deels", ""),
        ("kennisaanbod.vervallen", ""), ("herzien.een", "artikelen"), ("herzien.meer", "aantal artikelen"),
        ("audit.leeg", ""), ("audit.gedaan", ""), ("audit.geweigerd", ""),
        ("contactmoment.vandaag-gesteld", ""), ("contactmoment.werkdag-geleden", ""), ("contactmoment.werkdagen-geleden", "aantal"),
        ("signaal.onbereikbaar", "cluster"), ("signaal.onbereikbaar.sinds", "moment aantal"), ("signaal.onbereikbaar.leeg", "moment"), ("signaal.onbereikbaar.vragen", "aantal telaat"), ("signaal.onbereikbaar.doen", ""),
        ("signaal.golf", "onderwerp"), ("signaal.golf.aantal", "cluster vragen missers gewoonlijk"), ("signaal.golf.doen", ""), ("rapport.link", "link"), ("rapport.open", ""),
        ("taal.engels", ""), ("taal.nederlands", ""), ("taal.keuze", ""),
        ("antwoord.zonder-datum", ""), ("antwoord.middel", ""), ("antwoord.laag", ""), ("antwoord.lokaal", ""), ("antwoord.voorstel", ""), 
        ("wijziging.bron", "bronnen"), ("wijziging.meer", "aantal"), ("wijziging.stand", "periode"), ("wijziging.onderwerp", "periode"), ("wijziging.geen", ""), ("wijziging.peildatum", "datum"), ("wijziging.afgeleid", ""), ("wijziging.daarvoor", "was"),
        ("terugblik.gold-van-tot", "periode van tot"), ("terugblik.gold-tot", "periode tot"), ("terugblik.gold-sinds", "periode van"), ("terugblik.gold-ook", "periode"),
        ("terugblik.veranderd", "periode van"), ("terugblik.eerst", "tot kort"), ("terugblik.lees", "titel"), ("terugblik.niet-meer", ""), ("terugblik.nu", "titel"),
        ("terugblik.vervallen", "tot"), ("terugblik.onbekend", "periode"), ("terugblik.keuze", "periode"),
        ("antwoord.bron", "nummer titel datum"), ("antwoord.peildatum", "datum"), ("antwoord.geldig-van", "datum"),
        ("antwoord.geldig-tot", "datum"), ("antwoord.geldig-van-tot", "van tot"),
        ("termijn.bronnen", "artikelen"), ("belofte.antwoord", "moment"), ("belofte.kort", "moment"), ("belofte.stil", ""),
        ("vraag.elders", "cluster"), ("vraag.gewist", ""), ("vraag.spoed", "criterium"), ("vraag.eerdere", "aantal"),
        ("vraag.geen-cluster", ""), ("vraag.doorverwezen", "loket hoe"),
        ("leeg.naam", ""), ("leeg.cluster", ""), ("leeg.loket", ""), ("leeg.gemeente", ""), ("leeg.hoe", ""), ("leeg.reden", ""), ("leeg.hoogstens", ""), ("leeg.aan", ""), ("leeg.nummer", ""), ("leeg.criterium", ""),
        ("urgentie.geen", ""), ("urgentie.ontruiming", ""), ("urgentie.afsluiting", ""), ("urgentie.acute-nood", ""),
        ("urgentie.veiligheid-kinderen", ""), ("urgentie.termijn-verloopt", ""),
        .. Algemeen.Select(kaart => ($"samenvatting.{kaart}", "")),
        .. OverVraag.Select(kaart => ($"samenvatting.{kaart}", "nummer")),
        .. Enum.GetValues<Soort>().SelectMany(soort => new[] { ($"gemaskeerd.{soort.Naam()}", ""), ($"soort.{soort.Naam()}", "") }),
        .. Enum.GetNames<Weigering>().Select(naam => ($"weigering.{naam}", "naam nummer")),
        ("kennis.gemaakt", ""), ("kennis.al-gemaakt", ""), ("kennis.naar-artikel", ""),
        .. Enum.GetNames<Kennisweigering>().Select(naam => ($"kennis.weigering.{naam}", "")),
        .. Enum.GetNames<VraagStatus>().Select(naam => ($"status.{naam}", "")),
        .. Enum.GetNames<VraagStatus>().Select(naam => ($"stand.{naam}", "naam cluster")),
        .. Enum.GetNames<Vertrekreden>().Select(naam => ($"vertrokken.{naam}", "naam")),
        .. Enum.GetNames<Aanwezigheid>().Where(naam => naam != nameof(Aanwezigheid.Onbekend)).Select(naam => ($"aanwezig.{naam}", "naam moment")),
        .. Enum.GetNames<Knelpuntsoort>().Select(naam => ($"knelpunt.{naam}", "")),
        .. Enum.GetNames<Tekstsoort>().Select(naam => ($"tekst.{naam}", "naam moment")),
        .. Enum.GetValues<DoorzetReden>().Select(reden => ($"weetniet.{reden.Sleutel()}", "")),
        .. typeof(VraagGebeurtenis).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(VraagGebeurtenis)))
            .Select(type => ($"verloop.{type.Name}", "naam cluster loket aan niveau criterium nummer knelpunt")),
    ];
}
