using HerstelBot.Domain.Gesprekken.Duiding;
using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Taal;

namespace HerstelBot.Domain.Gesprekken;

/// <summary>Finds a colleague by what somebody typed: the whole name, a first name or a last name, in any case and with one typing error.</summary>
public static class Collegazoeker
{
    /// <summary>Everybody who may be meant, the surest kind of likeness only; empty when nobody is.</summary>
    public static IReadOnlyList<Medewerker> Zoek(string getypt, IReadOnlyList<Medewerker> onder)
    {
        var woorden = Tekstvorm.Woorden(getypt);
        if (woorden.Length == 0)
        {
            return [];
        }

        Func<string[], bool>[] soorten =
        [
            naam => naam.SequenceEqual(woorden),
            naam => woorden.All(naam.Contains),
            naam => woorden.All(woord => naam.Any(deel => Tikfout.IsBijna(woord, deel))),
        ];
        return soorten
            .Select(past => (IReadOnlyList<Medewerker>)[.. onder.Where(collega => past(Tekstvorm.Woorden(collega.Naam)))])
            .FirstOrDefault(gevonden => gevonden.Count > 0) ?? [];
    }
}
