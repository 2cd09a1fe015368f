using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Vragen;

namespace HerstelBot.Domain.Tests.Vragen;

/// <summary>A vraag to begin a test with; change it by <c>with</c>.</summary>
internal static class EenVraag
{
    public static readonly DateTimeOffset Maandagochtend = new(2026, 11, 23, 9, 0, 0, TimeSpan.FromHours(1));
    public static readonly MedewerkerId Fatima = new("gemeente", "fatima");
    public static readonly MedewerkerId Pieter = new("uht", "pieter");
    public static readonly MedewerkerId Youssef = new("uht", "youssef");
    public static readonly ClusterId NoordHolland = new("noord-holland");
    public static readonly ClusterId Zeeland = new("zeeland");

    public static readonly Toezegging Beloofd = new(
        Maandagochtend.AddHours(32), Maandagochtend.AddHours(80), Maandagochtend.AddHours(24), Maandagochtend.AddHours(60));

    public static Vraag InStatus(VraagStatus status) => new()
    {
        Id = new(new Guid("0193aaaa-0000-7000-8000-000000000001")),
        Nummer = new(2026, 1),
        Vrager = Fatima,
        Gesprek = new("a:fatima"),
        AntwoordIn = new("a:fatima"),
        GesteldOp = Maandagochtend,
        Gemeente = new("GM0384"),
        Cluster = NoordHolland,
        Onderwerp = "bezwaar",
        Toezegging = Beloofd,
        Status = status,
        Behandelaar = status == VraagStatus.Open ? null : Pieter,
        KlokStilSinds = status == VraagStatus.WachtOpGemeente ? Maandagochtend.AddHours(1) : null,
        BeantwoordOp = status is VraagStatus.Beantwoord or VraagStatus.Opgelost ? Maandagochtend.AddHours(2) : null,
        AfgeslotenOp = status is VraagStatus.Opgelost or VraagStatus.Ingetrokken ? Maandagochtend.AddHours(3) : null,
        Versie = 4,
        Kaartversie = 3,
        BewaaktTot = Maandagochtend,
    };
}
