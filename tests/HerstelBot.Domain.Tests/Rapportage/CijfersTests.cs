using CsCheck;
using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Rapportage;
using HerstelBot.Domain.Vragen;
using static HerstelBot.Domain.Tests.Rapportage.Voorbeeldland;

namespace HerstelBot.Domain.Tests.Rapportage;

/// <summary>Every figure of a report beside what a clerk counts by hand from what happened.</summary>
public class CijfersTests
{
    private const int Werelden = 10_000;

    private static readonly string[] Oorzaken = ["geen-kandidaat", "te-onzeker", "zaakvraag", "wil-mens", "loket:sbn"];
    private static readonly string?[] Artikelen = [null, "artikel-a", "artikel-b", "artikel-c"];

    private static readonly Gen<DateTimeOffset> Moment = Gen.Int[0, 120 * 1440].Select(minuut => Verledens.Eerste.AddMinutes(minuut));
    private static readonly Gen<int> Gemeente = Gen.Int[0, Gemeenten.Length - 1];

    private static readonly Gen<Botbeurt> Beurt = Gen.Select(Moment, Gen.Int[0, 4], Gen.Int[0, 3], Gemeente, (op, uitkomst, artikel, gemeente) => new Botbeurt(
        op, (Botuitkomst)uitkomst, Artikelen[artikel], Gemeenten[gemeente].Code, Gemeenten[gemeente].Cluster, artikel == 0 ? null : Onderwerpen[artikel].Id));

    private static readonly Gen<Zoekmisser> Misser = Gen.Select(Moment, Gen.Int[0, 3], Gen.Int[0, 4], Gen.Int[0, 3], Gemeente, (op, vraag, oorzaak, artikel, gemeente) => new Zoekmisser(
        op, $"Vraag {vraag}?", Oorzaken[oorzaak], Artikelen[artikel] is { } eerste ? [eerste, "artikel-z"] : [], Gemeenten[gemeente].Code, Gemeenten[gemeente].Cluster,
        Oorzaken[oorzaak] is "zaakvraag" or "wil-mens" ? null : Artikelen[vraag]));

    private static readonly Gen<Oordeel> Oordeel = Gen.Select(Moment, Gen.Int[1, 3], Gen.Bool, Gemeente, (op, artikel, positief, gemeente) => new Oordeel(
        op, Artikelen[artikel]!, positief, null, Gemeenten[gemeente].Code, Gemeenten[gemeente].Cluster));

    private static readonly Gen<Rapportwens> Wens = Gen.Select(Gen.Int[0, 5], Gen.Int[0, 100], Gen.Int[0, 45], (waarover, van, dagen) => new Rapportwens(
        waarover is 1 or 2 ? West : null, waarover == 2 ? Polder : null, waarover == 3 ? Gemeenten[1].Code : null, waarover == 4 ? "studie" : null,
        new DateOnly(2026, 10, 1).AddDays(van), new DateOnly(2026, 10, 1).AddDays(van + dagen)));

    [Fact]
    public void Every_figure_equals_what_a_clerk_counts_from_ten_thousand_random_histories()
    {
        var vragen = 0;
        Gen.Select(Verledens.Een.Array[1, 5], Beurt.Array[0, 6], Misser.Array[0, 8], Oordeel.Array[0, 5], Wens, Moment).Sample(
            (verledens, beurten, missers, oordelen, wens, nu) =>
            {
                Verleden[] verleden = [.. verledens.Select((een, nummer) => een(nummer + 1, nu)).OfType<Verleden>()];
                Interlocked.Add(ref vragen, verleden.Length);
                var rapport = Maak(new Proefbron([.. verleden.Select(een => een.Regel)], beurten, missers, oordelen), wens, nu);
                var opdracht = new Opdracht(Clusters(wens), wens.Gemeente, wens.Onderwerp, wens.Van!.Value, wens.Tot!.Value, nu, verleden, beurten, missers, oordelen);
                Assert.Equal(new Klerkentelling(opdracht).Tel(), Plat(rapport));
            },
            iter: Werelden);

        Assert.InRange(vragen, Werelden, int.MaxValue);
    }

    [Fact]
    public void Every_figure_says_what_it_means_and_no_two_have_the_same_key()
    {
        var rapport = Maak(new Proefbron([]), new(Van: new(2026, 11, 1), Tot: new(2026, 11, 30)), new(2026, 12, 1, 9, 0, 0, TimeSpan.FromHours(1)));

        Assert.All(rapport.Cijfers, cijfer => Assert.EndsWith(".", cijfer.Definitie, StringComparison.Ordinal));
        Assert.All(rapport.Tabellen, tabel => Assert.EndsWith(".", tabel.Definitie, StringComparison.Ordinal));
        Assert.Equal(rapport.Cijfers.Count, rapport.Cijfers.Select(cijfer => cijfer.Sleutel).Distinct().Count());
        Assert.Equal(rapport.Tabellen.Count, rapport.Tabellen.Select(tabel => tabel.Sleutel).Distinct().Count());
        Assert.All(rapport.Tabellen, tabel => Assert.All(tabel.Rijen, rij => Assert.Equal(tabel.Kolommen.Count, rij.Cellen.Count)));
    }

    private static Rapport Maak(IRapportbron bron, Rapportwens wens, DateTimeOffset nu) =>
        Assert.IsType<Rapportuitslag.Gemaakt>(Rapporteur(bron).MaakAsync(Beheerder, wens, nu, CancellationToken.None).GetAwaiter().GetResult()).Rapport;

    private static ClusterId?[] Clusters(Rapportwens wens) =>
        wens.Cluster is { } cluster ? [cluster] : wens.Regio is not null ? [Kust, Polder] : [Kust, Polder, Heide, null];

    // The report in the form of the clerk: rows of nought are left out.
    private static SortedDictionary<string, string> Plat(Rapport rapport)
    {
        var uit = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var cijfer in rapport.Cijfers)
        {
            uit[$"cijfer {cijfer.Sleutel}"] = Schrijf(cijfer.Waarde) + ((cijfer.Teller, cijfer.Noemer) switch
            {
                ({ } teller, { } noemer) => $" = {teller} van {noemer}",
                (null, { } noemer) => $" van {noemer}",
                _ => "",
            });
        }

        foreach (var tabel in rapport.Tabellen)
        {
            foreach (var rij in tabel.Rijen.Where(rij => rij.Cellen.Any(cel => cel is Cel.Aantal { Waarde: > 0 })))
            {
                var namen = tabel.Sleutel == "doorgezet-routes" ? 2 : 1;
                var sleutel = tabel.Sleutel == "zoekmissers" ? Schrijf(rij.Cellen[0]) : rij.Sleutel;
                uit[$"{tabel.Sleutel} [{sleutel}]"] = string.Join(" | ", rij.Cellen.Skip(namen).Select(Schrijf));
            }
        }

        return uit;
    }

    private static string Schrijf(Cel cel) => cel switch
    {
        Cel.Tekst(var tekst) => tekst,
        Cel.Aantal(var aantal) => $"{aantal}",
        Cel.Procent(var deel) => Klerkentelling.Getal(deel),
        Cel.Werkdagen(var dagen) => Klerkentelling.Getal(dagen),
        Cel.Dagen(var dagen) => Klerkentelling.Getal(dagen),
        Cel.Datum(var dag) => $"{dag:yyyy-MM-dd}",
        Cel.Verborgen => "verborgen",
        Cel.Leeg => "-",
        _ => throw new ArgumentOutOfRangeException(nameof(cel), cel.GetType().Name, "No form for this."),
    };
}
