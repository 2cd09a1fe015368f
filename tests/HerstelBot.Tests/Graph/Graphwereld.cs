using HerstelBot.Tests.Drivers;
using Microsoft.Extensions.Time.Testing;

namespace HerstelBot.Tests.Graph;

/// <summary>The whole service with a Graph beside it, on a clock of its own.</summary>
internal sealed class Graphwereld : IAsyncDisposable
{
    public const string Pzbgroep = "aaaaaaaa-0000-4000-8000-000000000001";
    public const string Beheergroep = "aaaaaaaa-0000-4000-8000-000000000002";

    // A Monday morning.
    public static readonly DateTimeOffset Maandag = new(2026, 11, 23, 9, 30, 0, TimeSpan.FromHours(1));

    private Graphwereld(FakeGraph graph, FakeTimeProvider klok, TeamsWereld teams) => (Graph, Klok, Teams) = (graph, klok, teams);

    public FakeGraph Graph { get; }

    public FakeTimeProvider Klok { get; }

    public TeamsWereld Teams { get; }

    public static async Task<Graphwereld> StartAsync(params string[] instellingen)
    {
        var graph = await FakeGraph.StartAsync();
        graph.Groepen[Pzbgroep] = [];
        graph.Groepen[Beheergroep] = [];
        foreach (var bekend in new[] { "fatima", "karim", "pieter", "youssef", "lotte", "carla", "ria", "bea", "noor", "omar" })
        {
            graph.Kent(bekend);
        }

        var klok = new FakeTimeProvider(Maandag);
        var teams = await TeamsWereld.StartMetKlokAsync(
            klok,
            [
                "--HerstelBot:Graph:Aan=true", $"--HerstelBot:Graph:BaseUrl={graph.Adres}", $"--HerstelBot:Graph:Groepentenant={TeamsWereld.Uht}",
                $"--HerstelBot:Graph:Groepen:0:GroepId={Pzbgroep}", "--HerstelBot:Graph:Groepen:0:Rol=pzb", "--HerstelBot:Graph:Groepen:0:Cluster=noord-holland",
                $"--HerstelBot:Graph:Groepen:1:GroepId={Beheergroep}", "--HerstelBot:Graph:Groepen:1:Rol=beheerder",
                .. instellingen,
            ]);
        await teams.Bea.TyptAsync("koppel cluster noord-holland", Wereld.Kanaal);
        return new(graph, klok, teams);
    }

    /// <summary>Somebody of UHT who is not in the persons file.</summary>
    public Persoon Noor => new(Teams, "noor", "Noor Nieuw", TeamsWereld.Uht);

    /// <summary>Lets time pass while nothing is being sent, and gives the workers a chance.</summary>
    public async Task GaNaarAsync(DateTimeOffset moment)
    {
        await Teams.UitgewerktAsync();
        Klok.SetUtcNow(moment);
        await Task.Delay(200, TestContext.Current.CancellationToken);
    }

    /// <summary>Waits, in steps of the clock, until something is so.</summary>
    public async Task TotAsync(Func<bool> zo, string wat, TimeSpan? stap = null)
    {
        for (var keer = 0; keer < 400 && !zo(); keer++)
        {
            Klok.Advance(stap ?? TimeSpan.FromMilliseconds(100));
            await Task.Delay(25, TestContext.Current.CancellationToken);
        }

        Assert.True(zo(), wat);
    }

    public async ValueTask DisposeAsync()
    {
        await Teams.DisposeAsync();
        await Graph.DisposeAsync();
    }
}
