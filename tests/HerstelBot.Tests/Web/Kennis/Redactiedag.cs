using HerstelBot.Domain.Gesprekken.Kennis;
using HerstelBot.Domain.Kennisbank.Beheer;
using HerstelBot.Tests.Drivers;
using HerstelBot.Tests.Drivers.Web;
using Microsoft.Extensions.DependencyInjection;

namespace HerstelBot.Tests.Web.Kennis;

/// <summary>One running service with sign-in for all tests of a class, each with articles of its own.</summary>
public sealed class Redactiedag : IAsyncLifetime
{
    private readonly Dictionary<Persoon, Webbezoeker> _vensters = [];
    private Webwereld _web = null!;

    internal TeamsWereld Teams => _web.Teams;

    /// <summary>Rosa before an article.</summary>
    internal async Task<Redactiebureau> RosaAsync(string id) => new(await AlsAsync(Teams.Rosa), id);

    /// <summary>Joris before an article.</summary>
    internal async Task<Redactiebureau> JorisAsync(string id) => new(await AlsAsync(Teams.Joris), id);

    /// <summary>A browser in which this person signed in.</summary>
    internal async Task<Webbezoeker> AlsAsync(Persoon wie) => _vensters.TryGetValue(wie, out var venster) ? venster : _vensters[wie] = await _web.AlsAsync(wie);

    /// <summary>A browser in which nobody signed in.</summary>
    internal Webbezoeker Niemand() => _web.Niemand();

    /// <summary>The article as it is stored.</summary>
    internal async Task<Kennisconcept> ConceptAsync(string id) => (await Teams.Services.GetRequiredService<IKennisbeheer>().ZoekAsync(id, TestContext.Current.CancellationToken))!;

    public async ValueTask InitializeAsync() => _web = await Webwereld.StartAsync();

    public async ValueTask DisposeAsync() => await _web.DisposeAsync();
}
