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
    /// <exception cref="InvalidOperationException">The file has no marks, or another search engine cannot run here.</exception>
    public static async Task SchrijfAsync(string pad, Vragenronde ronde, GelezenKennisbank gelezen, Keurmeester keurmeester, IReadOnlyList<Meetvraag> vragen)
    {
        _ = await OmDeCijfersAsync(pad);
        var beoordelingen = keurmeester.Keur(vragen);
        var artikelen = gelezen.Kennisbank.Alle.ToList();
        var weglatingen = Ablatie.Meet(ronde.Dialogs, vragen, ronde.Vandaag).ToList();
        var juist = new Juist(artikelen);
        var opVragen = await Peer.MeetAsync([Peer.Faq(artikelen, vragen, ronde.Vandaag)], juist);
        var opVarianten = await Peer.MeetAsync(
            [.. Vouw.ZonderVariant([.. artikelen.Where(artikel => artikel.Geldigheid.GeldtOp(ronde.Vandaag))], Zoekproef.Delen, ronde.Vandaag)], juist);
        string[] regels =
        [
            string.Create(CultureInfo.InvariantCulture, $"Measured on {ronde.Vandaag:yyyy-MM-dd} with {artikelen.Count} articles and {artikelen.Sum(artikel => artikel.Varianten.Count)} variants: {weglatingen[0].Vragen.Aantal} written questions with a known answer, and {weglatingen[0].Varianten!.Aantal} variants, each asked while its article did not have it."),
            "", "### Ranking", "",
            .. Tabel(["", "written, first", "written, best three", "left-out, first", "left-out, best three", "median µs"], Rangen(weglatingen[0], opVragen, opVarianten)),
            "", .. opVragen.Zip(opVarianten, (een, ander) => $"{een.Naam}: best set-up on the written questions is \"{een.Opzet}\", on the left-out variants \"{ander.Opzet}\"."),
            "", "### Decision", "", .. Tabel(["", "share", "questions", "asked"], Cijfers.Van(beoordelingen).Select(cijfer => (string[])[cijfer.Naam, Procent(cijfer.Deel), $"{cijfer.Van}", cijfer.Eis is { } eis ? $"{(cijfer.LagerIsBeter ? "≤" : "≥")} {Procent(eis)}" : ""])),
            "", "### What a question is (rows) and what was done with it (columns)", "", .. Tabel(["", .. Uitkomstnaam.Alle], beoordelingen.GroupBy(een => een.Vraag.Type)
                .Select(groep => (string[])[groep.Key, .. Uitkomstnaam.Alle.Select(naam => groep.Count(een => een.Uitkomst == naam).ToString(CultureInfo.InvariantCulture))])),
            "", "### What each part is worth: the change, in points, when it alone is off", "",
            .. Tabel(["off", "written: first", "answered rightly", "wrong", "left-out: first", "answered rightly", "wrong"], weglatingen.Skip(1).Select(een => Verschil(een, weglatingen[0]))),
        ];
        // Measuring takes minutes, in which somebody may have gone on writing.
        var (voor, na) = await OmDeCijfersAsync(pad);
        await File.WriteAllTextAsync(pad, $"{voor}\n{string.Join('\n', regels)}\n{na}");

        IEnumerable<string[]> Rangen(Weglating eigen, IReadOnlyList<Peer> peers, IReadOnlyList<Peer> opWeggelaten)
        {
            var tijd = Tijden.Van(vragen, vraag => keurmeester.Stel(vraag)).Mediaan;
            yield return ["HerstelBot", Procent(eigen.Vragen.Top1), Procent(eigen.Vragen.Top3), Procent(eigen.Varianten!.Top1), Procent(eigen.Varianten.Top3), $"{tijd:0}"];
            foreach (var (peer, ander) in peers.Zip(opWeggelaten)) { yield return [peer.Naam, Procent(peer.Top1), Procent(peer.Top3), Procent(ander.Top1), Procent(ander.Top3), $"{peer.Mediaan:0}"]; }
        }
    }

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
