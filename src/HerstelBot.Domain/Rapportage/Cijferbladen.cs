namespace HerstelBot.Domain.Rapportage;

/// <summary>The leaves of a report, in the order in which they are read.</summary>
internal static class Cijferbladen
{
    private static readonly Func<Rapportstof, Blad>[] Alle =
        [Openstaand.Vouw, Instroom.Vouw, Tijden.Vouw, Omwegen.Vouw, Botgesprekken.Vouw, Zoekmissercijfers.Vouw, Meningen.Vouw];

    public static Rapport Maak(Rapportstof stof)
    {
        var bladen = Alle.Select(vouw => vouw(stof)).ToList();
        return new(stof.Kader, [.. bladen.SelectMany(blad => blad.Cijfers)], [.. bladen.SelectMany(blad => blad.Tabellen)]);
    }
}

/// <summary>What one fold gives.</summary>
internal sealed record Blad(IReadOnlyList<Cijfer> Cijfers, IReadOnlyList<Tabel> Tabellen);
