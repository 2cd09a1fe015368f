using System.Buffers.Binary;
using System.IO.Compression;
using HerstelBot.Teams.Manifest;

namespace HerstelBot.Tests.Teams.Manifest;

/// <summary>A copy of the product's own template, in which a test can break something.</summary>
internal sealed class Proefmap : IDisposable
{
    public Proefmap()
    {
        foreach (var bestand in Directory.EnumerateFiles(Product.Pad))
        {
            File.Copy(bestand, Path.Combine(Map.Pad, Path.GetFileName(bestand)));
        }
    }

    /// <summary>The template of the product.</summary>
    public static ManifestMap Product { get; } = new(Path.Combine(AppContext.BaseDirectory, "manifests", "teams"));

    public ManifestMap Map { get; } = new(Directory.CreateTempSubdirectory("herstelbot-manifest-").FullName);

    /// <summary>Replaces text that must be there, and gives the line on which it stood.</summary>
    public int Vervang(string naam, string oud, string nieuw)
    {
        var tekst = File.ReadAllText(Map.Bestand(naam));
        var plek = tekst.IndexOf(oud, StringComparison.Ordinal);
        Assert.True(plek >= 0, $"'{oud}' is not in {naam}.");
        File.WriteAllText(Map.Bestand(naam), $"{tekst[..plek]}{nieuw}{tekst[(plek + oud.Length)..]}");
        return 1 + tekst.AsSpan(0, plek).Count('\n');
    }

    /// <summary>Draws an icon in place of the one there is; rows use the filters of PNG in turn.</summary>
    public void Teken(string naam, int maat, Func<int, int, (byte R, byte G, byte B, byte A)> pixel) =>
        File.WriteAllBytes(Map.Bestand(naam), Png(maat, maat, pixel));

    public void Dispose() => Directory.Delete(Map.Pad, recursive: true);

    /// <summary>Encodes an image as RGBA.</summary>
    public static byte[] Png(int breedte, int hoogte, Func<int, int, (byte R, byte G, byte B, byte A)> pixel)
    {
        var kop = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(kop, breedte);
        BinaryPrimitives.WriteInt32BigEndian(kop.AsSpan(4), hoogte);
        (kop[8], kop[9]) = (8, 6);

        using var data = new MemoryStream();
        using (var zlib = new ZLibStream(data, CompressionLevel.Fastest, leaveOpen: true))
        {
            var boven = new byte[breedte * 4];
            for (var y = 0; y < hoogte; y++)
            {
                byte[] rij = [.. Enumerable.Range(0, breedte).Select(x => pixel(x, y)).SelectMany(p => (byte[])[p.R, p.G, p.B, p.A])];
                zlib.WriteByte((byte)(y % 5));
                zlib.Write([.. rij.Select((waarde, i) => (byte)(waarde - Voorspeld(y % 5, i < 4 ? 0 : rij[i - 4], boven[i], i < 4 ? 0 : boven[i - 4])))]);
                boven = rij;
            }
        }

        return [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A, .. Blok("IHDR"u8, kop), .. Blok("IDAT"u8, data.ToArray()), .. Blok("IEND"u8, [])];
    }

    // As the standard words it: the neighbour closest to a + b - c, in the order left, above, upper left.
    private static int Voorspeld(int filter, int a, int b, int c) => filter switch
    {
        1 => a,
        2 => b,
        3 => (a + b) / 2,
        4 => ((int[])[a, b, c]).MinBy(buur => Math.Abs(a + b - c - buur)),
        _ => 0,
    };

    private static byte[] Blok(ReadOnlySpan<byte> soort, byte[] inhoud)
    {
        var lengte = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(lengte, inhoud.Length);
        return [.. lengte, .. soort, .. inhoud, 0, 0, 0, 0];
    }
}
