using System.Text.Json;
using System.Text.Json.Nodes;

namespace HerstelBot.Teams.Connector;

/// <summary>Writes to Teams through the Bot Connector v3 API. Every end of a call is a value; only a caller who stops sees an exception, and only when nothing can have arrived.</summary>
/// <param name="vervoer">Makes the calls.</param>
internal sealed class ConnectorClient(Vervoer vervoer)
{
    /// <summary>The most members that are read of one conversation.</summary>
    public const int MaxLeden = 10_000;

    private const int Paginagrootte = 200;

    /// <summary>Sends a message.</summary>
    /// <param name="adres">Where.</param>
    /// <param name="activiteit">What; <c>from</c> and <c>conversation</c> are added, what a bot may not set is left out.</param>
    /// <param name="dubbelMag">True for a message that is better twice than never: one repeat when it is uncertain whether it arrived.</param>
    /// <param name="cancellationToken">Stops the wait.</param>
    public Task<ConnectorUitkomst> StuurAsync(ConnectorAdres adres, JsonObject activiteit, bool dubbelMag = false, CancellationToken cancellationToken = default) =>
        DoeAsync(new(HttpMethod.Post, adres, ["activities"]) { DubbelMag = dubbelMag, Lichaam = ConnectorLichaam.Activiteit(activiteit, adres.GesprekId, adres.BotId) }, cancellationToken);

    /// <summary>Answers a message; sends a new one when that message is not there any more.</summary>
    /// <inheritdoc cref="StuurAsync"/>
    public async Task<ConnectorUitkomst> AntwoordAsync(
        ConnectorAdres adres, string activiteitId, JsonObject activiteit, bool dubbelMag = false, CancellationToken cancellationToken = default)
    {
        var uitkomst = await DoeAsync(
            new(HttpMethod.Post, adres, ["activities", activiteitId])
            {
                OverBericht = true,
                DubbelMag = dubbelMag,
                Lichaam = ConnectorLichaam.Activiteit(activiteit, adres.GesprekId, adres.BotId, activiteitId),
            },
            cancellationToken);
        if (uitkomst is not ConnectorUitkomst.Gestopt { Reden: Stopreden.BerichtBestaatNiet })
        {
            return uitkomst;
        }

        var los = activiteit.DeepClone().AsObject();
        los.Remove("replyToId");
        return await StuurAsync(adres, los, dubbelMag, cancellationToken);
    }

    /// <summary>Replaces a message of the bot.</summary>
    public async Task<ConnectorUitkomst> WerkBijAsync(ConnectorAdres adres, string activiteitId, JsonObject activiteit, CancellationToken cancellationToken = default)
    {
        var lichaam = ConnectorLichaam.Activiteit(activiteit, adres.GesprekId, adres.BotId);
        var uitkomst = await DoeAsync(new(HttpMethod.Put, adres, ["activities", activiteitId]) { OverBericht = true, Lichaam = lichaam }, cancellationToken);
        return uitkomst is ConnectorUitkomst.Gelukt gelukt ? gelukt with { ActiviteitId = gelukt.ActiviteitId ?? activiteitId } : uitkomst;
    }

    /// <summary>Replaces a message of the bot; when Teams refuses that, sends a new one.</summary>
    public async Task<ConnectorUitkomst> WerkBijOfStuurAsync(
        ConnectorAdres adres, string activiteitId, JsonObject activiteit, bool dubbelMag = false, CancellationToken cancellationToken = default) =>
        await WerkBijAsync(adres, activiteitId, activiteit, cancellationToken) switch
        {
            ConnectorUitkomst.Gestopt { Reden: Stopreden.BerichtBestaatNiet or Stopreden.NietToegestaan or Stopreden.FouteAanvraag or Stopreden.ServerFout } =>
                await StuurAsync(adres, activiteit, dubbelMag, cancellationToken),
            var uitkomst => uitkomst,
        };

    /// <summary>Removes a message of the bot; one that is gone already is removed.</summary>
    public async Task<ConnectorUitkomst> VerwijderAsync(ConnectorAdres adres, string activiteitId, CancellationToken cancellationToken = default) =>
        await DoeAsync(new(HttpMethod.Delete, adres, ["activities", activiteitId]) { OverBericht = true }, cancellationToken) switch
        {
            ConnectorUitkomst.Gelukt or ConnectorUitkomst.Gestopt { Reden: Stopreden.BerichtBestaatNiet } => new ConnectorUitkomst.Gelukt(activiteitId),
            var uitkomst => uitkomst,
        };

