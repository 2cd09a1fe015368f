using System.Text.Json.Nodes;
using HerstelBot.Domain.Gesprekken;
using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Vragen;
using HerstelBot.Teams.Connector;
using HerstelBot.Teams.Kaarten;

namespace HerstelBot.Teams.Bezorgen;

/// <summary>Brings a bericht from the outbox to Teams: finds the address, writes it out as it is now, and sends or updates.</summary>
internal sealed class Bezorger(
    Adresboek adressen, KaartBouwer kaarten, ConnectorClient connector, IVragen vragen, IAntwoorden antwoorden, Gespreksstaten staten, Taalgeheugen taalgeheugen) : IBezorger
{
    private static readonly TimeSpan NogGeenKanaal = TimeSpan.FromMinutes(10);

    public bool Bezorgt(Bestemming naar) => naar is Bestemming.InGesprek or Bestemming.BijPersoon or Bestemming.InCluster or Bestemming.InKanaal;

    public async Task<Bezorging> BezorgAsync(Zending zending, CancellationToken cancellationToken) => zending.Uitgaand.Naar switch
    {
        Bestemming.InGesprek when zending.Uitgaand.Bericht is Bericht.Bevestiging { AlleenBijwerken: true } over => await OpBevestigingAsync(zending, over.Vraag, cancellationToken),
        Bestemming.InGesprek(var bekend, var @in) => await InGesprekAsync(zending, await adressen.VanAsync(bekend, @in, cancellationToken), cancellationToken),
        Bestemming.BijPersoon(var wie) => await BijPersoonAsync(zending, await adressen.VanAsync(wie, cancellationToken), cancellationToken),
        Bestemming.InCluster(var cluster, var vraag) => await InKanaalAsync(zending, cluster, vraag, cancellationToken),
        Bestemming.InKanaal(var cluster) => await adressen.VanAsync(cluster, cancellationToken) is { } kanaal
            ? await NieuweDraadAsync(zending, kanaal, cancellationToken)
            : new Bezorging.GeenKanaal(),
        _ => throw new ArgumentOutOfRangeException(nameof(zending), zending.Uitgaand.Naar.GetType().Name, "No such destination."),
    };

    // Whoever never added the bot, or removed it, must not make a notice disappear: then it goes where it can be read.
    private async Task<Bezorging> BijPersoonAsync(Zending zending, Adres adres, CancellationToken cancellationToken)
    {
        var bezorging = await InGesprekAsync(zending, adres, cancellationToken);
        if (bezorging is not Bezorging.Onbezorgbaar || zending.Uitgaand.Anders is not { } anders)
        {
            return bezorging;
        }

        // The chain of a person cannot wait for the channel of a cluster: it looks again.
        var elders = await BezorgAsync(zending with { Uitgaand = new(anders, zending.Uitgaand.Bericht) }, cancellationToken);
        return elders is Bezorging.GeenKanaal ? new Bezorging.Later(NogGeenKanaal) : elders;
    }

    // Brings the card that the vrager has up to date, where it still stands; no new one comes for it.
    private async Task<Bezorging> OpBevestigingAsync(Zending zending, VraagId vraag, CancellationToken cancellationToken)
    {
        if (await vragen.BevestigingsplekAsync(vraag, cancellationToken) is not { } plek
            || await adressen.VanAsync(plek.Bekend, plek.In, cancellationToken) is not Adres.Gevonden(var gesprek, var naar))
        {
            return new Bezorging.Bezorgd(null);
        }

        var activiteit = await SchrijfAsync(zending, gesprek, cancellationToken);
        return await connector.WerkBijAsync(naar, plek.BerichtId, activiteit, cancellationToken) switch
        {
            ConnectorUitkomst.LaterOpnieuw(var na) => new Bezorging.Later(na),
            ConnectorUitkomst.Gestopt { Reden: Stopreden.BotNietGeregistreerd or Stopreden.TokenGeweigerd or Stopreden.GeenToken } uitkomst =>
                await UitkomstAsync(uitkomst, gesprek, naar, cancellationToken),

            // Deleted, or too old to change: the vrager chose not to keep it.
            _ => new Bezorging.Bezorgd(null),
        };
    }

    private async Task<Bezorging> NieuweDraadAsync(Zending zending, Adres adres, CancellationToken cancellationToken) => adres is Adres.Gevonden(var kanaal, var naar)
        ? await UitkomstAsync(
            await connector.BeginDraadAsync(naar, await SchrijfAsync(zending, kanaal, cancellationToken), cancellationToken: cancellationToken),
            kanaal, naar, cancellationToken)
        : ((Adres.Onvindbaar)adres).Bezorging;

    private async Task<Bezorging> InGesprekAsync(Zending zending, Adres adres, CancellationToken cancellationToken)
    {
        if (adres is not Adres.Gevonden(var gesprek, var naar))
        {
            return ((Adres.Onvindbaar)adres).Bezorging;
        }

        // Looked up now: an earlier answer may have left only just before this one, in the same chain.
        var eerder = zending.Uitgaand.AntwoordOp is { } antwoordOp ? (await antwoorden.PlekVanAsync(new(naar.GesprekId), antwoordOp, cancellationToken))?.BerichtId : null;
        if (zending.Uitgaand.Bericht is Bericht.Weggehaald)
        {
            return eerder is null ? new Bezorging.Bezorgd(null) : await HaalWegAsync(eerder, gesprek, naar, cancellationToken);
        }

        var activiteit = await SchrijfAsync(zending, gesprek, cancellationToken);
        var uitkomst = (zending.Uitgaand.Vervangt ?? eerder) is { } bestaand
            ? await connector.WerkBijOfStuurAsync(naar, bestaand, activiteit, cancellationToken: cancellationToken)
            : await connector.StuurAsync(naar, activiteit, cancellationToken: cancellationToken);
        return await UitkomstAsync(uitkomst, gesprek, naar, cancellationToken);
    }

    private async Task<Bezorging> HaalWegAsync(string berichtId, Gesprek gesprek, ConnectorAdres naar, CancellationToken cancellationToken) =>
        await UitkomstAsync(await connector.VerwijderAsync(naar, berichtId, cancellationToken), gesprek, naar, cancellationToken) is var bezorging and not Bezorging.Bezorgd
            ? bezorging
            : new Bezorging.Bezorgd(null);

    private async Task<Bezorging> InKanaalAsync(Zending zending, ClusterId cluster, VraagId vraagId, CancellationToken cancellationToken)
    {
        if (await adressen.VanAsync(cluster, cancellationToken) is not { } adres)
        {
            return new Bezorging.GeenKanaal();
        }

        if (adres is not Adres.Gevonden(var kanaal, var naar))
        {
            return ((Adres.Onvindbaar)adres).Bezorging;
        }

        var plek = await vragen.KaartplekAsync(vraagId, cluster, cancellationToken) is { } bekend && bekend.Bekend == kanaal.Id ? bekend : null;
        var isKaart = zending.Uitgaand.Bericht is Bericht.Kanaalkaart;
        var vraag = isKaart ? await vragen.ZoekAsync(vraagId, cancellationToken) : null;
        var isGewist = vraag is { Gewist: not Wissing.Niet };
        if (plek is null && vraag is not null && (vraag.Cluster != cluster || isGewist))
        {
            // It went elsewhere before its card was posted here, or was erased: nobody here has anything to do with it.
            return new Bezorging.Bezorgd(null);
        }

        var activiteit = await SchrijfAsync(zending, kanaal, cancellationToken);
        if (plek is null)
        {
            return await UitkomstAsync(await connector.BeginDraadAsync(naar, activiteit, cancellationToken: cancellationToken), kanaal, naar, cancellationToken);
        }

        var draad = naar with { GesprekId = plek.In.Waarde };
        if (!isKaart)
        {
            return await UitkomstAsync(await connector.StuurAsync(draad, activiteit, cancellationToken: cancellationToken), kanaal, draad, cancellationToken);
        }

        return await connector.WerkBijAsync(draad, plek.BerichtId, activiteit, cancellationToken) switch
        {
            // The card was deleted or is too old to change: a new one takes its place, unless there is nothing left to tell.
            ConnectorUitkomst.Gestopt { Reden: not (Stopreden.NietInGesprek or Stopreden.Geblokkeerd or Stopreden.UitgezetDoorBeheerder) } => isGewist
                ? new Bezorging.Bezorgd(null)
                : await UitkomstAsync(await connector.BeginDraadAsync(naar, activiteit, cancellationToken: cancellationToken), kanaal, naar, cancellationToken),
            var uitkomst => await UitkomstAsync(uitkomst, kanaal, draad, cancellationToken),
        };
    }

    private async Task<JsonObject> SchrijfAsync(Zending zending, Gesprek gesprek, CancellationToken cancellationToken) =>
        await kaarten.InTaal(await taalgeheugen.VoorAsync(gesprek, cancellationToken)).BouwAsync(zending.Uitgaand.Bericht, zending.Id, cancellationToken);

    private async Task<Bezorging> UitkomstAsync(
        ConnectorUitkomst uitkomst, Gesprek gesprek, ConnectorAdres adres, CancellationToken cancellationToken)
    {
        switch (uitkomst)
        {
            case ConnectorUitkomst.Gelukt(var berichtId, var draad):
                return new Bezorging.Bezorgd(berichtId is null ? null : new Kaartplek(gesprek.Id, new(draad ?? adres.GesprekId), berichtId));
            case ConnectorUitkomst.LaterOpnieuw(var na):
                return new Bezorging.Later(na);
            case ConnectorUitkomst.Onzeker:
                return new Bezorging.Onzeker();
            case ConnectorUitkomst.Gestopt(var reden, var code):
                return await staten.NaStopAsync(gesprek, reden, code, cancellationToken);
            default:
                throw new ArgumentOutOfRangeException(nameof(uitkomst), uitkomst.GetType().Name, "No such outcome of a send.");
        }
    }
}
