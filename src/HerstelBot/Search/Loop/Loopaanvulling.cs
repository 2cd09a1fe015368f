using HerstelBot.Dialogs;
using HerstelBot.Domain.Kennisbank;
using HerstelBot.Domain.Kennisbank.Beheer;

namespace HerstelBot.Search.Loop;

/// <summary>The articles of the files with those of the loop beside them.</summary>
/// <param name="Artikelen">All that the bot answers with; a file always in the same place.</param>
/// <param name="Fouten">What the redactie should look at.</param>
internal sealed record Loopaanvulling(IReadOnlyList<Artikel> Artikelen, IReadOnlyList<Fout> Fouten)
{
    /// <summary>Puts them beside each other. A file with the same id wins; what an article of the loop replaces ends on the day before that begins.</summary>
    /// <param name="bestanden">The articles of the files.</param>
    /// <param name="loop">The articles of the loop, in order of publication.</param>
    public static Loopaanvulling Maak(IReadOnlyList<Artikel> bestanden, IReadOnlyList<Loopartikel> loop)
    {
        List<Artikel> artikelen = [.. bestanden];
        var plaats = artikelen.Index().ToDictionary(paar => paar.Item.Id, paar => paar.Index, StringComparer.Ordinal);
        List<Fout> fouten = [];
        List<Loopartikel> ernaast = [];
        foreach (var een in loop)
        {
            if (!plaats.TryAdd(een.Artikel.Id, artikelen.Count))
            {
                fouten.Add(Let(een, "Dit artikel staat ook als bestand in de kennisbank. Het bestand geldt."));
                continue;
            }

            artikelen.Add(een.Artikel);
            ernaast.Add(een);
        }

        // Not before all are there: one of the loop may take the place of another.
        foreach (var (een, id) in ernaast.SelectMany(een => een.Vervangt.Select(id => (een, id))))
        {
            if (!plaats.TryGetValue(id, out var hier)) { fouten.Add(Let(een, $"Het artikel '{id}' dat dit vervangt, bestaat niet meer. Haal het id weg.")); }
            else if (artikelen[hier].VervangenDoor is { } ander) { fouten.Add(Let(een, $"Het artikel '{id}' dat dit vervangt, is al vervangen door '{ander}'. Haal het id weg.")); }
            else { artikelen[hier] = Vervangen(artikelen[hier], een); }
        }

        return new(artikelen, fouten);
    }

    /// <summary>An article as it is once another took its place.</summary>
    public static Artikel Vervangen(Artikel oud, Loopartikel door)
    {
        var laatste = Loopkeuring.Vanaf(door).AddDays(-1);
        return oud with { VervangenDoor = door.Artikel.Id, Geldigheid = oud.Geldigheid with { Tot = oud.Geldigheid.Tot < laatste ? oud.Geldigheid.Tot : laatste } };
    }

    private static Fout Let(Loopartikel een, string zin) => new($"kennis/{een.Artikel.Id}", 1, zin, IsWaarschuwing: true);
}
