using HerstelBot.Domain.Gesprekken;
using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Routering;
using HerstelBot.Teams.Activiteiten;
using HerstelBot.Teams.Bezorgen;
using HerstelBot.Teams.Inkomend;
using HerstelBot.Teams.Kaarten;
using Gesprek = HerstelBot.Domain.Gesprekken.Gesprek;
using Gesprekssoort = HerstelBot.Domain.Gesprekken.Gesprekssoort;

namespace HerstelBot.Teams.Afhandeling;

/// <summary>Turns an activity into what the domain understands, and its answer into what Teams understands.</summary>
internal sealed class ActiviteitVerwerker(
    Balie balie, Afzenders afzenders, Gesprekkenboek boek, Adresboek adressen, IGesprekken gesprekken, Clusterindeling indeling,
    Antwoordvormer antwoorden, Zoekvormer zoekvormer, Teksten teksten) : IActiviteitVerwerker
{
    // In local mode an activity may come without a tenant; people and conversations are kept by one.
    private const string LokaleTenant = "lokaal";

    public async Task<Verwerking> VerwerkAsync(Activiteit activiteit, Ontvangst ontvangst, CancellationToken cancellationToken)
    {
        if (ontvangst is { Lokaal: true, TenantId: "" })
        {
            ontvangst = ontvangst with { TenantId = LokaleTenant };
        }

        if (activiteit.Type == Activiteitsoort.Invoke && !Invokes.Kent(activiteit.Name))
        {
            return new Verwerking.NietGeimplementeerd();
        }

        if (Invokes.LeesFout(activiteit) is { } fout)
        {
            return new Verwerking.Invoke(StatusCodes.Status200OK, fout);
        }

        var van = await afzenders.WieAsync(activiteit, ontvangst, cancellationToken);
        if (activiteit is { Type: Activiteitsoort.Invoke, Name: Invokenaam.Zoeken })
        {
            return Antwoordvormer.Invoke(ontvangst, await zoekvormer.VormAsync(activiteit, van, ontvangst.Op, cancellationToken), []);
        }

        if (await GesprekAsync(activiteit, ontvangst, van, cancellationToken) is not { } gesprek)
        {
            return Antwoordvormer.Invoke(ontvangst, Dialoogvormer.Melding(teksten.Zin("dialoog.geen-chat")), []);
        }

        if (ontvangst.Lokaal && gesprek is { Soort: Gesprekssoort.Kanaal, Staat: Gespreksstaat.Bereikbaar })
        {
            await gesprekken.KoppelZonderKanaalAsync([.. indeling.Alle.Select(cluster => cluster.Id)], gesprek.Id, cancellationToken);
        }

        var kop = new Kop(
            activiteit.Sleutel.Waarde, gesprek, Invokes.IsUitbreiding(activiteit.Name) ? gesprek.Id : new GesprekId(activiteit.Conversation.Id), van, ontvangst.Op, ontvangst.AntwoordenGevraagd);
        var direct = Binnenkomstlezer.Lees(activiteit, kop) is { } binnenkomst
            ? await balie.OntvangAsync(binnenkomst, cancellationToken)
            : [];
        return await antwoorden.VormAsync(activiteit, ontvangst, gesprek, direct, cancellationToken);
    }

    // The message extension works where the bot is not: what follows goes to the personal chat, and the place itself is not ours to keep.
    private async Task<Gesprek?> GesprekAsync(Activiteit activiteit, Ontvangst ontvangst, Medewerker van, CancellationToken cancellationToken) =>
        !Invokes.IsUitbreiding(activiteit.Name) ? await boek.BijgewerktAsync(activiteit, ontvangst, van, cancellationToken)
        : await adressen.VanAsync(van.Id, cancellationToken) is Adres.Gevonden(var persoonlijk, _) ? persoonlijk
        : null;
}
