using System.Globalization;
using HerstelBot.Cli.Meet.Kwaliteit;
using HerstelBot.Dialogs;
using HerstelBot.Domain.Kennisbank;
using HerstelBot.Search;

namespace HerstelBot.Cli.Meet.IJking;

/// <summary><c>meet --ijk</c>: finds the cut-offs anew and writes them, with what they were measured on.</summary>
internal static class IJkronde
{
    /// <summary>Calibrates.</summary>
    /// <param name="dialogs">Where articles, questions and cut-offs are.</param>
    /// <param name="vragen">Questions that somebody wrote down.</param>
    /// <param name="vandaag">Today.</param>
    /// <param name="uit">Gets the figures before and after.</param>
    /// <param name="fout">Gets the cut-offs that changed.</param>
    public static async Task RunAsync(DialogsMap dialogs, IReadOnlyList<Meetvraag> vragen, DateOnly vandaag, TextWriter uit, TextWriter fout)
    {
        var artikelen = ArtikelLezer.Lees(dialogs.Kennisbank, new()).Artikelen;
        var opId = artikelen.ToDictionary(artikel => artikel.Id, StringComparer.Ordinal);
        var groepen = Groepen(new(artikelen, TaalLezer.Lees(dialogs.Taal).Taal, vandaag), vragen, dialogs);
        var meester = new IJkmeester(groepen, opId.GetValueOrDefault);

        var voor = DrempelsLezer.Lees(dialogs.Taal).Drempels;
        var na = meester.Zoek(voor, new Weegmeester(groepen).Weeg(), new Weegmeester(groepen.Take(2)).Weeg());
        var (kostenVoor, kostenNa) = (meester.Kosten(voor), meester.Kosten(na));
        await uit.WriteLineAsync(new Meting("kosten per vraag voor", kostenVoor, "doorzettingen", kostenVoor, "alles doorzetten").ToString());
        await uit.WriteLineAsync(new Meting("kosten per vraag na", kostenNa, "doorzettingen", kostenNa / kostenVoor, "kosten per vraag voor").ToString());
        foreach (var groep in groepen)
        {
            var (eerst, dan) = (groep.Aflopen(voor, opId.GetValueOrDefault), groep.Aflopen(na, opId.GetValueOrDefault));
            foreach (var afloop in Enum.GetValues<Afloop>())
            {
                var (a, b) = (eerst.GetValueOrDefault(afloop), dan.GetValueOrDefault(afloop));
                if (a + b > 0) { await uit.WriteLineAsync(new Meting($"{groep.Naam} {afloop.Naam()}", 100 * b, "%", b / Math.Max(a, 1.0 / groep.Gevallen.Count), $"{100 * a:0.##} % voor").ToString()); }
            }
        }

        foreach (var knop in Knop.Alle.Where(knop => knop.Stand(voor) != knop.Stand(na)))
        {
            await fout.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{knop.Naam}: {knop.Stand(voor)} wordt {knop.Stand(na)}"));
        }

        var pad = DrempelsLezer.Schrijf(dialogs.Taal, na, new(vandaag, artikelen.Count));
        await fout.WriteLineAsync($"Geschreven: {pad}");
    }

    private static IReadOnlyList<IJkgroep> Groepen(IJkgevallen gevallen, IReadOnlyList<Meetvraag> vragen, DialogsMap dialogs)
    {
        var vreemd = File.ReadLines(dialogs.BuitenScope).Select(regel => regel.Split('#')[0].Trim()).Where(regel => regel.Length > 0);
        return [gevallen.Geschreven("geschreven vragen", 2, vragen), gevallen.Geschreven("verse vragen", 10, Verse(dialogs)), gevallen.ZonderVariant(), gevallen.ZonderArtikel(), gevallen.Vreemd(vreemd), gevallen.Gemengd()];
    }

    private static IReadOnlyList<Meetvraag> Verse(DialogsMap dialogs) => File.Exists(dialogs.VerseVragen) ? Meetvragen.Lees(dialogs.VerseVragen).Vragen : [];

    private static string Naam(this Afloop afloop) => afloop switch
    {
        Afloop.Goed => "goed",
        Afloop.GoedeKeuze => "keuze met het juiste erbij",
        Afloop.Mens => "naar een mens",
        Afloop.FouteKeuze => "keuze zonder het juiste",
        Afloop.VreemdeKeuze => "keuze over ons vak",
        Afloop.Fout => "fout als zeker",
    };
}
