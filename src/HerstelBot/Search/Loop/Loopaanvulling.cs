using HerstelBot.Dialogs;
using HerstelBot.Domain.Kennisbank;
using HerstelBot.Domain.Kennisbank.Beheer;
using HerstelBot.Domain.Termijnen;

namespace HerstelBot.Search.Loop;

/// <summary>The articles of the files with those of the loop beside them.</summary>
/// <param name="Artikelen">All that the bot answers with; a file always in the same place.</param>
/// <param name="Fouten">What the redactie should look at.</param>
internal sealed record Loopaanvulling(IReadOnlyList<Artikel> Artikelen, IReadOnlyList<Fout> Fouten)
{
    /// <summary>Puts them beside each other. A file with the same id wins; what an article of the loop replaces ends on the day before that begins, and people who ask as they did are told what holds now.</summary>
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
            else
            {
                var nieuw = plaats[een.Artikel.Id];
                (artikelen[hier], artikelen[nieuw]) = (Vervangen(artikelen[hier], een), Opvolger(artikelen[nieuw], artikelen[hier], een));
            }
        }

        return new(artikelen, fouten);
    }

    // A sentence that only an earlier rule claims is taken for a question about its time, so what it claimed goes to what holds now.
    private static Artikel Vervangen(Artikel oud, Loopartikel door)
    {
        var vooraf = Loopkeuring.Vanaf(door).AddDays(-1);
        var laatste = oud.Geldigheid.Tot is { } tot && tot < vooraf ? tot : vooraf;
        var titel = $"{oud.Titel} (tot en met {DatumInWoorden.Datum(laatste)})";
        return oud with { Titel = titel, Varianten = [titel], VervangenDoor = door.Artikel.Id, Geldigheid = oud.Geldigheid with { Tot = laatste } };
    }

    private static Artikel Opvolger(Artikel nieuw, Artikel oud, Loopartikel door) => nieuw with
    {
        Varianten = [.. nieuw.Varianten.Concat(oud.Varianten.Prepend(oud.Titel)).DistinctBy(Samenhang.Woorden)],
        Geldigheid = nieuw.Geldigheid with { Van = Loopkeuring.Vanaf(door) },
    };

    private static Fout Let(Loopartikel een, string zin) => new($"kennis/{een.Artikel.Id}", 1, zin, IsWaarschuwing: true);
}
