using HerstelBot.Domain.Personen;
using Microsoft.Graph;
using Microsoft.Graph.Models;

namespace HerstelBot.Graph;

/// <summary>Reads who is in a group, and in the groups within it, page by page.</summary>
internal sealed class Groepenlezer(GraphToegang graph, TimeProvider time)
{
    private const int PerPagina = 999;
    private const int HoogstensPaginas = 100;
    private const int HoogstensHerhalingen = 3;
    private static readonly TimeSpan LangstGewacht = TimeSpan.FromMinutes(2);
    private static readonly string[] Velden = ["id", "displayName", "accountEnabled"];

    /// <summary>The members; a group that does not exist has none. <see langword="null"/> when Graph did not tell them all.</summary>
    public async Task<IReadOnlyList<Groepslid>?> LeesAsync(string tenantId, string groepId, CancellationToken cancellationToken)
    {
        var leden = new Dictionary<MedewerkerId, Groepslid>();
        string? volgende = null;
        for (var pagina = 0; pagina < HoogstensPaginas; pagina++)
        {
            switch (await PaginaAsync(tenantId, groepId, volgende, cancellationToken))
            {
                case Graphuitkomst<DirectoryObjectCollectionResponse>.Gelukt(var gelezen):
                    foreach (var wie in (gelezen.Value ?? []).OfType<User>().Where(wie => wie is { Id: not null, AccountEnabled: not false }))
                    {
                        var id = new MedewerkerId(tenantId, wie.Id!.ToLowerInvariant());
                        leden[id] = new(id, wie.DisplayName ?? "");
                    }

                    volgende = gelezen.OdataNextLink;
                    if (volgende is null)
                    {
                        return [.. leden.Values];
                    }

                    break;
                case Graphuitkomst<DirectoryObjectCollectionResponse>.BestaatNiet:
                    return [];
                default:
                    return null;
            }
        }

        return null;
    }

    // Nobody waits for the groups: when Graph is busy, so do we.
    private async Task<Graphuitkomst<DirectoryObjectCollectionResponse>> PaginaAsync(string tenantId, string groepId, string? link, CancellationToken cancellationToken)
    {
        for (var keer = 0; ; keer++)
        {
            var uitkomst = await graph.VraagAsync(tenantId, Graphdeel.Groepen, (client, stop) => LeesAsync(client, groepId, link, stop), cancellationToken);
            if (uitkomst is not Graphuitkomst<DirectoryObjectCollectionResponse>.Onbekend(var rust) || keer == HoogstensHerhalingen || rust > LangstGewacht || rust < TimeSpan.Zero)
            {
                return uitkomst;
            }

            await Task.Delay(rust, time, cancellationToken);
        }
    }

    private static async Task<DirectoryObjectCollectionResponse> LeesAsync(GraphServiceClient graph, string groepId, string? link, CancellationToken cancellationToken)
    {
        var leden = graph.Groups[groepId].TransitiveMembers;
        var pagina = link is null
            ? await leden.GetAsync(
                vraag =>
                {
                    vraag.QueryParameters.Select = Velden;
                    vraag.QueryParameters.Top = PerPagina;
                }, cancellationToken)
            : await leden.WithUrl(link).GetAsync(cancellationToken: cancellationToken);
        return pagina ?? throw new InvalidDataException("Graph gave no page.");
    }
}
