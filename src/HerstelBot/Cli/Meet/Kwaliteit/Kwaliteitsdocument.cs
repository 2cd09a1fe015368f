using System.Globalization;
using HerstelBot.Cli.Meet.Peers;
using HerstelBot.Search;

namespace HerstelBot.Cli.Meet.Kwaliteit;

/// <summary>Writes the figures into a Markdown file, between two marks; the words around them are people's.</summary>
internal static class Kwaliteitsdocument
{
    private const string Begin = "<!-- measured -->";
    private const string Einde = "<!-- /measured -->";

    /// <summary>Measures all and writes it.</summary>
    /// <param name="pad">The file.</param>
    /// <param name="ronde">Where everything lies, and the day.</param>
    /// <param name="gelezen">The articles.</param>
    /// <param name="keurmeester">Asks and judges.</param>
    /// <param name="vragen">The development questions, or the questions of the user.</param>
    /// <exception cref="InvalidOperationException">The file has no marks, or another search engine cannot run here.</exception>
    public static async Task SchrijfAsync(string pad, Vragenronde ronde, GelezenKennisbank gelezen, Keurmeester keurmeester, IReadOnlyList<Meetvraag> vragen)
    {
        _ = await OmDeCijfersAsync(pad);
        var proefvragen = Meetvragen.Lees(ronde.Dialogs.Proefvragen).Vragen;
        var (opVragen, opProef) = (keurmeester.Keur(vragen), keurmeester.Keur(proefvragen));
        var artikelen = gelezen.Kennisbank.Alle.ToList();
        var weglatingen = Ablatie.Meet(ronde.Dialogs, proefvragen, ronde.Vandaag).ToList();
        var varianten = weglatingen[0].Varianten!;
        var juist = new Juist(artikelen);
        var rangen = await Peer.MeetAsync([Peer.Faq(artikelen, vragen, ronde.Vandaag)], juist);
        var rangenProef = await Peer.MeetAsync([Peer.Faq(artikelen, proefvragen, ronde.Vandaag)], juist);
        var rangenVarianten = await Peer.MeetAsync(
            [.. Vouw.ZonderVariant([.. artikelen.Where(artikel => artikel.Geldigheid.GeldtOp(ronde.Vandaag))], Zoekproef.Delen, ronde.Vandaag)], juist);
        var tijd = Tijden.Van(proefvragen, vraag => keurmeester.Stel(vraag), opwarmen: 10).Mediaan;
        string[] eigen = ["HerstelBot", .. Rang(opVragen), .. Rang(opProef), Procent(varianten.Top1), Procent(varianten.Top3), $"{tijd:0}"];
        string[] regels =
        [
            string.Create(CultureInfo.InvariantCulture, $"Measured on {ronde.Vandaag:yyyy-MM-dd} with {artikelen.Count} articles and {artikelen.Sum(artikel => artikel.Varianten.Count)} variants, on {vragen.Count} development questions, {proefvragen.Count} proof questions, and {varianten.Aantal} variants, each asked while its article did not have it."),
            "", "### Ranking", "",
            .. Tabel(["", "development, first", "best three", "proof, first", "best three", "left-out, first", "best three", "median µs"], rangen.Zip(rangenProef, rangenVarianten)
                .Select(peer => (string[])[peer.First.Naam, .. Rang(peer.First), .. Rang(peer.Second), .. Rang(peer.Third), $"{peer.Second.Mediaan:0}"]).Prepend(eigen)),
            "", .. rangenProef.Select(peer => $"{peer.Naam}: best set-up on the proof questions is \"{peer.Opzet}\"."),
            "", "### Decision", "", .. Tabel(["", "development", "of", "proof", "of", "asked"], Beslissingen(Cijfers.Van(opVragen), Cijfers.Van(opProef))),
            "", "### What a proof question is (rows) and what was done with it (columns)", "", .. Tabel(["", .. Uitkomstnaam.Alle], opProef.GroupBy(een => een.Vraag.Type)
                .Select(groep => (string[])[groep.Key, .. Uitkomstnaam.Alle.Select(naam => groep.Count(een => een.Uitkomst == naam).ToString(CultureInfo.InvariantCulture))])),
            "", "### What each part is worth: the change, in points, when it alone is off", "",
            .. Tabel(["off", "proof: first", "answered rightly", "wrong", "left-out: first", "answered rightly", "wrong"], weglatingen.Skip(1).Select(een => Verschil(een, weglatingen[0]))),
        ];
        // Measuring takes minutes, in which somebody may have gone on writing.
        var (voor, na) = await OmDeCijfersAsync(pad);
        await File.WriteAllTextAsync(pad, $"{voor}\n{string.Join('\n', regels)}\n{na}");
    }

    private static string[] Rang(IReadOnlyList<Beoordeling> beoordelingen)
    {
        var cijfers = Cijfers.Van(beoordelingen).ToDictionary(cijfer => cijfer.Sleutel, cijfer => cijfer.Deel);
        return [Procent(cijfers.GetValueOrDefault(Cijfers.FaqTop1)), Procent(cijfers.GetValueOrDefault(Cijfers.FaqTop3))];
    }

    private static string[] Rang(Peer peer) => [Procent(peer.Top1), Procent(peer.Top3)];

    private static IEnumerable<string[]> Beslissingen(IReadOnlyList<Cijfer> vragen, IReadOnlyList<Cijfer> proef) => proef.Select(cijfer => (string[])
    [
        cijfer.Naam,
        .. vragen.FirstOrDefault(ander => ander.Sleutel == cijfer.Sleutel) is { } ander ? (string[])[Procent(ander.Deel), $"{ander.Van}"] : ["", ""],
        Procent(cijfer.Deel), $"{cijfer.Van}",
        cijfer.Eis is { } eis ? $"{(cijfer.LagerIsBeter ? "≤" : "≥")} {Procent(eis)}" : "",
    ]);

    private static async Task<(string Voor, string Na)> OmDeCijfersAsync(string pad)
    {
        var tekst = await File.ReadAllTextAsync(pad);
        var (begin, einde) = (tekst.IndexOf(Begin, StringComparison.Ordinal), tekst.IndexOf(Einde, StringComparison.Ordinal));
        return begin >= 0 && einde > begin
            ? (tekst[..(begin + Begin.Length)], tekst[einde..])
            : throw new InvalidOperationException($"In {pad} staan geen {Begin} en {Einde}; zet die waar de cijfers moeten komen.");
    }

    private static string[] Verschil(Weglating een, Weglating alles) =>
    [
        een.Naam, Punten(een.Vragen.Top1 - alles.Vragen.Top1), Punten(een.Vragen.Goed - alles.Vragen.Goed), Punten(een.Vragen.Fout - alles.Vragen.Fout),
        .. een.Varianten is { } varianten && alles.Varianten is { } heel
            ? (string[])[Punten(varianten.Top1 - heel.Top1), Punten(varianten.Goed - heel.Goed), Punten(varianten.Fout - heel.Fout)]
            : ["", "", ""],
    ];

    private static IEnumerable<string> Tabel(string[] kop, IEnumerable<string[]> rijen) =>
        [Rij(kop), Rij([.. kop.Select((_, i) => i == 0 ? "---" : "---:")]), .. rijen.Select(Rij)];

    private static string Rij(string[] cellen) => $"| {string.Join(" | ", cellen)} |";

    private static string Procent(double deel) => (100 * deel).ToString("0.0", CultureInfo.InvariantCulture) + " %";

    private static string Punten(double deel) => (100 * deel).ToString("+0.0;−0.0;0.0", CultureInfo.InvariantCulture);
}
