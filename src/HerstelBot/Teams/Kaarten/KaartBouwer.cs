using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using HerstelBot.Domain.Gesprekken;
using HerstelBot.Domain.Kennisbank;
using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Taal;
using HerstelBot.Domain.Vragen;
using HerstelBot.Teams.Kaarten.Binden;

namespace HerstelBot.Teams.Kaarten;

/// <summary>Makes visible what the bot wants to say.</summary>
internal sealed class KaartBouwer(
    IVragen vragen, IBekenden bekenden, IAanwezigheid aanwezigheid, IKennisbank kennisbank, Naslag naslag, Teksten teksten, KaartSjablonen sjablonen, KaartBinder binder, Func<Tijdlijn> tijdlijn)
{
    /// <summary>What a card should weigh at most, in bytes of UTF-8.</summary>
    public const int Budget = 24 * 1024;

    /// <summary>What a card may never exceed, in UTF-16 code units: above it Teams refuses the message.</summary>
    public const int Grens = 45_000;

    private static readonly JsonSerializerOptions Schrijfwijze = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private readonly Wijzigingskaart _wijzigingen = new(tijdlijn, naslag.InTaal(teksten), teksten);
    private readonly Dossierlezer _dossiers = new(vragen, bekenden, aanwezigheid, naslag);
    private readonly Artikelkaarten _artikelen = new(kennisbank, naslag.InTaal(teksten), teksten);
    private readonly Formulierkaarten _formulieren = new(naslag.InTaal(teksten), teksten);
    private readonly Vraagkaarten _vragen = new(naslag.InTaal(teksten), teksten);
    private readonly Gegevenskaarten _gegevens = new(naslag.InTaal(teksten), teksten);
    private readonly Lijstkaarten _lijsten = new(new Vraagkaarten(naslag.InTaal(teksten), teksten), naslag.InTaal(teksten), teksten);

    private Signaalkaarten Signalen => new(_lijsten, naslag.InTaal(teksten), teksten);

    private Rapportkaart Rapport => new(_lijsten, naslag.InTaal(teksten), teksten);

    /// <summary>The same for who reads another language.</summary>
    public KaartBouwer InTaal(Spreektaal taal) =>
        taal == teksten.Taal ? this : new(vragen, bekenden, aanwezigheid, kennisbank, naslag, teksten.InTaal(taal), sjablonen, binder, tijdlijn);

    /// <summary>The message to send: a card or text, never both, because Teams would split it in two.</summary>
    /// <param name="bericht">What to say.</param>
    /// <param name="actieId">The single-use id of the card.</param>
    /// <param name="cancellationToken">Stops the reading of the store.</param>
    public async Task<JsonObject> BouwAsync(Bericht bericht, string actieId, CancellationToken cancellationToken) =>
        await BouwKaartAsync(bericht, actieId, cancellationToken) switch
        {
            Kaartinhoud.Tekst(var tekst) => new JsonObject { ["type"] = "message", ["textFormat"] = "plain", ["text"] = tekst },
            Kaartinhoud.Kaart kaart => Activiteit(kaart),
            var inhoud => throw new ArgumentOutOfRangeException(nameof(bericht), inhoud.GetType().Name, "No such content."),
        };

    /// <summary>Only the card or the text, for the answer to a press.</summary>
    /// <param name="bericht">What to say.</param>
    /// <param name="actieId">The single-use id of the card.</param>
    /// <param name="cancellationToken">Stops the reading of the store.</param>
    public async Task<Kaartinhoud> BouwKaartAsync(Bericht bericht, string actieId, CancellationToken cancellationToken)
    {
        var (vulling, tekst) = await VulAsync(bericht, actieId, cancellationToken);
        return vulling is null ? new Kaartinhoud.Tekst(Onschadelijk.Plat(tekst))
            : Voorbeeldmerk.HoortBij(bericht) && await naslag.Voorbeeld(cancellationToken) ? Voorbeeldmerk.Op(Kaart(vulling), teksten.Zin(Voorbeeldmerk.Sleutel))
            : Kaart(vulling);
    }

    /// <summary>The template and data of the card; or the text, when it is no card.</summary>
    internal async Task<Vulling> VulAsync(Bericht bericht, string actieId, CancellationToken cancellationToken) => bericht switch
    {
        Bericht.Zin zin => new(null, teksten.Zin(zin.Sleutel, zin.Waarden)),
        Bericht.Welkom welkom => new(new("welkom", _ => new JsonObject { ["actieId"] = actieId, ["inKanaal"] = welkom.InKanaal }, teksten.Zin("samenvatting.welkom"))),
        Bericht.Hulp hulp => new(new("hulp", _ => Hulp(hulp.Rollen, actieId), teksten.Zin("samenvatting.hulp"))),
        Bericht.ArtikelAntwoord antwoord => Of(_artikelen.Antwoord(antwoord, actieId), "gesprek.artikel-weg"),
        Bericht.Wijzigingen gevraagd => new(_wijzigingen.Kaart(gevraagd.Gevraagd, actieId)),
        Bericht.BedoeltU bedoelt => Of(_artikelen.BedoeltU(bedoelt, actieId), "gesprek.artikel-weg"),
        Bericht.NaarLoket loket => Of(_artikelen.Loket(loket, actieId), "gesprek.artikel-weg"),
        Bericht.TermijnUitgerekend termijn => new(_artikelen.Termijn(termijn, actieId)),
        Bericht.WeetIkNiet weetNiet => new(_artikelen.WeetIkNiet(weetNiet, actieId)),
        Bericht.Vraagformulier formulier => new(_formulieren.Vraag(formulier, actieId)),
        Bericht.Statusformulier formulier => new(_formulieren.Status(formulier, actieId)),
        Bericht.Actieformulier { Knop: Knop.Koppelen } formulier => Over(
            await _dossiers.LeesMetHoofdvragenAsync(formulier.Vraag, cancellationToken), dossier => _formulieren.Actie(formulier, dossier, actieId)),
        Bericht.Actieformulier formulier => await OverAsync(formulier.Vraag, dossier => _formulieren.Actie(formulier, dossier, actieId), cancellationToken),
        Bericht.Bevestiging over => Over(await _dossiers.LeesVoorVragerAsync(over.Vraag, cancellationToken), dossier => _vragen.Bevestiging(dossier, actieId)),
        Bericht.EerdereAntwoorden eerdere => new(_lijsten.Eerdere(
            eerdere, [.. (await Task.WhenAll(eerdere.Vragen.Select(id => _dossiers.LeesAsync(id, cancellationToken)))).OfType<Dossier>()], actieId)),
        Bericht.MijnWerk lijst => new(_lijsten.Vragen("mijn-werk", await _dossiers.LeesAsync(lijst.Vragen, cancellationToken), lijst.Totaal, actieId)),
        Bericht.Overzicht overzicht => new(_lijsten.Overzicht(
            overzicht, await Task.WhenAll(overzicht.Delen.Select(deel => _dossiers.LeesAsync(deel.Vragen, cancellationToken))), actieId)),
        Bericht.Kanaalkaart over => Over(await _dossiers.LeesVoorKanaalAsync(over.Vraag, cancellationToken), dossier => _vragen.Kanaal(dossier, over.Cluster, actieId)),
        Bericht.AntwoordVanPzb over => await OverAsync(over.Vraag, dossier => _vragen.Antwoord(dossier, actieId), cancellationToken),
        Bericht.Terugvraag over => await OverAsync(over.Vraag, dossier => _vragen.Terugvraag(dossier, actieId), cancellationToken),
        Bericht.Melding melding => await OverAsync(melding.Vraag, dossier => _vragen.Melding(dossier, melding, actieId), cancellationToken),
        Bericht.Kennisartikel over => await OverAsync(over.Vraag, dossier => _vragen.Kennisartikel(dossier, over, actieId), cancellationToken),
        Bericht.Vraagkaart over => await OverAsync(over.Vraag, dossier => _vragen.Geheel(dossier, over.MagDoorzetten, actieId), cancellationToken),
        Bericht.MijnVragen lijst => new(_lijsten.Vragen("mijn-vragen", await _dossiers.LeesAsync(lijst.Vragen, cancellationToken), lijst.Totaal, actieId)),
        Bericht.Wachtrij lijst => new(_lijsten.Vragen("wachtrij", await _dossiers.LeesAsync(lijst.Vragen, cancellationToken), lijst.Totaal, actieId)),
        Bericht.Vertrokken over => new(_lijsten.Vertrokken(
            over, await _dossiers.NaamAsync(over.Wie, cancellationToken), await _dossiers.LeesAsync(over.Vragen, cancellationToken), actieId)),
        Bericht.Onbereikbaar over => new(Signalen.Onbereikbaar(over, await _dossiers.LeesAsync(over.Vragen, cancellationToken), actieId)),
        Bericht.VeelGevraagd over => new(Signalen.VeelGevraagd(over, await _dossiers.LeesAsync(over.Vragen, cancellationToken), actieId)),
        Bericht.Rapport rapport => new(Rapport.Kaart(rapport, await _dossiers.LeesAsync(rapport.Inhoud.TeLaat, cancellationToken), actieId)),
        Bericht.Contactagenda agenda => new(_lijsten.Contactagenda(agenda, await _dossiers.LeesAsync([.. agenda.Moment.Punten.Select(punt => punt.Vraag)], cancellationToken), actieId)),
        Bericht.Kennisaanbod aanbod => Of(_artikelen.Aanbod(aanbod, await _dossiers.LeesAsync(aanbod.Vraag, cancellationToken), actieId), "kennisaanbod.vervallen"),
        Bericht.GedeeldArtikel gedeeld => Of(_artikelen.Gedeeld(gedeeld), "gesprek.artikel-weg"),
        Bericht.GedeeldeVraag over => await OverAsync(over.Vraag, _vragen.Gedeeld, cancellationToken),
        Bericht.NietBezorgd lijst => new(_lijsten.NietBezorgd(lijst)),
        Bericht.MijnGegevens gegevens => new(_gegevens.Mijn(gegevens, actieId)),
        Bericht.Wisvoorstel voorstel => new(_gegevens.Wissen(voorstel, actieId)),
        Bericht.Audit audit => new(_gegevens.Audit(audit, await Task.WhenAll(audit.Regels.Select(regel => _dossiers.NaamAsync(regel.Wie, cancellationToken))))),
        _ => throw new ArgumentOutOfRangeException(nameof(bericht), bericht.GetType().Name, "No card."),
    };

    /// <summary>A card to fill in, or text when there is none.</summary>
    internal readonly record struct Vulling(Kaartvulling? Kaart, string Tekst = "");

    private static JsonObject Hulp(Rollen rollen, string actieId) => new()
    {
        ["actieId"] = actieId,
        ["isVrager"] = rollen.HasFlag(Rollen.Gemeentemedewerker),
        ["isPzb"] = rollen.HasFlag(Rollen.Pzb) || rollen.HasFlag(Rollen.Coordinator),
        ["isRegio"] = rollen.HasFlag(Rollen.Regioverantwoordelijke),
        ["isBeheerder"] = rollen.HasFlag(Rollen.Beheerder),
    };

    private static JsonObject Activiteit(Kaartinhoud.Kaart kaart)
    {
        var activiteit = new JsonObject
        {
            ["type"] = "message",
            ["textFormat"] = "plain",
            ["summary"] = kaart.Samenvatting,
            ["attachments"] = new JsonArray(new JsonObject
            {
                ["contentType"] = "application/vnd.microsoft.card.adaptive",
                ["content"] = kaart.Inhoud,
            }),
        };
        if (kaart.Citaten is { } citaten)
        {
            activiteit["entities"] = new JsonArray(citaten);
        }

        if (kaart.MetDuimen)
        {
            activiteit["channelData"] = new JsonObject { ["feedbackLoop"] = new JsonObject { ["type"] = "default" } };
        }

        return activiteit;
    }

    private async Task<Vulling> OverAsync(VraagId id, Func<Dossier, Kaartvulling?> vul, CancellationToken cancellationToken) =>
        Over(await _dossiers.LeesAsync(id, cancellationToken), vul);

    private Vulling Over(Dossier? dossier, Func<Dossier, Kaartvulling?> vul) =>
        dossier is null ? new(null, teksten.Zin("weigering.VraagOnbekend")) : Of(vul(dossier), "gesprek.fout");

    private Vulling Of(Kaartvulling? vulling, string anders) => vulling is null ? new(null, teksten.Zin(anders)) : new(vulling);

    private Kaartinhoud.Kaart Kaart(Kaartvulling vulling)
    {
        var sjabloon = sjablonen.Geef(vulling.Sjabloon, teksten.Taal);
        JsonObject? kleinste = null;
        foreach (var maat in Maat.Ladder)
        {
            kleinste = binder.Bind(sjabloon, vulling.Gegevens(maat));
            if (Encoding.UTF8.GetByteCount(kleinste.ToJsonString(Schrijfwijze)) <= Budget) { break; }
        }

        return kleinste is { } kaart && kaart.ToJsonString(Schrijfwijze).Length <= Grens
            ? new(kaart, vulling.Samenvatting, vulling.Citaten, vulling.Sjabloon == "antwoord")
            : throw new KaartException($"The card {vulling.Sjabloon} is too large, however much is left out.");
    }
}
