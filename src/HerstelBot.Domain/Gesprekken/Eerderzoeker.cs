using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Taal;
using HerstelBot.Domain.Vragen;

namespace HerstelBot.Domain.Gesprekken;

/// <summary>Finds earlier answers that somebody may see before asking the same again: of the own gemeente, and those that were made public.</summary>
public sealed class Eerderzoeker(IVragen vragen, IGelijkenis gelijkenis)
{
    /// <summary>How alike two questions must be, from 0 to 1.</summary>
    public const double Drempel = 0.6;

    /// <summary>How many are shown.</summary>
    public const int Hoogstens = 3;

    // The newest answers of a gemeente, and of what is public; older ones are for the kennisbank.
    private const int Doorzocht = 200;

    /// <summary>The likest ones, best first; empty when none is like it.</summary>
    /// <param name="vraag">The question, masked.</param>
    /// <param name="van">Who asks.</param>
    /// <param name="gemeente">For which gemeente; how one case stands is shown to whoever asked it only.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public async Task<IReadOnlyList<VraagId>> ZoekAsync(string vraag, Medewerker van, GemeenteCode? gemeente, CancellationToken cancellationToken)
    {
        // What somebody fills in about the own gemeente opens no answers of that gemeente.
        var eigen = gemeente is { } code && van.Gemeenten.Contains(code) ? gemeente : null;
        var gelezen = await Task.WhenAll((await vragen.BeantwoordAsync(eigen, Doorzocht, cancellationToken)).Select(async id => (
            Vraag: await vragen.ZoekAsync(id, cancellationToken),
            Tekst: (await vragen.TekstenAsync(id, cancellationToken)).FirstOrDefault(tekst => tekst.Soort == Tekstsoort.Vraag)?.Tekst.Waarde)));
        var kandidaten = gelezen.Where(een => een is { Vraag: not null, Tekst: not null } && (een.Vraag.Soort == Vraagsoort.Gewoon || een.Vraag.Vrager == van.Id)).ToList();
        return
        [
            .. kandidaten.Zip(gelijkenis.Meet(vraag, [.. kandidaten.Select(een => een.Tekst!)]), (een, maat) => (een.Vraag!.Id, Maat: maat))
                .Where(een => een.Maat >= Drempel).OrderByDescending(een => een.Maat).Take(Hoogstens).Select(een => een.Id),
        ];
    }
}
