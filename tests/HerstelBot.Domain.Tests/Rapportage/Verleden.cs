using CsCheck;
using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Rapportage;
using HerstelBot.Domain.Termijnen;
using HerstelBot.Domain.Vragen;
using static HerstelBot.Domain.Tests.Rapportage.Voorbeeldland;

namespace HerstelBot.Domain.Tests.Rapportage;

/// <summary>One thing that happened, with the vraag as it became.</summary>
internal sealed record Voorval(VraagGebeurtenis Wat, Vraag Na);

/// <summary>All that happened to one vraag, oldest first.</summary>
internal sealed record Verleden(IReadOnlyList<Voorval> Alles)
{
    /// <summary>The vraag as it is.</summary>
    public Vraag Vraag => Alles[^1].Na;

    /// <summary>The row, folded as the store does.</summary>
    public Dossierregel Regel => Alles.Skip(1).Aggregate(Dossierregel.Begin(Alles[0].Na), (regel, voorval) => regel.Met(voorval.Na, voorval.Wat));
}

/// <summary>Makes histories at random: by the real verbs, so that everything in them can happen.</summary>
internal static class Verledens
{
    /// <summary>Thursday 1 October 2026, at midnight.</summary>
    public static readonly DateTimeOffset Eerste = new(2026, 10, 1, 0, 0, 0, TimeSpan.FromHours(2));

    private const int Soorten = 18;

    private static readonly MedewerkerId Vrager = new("gemeente", "vrager");
    private static readonly MedewerkerId[] Pzbers = [new("uht", "pieter"), new("uht", "youssef")];
    private static readonly Toezeggingsregel Regel = new(new Werktijd());
    private static readonly Gen<(int Wat, int Hoe, int Later)> Stap = Gen.Select(Gen.Int[0, Soorten - 1], Gen.Int[0, 5], Gen.Int[0, 5000]);

    /// <summary>A history that ends before a moment; none when it would begin after it.</summary>
    public static readonly Gen<Func<int, DateTimeOffset, Verleden?>> Een =
        Gen.Select(
            Gen.Int[0, Gemeenten.Length - 1], Gen.Int[0, Onderwerpen.Length - 1], Gen.Int[0, 70 * 1440], Gen.Bool, Stap.Array[0, 14],
            (gemeente, onderwerp, begin, urgent, stappen) => (Func<int, DateTimeOffset, Verleden?>)((nummer, nu) => Maak(nummer, nu, gemeente, onderwerp, begin, urgent, stappen)));

    private static Verleden? Maak(int nummer, DateTimeOffset nu, int gemeente, int onderwerp, int begin, bool urgent, (int Wat, int Hoe, int Later)[] stappen)
    {
        var op = Eerste.AddMinutes(begin);
        if (op > nu) { return null; }
        var gesteld = Vraag.Stel(new()
        {
            Id = new(new Guid(nummer, 0, 0, new byte[8])), Nummer = new(2026, nummer), Vrager = Vrager, Gesprek = new("a:vrager"), AntwoordIn = new("a:vrager"), GesteldOp = op,
            Gemeente = Gemeenten[gemeente].Code, Cluster = Gemeenten[gemeente].Cluster, Onderwerp = Onderwerpen[onderwerp].Id, Toezegging = Regel.Voor(op, urgent), Urgentie = urgent ? "acute-nood" : null,
        });
        List<Voorval> alles = [new(gesteld.Gebeurtenis, gesteld.Vraag)];
        foreach (var (wat, hoe, later) in stappen)
        {
            op = op.AddMinutes(later);
            if (op > nu) { break; }

            // What cannot be done now gives way to something else, so that each step is one.
            var vraag = alles[^1].Na;
            if (Enumerable.Range(0, Soorten).Select(keer => Doe(vraag, (wat + (7 * keer)) % Soorten, hoe, op)).OfType<Overgang.Gelukt>().FirstOrDefault() is { } gelukt)
            {
                alles.Add(new(gelukt.Gebeurtenis, gelukt.Vraag));
            }
        }

        return new(alles);
    }

    private static Overgang Doe(Vraag vraag, int wat, int hoe, DateTimeOffset op)
    {
        var wie = vraag.Behandelaar ?? Pzbers[hoe % 2];
        var ander = Indeling.Alle[hoe % 3].Id;
        var verder = vraag.KlokStilSinds is { } sinds ? Regel.NaStilstand(vraag.Toezegging, sinds, op) : vraag.Toezegging;
        return wat switch
        {
            0 or 1 => vraag.PakOp(wie, op),
            2 or 3 or 4 => vraag.Beantwoord(wie, null, false, op),
            5 => vraag.GeefTerug(wie, vraag.Toezegging, op),
            6 => vraag.WijsToe(wie, Pzbers[hoe % 2], op),
            7 => vraag.ZetDoor(wie, ander, hoe > 2, verder, op),
            8 => vraag.VraagTerug(wie, op),
            9 => vraag.VulAan(Vrager, verder, op),
            10 => vraag.BevestigOpgelost(Vrager, op),
            11 => vraag.Heropen(hoe > 1 ? Vrager : wie, true, hoe % 2 == 0, Regel.Voor(op, false), op),
            12 => hoe == 0 ? vraag.TrekIn(Vrager, op) : vraag.Escaleer(hoe % 2 + 1, op, op),
            13 => vraag.MaakUrgent(Vrager, "afsluiting", Regel.Voor(op, true), op),
            14 => vraag.Status == VraagStatus.Beantwoord ? vraag.SluitStil(op) : vraag.Herinner(op, op),
            15 => hoe == 0 ? vraag.VerwijsDoor(wie, "sbn", false, op) : vraag.MeldKnelpunt(wie, (Knelpuntsoort)hoe, op),
            16 => vraag.Koppel(wie, Hoofd(vraag), op),
            _ => vraag.NeemAntwoordOver(Hoofd(vraag), op),
        };
    }

    private static Vraag Hoofd(Vraag vraag) => vraag with { Id = new(new Guid(int.MaxValue, 0, 0, new byte[8])), GekoppeldAan = null, Status = VraagStatus.Beantwoord, Behandelaar = Pzbers[0] };
}
