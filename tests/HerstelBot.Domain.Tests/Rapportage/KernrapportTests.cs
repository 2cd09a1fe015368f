using CsCheck;
using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Rapportage;
using HerstelBot.Domain.Termijnen;
using static HerstelBot.Domain.Tests.Rapportage.Voorbeeldland;

namespace HerstelBot.Domain.Tests.Rapportage;

/// <summary>The report in a few figures beside the whole report.</summary>
public class KernrapportTests
{
    private static readonly Gen<DateTimeOffset> Moment = Gen.Int[0, 120 * 1440].Select(minuut => Verledens.Eerste.AddMinutes(minuut));
    private static readonly Gen<int> Gemeente = Gen.Int[0, Gemeenten.Length - 1];

    private static readonly Gen<Botbeurt> Beurt = Gen.Select(Moment, Gen.Int[0, 4], Gemeente, (op, uitkomst, gemeente) =>
        new Botbeurt(op, (Botuitkomst)uitkomst, null, Gemeenten[gemeente].Code, Gemeenten[gemeente].Cluster, null));

    private static readonly Gen<Zoekmisser> Misser = Gen.Select(Moment, Gemeente, (op, gemeente) =>
        new Zoekmisser(op, "Mag dit?", "te-onzeker", [], Gemeenten[gemeente].Code, Gemeenten[gemeente].Cluster));

    [Fact]
    public void Its_figures_weeks_and_late_vragen_are_those_of_the_whole_report() =>
        Gen.Select(Verledens.Een.Array[1, 8], Beurt.Array[0, 8], Misser.Array[0, 8], Gen.Bool, Moment).Sample(
            (verledens, beurten, missers, heleLand, nu) =>
            {
                var bron = new Proefbron([.. verledens.Select((een, nummer) => een(nummer + 1, nu)).OfType<Verleden>().Select(een => een.Regel)], beurten, missers);
                var (wie, maandag) = (heleLand ? Beheerder : VanWest, Werktijd.Maandag(Werktijd.DatumVan(nu)));
                var week = new Rapportwens(Van: maandag.AddDays(-7), Tot: maandag.AddDays(-1));
                var heel = Heel(bron, wie, week, nu);
                var weken = Heel(bron, wie, week with { Van = maandag.AddDays(-7 * Kernrapporteur.Weken) }, nu).Tabel("weken")!;
                var laat = Assert.IsType<Vragenuitslag.Gevonden>(Klaar(Rapporteur(bron).VragenAsync(wie, week, nu, CancellationToken.None))).Vragen.Where(regel => regel.IsOverToezegging(nu)).ToList();

                var kern = Kern(bron, wie, nu)!;

                Assert.Equal((heel.Kader.Naam, week.Van, week.Tot), (kern.Naam, kern.Van, kern.Tot));
                Assert.Equal(Kernrapporteur.Sleutels, kern.Cijfers.Select(cijfer => cijfer.Sleutel));
                Assert.All(kern.Cijfers, cijfer => Assert.Equal(Waarde(heel.Cijfer(cijfer.Sleutel)!), (cijfer.Waarde, cijfer.Teller, cijfer.Noemer)));
                Assert.Equal(weken.Rijen.Select(rij => (((Cel.Datum)rij.Cellen[0]).Waarde, ((Cel.Aantal)rij.Cellen[1]).Waarde, ((Cel.Aantal)rij.Cellen[2]).Waarde)), kern.Weken.Select(een => (een.Van, een.Gesteld, een.Beantwoord)));
                Assert.Equal(laat.Take(Kernrapporteur.HoogstensTeLaat).Select(regel => regel.Id), kern.TeLaat);
                Assert.Equal(laat.Count, kern.AantalTeLaat);
            },
            iter: 2_000);

    [Fact]
    public void It_reads_everything_once_and_nothing_for_whoever_may_not_see_it()
    {
        var bron = new Proefbron([]);
        Assert.NotNull(Kern(bron, VanWest, Verledens.Eerste));
        Assert.Equal(5, bron.Gelezen);

        Assert.Null(Kern(bron, VanWest with { Rollen = Rollen.Pzb }, Verledens.Eerste));
        Assert.Equal(5, bron.Gelezen);
    }

    private static (double? Waarde, long? Teller, long? Noemer) Waarde(Cijfer cijfer) => cijfer.Waarde switch
    {
        Cel.Aantal(var aantal) => (aantal, null, null),
        Cel.Procent(var deel) => (deel, cijfer.Teller, cijfer.Noemer),
        Cel.Werkdagen(var dagen) => (dagen, null, null),
        _ => (null, null, null),
    };

    private static Kernrapport? Kern(IRapportbron bron, Medewerker wie, DateTimeOffset nu) => Klaar(new Kernrapporteur(Rapporteur(bron)).MaakAsync(wie, nu, CancellationToken.None));

    private static Rapport Heel(IRapportbron bron, Medewerker wie, Rapportwens wens, DateTimeOffset nu) =>
        Assert.IsType<Rapportuitslag.Gemaakt>(Klaar(Rapporteur(bron).MaakAsync(wie, wens, nu, CancellationToken.None))).Rapport;

    private static T Klaar<T>(Task<T> taak) => taak.GetAwaiter().GetResult();
}
