namespace HerstelBot.Domain.Termijnen;

/// <summary>Bezwaar against older beschikkingen of UHT, for which UHT gave more time (its page of 10 July 2024 on terms).</summary>
public static class BezwaarUhtOvergang
{
    /// <summary>The first dagtekening with sixteen weeks.</summary>
    public static readonly DateOnly ZestienWekenVanaf = new(2024, 7, 10);

    private const string Bron = "Beleid UHT over termijnen in het bezwaarproces (10 juli 2024)";

    private static readonly DateOnly Jaar2024 = new(2024, 1, 1);
    private static readonly DateOnly LaatsteDagOud = new(2024, 12, 31);

    /// <summary>The term for an older beschikking; <see langword="null"/> when the usual one holds.</summary>
    internal static Termijn? Voor(Termijnsoort soort, DateOnly dagtekening)
    {
        if (soort.Id != Termijnsoorten.BezwaarUht || dagtekening >= ZestienWekenVanaf) { return null; }
        var (einde, zin) = dagtekening >= Jaar2024
            ? (dagtekening.AddYears(1), "Voor een beschikking van 1 januari tot 10 juli 2024 gaf UHT één jaar na de dagtekening.")
            : (LaatsteDagOud, "Voor een beschikking van vóór 2024 gaf UHT tijd tot 1 januari 2025.");
        return new(
            soort with { Basis = [Bron, "Wht artikel 6.10a"] }, dagtekening, dagtekening.AddDays(1), einde, Verlengd: false,
            [
                new($"De dagtekening is {DatumInWoorden.DagMetJaar(dagtekening)}.", "Wht artikel 6.10a"),
                new(zin, Bron),
                new($"De laatste dag is dan {DatumInWoorden.DagMetJaar(einde)}. Deze termijn schuift niet door bij een weekend of feestdag.", "Atw artikel 4"),
            ],
            ["Te laat bezwaar behandelt UHT in principe niet. UHT kijkt nog wel of er een goede reden is."]);
    }
}
