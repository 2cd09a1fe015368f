using HerstelBot.Domain.Gesprekken;
using HerstelBot.Domain.Personen;
using HerstelBot.Teams.Activiteiten;
using HerstelBot.Teams.Connector;
using HerstelBot.Teams.Inkomend;

namespace HerstelBot.Teams.Afhandeling;

/// <summary>Who an activity is from: the Entra object id in the tenant that was proven.</summary>
internal sealed class Afzenders(IPersonen personen, IBekenden bekenden, ConnectorClient connector)
{
    // Seeing somebody again is worth a write only now and then.
    private static readonly TimeSpan Opfristijd = TimeSpan.FromHours(12);

    /// <summary>The sender; without an object id, somebody without any role.</summary>
    public async Task<Medewerker> WieAsync(Activiteit activiteit, Ontvangst ontvangst, CancellationToken cancellationToken)
    {
        if (await ObjectIdAsync(activiteit, ontvangst, cancellationToken) is not { } objectId)
        {
            return new Medewerker { Id = new(ontvangst.TenantId, $"onbekend:{activiteit.From.Id}"), Naam = activiteit.From.Name ?? "" };
        }

        var wie = personen.Wie(new MedewerkerId(ontvangst.TenantId, objectId), activiteit.From.Name ?? "");
        await OnthoudAsync(wie, ontvangst.Op, cancellationToken);
        return wie;
    }

    private async Task<string?> ObjectIdAsync(Activiteit activiteit, Ontvangst ontvangst, CancellationToken cancellationToken)
    {
        if (activiteit.From.AadObjectId is { Length: > 0 } gegeven)
        {
            return gegeven.ToLowerInvariant();
        }

        if (ontvangst.Lokaal || activiteit.From.Id is not { Length: > 0 } kanaalId || activiteit.ServiceUrl is not { } serviceUrl)
        {
            return activiteit.From.Id;
        }

        // Some events leave the object id out; then the Connector knows the member.
        var adres = new ConnectorAdres(new Uri(serviceUrl), ontvangst.TenantId, activiteit.Conversation.Id, activiteit.Recipient?.Id);
        return await connector.LidAsync(adres, kanaalId, cancellationToken) is ConnectorUitkomst.Leden { Lijst: [{ ObjectId: { } gevonden }, ..] }
            ? gevonden.ToLowerInvariant()
            : null;
    }

    private async Task OnthoudAsync(Medewerker wie, DateTimeOffset op, CancellationToken cancellationToken)
    {
        var bekend = await bekenden.ZoekAsync(wie.Id, cancellationToken);
        var nu = (bekend ?? new Bekende(wie.Id, "", null)) with { LaatstGezien = op };
        nu = wie.Naam.Length > 0 ? nu with { Naam = wie.Naam } : nu;
        if (nu with { LaatstGezien = bekend?.LaatstGezien } != bekend || bekend.LaatstGezien is not { } eerder || op - eerder > Opfristijd)
        {
            await bekenden.BewaarAsync(nu, cancellationToken);
        }
    }
}
