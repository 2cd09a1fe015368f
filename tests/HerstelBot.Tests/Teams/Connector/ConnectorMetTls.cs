using System.Text.Json.Nodes;
using HerstelBot.Teams.Connector;
using Microsoft.AspNetCore.Http;

namespace HerstelBot.Tests.Teams.Connector;

/// <summary>A connector over a real socket, with TLS, as in production.</summary>
public abstract class ConnectorMetTls : IAsyncLifetime
{
    protected const string Gesprek = "/emea/v3/conversations/19%3Akanaal%40thread.tacv2%3Bmessageid%3D17";

    private protected EchteConnector Connector { get; private set; } = null!;

    private protected Opstelling Opstelling { get; private set; } = null!;

    private protected ConnectorClient Client => Opstelling.Client;

    protected static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        Connector = await EchteConnector.StartAsync(tls: true);
        Opstelling = new Opstelling(meer: Connector.Leid);
    }

    public async ValueTask DisposeAsync()
    {
        Opstelling.Dispose();
        await Connector.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    protected void Antwoordt(int status, string inhoud) => Connector.Antwoord = http =>
    {
        http.Response.StatusCode = status;
        return http.Response.WriteAsync(inhoud);
    };

    protected static void Gelijk(string verwacht, JsonNode? werkelijk) =>
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(verwacht), werkelijk), werkelijk?.ToJsonString());
}
