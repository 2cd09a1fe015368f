using System.Runtime.InteropServices;

namespace HerstelBot.Search;

/// <summary>Reads what <see cref="TableWriter"/> wrote. A word that several tables have is one string in memory.</summary>
internal sealed class TableReader(Stream stream) : IDisposable
{
    private readonly BinaryReader _reader = new(stream, System.Text.Encoding.UTF8);
    private readonly List<string> _words = [];

    /// <summary>One number for each word.</summary>
    public Dictionary<string, T> Table<T>()
        where T : unmanaged => ByWord(Words(), Row<T>());

    /// <summary>Any number of numbers for each word.</summary>
    public Dictionary<string, T[]> Lists<T>()
        where T : unmanaged => ByWord(Words(), Rows<T>());

    /// <summary>Rows that may differ in length.</summary>
    public T[][] Rows<T>()
        where T : unmanaged
    {
        var lengths = Row<int>();
        _ = _reader.Read7BitEncodedInt();
        return Array.ConvertAll(lengths, Numbers<T>);
    }

    /// <summary>Numbers in order.</summary>
    public T[] Row<T>()
        where T : unmanaged => Numbers<T>(_reader.Read7BitEncodedInt());

    /// <inheritdoc/>
    public void Dispose() => _reader.Dispose();

    private static Dictionary<string, T> ByWord<T>(string[] words, T[] values)
    {
        var table = new Dictionary<string, T>(words.Length, StringComparer.Ordinal);
        for (var i = 0; i < words.Length; i++) { table.Add(words[i], values[i]); }
        return table;
    }

    private T[] Numbers<T>(int count)
        where T : unmanaged
    {
        var numbers = new T[count];
        _reader.ReadExactly(MemoryMarshal.AsBytes(numbers.AsSpan()));
        return numbers;
    }

    private string[] Words()
    {
        var words = new string[_reader.Read7BitEncodedInt()];
        for (var i = 0; i < words.Length; i++)
        {
            var number = _reader.Read7BitEncodedInt();
            if (number == _words.Count) { _words.Add(_reader.ReadString()); }
            words[i] = _words[number];
        }

        return words;
    }
}
