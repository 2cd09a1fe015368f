using StackExchange.Redis;

namespace HerstelBot.Redis;

/// <summary>Gathers what <c>commit.lua</c> is to check and write in one go.</summary>
internal sealed class Beurtschrift
{
    private readonly List<RedisKey> _keys = [];
    private readonly Dictionary<RedisKey, int> _index = [];
    private readonly List<RedisValue> _lifetimes = [];
    private readonly List<RedisValue> _conditions = [];
    private readonly List<RedisValue> _writes = [];
    private int _conditionCount;

    /// <summary>Nothing is written when this key exists; its value is then the outcome. Comes before every other key.</summary>
    public void OnlyOnce(RedisKey key, TimeSpan lifetime)
    {
        if (_keys.Count != _lifetimes.Count)
        {
            throw new InvalidOperationException("Seen-keys come first.");
        }

        Index(key);
        _lifetimes.Add((long)lifetime.TotalMilliseconds);
    }

    /// <summary>Nothing is written unless the field holds this value (<see langword="null"/>: is absent).</summary>
    public void Expect(RedisKey key, RedisValue field, long? value)
    {
        _conditionCount++;
        _conditions.AddRange([Index(key), field, value is { } v ? v : RedisValue.EmptyString]);
    }

    /// <summary>Nothing is written unless the field holds this text.</summary>
    public void ExpectText(RedisKey key, RedisValue field, string value)
    {
        _conditionCount++;
        _conditions.AddRange([Index(key), field, value]);
    }

    /// <summary>A write: a command whose first argument is the key.</summary>
    public void Write(string command, RedisKey key, params ReadOnlySpan<RedisValue> arguments)
    {
        _writes.AddRange([arguments.Length, command, Index(key)]);
        _writes.AddRange(arguments);
    }

    /// <summary>The keys and arguments of the script.</summary>
    /// <param name="answer">What a repetition gets.</param>
    public (RedisKey[] Keys, RedisValue[] Values) Build(string answer) =>
        ([.. _keys], [_lifetimes.Count, answer, .. _lifetimes, _conditionCount, .. _conditions, .. _writes]);

    // Counted from 1, as Lua does.
    private int Index(RedisKey key)
    {
        if (!_index.TryGetValue(key, out var index))
        {
            _keys.Add(key);
            _index[key] = index = _keys.Count;
        }

        return index;
    }
}
