using HerstelBot.Domain.Personen;

namespace HerstelBot.Domain.Tests.Personen;

/// <summary>Who may do what to an article of the loop; what the table does not name is denied.</summary>
public class KennisbevoegdheidTests
{
    private static readonly ClusterId Eigen = new("noord-holland");
    private static readonly RegioId EigenRegio = new("noordwest");
    private static readonly MedewerkerId Vrager = new("gemeente", "fatima");
    private static readonly Betrokkenheid Vraag = new(Vrager, new("GM0384"), Eigen, EigenRegio, new("uht", "pieter"));

    // By hand, so that a slip shows here. Columns: nobody, vrager, PZB'er, coördinator, regio, redacteur, beheerder.
    private const string Redactie = "- - - - - x x";

    public static TheoryData<Kennishandeling> Handelingen => [.. Enum.GetValues<Kennishandeling>()];

    [Theory]
    [MemberData(nameof(Handelingen))]
    public void Only_the_redactie_works_on_articles(Kennishandeling wat) => Assert.Equal(Mag(Redactie), Allen().Select(wie => Bevoegdheid.MagKennis(wie, wat)));

    [Fact]
    public void Of_a_vraag_a_pzber_of_its_cluster_makes_an_article_and_of_the_redactie_who_may_see_it() =>
        Assert.Equal(Mag("- - x - - - x"), Allen().Select(wie => Bevoegdheid.MagKennis(wie, Kennishandeling.Maak, Vraag)));

    [Fact]
    public void A_redacteur_reads_no_vraag_for_being_one_but_does_with_a_role_that_sees_it()
    {
        Assert.True(Bevoegdheid.MagKennis(Iemand(Rollen.Redacteur | Rollen.Regioverantwoordelijke), Kennishandeling.Maak, Vraag));
        Assert.True(Bevoegdheid.MagKennis(Iemand(Rollen.Redacteur | Rollen.Gemeentemedewerker) with { Id = Vrager }, Kennishandeling.Maak, Vraag));
        Assert.False(Bevoegdheid.MagKennis(Iemand(Rollen.Redacteur | Rollen.Gemeentemedewerker), Kennishandeling.Maak, Vraag));
    }

    [Fact]
    public void Another_cluster_makes_none_nor_does_anybody_of_a_vraag_without_a_cluster()
    {
        Medewerker[] vreemden = [Iemand(Rollen.Pzb) with { Cluster = new("zeeland") }, Iemand(Rollen.Pzb) with { Cluster = null }, Iemand(Rollen.Coordinator | Rollen.Regioverantwoordelijke)];

        Assert.All(vreemden, wie => Assert.False(Bevoegdheid.MagKennis(wie, Kennishandeling.Maak, Vraag)));
        Assert.False(Bevoegdheid.MagKennis(Iemand(Rollen.Pzb) with { AlleClusters = true }, Kennishandeling.Maak, Vraag with { Cluster = null }));
    }

    private static IEnumerable<bool> Mag(string wie) => wie.Split(' ').Select(letter => letter != "-");

    private static IEnumerable<Medewerker> Allen() =>
    [
        Iemand(Rollen.Geen), Iemand(Rollen.Gemeentemedewerker) with { Id = Vrager }, Iemand(Rollen.Pzb), Iemand(Rollen.Coordinator),
        Iemand(Rollen.Regioverantwoordelijke), Iemand(Rollen.Redacteur), Iemand(Rollen.Beheerder),
    ];

    private static Medewerker Iemand(Rollen rollen) => new() { Id = new("uht", "iemand"), Naam = "Iemand", Rollen = rollen, Cluster = Eigen, Regio = EigenRegio };
}
