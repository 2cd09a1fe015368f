using System.Diagnostics;
using HerstelBot.Dialogs;
using HerstelBot.Search;
using Microsoft.Extensions.Logging.Abstractions;

namespace HerstelBot.Tests.Kennisbank.Loop;

public class MeetTests(ITestOutputHelper uit)
{
    [Fact]
    public void Meet()
    {
        var map = DialogsMap.Vind(null);
        var taal = TaalLezer.Lees(map.Taal).Taal;
        var artikelen = ArtikelLezer.Lees(map.Kennisbank, Leesregels.Ruim).Artikelen;
        for (var keer = 0; keer < 4; keer++)
        {
            Tijd("alles", () => new LuceneKennisbank(artikelen, taal));
            Artikeltokens[] tokens = [];
            Tijd("tokens", () => tokens = [.. artikelen.AsParallel().AsOrdered().Select(Artikeltokens.Van)]);
            Artikelwoorden[] woorden = [];
            Tijd("woorden", () =>
            {
                var vormen = Woordenschat.Tel(taal, tokens.SelectMany(artikel => artikel.Ingangen.Concat(artikel.Alineas)));
                var ontleder = new Ontleder(taal, new(taal, vormen, new()));
                woorden = [.. tokens.AsParallel().AsOrdered().Select(artikel => new Artikelwoorden(artikel, ontleder))];
            });
            var z = Artikelwoorden.Zeldzaamheid(woorden.Select(artikel => artikel.Kracht).ToArray());
            Tijd("kans", () => new Kansrekenaar(woorden));
            Tijd("gelijkenis", () => new Gelijkenismeter(woorden, z));
            Tijd("herkenner", () => new Herkenner(woorden));
            Tijd("index", () => new KennisbankIndex(woorden, z, new()));
        }
    }

    private void Tijd(string naam, Action doe)
    {
        var cpu = Process.GetCurrentProcess().TotalProcessorTime;
        var klok = Stopwatch.StartNew();
        doe();
        uit.WriteLine($"{naam}: {klok.ElapsedMilliseconds} ms, cpu {(Process.GetCurrentProcess().TotalProcessorTime - cpu).TotalMilliseconds:0}");
    }
}
