using System.Security.Cryptography;
using Microsoft.Extensions.Logging.Abstractions;

namespace HerstelBot.Search;

/// <summary>Keeps what was learnt from the articles in a folder, so that the same articles are not learnt at every start.</summary>
/// <remarks>
/// A file is trusted only when it is whole and made by this program from exactly these articles; any other is as good as absent and is written anew.
/// It appears in one go under its name, so that processes may share the folder. A folder that cannot be used costs time, never an answer.
/// </remarks>
internal sealed partial class KennisbankCache(string? map, ILogger logger)
{
    // Whoever goes back to what was there just before, or runs two versions beside each other, finds both.
    private const int HoogstensBewaard = 4;
    private const string Uitgang = ".kennis";
    private const int Hash = SHA256.HashSizeInBytes;
    private const int Buffer = 1 << 16;

    /// <summary>Keeps nothing.</summary>
    public static KennisbankCache Geen { get; } = new(null, NullLogger.Instance);

    /// <summary>The tables that were learnt, from the folder or else learnt now.</summary>
    /// <param name="sleutel">What they follow from, as a SHA-256.</param>
    /// <param name="leer">Learns them.</param>
    public TableReader Open(byte[] sleutel, Action<TableWriter> leer)
    {
        if (map is not null)
        {
            try
            {
                var pad = Path.Combine(map, Convert.ToHexStringLower(sleutel) + Uitgang);
                return new(Bewaard(pad, sleutel) ?? Bewaar(pad, sleutel, leer));
            }
            catch (Exception fout) when (fout is IOException or UnauthorizedAccessException)
            {
                Log.Onbruikbaar(logger, map, fout.Message);
            }
        }

        var geheugen = new MemoryStream();
        Schrijf(geheugen, leer);
        geheugen.Position = 0;
        return new(geheugen);
    }

    private FileStream? Bewaard(string pad, byte[] sleutel)
    {
        if (!File.Exists(pad)) { return null; }
        var bestand = new FileStream(pad, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, Buffer);
        if (IsGoed(bestand, sleutel)) { return bestand; }
        bestand.Dispose();
        Log.Beschadigd(logger, pad);
        return null;
    }

    // The hash of the rest, the key, the tables.
    private static bool IsGoed(FileStream bestand, byte[] sleutel)
    {
        Span<byte> kop = stackalloc byte[Hash + Hash];
        if (bestand.ReadAtLeast(kop, kop.Length, throwOnEndOfStream: false) < kop.Length || !kop[Hash..].SequenceEqual(sleutel)) { return false; }
        bestand.Position = Hash;
        if (!SHA256.HashData(bestand).AsSpan().SequenceEqual(kop[..Hash])) { return false; }
        bestand.Position = kop.Length;
        return true;
    }

    private static FileStream Bewaar(string pad, byte[] sleutel, Action<TableWriter> leer)
    {
        var map = Directory.CreateDirectory(Path.GetDirectoryName(pad)!);
        var half = $"{pad}.{Path.GetRandomFileName()}";
        var bestand = new FileStream(half, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.Read | FileShare.Delete, Buffer);
        try
        {
            bestand.Write(new byte[Hash]);
            bestand.Write(sleutel);
            Schrijf(bestand, leer);
            bestand.Position = Hash;
            var hash = SHA256.HashData(bestand);
            bestand.Position = 0;
            bestand.Write(hash);
            bestand.Flush();
            File.Move(half, pad, overwrite: true);
        }
        catch
        {
            bestand.Dispose();
            File.Delete(half);
            throw;
        }

        foreach (var oud in map.GetFiles($"*{Uitgang}*").OrderByDescending(info => info.LastWriteTimeUtc).Skip(HoogstensBewaard)) { oud.Delete(); }
        bestand.Position = Hash + Hash;
        return bestand;
    }

    private static void Schrijf(Stream stroom, Action<TableWriter> leer)
    {
        using var schrijver = new TableWriter(stroom);
        leer(schrijver);
    }

    private static partial class Log
    {
        [LoggerMessage(6004, LogLevel.Warning, "What was learnt from the articles cannot be kept in {Map}, so that every start learns it again: {Reden} Set HerstelBot:Kennisbank:Cache to a folder that may be written, or to nothing")]
        public static partial void Onbruikbaar(ILogger logger, string map, string reden);

        [LoggerMessage(6005, LogLevel.Warning, "{Pad} is damaged or not ours; it is learnt from the articles and written again")]
        public static partial void Beschadigd(ILogger logger, string pad);
    }
}
