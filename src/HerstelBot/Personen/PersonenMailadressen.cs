using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Privacy;

namespace HerstelBot.Personen;

/// <summary>The e-mail addresses of the persons file.</summary>
internal sealed class PersonenMailadressen(PersonenBestand bestand) : IMailadressen
{
    public Task<Vertrouwelijk?> ZoekAsync(MedewerkerId id, CancellationToken cancellationToken) =>
        Task.FromResult(bestand.Rijen.GetValueOrDefault(id)?.Email);
}
