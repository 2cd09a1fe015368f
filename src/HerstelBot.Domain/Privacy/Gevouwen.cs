using System.Globalization;
using System.Text;

namespace HerstelBot.Domain.Privacy;

/// <summary>
/// A text as a reader sees it: every script's digits as 0-9, every kind of space, dash and dot as the plain one, small letters,
/// and nothing that is invisible; with the way back to where each character stood.
/// </summary>
internal sealed class Gevouwen
{
    private readonly List<(int Start, int Length)> _bron = [];

    public Gevouwen(string tekst)
    {
        var folded = new StringBuilder(tekst.Length);
        var visible = new StringBuilder(tekst.Length);
        for (var i = 0; i < tekst.Length;)
        {
            var (character, length) = Code(tekst, i);
            if (length == 0)
            {
                length = Rune.DecodeFromUtf16(tekst.AsSpan(i), out var rune, out var used) == System.Buffers.OperationStatus.Done ? used : 1;
                character = length == used ? Fold(rune) : tekst[i];
            }

            if (character is { } seen)
            {
                folded.Append(seen);
                visible.Append(length == 1 ? tekst[i] : seen);
                _bron.Add((i, length));
            }

            i += length;
        }

        (Tekst, Zichtbaar) = (folded.ToString(), visible.ToString());
    }

    /// <summary>The folded text.</summary>
    public string Tekst { get; }

    /// <summary>The same characters with their capitals.</summary>
    public string Zichtbaar { get; }

    /// <summary>Where the characters of the folded text from <paramref name="start"/> up to <paramref name="end"/> stood in the original.</summary>
    public (int Start, int End) Bron(int start, int end) => (_bron[start].Start, _bron[end - 1].Start + _bron[end - 1].Length);

    private static (char? Character, int Length) Code(string tekst, int i) => tekst[i] is '%' or '&' or '<' ? Opmaak.Lees(tekst.AsSpan(i)) : (null, 0);

    /// <returns>The plain character, or <see langword="null"/> for one that cannot be seen.</returns>
    private static char? Fold(Rune rune)
    {
        if (rune.IsAscii)
        {
            return rune.Value is '\t' or '\v' or '\f' ? ' ' : rune.Value == '\r' ? '\n' : char.ToLowerInvariant((char)rune.Value);
        }

        return Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.DecimalDigitNumber => (char)('0' + (int)Rune.GetNumericValue(rune)),
            // A number in a circle; superscripts are notes and square metres.
            UnicodeCategory.OtherNumber when rune.Value > 0x2089 && Rune.GetNumericValue(rune) is >= 0 and <= 9 and var waarde && waarde == Math.Floor(waarde) => (char)('0' + (int)waarde),
            UnicodeCategory.ModifierSymbol when !rune.IsBmp => null,
            UnicodeCategory.OtherSymbol => ' ',
            UnicodeCategory.Format or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark => null,
            UnicodeCategory.SpaceSeparator => ' ',
            UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => '\n',
            UnicodeCategory.DashPunctuation => '-',
            _ => rune.Value switch
            {
                0x2212 => '-',
                0x2044 or 0x2215 => '/',
                0x00B7 or 0x066B or 0x066C or 0x2022 or 0x2024 or 0x2026 or 0x2219 or 0x22C5 or 0x3002 or 0xFF61 => '.',
                0x2018 or 0x2019 => '\'',
                0x201C or 0x201D => '"',
                // Full-width forms of ASCII.
                >= 0xFF01 and <= 0xFF5E => char.ToLowerInvariant((char)(rune.Value - 0xFEE0)),
                _ when rune.IsBmp => char.ToLowerInvariant((char)rune.Value),
                _ => '\uFFFD',
            },
        };
    }
}
