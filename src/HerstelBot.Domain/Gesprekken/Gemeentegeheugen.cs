using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Routering;

namespace HerstelBot.Domain.Gesprekken;

/// <summary>For which gemeente somebody probably asks, when that is not certain: what was chosen before, else what the profile of the own organisation says. Fills a form in and never gives a right.</summary>
public sealed class Gemeentegeheugen(IBekenden bekenden, IProfielen profielen, Gemeenteregister register)
{
    /// <summary>What to fill in under <see cref="Velden.Gemeente"/>: a name to type over, or the code of a choice; <see langword="null"/> when it is certain or nobody knows.</summary>
    public async Task<string?> IngevuldAsync(Medewerker van, CancellationToken cancellationToken) =>
        van.Gemeenten.Count != 1 && await VermoedelijkAsync(van, cancellationToken) is { } vermoedelijk
            ? van.Gemeenten.Count == 0 ? vermoedelijk.Naam : vermoedelijk.Code.Waarde
            : null;

    /// <summary>Remembers what was chosen, so that it is asked once.</summary>
    public async Task OnthoudAsync(Medewerker van, GemeenteCode gekozen, CancellationToken cancellationToken)
    {
        if (van.Gemeenten.Count != 1)
        {
            var bekende = await bekenden.ZoekAsync(van.Id, cancellationToken) ?? new Bekende(van.Id, van.Naam, null);
            await bekenden.BewaarAsync(bekende with { GekozenGemeente = gekozen }, cancellationToken);
        }
    }

    private async Task<Gemeente?> VermoedelijkAsync(Medewerker van, CancellationToken cancellationToken)
    {
        if ((await bekenden.ZoekAsync(van.Id, cancellationToken))?.GekozenGemeente is { } gekozen
            && (van.Gemeenten.Count == 0 || van.Gemeenten.Contains(gekozen)))
        {
            return register.Zoek(gekozen);
        }

        return await profielen.ZoekAsync(van.Id, cancellationToken) is Profielvondst.Gevonden(var profiel)
            ? Gemeentevermoeden.Uit(profiel, van.Gemeenten, register)
            : null;
    }
}
