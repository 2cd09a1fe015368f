using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Termijnen;
using HerstelBot.Domain.Vragen;

namespace HerstelBot.Domain.Rapportage;

/// <summary>A report in a few figures: last week, how it stands now, and what is late.</summary>
/// <param name="Naam">How the regio is called.</param>
/// <param name="Van">The Monday of the last whole week.</param>
/// <param name="Tot">Its Sunday.</param>
/// <param name="Cijfers">The figures, in the order in which they are read.</param>
/// <param name="Weken">The last eight whole weeks, oldest first.</param>
/// <param name="TeLaat">The vragen that are late now, the latest first; not all of them when there are many.</param>
/// <param name="AantalTeLaat">How many are late now.</param>
public sealed record Kernrapport(
    string Naam, DateOnly Van, DateOnly Tot, IReadOnlyList<Kerncijfer> Cijfers, IReadOnlyList<Kernweek> Weken, IReadOnlyList<VraagId> TeLaat, int AantalTeLaat);

/// <summary>One figure of it.</summary>
/// <param name="Sleutel">The key that it has in the whole report.</param>
/// <param name="Soort">What it counts.</param>
/// <param name="Waarde">The figure; <see langword="null"/> when there was nothing to count or to measure.</param>
/// <param name="Teller">What was counted, of a part of a whole.</param>
/// <param name="Noemer">Of how many.</param>
public sealed record Kerncijfer(string Sleutel, Celsoort Soort, double? Waarde, long? Teller, long? Noemer);

/// <summary>What was asked and answered in one week.</summary>
/// <param name="Van">Its Monday.</param>
/// <param name="Gesteld">The vragen that were asked.</param>
/// <param name="Beantwoord">The vragen that got their first answer.</param>
public sealed record Kernweek(DateOnly Van, long Gesteld, long Beantwoord);

/// <summary>Makes the report in a few figures, of the own regio.</summary>
/// <remarks>It stays with whoever answers for the regio, so that it tells small counts too.</remarks>
public sealed class Kernrapporteur(Rapporteur rapporteur)
{
    /// <summary>How many late vragen it names.</summary>
    public const int HoogstensTeLaat = 5;

    /// <summary>How many weeks it shows beside each other.</summary>
    public const int Weken = 8;

    /// <summary>The figures of last week and of now, by their keys in the whole report.</summary>
    public static IReadOnlyList<string> Sleutels { get; } =
        ["open", "over-toezegging", "gesteld", "beantwoord", "antwoord-mediaan", "binnen-toezegging", "bot-beantwoord", "zoekmissers"];

    /// <summary>Makes it; <see langword="null"/> for whoever may not see it.</summary>
    /// <param name="wie">For whom.</param>
    /// <param name="nu">Now.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public async Task<Kernrapport?> MaakAsync(Medewerker wie, DateTimeOffset nu, CancellationToken cancellationToken)
    {
        var zondag = Werktijd.Maandag(Werktijd.DatumVan(nu)).AddDays(-1);
        var week = new Rapportwens(Van: zondag.AddDays(-6), Tot: zondag);
        if (await rapporteur.KernAsync(wie, week, zondag.AddDays(1 - (7 * Weken)), nu, cancellationToken) is not var (rapport, weken, open))
        {
            return null;
        }

        List<Dossierregel> laat = [.. open.Where(regel => regel.IsOverToezegging(nu))];
        return new(
            rapport.Kader.Naam, rapport.Kader.Van, rapport.Kader.Tot, [.. Sleutels.Select(rapport.Cijfer).OfType<Cijfer>().Select(Kort)], weken,
            [.. laat.Take(HoogstensTeLaat).Select(regel => regel.Id)], laat.Count);
    }

    private static Kerncijfer Kort(Cijfer cijfer) => cijfer.Waarde switch
    {
        Cel.Aantal(var aantal) => new(cijfer.Sleutel, Celsoort.Aantal, aantal, null, null),
        Cel.Procent(var deel) => new(cijfer.Sleutel, Celsoort.Procent, deel, cijfer.Teller, cijfer.Noemer),
        Cel.Werkdagen(var dagen) => new(cijfer.Sleutel, Celsoort.Werkdagen, dagen, null, null),
        Cel.Leeg => new(cijfer.Sleutel, Celsoort.Aantal, null, null, null),
        var cel => throw new ArgumentOutOfRangeException(nameof(cijfer), cel.GetType().Name, "No key figure is one of these."),
    };
}
