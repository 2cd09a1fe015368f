using HerstelBot.Domain.Gesprekken;
using HerstelBot.Redis;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace HerstelBot.Tests.Redis;

/// <summary>A real store to test on. Every test gets an empty one.</summary>
public abstract class StoreFixture
{
    /// <summary>The settings that lead to an empty store.</summary>
    internal abstract Task<IReadOnlyDictionary<string, string?>> EmptyAsync();

    /// <summary>Whether a second process may open the same store.</summary>
    internal abstract bool Shared { get; }
}

/// <summary>The ports on one connection to a store, registered as the service does.</summary>
internal sealed class TestStore : IAsyncDisposable
{
    private readonly IHost _host;

    public TestStore(IReadOnlyDictionary<string, string?> settings)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Configuration.AddInMemoryCollection(settings);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Services.AddSingleton<TimeProvider>(Time);
        builder.AddRedis();
        _host = builder.Build();
    }

    public FakeTimeProvider Time { get; } = new(Moment.Nu);

    public Store Store => Get<Store>();

    public IVastlegger Vastlegger => Get<IVastlegger>();

    public IVragen Vragen => Get<IVragen>();

    public IGesprekken Gesprekken => Get<IGesprekken>();

    public IBekenden Bekenden => Get<IBekenden>();

    public IUitbak Uitbak => Get<IUitbak>();

    public IBewaking Bewaking => Get<IBewaking>();

    public static async Task<TestStore> StartAsync(IReadOnlyDictionary<string, string?> settings)
    {
        var store = new TestStore(settings);
        try
        {
            await store._host.StartAsync(TestContext.Current.CancellationToken);
            return store;
        }
        catch
        {
            await ((IAsyncDisposable)store._host).DisposeAsync();
            throw;
        }
    }

    public T Get<T>()
        where T : notnull => _host.Services.GetRequiredService<T>();

    public async ValueTask DisposeAsync()
    {
        await _host.StopAsync(CancellationToken.None);
        await ((IAsyncDisposable)_host).DisposeAsync();
    }
}
