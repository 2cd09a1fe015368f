using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Rapportage;
using HerstelBot.Domain.Termijnen;

namespace HerstelBot.Domain.Gesprekken;

/// <summary>Brings last week's figures to whoever answers for a regio: on Monday at half past eight, or on the first werkdag of the week when that is a feestdag.</summary>
public sealed class Weekronde(IPersonen personen, IGesprekken gesprekken, Kernrapporteur kernrapporteur, IVastlegger vastlegger)
{
    private static readonly TimeOnly Tijd = new(8, 30);

    private readonly Werktijd _werktijd = new();
    private readonly Dictionary<MedewerkerId, DateOnly> _gedaan = [];

    /// <summary>Sends what is due.</summary>
    /// <returns>To how many people.</returns>
    public async Task<int> DoeAsync(DateTimeOffset nu, CancellationToken cancellationToken)
    {
        var vandaag = Werktijd.DatumVan(nu);
        if (!_werktijd.IsWerkdag(vandaag) || nu < Werktijd.Om(vandaag, Tijd))
        {
            return 0;
        }

        var (maandag, gestuurd) = (Werktijd.Maandag(vandaag), 0);
        foreach (var wie in personen.Met(Rollen.Regioverantwoordelijke).Where(wie => _gedaan.GetValueOrDefault(wie.Id) != maandag))
        {
            // Nobody asked for it, so it goes only where somebody talks with the bot.
            if (await gesprekken.PersoonlijkAsync(wie.Id, cancellationToken) is { Staat: Gespreksstaat.Bereikbaar }
                && await kernrapporteur.MaakAsync(wie, nu, cancellationToken) is { } rapport)
            {
                gestuurd += await StuurAsync(wie.Id, maandag, rapport, nu, cancellationToken) ? 1 : 0;
                _gedaan[wie.Id] = maandag;
            }
        }

        return gestuurd;
    }

    private async Task<bool> StuurAsync(MedewerkerId wie, DateOnly maandag, Kernrapport rapport, DateTimeOffset nu, CancellationToken cancellationToken)
    {
        var sleutel = $"weekrapport:{wie}:{maandag:yyyy-MM-dd}";
        var beurt = new Beurt { Berichten = [new Uitgaand(new Bestemming.BijPersoon(wie), new Bericht.Rapport(rapport, IsWeekbericht: true))], Eenmalig = sleutel };
        return await vastlegger.LegVastAsync(sleutel, new Plaats(null, new($"weekrapport:{wie}")), beurt, nu, cancellationToken) is Vastlegging.Gedaan;
    }
}
