using HerstelBot.Domain.Personen;
using Microsoft.Extensions.Options;
using Microsoft.Graph;
using Microsoft.Graph.Communications.GetPresencesByUserId;

namespace HerstelBot.Graph;

/// <summary>Presence in Teams, asked for many people at once and forgotten after a minute.</summary>
internal sealed class GraphAanwezigheid : IAanwezigheid
{
    /// <summary>The most people that Graph takes in one question.</summary>
    public const int PerVraag = 650;

    private readonly GraphToegang _graph;
    private readonly Geheugen<MedewerkerId, Aanwezigheid> _geheugen;

    public GraphAanwezigheid(GraphToegang graph, IOptions<GraphOptions> options, TimeProvider time)
    {
        _graph = graph;
        var telt = TimeSpan.FromSeconds(options.Value.AanwezigheidSeconden);
        _geheugen = new(new(telt, telt, TimeSpan.FromMilliseconds(options.Value.Geduld)), HaalAsync, time);
    }

    public async Task<IReadOnlyDictionary<MedewerkerId, Aanwezigheid>> VanAsync(IReadOnlyCollection<MedewerkerId> ids, CancellationToken cancellationToken)
    {
        var bekend = await _geheugen.GeefAsync(ids, cancellationToken);
        return ids.Distinct().ToDictionary(id => id, id => bekend.GetValueOrDefault(id));
    }

    private async Task<IReadOnlyDictionary<MedewerkerId, Aanwezigheid>> HaalAsync(IReadOnlyList<MedewerkerId> ids)
    {
        var gevonden = new Dictionary<MedewerkerId, Aanwezigheid>();
        foreach (var deel in ids.GroupBy(id => id.TenantId).SelectMany(tenant => tenant.Chunk(PerVraag)))
        {
            if (await _graph.VraagAsync(deel[0].TenantId, Graphdeel.Aanwezigheid, (graph, stop) => LeesAsync(graph, deel, stop), CancellationToken.None)
                is Graphuitkomst<IReadOnlyDictionary<string, string?>>.Gelukt(var standen))
            {
                // Whom Graph leaves out it does not know; that is an answer too.
                foreach (var id in deel)
                {
                    gevonden[id] = Lees(standen.GetValueOrDefault(id.ObjectId));
                }
            }
        }

        return gevonden;
    }

    private static async Task<IReadOnlyDictionary<string, string?>> LeesAsync(GraphServiceClient graph, MedewerkerId[] ids, CancellationToken cancellationToken)
    {
        var vraag = new GetPresencesByUserIdPostRequestBody { Ids = [.. ids.Select(id => id.ObjectId)] };
        var antwoord = await graph.Communications.GetPresencesByUserId.PostAsGetPresencesByUserIdPostResponseAsync(vraag, cancellationToken: cancellationToken);
        return (antwoord?.Value ?? []).Where(stand => stand.Id is not null).DistinctBy(stand => stand.Id)
            .ToDictionary(stand => stand.Id!, stand => stand.Availability, StringComparer.OrdinalIgnoreCase);
    }

    // https://learn.microsoft.com/graph/api/resources/presence
    private static Aanwezigheid Lees(string? stand) => stand switch
    {
        "Available" or "AvailableIdle" => Aanwezigheid.Bereikbaar,
        "Busy" or "BusyIdle" or "DoNotDisturb" => Aanwezigheid.Bezet,
        "Away" or "BeRightBack" or "Offline" => Aanwezigheid.Afwezig,
        _ => Aanwezigheid.Onbekend,
    };
}