    /// <summary>Opens the conversation with one person; the bot must be installed there.</summary>
    /// <param name="serviceUrl">The service URL of that tenant.</param>
    /// <param name="tenantId">The tenant of the person.</param>
    /// <param name="botId">The id of the bot (<c>28:…</c>).</param>
    /// <param name="lidId">The Teams id of the person (<c>29:…</c>).</param>
    /// <param name="cancellationToken">Stops the wait.</param>
    public async Task<ConnectorUitkomst> MaakPersoonlijkAsync(
        Uri serviceUrl, string tenantId, string botId, string lidId, CancellationToken cancellationToken = default)
    {
        var aanroep = new Aanroep(HttpMethod.Post, new(serviceUrl, tenantId, lidId, botId), [])
        {
            BegintGesprek = true,
            Lichaam = ConnectorLichaam.Persoonlijk(tenantId, botId, lidId),
        };
        return await DoeAsync(aanroep, cancellationToken) switch
        {
            ConnectorUitkomst.Gelukt { GesprekId: null } => new ConnectorUitkomst.Gestopt(Stopreden.OnleesbaarAntwoord, "GeenGesprekId"),
            var uitkomst => uitkomst,
        };
    }

    /// <summary>Begins a new thread in a channel; the outcome holds the thread and its first message.</summary>
    /// <param name="kanaal">The channel; a thread in its id is left out.</param>
    /// <param name="activiteit">The first message.</param>
    /// <param name="dubbelMag">As with <see cref="StuurAsync"/>.</param>
    /// <param name="cancellationToken">Stops the wait.</param>
    public Task<ConnectorUitkomst> BeginDraadAsync(ConnectorAdres kanaal, JsonObject activiteit, bool dubbelMag = false, CancellationToken cancellationToken = default)
    {
        var kanaalId = ConnectorPad.ZonderDraad(kanaal.GesprekId);
        var eerste = ConnectorLichaam.Activiteit(activiteit, kanaalId, kanaal.BotId);
        return DoeAsync(
            new(HttpMethod.Post, kanaal, []) { BegintGesprek = true, DubbelMag = dubbelMag, Lichaam = ConnectorLichaam.Draad(kanaal.TenantId, kanaalId, eerste) },
            cancellationToken);
    }

    /// <summary>All members of a conversation, page by page, up to <see cref="MaxLeden"/>.</summary>
    /// <returns><see cref="ConnectorUitkomst.Leden"/>, or why not.</returns>
    public async Task<ConnectorUitkomst> LedenAsync(ConnectorAdres adres, CancellationToken cancellationToken = default)
    {
        var leden = new List<ConnectorLid>();
        var gezien = new HashSet<string>(StringComparer.Ordinal);
        string? vervolg = null;
        do
        {
            var query = $"?pageSize={Paginagrootte}" + (vervolg is null ? "" : $"&continuationToken={Uri.EscapeDataString(vervolg)}");
            var (pagina, mislukt) = await LeesAsync(new(HttpMethod.Get, adres, ["pagedmembers"]) { Query = query }, cancellationToken);
            if (mislukt is not null)
            {
                return mislukt;
            }

            if (pagina.TryGetProperty("members", out var lijst) && lijst.ValueKind == JsonValueKind.Array)
            {
                leden.AddRange(lijst.EnumerateArray().Select(ConnectorLid.Lees).OfType<ConnectorLid>());
            }

            vervolg = pagina.Tekst("continuationToken");

            // A token that comes back would keep us here for ever.
            if (leden.Count >= MaxLeden || (vervolg is not null && !gezien.Add(vervolg)))
            {
                return new ConnectorUitkomst.Leden([.. leden.Take(MaxLeden)], Volledig: vervolg is null && leden.Count <= MaxLeden);
            }
        }
        while (vervolg is not null);
        return new ConnectorUitkomst.Leden(leden);
    }

    /// <summary>One member of a conversation, by Teams id.</summary>
    /// <returns><see cref="ConnectorUitkomst.Leden"/> with one, or why not.</returns>
    public async Task<ConnectorUitkomst> LidAsync(ConnectorAdres adres, string lidId, CancellationToken cancellationToken = default)
    {
        var (antwoord, mislukt) = await LeesAsync(new(HttpMethod.Get, adres, ["members", lidId]), cancellationToken);
        return mislukt
            ?? (ConnectorLid.Lees(antwoord) is { } lid ? new ConnectorUitkomst.Leden([lid]) : new ConnectorUitkomst.Gestopt(Stopreden.OnleesbaarAntwoord, "GeenLid"));
    }

    private async Task<ConnectorUitkomst> DoeAsync(Aanroep aanroep, CancellationToken cancellationToken)
    {
        var (antwoord, mislukt) = await vervoer.RoepAsync(aanroep, cancellationToken);
        return mislukt ?? (aanroep.BegintGesprek
            ? new ConnectorUitkomst.Gelukt(antwoord?.Tekst("activityId"), antwoord?.Tekst("id"))
            : new ConnectorUitkomst.Gelukt(antwoord?.Tekst("id")));
    }

    private async Task<(JsonElement Antwoord, ConnectorUitkomst? Mislukt)> LeesAsync(Aanroep aanroep, CancellationToken cancellationToken)
    {
        var (antwoord, mislukt) = await vervoer.RoepAsync(aanroep, cancellationToken);
        return antwoord is { ValueKind: JsonValueKind.Object } element
            ? (element, mislukt)
            : (default, mislukt ?? new ConnectorUitkomst.Gestopt(Stopreden.OnleesbaarAntwoord, "GeenJson"));
    }
}
