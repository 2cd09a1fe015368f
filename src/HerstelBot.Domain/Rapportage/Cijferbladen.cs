namespace HerstelBot.Domain.Rapportage;

/// <summary>The leaves of a report, in the order in which they are read.</summary>
internal static class Cijferbladen
{
    private static readonly Func<Rapportstof, Blad>[] Alle =
        [Openstaand.Vouw, Instroom.Vouw, Tijden.Vouw, Omwegen.Vouw, Botgesprekken.Vouw, Zoekmissercijfers.Vouw, Meningen.Vouw];

    public static Rapport Maak(Rapportstof stof)
    {
        var bladen = Alle.Select(vouw => vouw(stof)).ToList();
        return new(stof.Kader, [.. bladen.SelectMany(blad => blad.Cijfers)], [.. bladen.SelectMany(blad => blad.Tabellen())]);
    }

    /// <summary>The figures without the tables.</summary>
    public static IReadOnlyList<Cijfer> Cijfers(Rapportstof stof) => [.. Alle.SelectMany(vouw => vouw(stof).Cijfers)];
}

/// <summary>What one fold gives.</summary>
/// <param name="Cijfers">Its figures.</param>
/// <param name="Tabellen">Its tables, made when they are asked for: they cost more than the figures.</param>
internal sealed record Blad(IReadOnlyList<Cijfer> Cijfers, Func<IReadOnlyList<Tabel>> Tabellen);
