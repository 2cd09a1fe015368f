using HerstelBot.Domain.Personen;
using Microsoft.Extensions.Options;
using Microsoft.Graph;

namespace HerstelBot.Graph;

/// <summary>Profiles from the directory of each tenant, kept in memory for a day at most.</summary>
internal sealed class GraphProfielen : IProfielen
{
    private static readonly string[] Velden = ["id", "companyName", "department", "mail", "userPrincipalName", "accountEnabled"];
    private readonly GraphToegang _graph;
    private readonly Geheugen<MedewerkerId, Profielvondst> _geheugen;

    public GraphProfielen(GraphToegang graph, IOptions<GraphOptions> options, TimeProvider time)
    {
        _graph = graph;
        _geheugen = new(
            new(TimeSpan.FromHours(options.Value.ProfielUren), TimeSpan.FromHours(24), TimeSpan.FromMilliseconds(options.Value.Geduld)), HaalAsync, time);
    }

    public async Task<Profielvondst> ZoekAsync(MedewerkerId id, CancellationToken cancellationToken) =>
        (await _geheugen.GeefAsync([id], cancellationToken)).GetValueOrDefault(id) ?? new Profielvondst.Onbekend();

    public async Task<Profielvondst> ZoekOpnieuwAsync(MedewerkerId id, CancellationToken cancellationToken)
    {
        if (await VraagAsync(id, cancellationToken) is not { } vondst)
        {
            return new Profielvondst.Onbekend();
        }

        _geheugen.Onthoud(id, vondst);
        return vondst;
    }

    private async Task<IReadOnlyDictionary<MedewerkerId, Profielvondst>> HaalAsync(IReadOnlyList<MedewerkerId> ids)
    {
        var vondsten = new Dictionary<MedewerkerId, Profielvondst>();
        foreach (var id in ids)
        {
            if (await VraagAsync(id, CancellationToken.None) is { } vondst)
            {
                vondsten[id] = vondst;
            }
        }

        return vondsten;
    }

    private async Task<Profielvondst?> VraagAsync(MedewerkerId id, CancellationToken cancellationToken) =>
        await _graph.VraagAsync(id.TenantId, Graphdeel.Profielen, (graph, stop) => LeesAsync(graph, id, stop), cancellationToken) switch
        {
            Graphuitkomst<Profiel>.Gelukt(var profiel) => new Profielvondst.Gevonden(profiel),
            Graphuitkomst<Profiel>.BestaatNiet => new Profielvondst.BestaatNiet(),
            _ => null,
        };

    private static async Task<Profiel> LeesAsync(GraphServiceClient graph, MedewerkerId id, CancellationToken cancellationToken)
    {
        var wie = await graph.Users[id.ObjectId].GetAsync(vraag => vraag.QueryParameters.Select = Velden, cancellationToken)
            ?? throw new InvalidDataException("Graph gave no user.");
        var adres = wie.Mail is { Length: > 0 } mail ? mail : wie.UserPrincipalName ?? "";
        return new(wie.CompanyName ?? "", wie.Department ?? "", adres.Split('@') is [_, var domein] ? domein : "", wie.AccountEnabled);
    }
}
