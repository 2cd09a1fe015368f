using CsCheck;
using HerstelBot.Domain.Privacy;

namespace HerstelBot.Domain.Tests.Privacy;

public class MaskeringPropertyTests
{
    private static readonly Gen<string> Bsns = Gen.Int[1000000, 99999999]
        .Select(begin => Enumerable.Range(0, 10).Select(laatste => $"{begin:D8}{laatste}").FirstOrDefault(bsn => Bsn.Kan(bsn)))
        .Where(bsn => bsn is not null && !bsn.StartsWith("00", StringComparison.Ordinal))!;

    private static readonly Gen<int[]> Vormen = Gen.OneOf<int[]>([9], [4, 2, 3], [3, 3, 3], [3, 2, 4], [4, 3, 2], [2, 3, 4], [1, 1, 1, 1, 1, 1, 1, 1, 1]);

    private static readonly Gen<string> Scheidingen = Gen.OneOf(" ", ".", "-", "/", "_", "\u00A0", "\u2009", "\u200B", "\u2013", "\u2011", "\t", "%20", "&nbsp;", " - ", "~", "#", "|", "<br>", "&#45;", "%2D", "😀", "…", "’");

    private static readonly Gen<Func<char, string>> Schriften = Gen.OneOf<Func<char, string>>(
        cijfer => $"{cijfer}",
        cijfer => $"{(char)(cijfer + 0xFEE0)}",
        cijfer => $"{(char)(cijfer - '0' + 0x0660)}",
        cijfer => char.ConvertFromUtf32(cijfer - '0' + 0x1D7CE),
        cijfer => $"{cijfer}\u200D",
        cijfer => $"%3{cijfer}",
        cijfer => $"&#{(int)cijfer};",
        cijfer => cijfer == '0' ? "0" : $"{(char)(cijfer - '1' + 0x2460)}");

    private static readonly Gen<string> Omgevingen = Gen.Frequency(
        (2, Gen.String),
        (1, Gen.String[Gen.Char["0123456789 .,-/:@€+()%NLab"], 0, 40]),
        (1, Gen.OneOf("in 2024 kregen 10.000 ouders € 30.000,-", "op 12-03-2024 om 10:15", "tel 06-12345678", "NL91ABNA0417164300", "zaak 2024-033776", "")));

    private static readonly Gen<string> Stukjes = Gen.OneOf(
        "999927176", "9999.27.176", "bsn ", "geb ", "geboren na ", "12-03-1984", "-", " ", ".", "0", "06-12345678", "+31", "0800-0445", "€ ", "a@b.nl", "@",
        "NL91ABNA0417164300", "nl", "91", "Jan Jansen ", "meneer ", "tel ", "10.000.021", ",", "]", "[", "\n", "maart", "1984", "4", "\u200B", "HB-2026-000123", "31", "%20");

    [Fact]
    public void Every_bsn_in_every_notation_is_gone_whatever_stands_around_it() =>
        Gen.Select(Bsns, Vormen, Scheidingen, Schriften, Omgevingen, Omgevingen, Gen.OneOf(" ", "x", " bsn ", " dossier ", " (", "=")).Sample(
            (bsn, vorm, scheiding, schrift, ervoor, erachter, etiket) =>
            {
                var geschreven = Schrijf(bsn, vorm, scheiding, schrift);
                var gemaskeerd = Maskering.Maskeer($"{ervoor} x{etiket}{geschreven} x {erachter}");

                return !gemaskeerd.Tekst.Contains(geschreven, StringComparison.Ordinal)
                    && (gemaskeerd.Tekst.Contains($"x{etiket}[bsn verwijderd]", StringComparison.Ordinal)
                        || (bsn[0] == '6' && gemaskeerd.Tekst.Contains($"x{etiket}[telefoonnummer verwijderd]", StringComparison.Ordinal)));
            }, iter: 10_000);

    [Fact]
    public void Nine_digits_that_fail_the_elfproef_are_no_bsn_and_leave_the_sentence_as_it_was() =>
        Gen.Select(Gen.Int[100_000_000, 999_999_999].Where(nummer => !Bsn.Kan($"{nummer}")), Gen.OneOf("nummer {0} is van de ouder", "{0}", "dossier {0}.", "({0})", "x{0}y", "?id={0}&a=1")).Sample((nummer, zin) =>
        {
            var tekst = zin.Replace("{0}", $"{nummer}", StringComparison.Ordinal);
            return Maskering.Maskeer(tekst) is { Redacties.Count: 0 } gemaskeerd && gemaskeerd.Tekst == tekst;
        });

