using HerstelBot.Dialogs;
using HerstelBot.Domain.Kennisbank;
using HerstelBot.Search;

namespace HerstelBot.Cli.Meet.Kwaliteit;

/// <summary>The search with one thing switched off.</summary>
/// <param name="Naam">What is off.</param>
/// <param name="Vragen">The figures on the questions.</param>
/// <param name="Varianten">The figures on variants that were taken out; <see langword="null"/> when it is the variants themselves that are off.</param>
internal sealed record Weglating(string Naam, Uitslag Vragen, Uitslag? Varianten);

/// <summary>Switches off one thing at a time, to see what each is worth.</summary>
internal static class Ablatie
{
    /// <summary>The name of the run with everything on.</summary>
    public const string AllesAan = "alles aan";

    /// <summary>Everything on, then every list of the language that lies in the folder, every switch of the search, and the parts of an article.</summary>
    public static IEnumerable<Weglating> Meet(DialogsMap dialogs, IReadOnlyList<Meetvraag> vragen, DateOnly vandaag)
    {
        var alles = new Zoekproef(ArtikelLezer.Lees(dialogs.Kennisbank, new()).Artikelen, TaalLezer.Lees(dialogs.Taal).Taal, new(), DrempelsLezer.Lees(dialogs.Taal).Drempels, vandaag);
        yield return Een(AllesAan, alles);
        foreach (var lijst in Directory.EnumerateFiles(dialogs.Taal).Select(Path.GetFileName).OfType<string>().Where(IsLijst).Order(StringComparer.Ordinal))
        {
            yield return Een(Path.GetFileNameWithoutExtension(lijst), alles with { Taal = Zonder(dialogs.Taal, lijst) });
        }

        foreach (var (naam, opties) in Zoekopties.EenUit()) { yield return Een(naam, alles with { Opties = opties }); }
        yield return new("varianten van artikelen", (alles with { Artikelen = [.. alles.Artikelen.Select(artikel => artikel with { Varianten = [] })] }).OpVragen(vragen), null);
        yield return Een("tekst van artikelen", alles with { Artikelen = [.. alles.Artikelen.Select(artikel => artikel with { Tekst = artikel.Titel })] });

        Weglating Een(string naam, Zoekproef proef) => new(naam, proef.OpVragen(vragen), proef.OpWeggelatenVarianten());
    }

    /// <summary>The lines that <c>meet</c> prints.</summary>
    public static IEnumerable<Meting> Regels(IReadOnlyList<Weglating> weglatingen)
    {
        var alles = weglatingen[0];
        foreach (var (naam, vragen, varianten) in weglatingen)
        {
            var wat = naam == AllesAan ? naam : $"zonder {naam}";
            yield return Regel(wat, "vragen juiste artikel eerst", vragen.Top1, alles.Vragen.Top1);
            yield return Regel(wat, "vragen goed beantwoord", vragen.Goed, alles.Vragen.Goed);
            yield return Regel(wat, "vragen fout als zeker", vragen.Fout, alles.Vragen.Fout);
            if (varianten is null) { continue; }
            yield return Regel(wat, "weggelaten varianten juiste artikel eerst", varianten.Top1, alles.Varianten!.Top1);
            yield return Regel(wat, "weggelaten varianten goed beantwoord", varianten.Goed, alles.Varianten.Goed);
            yield return Regel(wat, "weggelaten varianten fout als zeker", varianten.Fout, alles.Varianten.Fout);
        }
    }

    private static Meting Regel(string wat, string naam, double deel, double alles) =>
        new($"{wat}, {naam}", 100 * deel, "%", alles == 0 ? (deel == 0 ? 1 : 100 * deel) : deel / alles, alles == 0 ? "1 %" : AllesAan);

    private static bool IsLijst(string naam) => naam is not "drempels.json";

    // A list that is absent is empty.
    private static Taal Zonder(string taalmap, string lijst)
    {
        var map = Directory.CreateTempSubdirectory("herstelbot-ablatie-").FullName;
        try
        {
            foreach (var pad in Directory.EnumerateFiles(taalmap).Where(pad => Path.GetFileName(pad) != lijst)) { File.Copy(pad, Path.Combine(map, Path.GetFileName(pad))); }
            return TaalLezer.Lees(map).Taal;
        }
        finally
        {
            Directory.Delete(map, recursive: true);
        }
    }
}
