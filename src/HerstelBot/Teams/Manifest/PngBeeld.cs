using System.Buffers.Binary;
using System.IO.Compression;

namespace HerstelBot.Teams.Manifest;

/// <summary>The pixels of a PNG image (ISO/IEC 15948), for as far as our icons use the format: 8 bits per channel, RGB or RGBA, not interlaced.</summary>
internal sealed class PngBeeld
{
    private const int Grootste = 1024;
    private static readonly byte[] _kenmerk = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];
    private readonly byte[] _pixels;
    private readonly int _kanalen;

    private PngBeeld(int breedte, int hoogte, int kanalen, byte[] pixels) => (Breedte, Hoogte, _kanalen, _pixels) = (breedte, hoogte, kanalen, pixels);

    /// <summary>Width in pixels.</summary>
    public int Breedte { get; }

    /// <summary>Height in pixels.</summary>
    public int Hoogte { get; }

    /// <summary>Red, green, blue and alpha of a pixel; without alpha channel it is 255.</summary>
    public (byte R, byte G, byte B, byte A) this[int x, int y]
    {
        get
        {
            var pixel = _pixels.AsSpan(((y * Breedte) + x) * _kanalen, _kanalen);
            return (pixel[0], pixel[1], pixel[2], _kanalen == 4 ? pixel[3] : byte.MaxValue);
        }
    }

    /// <summary>Reads an image.</summary>
    /// <exception cref="InvalidDataException">It is no PNG, is damaged or is of another kind; the message is a Dutch sentence with the mend.</exception>
    public static PngBeeld Lees(ReadOnlySpan<byte> bytes)
    {
        if (!bytes.StartsWith(_kenmerk) || bytes.Length < 33 || !bytes[12..16].SequenceEqual("IHDR"u8))
        {
            throw new InvalidDataException("Dit is geen PNG-bestand; sla het icoon op als PNG.");
        }

        var kop = bytes.Slice(16, 13);
        var breedte = BinaryPrimitives.ReadInt32BigEndian(kop);
        var hoogte = BinaryPrimitives.ReadInt32BigEndian(kop[4..]);
        var kanalen = kop[9] switch { 2 => 3, 6 => 4, _ => 0 };
        if (kop[8] != 8 || kanalen == 0 || kop[12] != 0 || breedte is <= 0 or > Grootste || hoogte is <= 0 or > Grootste)
        {
            throw new InvalidDataException($"Dit icoon is niet te controleren; sla het op als PNG met 8 bits per kleur, RGB of RGBA, niet interlaced, hoogstens {Grootste} bij {Grootste}.");
        }

        try
        {
            return new(breedte, hoogte, kanalen, Pixels(Beelddata(bytes[33..]), breedte, hoogte, kanalen));
        }
        catch (Exception fout) when (fout is InvalidDataException or EndOfStreamException or ArgumentOutOfRangeException)
        {
            throw new InvalidDataException("Dit PNG-bestand is beschadigd; sla het icoon opnieuw op.", fout);
        }
    }

    private static MemoryStream Beelddata(ReadOnlySpan<byte> blokken)
    {
        var data = new MemoryStream();
        while (blokken.Length >= 12)
        {
            var lengte = BinaryPrimitives.ReadInt32BigEndian(blokken);
            if (blokken[4..8].SequenceEqual("IDAT"u8)) { data.Write(blokken.Slice(8, lengte)); }
            blokken = blokken[(lengte + 12)..];
        }

        data.Position = 0;
        return data;
    }

    private static byte[] Pixels(MemoryStream data, int breedte, int hoogte, int kanalen)
    {
        using var uitgepakt = new ZLibStream(data, CompressionMode.Decompress);
        var rij = breedte * kanalen;
        var pixels = new byte[rij * hoogte];
        for (var y = 0; y < hoogte; y++)
        {
            var filter = uitgepakt.ReadByte();
            var hier = pixels.AsSpan(y * rij, rij);
            uitgepakt.ReadExactly(hier);
            Ontfilter(filter, hier, y == 0 ? [] : pixels.AsSpan((y - 1) * rij, rij), kanalen);
        }

        return pixels;
    }

    /// <summary>Undoes the filter of one row (ISO/IEC 15948, chapter 9).</summary>
    private static void Ontfilter(int filter, Span<byte> hier, ReadOnlySpan<byte> boven, int kanalen)
    {
        for (var i = 0; i < hier.Length; i++)
        {
            int a = i < kanalen ? 0 : hier[i - kanalen];
            int b = boven.IsEmpty ? 0 : boven[i];
            int c = boven.IsEmpty || i < kanalen ? 0 : boven[i - kanalen];
            hier[i] += (byte)(filter switch
            {
                0 => 0,
                1 => a,
                2 => b,
                3 => (a + b) / 2,
                4 => Paeth(a, b, c),
                _ => throw new InvalidDataException(),
            });
        }
    }

    private static int Paeth(int a, int b, int c)
    {
        var (vanA, vanB, vanC) = (Math.Abs(b - c), Math.Abs(a - c), Math.Abs(a + b - c - c));
        return vanA <= vanB && vanA <= vanC ? a : vanB <= vanC ? b : c;
    }
}
