using HerstelBot.Domain.Personen;

namespace HerstelBot.Domain.Tests.Personen;

public class BevoegdheidTests
{
    private static readonly ClusterId Eigen = new("noord-holland");
    private static readonly RegioId EigenRegio = new("noordwest");
    private static readonly MedewerkerId Vrager = new("gemeente", "fatima");
    private static readonly Betrokkenheid Vraag = new(Vrager, new("GM0384"), Eigen, EigenRegio, new("uht", "pieter"));

    // Written out by hand, so that a slip in the table shows here. Columns: vrager, PZB'er, coördinator, regio, redacteur, beheerder.
    [Theory]
    [InlineData(Handeling.Inzien, "v p c r - b")]
    [InlineData(Handeling.PakOp, "- p - - - -")]
    [InlineData(Handeling.GeefTerug, "- p - - - -")]
    [InlineData(Handeling.WijsToe, "- - c r - -")]
    [InlineData(Handeling.ZetDoor, "- p - r - -")]
    [InlineData(Handeling.VraagTerug, "- p - - - -")]
    [InlineData(Handeling.Beantwoord, "- p - - - -")]
    [InlineData(Handeling.VulAan, "v - - - - -")]
    [InlineData(Handeling.BevestigOpgelost, "v - - - - -")]
    [InlineData(Handeling.Heropen, "v p - - - -")]
    [InlineData(Handeling.TrekIn, "v - - - - -")]
    [InlineData(Handeling.MaakUrgent, "v p - - - -")]
    [InlineData(Handeling.Koppel, "- p - - - -")]
    [InlineData(Handeling.MeldKnelpunt, "- p - - - -")]
    public void The_table_says_who_may(Handeling handeling, string wie)
    {
        Medewerker[] eigen =
        [
            Iemand(Rollen.Gemeentemedewerker) with { Id = Vrager },
            Iemand(Rollen.Pzb),
            Iemand(Rollen.Coordinator),
            Iemand(Rollen.Regioverantwoordelijke),
            Iemand(Rollen.Redacteur),
            Iemand(Rollen.Beheerder),
        ];

        Assert.Equal(wie.Split(' ').Select(letter => letter != "-"), eigen.Select(m => Bevoegdheid.Mag(m, handeling, Vraag)));
    }

    [Theory]
    [InlineData("noord-holland", "noordwest", "v p c r - b")]
    [InlineData("zeeland", "zuid", "v - - - - b")]
    public void A_contactmoment_is_planned_for_the_own_gemeente_by_who_answers_for_it_or_by_a_beheerder(string cluster, string regio, string wie)
    {
        Medewerker[] eigen =
        [
            Iemand(Rollen.Gemeentemedewerker) with { Gemeenten = [new("GM0384")] },
            Iemand(Rollen.Pzb),
            Iemand(Rollen.Coordinator),
            Iemand(Rollen.Regioverantwoordelijke),
            Iemand(Rollen.Redacteur),
            Iemand(Rollen.Beheerder),
        ];

        Assert.Equal(
            wie.Split(' ').Select(letter => letter != "-"), eigen.Select(m => Bevoegdheid.MagContactPlannen(m, new("GM0384"), new(cluster), new(regio))));
        Assert.False(Bevoegdheid.MagContactPlannen(eigen[0], new("GM0363"), new(cluster), new(regio)));
        Assert.False(Bevoegdheid.MagContactPlannen(Iemand(Rollen.Geen) with { Gemeenten = [new("GM0384")] }, new("GM0384"), new(cluster), new(regio)));
    }

    public static TheoryData<Handeling> Handelingen => [.. Enum.GetValues<Handeling>()];

    [Theory]
    [MemberData(nameof(Handelingen))]
    public void Another_vrager_cluster_or_regio_may_nothing(Handeling handeling)
    {
        Medewerker[] vreemden =
        [
            Iemand(Rollen.Gemeentemedewerker) with { Gemeenten = [new("GM0384")] },
            Iemand(Rollen.Pzb) with { Cluster = new("zeeland") },
            Iemand(Rollen.Pzb) with { Cluster = null },
            Iemand(Rollen.Coordinator) with { Cluster = new("zeeland") },
            Iemand(Rollen.Regioverantwoordelijke) with { Regio = new("zuid") },
            Iemand(Rollen.Geen) with { Id = Vrager },
            Iemand(Rollen.Gemeentemedewerker) with { Id = new("andere-tenant", Vrager.ObjectId) },
        ];

        Assert.All(vreemden, m => Assert.False(Bevoegdheid.Mag(m, handeling, Vraag)));
    }

    [Fact]
    public void A_vraag_without_a_cluster_is_for_the_beheerder_and_the_vrager_only()
    {
        var zonder = Vraag with { Cluster = null, Regio = null };

        Assert.False(Bevoegdheid.Mag(Iemand(Rollen.Pzb) with { AlleClusters = true }, Handeling.PakOp, zonder));
        Assert.False(Bevoegdheid.Mag(Iemand(Rollen.Pzb), Handeling.Inzien, zonder));
        Assert.True(Bevoegdheid.Mag(Iemand(Rollen.Beheerder), Handeling.Inzien, zonder));
        Assert.True(Bevoegdheid.Mag(Iemand(Rollen.Gemeentemedewerker) with { Id = Vrager }, Handeling.Inzien, zonder));
    }

    private static Medewerker Iemand(Rollen rollen) => new()
    {
        Id = new("uht", "iemand"), Naam = "Iemand", Rollen = rollen, Cluster = Eigen, Regio = EigenRegio,
    };
}
