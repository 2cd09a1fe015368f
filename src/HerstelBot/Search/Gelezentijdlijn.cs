using HerstelBot.Dialogs;
using HerstelBot.Domain.Kennisbank;

namespace HerstelBot.Search;

/// <summary>The timeline as it was read.</summary>
/// <param name="Tijdlijn">The changes.</param>
/// <param name="Fouten">What is wrong in the file as it lies there now.</param>
internal sealed record Gelezentijdlijn(Tijdlijn Tijdlijn, IReadOnlyList<Fout> Fouten)
{
    /// <summary>Reads the file. With a fault in it all stays as it was before; without a before, only the changes at fault are left out.</summary>
    public static Gelezentijdlijn Lees(DialogsMap map, Gelezentijdlijn? eerder)
    {
        try
        {
            var (tijdlijn, fouten) = TijdlijnLezer.Lees(map);
            return new(eerder is not null && fouten.Any(fout => !fout.IsWaarschuwing) ? eerder.Tijdlijn : tijdlijn, fouten);
        }
        catch (Exception fout) when (fout is IOException or UnauthorizedAccessException && eerder is not null)
        {
            return eerder with { Fouten = [new(TijdlijnLezer.Bestand, 1, "Dit bestand kan niet worden geopend. Kijk of HerstelBot het mag lezen.")] };
        }
    }
}
