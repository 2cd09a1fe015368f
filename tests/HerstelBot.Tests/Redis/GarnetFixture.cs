using HerstelBot.Redis;

namespace HerstelBot.Tests.Redis;

/// <summary>The embedded store, on a new folder for each test.</summary>
public sealed class GarnetFixture : StoreFixture, IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("herstelbot-tests-");
    private int _count;

    internal override bool Shared => false;

    internal override Task<IReadOnlyDictionary<string, string?>> EmptyAsync() =>
        Task.FromResult<IReadOnlyDictionary<string, string?>>(new Dictionary<string, string?>
        {
            [$"{OpslagOptions.Section}:{nameof(OpslagOptions.Map)}"] = Path.Combine(_folder.FullName, $"{Interlocked.Increment(ref _count)}"),
            [$"{OpslagOptions.Section}:{nameof(OpslagOptions.Shards)}"] = "3",
        });

    public void Dispose() => _folder.Delete(recursive: true);
}
