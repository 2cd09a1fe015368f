using HerstelBot.Domain.Privacy;

namespace HerstelBot.Domain.Personen;

/// <summary>The e-mail addresses that the organisation gave us: the persons file, or a directory. Never what somebody typed.</summary>
public interface IMailadressen
{
    /// <summary>The address of somebody, or <see langword="null"/> when nobody told us.</summary>
    Task<Vertrouwelijk?> ZoekAsync(MedewerkerId id, CancellationToken cancellationToken);
}