    [Fact]
    public void Eight_digits_called_bsn_are_gone() =>
        Gen.Select(Gen.Int[10000000, 99999999], Gen.OneOf<int[]>([8], [4, 2, 2], [2, 3, 3], [3, 3, 2], [4, 4]), Gen.OneOf(" ", ".", "-")).Sample(
            (nummer, vorm, scheiding) =>
            {
                var geschreven = Schrijf($"{nummer}", vorm, scheiding, cijfer => $"{cijfer}");
                return Maskering.Maskeer($"zijn bsn is {geschreven}, toch?").Tekst == "zijn bsn is [bsn verwijderd], toch?";
            });

    [Fact]
    public void Text_without_digits_and_at_signs_is_unchanged() =>
        Gen.String.Select(tekst => string.Concat(tekst.Where(teken => !char.IsDigit(teken) && teken is not ('@' or '\uFF20')))).Sample(tekst =>
            ReferenceEquals(tekst, Maskering.Maskeer(tekst).Tekst));

    [Fact]
    public void Masking_what_was_masked_changes_nothing() =>
        Gen.OneOf(Stukjes.Array[0, 12].Select(string.Concat), Omgevingen).Sample(tekst =>
        {
            var eens = Maskering.Maskeer(tekst).Tekst;
            var nogEens = Maskering.Maskeer(eens);
            return nogEens.Tekst == eens && nogEens.Redacties.Count == 0;
        }, iter: 10_000);

    [Fact]
    public void Only_what_was_removed_is_different() =>
        Stukjes.Array[0, 12].Select(string.Concat).Sample(tekst =>
        {
            var gemaskeerd = Maskering.Maskeer(tekst);
            var rest = gemaskeerd.Redacties.Aggregate(gemaskeerd.Tekst, (t, redactie) => t.Replace(redactie.Soort.Vervanging(), "\0", StringComparison.Ordinal));
            var vanaf = 0;
            foreach (var stuk in rest.Split('\0'))
            {
                vanaf = tekst.IndexOf(stuk, vanaf, StringComparison.Ordinal);
                if (vanaf < 0)
                {
                    return false;
                }

                vanaf += stuk.Length;
            }

            return rest.Count(teken => teken == '\0') == gemaskeerd.Redacties.Sum(redactie => redactie.Aantal);
        });

    [Theory]
    [InlineData("1")]
    [InlineData("1 ")]
    [InlineData("1.")]
    [InlineData("100.")]
    [InlineData("100,")]
    [InlineData("9999.")]
    [InlineData("0")]
    [InlineData("0 ")]
    [InlineData("+3")]
    [InlineData("a@")]
    [InlineData("a@a.")]
    [InlineData("a.")]
    [InlineData("nl91")]
    [InlineData("NL91ABNA0417164300 ")]
    [InlineData("1-1-1999 ")]
    [InlineData("Jan Jansen 1-1-1999")]
    [InlineData("1\u200B")]
    [InlineData("bsn 1")]
    [InlineData("999927176 ")]
    [InlineData("999927176-")]
    [InlineData("𝟗 ")]
    [InlineData("%20")]
    [InlineData("%39")]
    [InlineData("&#57;")]
    [InlineData("<b>")]
    [InlineData("<")]
    [InlineData("1<td>")]
    [InlineData(" at ")]
    [InlineData("a at a punt ")]
    [InlineData("a.nl@")]
    [InlineData("a @ a .")]
    [InlineData("Jan ")]
    [InlineData("1-1-1999 Jan (")]
    [InlineData("uht-zaak 1")]
    [InlineData("b.s.n 1")]
    [InlineData("😀1")]
    public void A_hostile_text_is_handled_to_its_end(string stuk)
    {
        // A quadratic step takes minutes on this and no time on a chat message.
        var tekst = string.Concat(Enumerable.Repeat(stuk, 150_000 / stuk.Length)) + " bsn 999927176@";

        Assert.Contains("[bsn verwijderd]@", Maskering.Maskeer(tekst).Tekst, StringComparison.Ordinal);
    }

    private static string Schrijf(string cijfers, int[] vorm, string scheiding, Func<char, string> schrift)
    {
        var groepen = new List<string>();
        foreach (var lengte in vorm)
        {
            groepen.Add(string.Concat(cijfers[..lengte].Select(schrift)));
            cijfers = cijfers[lengte..];
        }

        return string.Join(scheiding, groepen);
    }
}
