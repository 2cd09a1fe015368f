using CsCheck;
using HerstelBot.Teams.Manifest;

namespace HerstelBot.Tests.Teams.Manifest;

public class PngBeeldTests
{
    [Fact]
    public void Every_pixel_comes_back_whatever_filter_its_row_has() =>
        Gen.Select(Gen.Int[1, 12], Gen.Int[1, 12]).SelectMany(maat => Gen.Byte.Array[maat.Item1 * maat.Item2 * 4].Select(pixels => (Breedte: maat.Item1, Hoogte: maat.Item2, Pixels: pixels)))
            .Sample(
                beeld =>
                {
                    (byte, byte, byte, byte) Pixel(int x, int y) => beeld.Pixels.AsSpan(((y * beeld.Breedte) + x) * 4, 4) is var p ? (p[0], p[1], p[2], p[3]) : default;

                    var gelezen = PngBeeld.Lees(Proefmap.Png(beeld.Breedte, beeld.Hoogte, Pixel));

                    Assert.Equal((beeld.Breedte, beeld.Hoogte), (gelezen.Breedte, gelezen.Hoogte));
                    for (var y = 0; y < beeld.Hoogte; y++)
                    {
                        for (var x = 0; x < beeld.Breedte; x++) { Assert.Equal(Pixel(x, y), gelezen[x, y]); }
                    }
                },
                iter: 200);

    [Fact]
    public void A_file_that_was_cut_off_or_damaged_is_a_sentence_and_not_a_crash()
    {
        var heel = File.ReadAllBytes(Proefmap.Product.Bestand("outline.png"));
        for (var lengte = 0; lengte < heel.Length; lengte++) { Probeer(heel[..lengte]); }
        for (var plek = 0; plek < heel.Length; plek++)
        {
            var kapot = heel.ToArray();
            kapot[plek] ^= 0xFF;
            Probeer(kapot);
        }

        Assert.Throws<InvalidDataException>(() => PngBeeld.Lees(heel.AsSpan(0, heel.Length / 2)));
    }

    private static void Probeer(byte[] bytes)
    {
        try
        {
            Assert.NotNull(PngBeeld.Lees(bytes));
        }
        catch (InvalidDataException fout)
        {
            Assert.Contains("sla", fout.Message, StringComparison.Ordinal);
        }
    }
}
