using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using HerstelBot.Cli.Meet.IJking;
using HerstelBot.Cli.Meet.Peers;
using HerstelBot.Dialogs;
using HerstelBot.Search;

namespace HerstelBot.Cli.Meet.Kwaliteit;

/// <summary>What <c>meet</c> does with a set of questions.</summary>
/// <param name="Dialogs">Where articles and cut-offs are.</param>
/// <param name="Vragen">The file with questions; <see langword="null"/> for the development set.</param>
/// <param name="Vandaag">Today, for a question that names no day.</param>
internal sealed record Vragenronde(DialogsMap Dialogs, string? Vragen, DateOnly Vandaag)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Prints the figures.</summary>
    /// <param name="uit">Gets the figures.</param>
    /// <param name="fout">Gets the table for people.</param>
    /// <param name="metPeers">Whether to compare with other search engines too.</param>
    /// <returns>The exit code.</returns>
    public Task<int> MeetAsync(TextWriter uit, TextWriter fout, bool metPeers = false) => MetAsync(fout, async (gelezen, keurmeester, vragen) =>
    {
        var beoordelingen = keurmeester.Keur(vragen);
        var metingen = Vragenmeting.Meet(keurmeester, vragen, beoordelingen).ToList();
        if (metPeers)
        {
            var peers = await Peer.MeetAsync([Peer.Faq(gelezen.Kennisbank.Alle, vragen, Vandaag)], new(gelezen.Kennisbank.Alle));
            foreach (var peer in peers) { await fout.WriteLineAsync($"{peer.Naam} zoekt hier het best zo: {peer.Opzet}."); }
            metingen.AddRange(Vragenmeting.Peers(Cijfers.Van(beoordelingen), peers));
        }

        foreach (var meting in metingen) { await uit.WriteLineAsync(meting.ToString()); }
        foreach (var regel in Vragenmeting.Tabel(beoordelingen)) { await fout.WriteLineAsync(regel); }
    });

    /// <summary>Prints what went otherwise than it should, a JSON object per line.</summary>
    /// <returns>The exit code.</returns>
    public Task<int> FoutenAsync(TextWriter uit, TextWriter fout) => MetAsync(fout, async (_, keurmeester, vragen) =>
    {
        foreach (var misser in keurmeester.Keur(vragen).Select(Misser.Van).OfType<Misser>())
        {
            await uit.WriteLineAsync(JsonSerializer.Serialize(misser, Json));
        }
    });

    /// <summary>Finds the cut-offs anew and writes them.</summary>
    /// <returns>The exit code.</returns>
    public Task<int> IJkAsync(TextWriter uit, TextWriter fout) => MetAsync(fout, (_, _, vragen) => IJkronde.RunAsync(Dialogs, vragen, Vandaag, uit, fout));

    /// <summary>Prints what each part of the search is worth.</summary>
    /// <returns>The exit code.</returns>
    public Task<int> AblatieAsync(TextWriter uit, TextWriter fout) => MetAsync(fout, async (_, _, vragen) =>
    {
        foreach (var regel in Ablatie.Regels([.. Ablatie.Meet(Dialogs, vragen, Vandaag)])) { await uit.WriteLineAsync(regel.ToString()); }
    });

    /// <summary>Writes all figures into a Markdown file.</summary>
    /// <param name="pad">The file; the figures stand between two marks in it.</param>
    /// <param name="fout">Gets sentences for people.</param>
    /// <returns>The exit code.</returns>
    public Task<int> DocumentAsync(string pad, TextWriter fout) => MetAsync(fout, (gelezen, keurmeester, vragen) => Kwaliteitsdocument.SchrijfAsync(pad, this, gelezen, keurmeester, vragen));

    private async Task<int> MetAsync(TextWriter fout, Func<GelezenKennisbank, Keurmeester, IReadOnlyList<Meetvraag>, Task> doe)
    {
        var (vragen, fouten) = Meetvragen.Lees(Vragen ?? Dialogs.Ontwikkelvragen);
        if (fouten.Count > 0)
        {
            foreach (var een in fouten) { await fout.WriteLineAsync(een.ToString()); }
            return Verbs.AtFault;
        }

        var gelezen = GelezenKennisbank.Lees(Dialogs, Dialogs.Kennisbank, new());
        foreach (var onbekend in vragen.SelectMany(vraag => vraag.Artikelen.Where(id => gelezen.Kennisbank.Vind(id) is null).Select(id => (vraag.Id, Artikel: id))))
        {
            await fout.WriteLineAsync($"Vraag {onbekend.Id} noemt het artikel '{onbekend.Artikel}', dat niet bestaat: zij telt als gemist.");
        }

        await doe(gelezen, new(gelezen.Kennisbank, gelezen.Drempels, new(GelijkstellingLezer.LeesGoed(Dialogs)), Vandaag), vragen);
        return Verbs.Done;
    }
}
