using HerstelBot.Domain.Gesprekken;
using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Routering;
using HerstelBot.Teams.Activiteiten;
using HerstelBot.Teams.Inkomend;
using Gesprekssoort = HerstelBot.Domain.Gesprekken.Gesprekssoort;

namespace HerstelBot.Teams.Afhandeling;

/// <summary>Turns an activity into what the domain understands, and its answer into what Teams understands.</summary>
internal sealed class ActiviteitVerwerker(
    Balie balie, Afzenders afzenders, Gesprekkenboek boek, IGesprekken gesprekken, Clusterindeling indeling, Antwoordvormer antwoorden) : IActiviteitVerwerker
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
        var gesprek = await boek.BijgewerktAsync(activiteit, ontvangst, van, cancellationToken);
        if (ontvangst.Lokaal && gesprek is { Soort: Gesprekssoort.Kanaal, Staat: Gespreksstaat.Bereikbaar })
        {
            await gesprekken.KoppelZonderKanaalAsync([.. indeling.Alle.Select(cluster => cluster.Id)], gesprek.Id, cancellationToken);
        }

        var kop = new Kop(
            activiteit.Sleutel.Waarde, gesprek, new GesprekId(activiteit.Conversation.Id), van, ontvangst.Op, ontvangst.AntwoordenGevraagd);
        var direct = Binnenkomstlezer.Lees(activiteit, kop) is { } binnenkomst
            ? await balie.OntvangAsync(binnenkomst, cancellationToken)
            : [];
        return await antwoorden.VormAsync(activiteit, ontvangst, gesprek, direct, cancellationToken);
    }
}
