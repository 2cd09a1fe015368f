using HerstelBot.Domain.Personen;
using HerstelBot.Tests.Drivers;
using Microsoft.Extensions.DependencyInjection;

namespace HerstelBot.Tests.Graph;

/// <summary>The profile fills in the gemeente on the form; it decides nothing.</summary>
public sealed class GemeenteVanProfielTests : IAsyncLifetime
{
    private const string Zaakvraag = "Wat is de status van de aanvraag van mijn ouder?";
    private Graphwereld _wereld = null!;

    public async ValueTask InitializeAsync() => _wereld = await Graphwereld.StartAsync();

    public ValueTask DisposeAsync() => _wereld.DisposeAsync();

    [Fact]
    public async Task A_sure_guess_is_filled_in_can_be_put_right_and_the_choice_is_remembered()
    {
        _wereld.Graph.Kent("karim", "Gemeente Diemen", mail: "k.aziz@diemen.nl");
        var formulier = await FormulierAsync();
        Assert.Equal("Diemen", Gemeente(formulier));

        await _wereld.Teams.Karim.DruktAsync(formulier, "Verstuur", ("onderwerp", "bezwaar"), ("gemeente", "Amsterdam"));
        await _wereld.Teams.Karim.ZietAsync("HB-", "000001");

        Assert.Equal("Amsterdam", Gemeente(await FormulierAsync()));
        Assert.Empty(_wereld.Teams.Services.GetRequiredService<IPersonen>().Wie(new(TeamsWereld.Gemeentetenant, "karim"), "Karim").Gemeenten);
    }

    [Theory]
    [InlineData("Gemeente Bergen", "")]
    [InlineData("Stichting Herstel", "k.aziz@example.nl")]
    public async Task Without_a_sure_guess_it_is_asked_once_and_remembered(string organisatie, string mail)
    {
        _wereld.Graph.Kent("karim", organisatie, mail: mail);
        var formulier = await FormulierAsync();
        Assert.Equal("", Gemeente(formulier));

        await _wereld.Teams.Karim.DruktAsync(formulier, "Verstuur", ("onderwerp", "bezwaar"), ("gemeente", "Diemen"));
        await _wereld.Teams.Karim.ZietAsync("HB-", "000001");

        Assert.Equal("Diemen", Gemeente(await FormulierAsync()));
    }

    [Fact]
    public async Task A_form_does_not_wait_for_a_Graph_that_stalls_or_refuses()
    {
        _wereld.Graph.Tussen = (context, _) => Task.Delay(Timeout.Infinite, context.RequestAborted);
        await _wereld.Teams.Karim.TyptAsync(Zaakvraag);
        var weetNiet = await _wereld.Teams.Karim.ZietAsync("Stel aan een PZB'er");
        var druk = _wereld.Teams.Karim.DruktAsync(weetNiet, "Stel aan een PZB'er");
        await Wereld.TotAsync(() => _wereld.Graph.Keren("/users/karim") == 1, "Graph is asked.");
        Assert.False(druk.IsCompleted);

        // Teams delivers it twice, one after the other.
        var begin = _wereld.Klok.GetUtcNow();
        await _wereld.TotAsync(() => druk.IsCompleted, "The form is shown.");
        await druk;
        Assert.InRange(_wereld.Klok.GetUtcNow() - begin, TimeSpan.FromSeconds(1.5), TimeSpan.FromSeconds(5));

        Assert.Equal("", Gemeente(await _wereld.Teams.Karim.ZietAsync("Verstuur", Zaakvraag)));
    }

    [Fact]
    public async Task For_somebody_whose_gemeente_is_certain_Graph_is_not_asked()
    {
        await Gesprekken.CirkelTests.GesteldAsync(_wereld.Teams);

        Assert.Equal(0, _wereld.Graph.Keren("/users/fatima"));
    }

    private async Task<Bericht> FormulierAsync()
    {
        await _wereld.Teams.Karim.TyptAsync(Zaakvraag);
        var weetNiet = await _wereld.Teams.Karim.ZietAsync("Stel aan een PZB'er");
        var formulieren = Formulieren();
        await _wereld.Teams.Karim.DruktAsync(weetNiet, "Stel aan een PZB'er");
        await _wereld.TotAsync(() => Formulieren() > formulieren, "The form comes.");
        return await _wereld.Teams.Karim.ZietAsync("Verstuur", Zaakvraag);
    }

    private int Formulieren() => _wereld.Teams.Connector.In(_wereld.Teams.Karim.Chat).Count(b => b.Tekst.Contains("Verstuur", StringComparison.Ordinal));

    private static string Gemeente(Bericht formulier) =>
        Kaartlezer.Invoer(formulier.Kaart!).Single(invoer => invoer["id"]!.GetValue<string>() == "gemeente")["value"]?.GetValue<string>() ?? "";
}
