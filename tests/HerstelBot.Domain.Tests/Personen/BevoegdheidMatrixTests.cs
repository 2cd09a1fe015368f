using HerstelBot.Domain.Gesprekken;
using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Routering;
using HerstelBot.Domain.Tests.Vragen;
using HerstelBot.Domain.Vragen;

namespace HerstelBot.Domain.Tests.Personen;

/// <summary>Every combination of roles, handeling, status and relation, against the table of what was agreed.</summary>
public class BevoegdheidMatrixTests
{
    private const Rollen Alle = Rollen.Gemeentemedewerker | Rollen.Pzb | Rollen.Coordinator | Rollen.Regioverantwoordelijke | Rollen.Redacteur | Rollen.Beheerder;

    private static readonly GemeenteCode Diemen = new("GM0384");
    private static readonly RegioId Noordwest = new("noordwest");
    private static readonly string?[] Clusters = ["noord-holland", "amsterdam", "zeeland", null];
    private static readonly string?[] Regios = ["noordwest", "zuidwest", null];
    private static readonly bool[] JaNee = [false, true];

    private static readonly Clusterindeling Indeling = new(
        "proef",
        [new(Noordwest, "Noordwest"), new(new("zuidwest"), "Zuidwest")],
        [new(EenVraag.NoordHolland, "Noord-Holland", Noordwest, [Diemen], []), new(new("amsterdam"), "Amsterdam", Noordwest, [], []), new(EenVraag.Zeeland, "Zeeland", new("zuidwest"), [], [])]);

    public static TheoryData<Handeling> Handelingen => [.. Enum.GetValues<Handeling>()];

    [Theory]
    [MemberData(nameof(Handelingen))]
    public void Everybody_may_what_was_agreed_and_nothing_else(Handeling handeling)
    {
        var (mag, magNiet) = (0, 0);
        foreach (var (wie, vraag, meelezers, verhouding) in Gevallen())
        {
            var verwacht = Bevoegdheidstabel.Mag(verhouding, handeling);
            var kan = new Rechten(Indeling, meelezers).Mag(wie, handeling, vraag);
            Assert.True(verwacht == kan, $"{handeling} {(kan ? "is allowed" : "is denied")} to {verhouding} in {vraag.Status}");
            _ = verwacht ? mag++ : magNiet++;
        }

        Assert.True(mag > 0 && magNiet > 0, $"{mag} allowed, {magNiet} denied: the cases tell nothing.");
    }

    // Every set of roles, as four persons: who asked, a colleague, somebody of another gemeente, and the same object id in another tenant.
    private static IEnumerable<(Medewerker Wie, Vraag Vraag, MeelezendeGemeenten Meelezers, Verhouding Verhouding)> Gevallen() =>
        from rollen in Enumerable.Range(0, (int)Alle + 1).Select(rollen => (Rollen)rollen)
        from persoon in new[] { (Id: EenVraag.Fatima, Gemeente: Diemen), (new("gemeente", "samira"), Diemen), (new("gemeente", "ander"), new("GM0392")), (new("elders", "fatima"), Diemen) }
        from cluster in Clusters
        from regio in Regios
        from leestMee in JaNee
        from vraagcluster in new ClusterId?[] { EenVraag.NoordHolland, null }
        from status in Enum.GetValues<VraagStatus>()
        from isBehandelaar in JaNee
        let wie = new Medewerker
        {
            Id = persoon.Id, Naam = "Iemand", Rollen = rollen, Gemeenten = [persoon.Gemeente],
            Cluster = cluster is null ? null : new ClusterId(cluster), Regio = regio is null ? null : new RegioId(regio),
        }
        let vraag = EenVraag.InStatus(status) with { Cluster = vraagcluster, Behandelaar = isBehandelaar ? wie.Id : EenVraag.Pieter }
        select (
            wie, vraag, new MeelezendeGemeenten(leestMee ? new HashSet<GemeenteCode> { Diemen } : []),
            new Verhouding(
                rollen, persoon.Id == EenVraag.Fatima, persoon.Id.TenantId == "gemeente" && persoon.Gemeente == Diemen, leestMee,
                vraagcluster is not null && cluster == "noord-holland", vraagcluster is not null && regio == "noordwest", isBehandelaar, vraagcluster is not null));
}
