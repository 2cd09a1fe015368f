using System.Text.Json;
using HerstelBot.Dialogs;
using HerstelBot.Domain.Gesprekken.Kennis;
using HerstelBot.Domain.Kennisbank;

namespace HerstelBot.Search;

/// <summary>The kennisbank of the service as it would be with one article more, and the questions of <c>dialogs/ijking</c> to try it on.</summary>
/// <remarks>The questions in <c>proef.jsonl</c> are left alone: nothing may be written after those.</remarks>
internal sealed class Proefkennis(LevendeKennisbank kennisbank, DialogsMap map) : IProefkennis
{
    private readonly Lazy<IReadOnlyList<(string Tekst, string[] Feiten)>> _vragen = new(() => [.. new[] { map.Ontwikkelvragen, map.VerseVragen }.Where(File.Exists).SelectMany(File.ReadLines).SelectMany(Lees)]);

    public Proefopstelling Met(Artikel artikel)
    {
        var gelezen = kennisbank.Gelezen;
        return new(gelezen.Kennisbank, gelezen.Kennisbank.Met(artikel), gelezen.Drempels);
    }

    // A fact may stand in more articles; each of them is right.
    public IReadOnlyList<Proefvraag> Vragen(IReadOnlyCollection<Artikel> artikelen)
    {
        var metFeit = kennisbank.Gelezen.Kennisbank.Alle.SelectMany(artikel => artikel.Feiten.Select(feit => (feit, artikel.Id)))
            .ToLookup(paar => paar.feit, paar => paar.Id, StringComparer.OrdinalIgnoreCase);
        return
        [
            .. artikelen.SelectMany(artikel => _vragen.Value.Where(vraag => vraag.Feiten.Intersect(artikel.Feiten, StringComparer.OrdinalIgnoreCase).Any())).Distinct()
                .Select(vraag => new Proefvraag(vraag.Tekst, [.. vraag.Feiten.SelectMany(feit => metFeit[feit]).Distinct()])),
        ];
    }

    // Whether the file is in order is for who measures with it.
    private static IEnumerable<(string, string[])> Lees(string regel)
    {
        if (string.IsNullOrWhiteSpace(regel)) { yield break; }
        Vraagregel? gelezen = null;
        try
        {
            gelezen = JsonSerializer.Deserialize<Vraagregel>(regel, JsonSerializerOptions.Web);
        }
        catch (JsonException)
        {
            // Left out.
        }

        if (gelezen is { Type: "faq", Vraag: { Length: > 0 } vraag, Feit: { Length: > 0 } feiten }) { yield return (vraag, feiten); }
    }

    private sealed record Vraagregel(string? Vraag, string? Type, string[]? Feit);
}
