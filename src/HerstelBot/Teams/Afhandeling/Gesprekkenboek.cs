using HerstelBot.Domain.Gesprekken;
using HerstelBot.Domain.Personen;
using HerstelBot.Teams.Activiteiten;
using HerstelBot.Teams.Inkomend;
using Gesprek = HerstelBot.Domain.Gesprekken.Gesprek;
using Gesprekssoort = HerstelBot.Domain.Gesprekken.Gesprekssoort;

namespace HerstelBot.Teams.Afhandeling;

/// <summary>Keeps where we can write to, from every authenticated activity: the latest service URL wins, a removal leaves a tombstone.</summary>
internal sealed class Gesprekkenboek(IGesprekken gesprekken)
{
    // Hearing from somebody again is worth a write only now and then.
    private static readonly TimeSpan Opfristijd = TimeSpan.FromHours(12);

    /// <summary>The conversation as it is after this activity, stored.</summary>
    public async Task<Gesprek> BijgewerktAsync(Activiteit activiteit, Ontvangst ontvangst, Medewerker van, CancellationToken cancellationToken)
    {
        var id = new GesprekId(activiteit.Conversation.IdZonderDraad);
        var bekend = await gesprekken.ZoekAsync(id, cancellationToken);
        var nu = Lees(activiteit, ontvangst, van, id) with { Installatie = Installatie(activiteit, bekend), Staat = Staat(activiteit) };
        if (bekend is null || nu with { LaatstGehoord = bekend.LaatstGehoord } != bekend || nu.LaatstGehoord - bekend.LaatstGehoord > Opfristijd)
        {
            await gesprekken.BewaarAsync(nu, cancellationToken);
        }

        return nu;
    }

    private static Gesprek Lees(Activiteit activiteit, Ontvangst ontvangst, Medewerker van, GesprekId id)
    {
        var soort = activiteit.Gesprekssoort switch
        {
            Activiteiten.Gesprekssoort.Persoonlijk => Gesprekssoort.Persoonlijk,
            Activiteiten.Gesprekssoort.Kanaal => Gesprekssoort.Kanaal,

            // When it cannot be told, others may read along.
            Activiteiten.Gesprekssoort.Groep or Activiteiten.Gesprekssoort.Onbekend => Gesprekssoort.Groep,
        };
        return new Gesprek
        {
            Id = id,
            Soort = soort,
            TenantId = ontvangst.TenantId,
            KanaalId = activiteit.ChannelId ?? "",
            ServiceUrl = new Uri(activiteit.ServiceUrl!),
            BotId = activiteit.Recipient?.Id ?? "",
            Persoon = soort == Gesprekssoort.Persoonlijk ? van.Id : null,
            PersoonKanaalId = soort == Gesprekssoort.Persoonlijk ? activiteit.From.Id : null,
            TeamId = activiteit.Kanaal.Team?.Id,
            LaatstGehoord = ontvangst.Op,
        };
    }

    private static Gespreksstaat Staat(Activiteit activiteit) =>
        Binnenkomstlezer.IsVerwijdering(activiteit) ? Gespreksstaat.Verwijderd : Gespreksstaat.Bereikbaar;

    // A new installation counts from the first that is heard after a removal.
    private static int Installatie(Activiteit activiteit, Gesprek? bekend) =>
        bekend is null ? 1
        : bekend.Staat == Gespreksstaat.Verwijderd && !Binnenkomstlezer.IsVerwijdering(activiteit) ? bekend.Installatie + 1
        : bekend.Installatie;
}
