using HerstelBot.Domain.Personen;

namespace HerstelBot.Domain.Tests.Personen;

/// <summary>Who stands how to a vraag, in the terms of <see cref="Bevoegdheidstabel"/>.</summary>
/// <param name="Rollen">What the person is.</param>
/// <param name="IsVrager">Asked it: the same person in the same tenant.</param>
/// <param name="ZelfdeGemeente">Works for the gemeente of the vraag, in the tenant of who asked.</param>
/// <param name="CollegasLezenMee">That gemeente lets colleagues read along.</param>
/// <param name="ZelfdeCluster">Works in the cluster that has the vraag.</param>
/// <param name="ZelfdeRegio">Answers for the regio of that cluster.</param>
/// <param name="IsBehandelaar">Has picked it up.</param>
/// <param name="HeeftCluster">Some cluster has the vraag.</param>
internal sealed record Verhouding(
    Rollen Rollen, bool IsVrager, bool ZelfdeGemeente, bool CollegasLezenMee, bool ZelfdeCluster, bool ZelfdeRegio, bool IsBehandelaar, bool HeeftCluster);

/// <summary>What we agreed with the people at the desks about who may do what, in their words. What it does not name is denied.</summary>
internal static class Bevoegdheidstabel
{
    private const string Tabel = """
        wie                    | hoe die erbij staat             | wat die mag
        gemeentemedewerker     | vrager                          | Inzien, VulAan, BevestigOpgelost, Heropen, TrekIn, MaakUrgent
        gemeentemedewerker     | zelfde gemeente, lezen mee      | Inzien
        pzb                    | zelfde cluster                  | Inzien, PakOp, GeefTerug, VraagTerug, Beantwoord, Koppel, ZetDoor, Heropen, MaakUrgent, MeldKnelpunt
        pzb                    | zelfde cluster, behandelaar     | WijsToe
        coordinator            | zelfde cluster                  | Inzien, WijsToe
        regioverantwoordelijke | zelfde regio                    | Inzien, WijsToe, ZetDoor
        beheerder              |                                 | Inzien
        beheerder              | zonder cluster                  | ZetDoor
        """;

    private static readonly List<Rij> Rijen = [.. Tabel.Split('\n').Skip(1).Select(Lees)];

    /// <summary>Whether the table names it.</summary>
    public static bool Mag(Verhouding wie, Handeling wat) => Rijen.Exists(rij => (wie.Rollen & rij.Rol) != 0 && rij.Wat.Contains(wat) && rij.Hoe.TrueForAll(hoe => Is(wie, hoe)));

    private static Rij Lees(string regel)
    {
        var delen = regel.Split('|', StringSplitOptions.TrimEntries);
        return new(
            Enum.Parse<Rollen>(delen[0], ignoreCase: true),
            [.. delen[1].Split(", ", StringSplitOptions.RemoveEmptyEntries)],
            [.. delen[2].Split(", ").Select(Enum.Parse<Handeling>)]);
    }

    private static bool Is(Verhouding wie, string hoe) => hoe switch
    {
        "vrager" => wie.IsVrager,
        "zelfde gemeente" => wie.ZelfdeGemeente,
        "lezen mee" => wie.CollegasLezenMee,
        "zelfde cluster" => wie.ZelfdeCluster,
        "zelfde regio" => wie.ZelfdeRegio,
        "behandelaar" => wie.IsBehandelaar,
        "zonder cluster" => !wie.HeeftCluster,
        _ => throw new ArgumentOutOfRangeException(nameof(hoe), hoe, "Not in the words of the table."),
    };

    private sealed record Rij(Rollen Rol, List<string> Hoe, HashSet<Handeling> Wat);
}
