using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Vragen;

namespace HerstelBot.Redis;

/// <summary>The scores that put vragen in order. Milliseconds leave room in a double for one yes or no above them.</summary>
internal static class Volgorde
{
    private const long First = 100_000_000_000_000;

    /// <summary>Lowest first: urgent, then by promise.</summary>
    public static long Wachtrij(Vraag vraag) =>
        vraag.Toezegging.AntwoordVoor.ToUnixTimeMilliseconds() + (vraag.Urgentie is null ? First : 0);

    /// <summary>Highest first: running, then newest.</summary>
    public static long VanVrager(Vraag vraag) => vraag.GesteldOp.ToUnixTimeMilliseconds() + (vraag.IsLopend ? First : 0);

    /// <summary>Highest first: running and newest, then last closed. From a moment up: what runs and what was closed since.</summary>
    public static long VanGemeente(Vraag vraag) =>
        vraag.IsLopend ? First + vraag.GesteldOp.ToUnixTimeMilliseconds() : (vraag.AfgeslotenOp ?? vraag.GesteldOp).ToUnixTimeMilliseconds();
}

/// <summary>The fields of the hash of a vraag.</summary>
internal static class VraagFields
{
    public const string Versie = "versie";
    public const string Json = "json";

    /// <summary>Its row for reports.</summary>
    public const string Regel = "regel";

    /// <summary>Where its card stands in the channel of a cluster.</summary>
    public static string Kaart(ClusterId cluster) => $"kaart:{cluster}";

    /// <summary>Where the vrager last saw the confirmation.</summary>
    public const string Bevestiging = "bevestiging";
}
