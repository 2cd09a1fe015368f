using HerstelBot.Domain.Kennisbank;

namespace HerstelBot.Cli.Meet.Kwaliteit;

/// <summary>Tells which articles answer a question rightly: those that state one of its facts, and those that it names.</summary>
internal sealed class Juist(IEnumerable<Artikel> artikelen)
{
    private readonly ILookup<string, string> _metFeit = artikelen.SelectMany(artikel => artikel.Feiten.Select(feit => (feit, artikel.Id)))
        .ToLookup(paar => paar.feit, paar => paar.Id, StringComparer.OrdinalIgnoreCase);

    /// <summary>The ids; empty when no article states any of the facts.</summary>
    public IReadOnlySet<string> Artikelen(Meetvraag vraag) => vraag.Feiten.SelectMany(feit => _metFeit[feit]).Concat(vraag.Artikelen).ToHashSet(StringComparer.Ordinal);
}
