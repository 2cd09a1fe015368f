using System.Globalization;

namespace HerstelBot.Domain.Vragen;

/// <summary>The id of a vraag: unguessable, and the store recognises in it where the vraag lies.</summary>
public readonly record struct VraagId(Guid Waarde)
{
    /// <summary>The id as 32 hexadecimal digits.</summary>
    public override string ToString() => Waarde.ToString("N");

    /// <summary>Reads 32 hexadecimal digits; <see langword="null"/> when it is something else.</summary>
    public static VraagId? Lees(string? tekst) => Guid.TryParseExact(tekst, "N", out var waarde) ? new(waarde) : null;
}

/// <summary>The number that people say and type: <c>HB-2026-000123</c>. Unique per year, never reused; gaps mean nothing.</summary>
/// <param name="Jaar">The year in which the vraag was asked, in Dutch time.</param>
/// <param name="Volgnummer">From 1.</param>
public readonly record struct Vraagnummer(int Jaar, long Volgnummer)
{
    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"HB-{Jaar:0000}-{Volgnummer:000000}");

    /// <summary>Reads the written form, whatever the case and spaces around it; <see langword="null"/> when it is something else.</summary>
    public static Vraagnummer? Lees(string? tekst) =>
        tekst?.Trim().Split('-') is [var hb, { Length: 4 } jaar, { Length: >= 6 and <= 12 } volgnummer]
        && hb.Equals("HB", StringComparison.OrdinalIgnoreCase)
        && int.TryParse(jaar, NumberStyles.None, CultureInfo.InvariantCulture, out var j)
        && long.TryParse(volgnummer, NumberStyles.None, CultureInfo.InvariantCulture, out var n)
            ? new(j, n)
            : null;
}
