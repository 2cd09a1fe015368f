using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using HerstelBot.Entra;
using HerstelBot.Teams.Bezorgen;
using HerstelBot.Tests.Drivers;
using HerstelBot.Tests.Teams.Inkomend;
using Microsoft.Extensions.DependencyInjection;

namespace HerstelBot.Tests.Start;

/// <summary>The whole service as a deployer exposes it: tokens checked on the way in, a token attached on the way out, and nothing of local mode.</summary>
public sealed class ProductieTests : IAsyncLifetime
{
    private readonly Productiedienst _dienst = new();

    public ValueTask InitializeAsync() => _dienst.InitializeAsync();

    public ValueTask DisposeAsync() => _dienst.DisposeAsync();

    [Fact]
    public async Task A_question_with_a_right_token_is_answered_at_the_trusted_host_with_ours()
    {
        using var antwoord = await StuurAsync(new Token().Schrijf(), "help");

        Assert.Equal(HttpStatusCode.Accepted, antwoord.StatusCode);
        await TeamsWereld.TotAsync(() => _dienst.Teams.Ontvangen.Count == 1, "One message goes out.");
        var bericht = Assert.Single(_dienst.Teams.Ontvangen);
        Assert.Equal("token-1", bericht.Token);
        Assert.Equal("https://smba.trafficmanager.net/emea/v3/conversations/a%3A1/activities", bericht.Adres.AbsoluteUri);
    }

    [Fact]
    public async Task Without_a_token_nothing_happens()
    {
        using var antwoord = await StuurAsync(null, "help");

        Assert.Equal(HttpStatusCode.Unauthorized, antwoord.StatusCode);
        Assert.Empty(_dienst.Teams.Ontvangen);
    }

    [Fact]
    public async Task Replies_in_the_answer_itself_exist_in_local_mode_only()
    {
        var body = Body.Met("deliveryMode", "expectReplies");
        using var antwoord = await StuurAsync(new Token().Schrijf(), body);

        Assert.Equal(HttpStatusCode.BadRequest, antwoord.StatusCode);
    }

    [Fact]
    public async Task A_person_of_a_served_tenant_asks_for_the_gemeente_of_that_tenant_and_has_no_other_role()
    {
        using var _ = await StuurAsync(new Token().Schrijf(), "wachtrij");

        await TeamsWereld.TotAsync(() => _dienst.Teams.Ontvangen.Count == 1, "A refusal is a message too.");
        var wie = _dienst.App.Services.GetRequiredService<Domain.Personen.IPersonen>().Wie(new(Body.Tenant, "iemand"), "Iemand");
        Assert.Equal((Domain.Personen.Rollen.Gemeentemedewerker, "GM0384"), (wie.Rollen, wie.Gemeenten.Single().Waarde));
    }

    [Fact]
    public async Task Somebody_who_never_wrote_is_written_to_in_a_new_conversation()
    {
        var adressen = _dienst.App.Services.GetRequiredService<Adresboek>();
        var bea = new Domain.Personen.MedewerkerId(Body.Tenant, "99999999-aaaa-4bbb-8ccc-000000000000");

        var adres = Assert.IsType<Adres.Gevonden>(await adressen.VanAsync(bea, TestContext.Current.CancellationToken));
        await adressen.VanAsync(bea, TestContext.Current.CancellationToken);

        Assert.Equal("b1", adres.Naar.GesprekId);
        Assert.Equal("https://smba.trafficmanager.net/teams/v3/conversations", Assert.Single(_dienst.Teams.Ontvangen).Adres.AbsoluteUri);
    }

    private Task<HttpResponseMessage> StuurAsync(string? token, string tekst) => StuurAsync(token, Body.Met("text", tekst));

    private async Task<HttpResponseMessage> StuurAsync(string? token, System.Text.Json.Nodes.JsonObject body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = JsonContent.Create(body) };
        if (token is not null)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        }

        return await _dienst.Http.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
