using StackExchange.Redis;

namespace HerstelBot.Redis;

/// <summary>A Lua script beside this file. The client sends it by its hash, and in full when the server does not know it (any more).</summary>
internal sealed class Script
{
    public static readonly Script Commit = new("commit");
    public static readonly Script Claim = new("claim");
    public static readonly Script Record = new("record");
    public static readonly Script Release = new("release");
    public static readonly Script Postpone = new("postpone");
    public static readonly Script Wake = new("wake");
    public static readonly Script Unbind = new("unbind");
    public static readonly Script Settle = new("settle");

    private readonly string _tekst;

    private Script(string naam)
    {
        using var stream = typeof(Script).Assembly.GetManifestResourceStream($"HerstelBot.Redis.{naam}.lua")
            ?? throw new InvalidOperationException($"{naam}.lua is not embedded.");
        using var reader = new StreamReader(stream);
        _tekst = reader.ReadToEnd();
    }

    public Task<RedisResult> RunAsync(IDatabase db, RedisKey[] keys, RedisValue[] values) => db.ScriptEvaluateAsync(_tekst, keys, values);
}
