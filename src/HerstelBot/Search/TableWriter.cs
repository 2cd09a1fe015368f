using System.Runtime.InteropServices;

namespace HerstelBot.Search;

/// <summary>Writes tables of numbers by word. <see cref="TableReader"/> reads them back in the same order.</summary>
/// <remarks>A word is written once, however many tables have it.</remarks>
internal sealed class TableWriter(Stream stream) : IDisposable
{
    private readonly BinaryWriter _writer = new(stream, System.Text.Encoding.UTF8, leaveOpen: true);
    private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);

    /// <summary>One number for each word.</summary>
    public void Table<T>(Dictionary<string, T> table)
        where T : unmanaged
    {
        Words(table.Keys);
        Row([.. table.Values]);
    }

    /// <summary>Any number of numbers for each word.</summary>
    public void Lists<T>(Dictionary<string, T[]> table)
        where T : unmanaged
    {
        Words(table.Keys);
        Rows(table.Values);
    }

    /// <summary>Rows that may differ in length.</summary>
    public void Rows<T>(IReadOnlyCollection<T[]> rows)
        where T : unmanaged
    {
        Row([.. rows.Select(row => row.Length)]);
        Row([.. rows.SelectMany(row => row)]);
    }

    /// <summary>Numbers in order.</summary>
    public void Row<T>(T[] numbers)
        where T : unmanaged
    {
        _writer.Write7BitEncodedInt(numbers.Length);
        _writer.Write(MemoryMarshal.AsBytes(numbers.AsSpan()));
    }

    /// <inheritdoc/>
    public void Dispose() => _writer.Dispose();

    private void Words(IReadOnlyCollection<string> words)
    {
        _writer.Write7BitEncodedInt(words.Count);
        foreach (var word in words)
        {
            var isNew = _words.TryAdd(word, _words.Count);
            _writer.Write7BitEncodedInt(_words[word]);
            if (isNew) { _writer.Write(word); }
        }
    }
}
