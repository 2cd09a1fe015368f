using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Vragen;

namespace HerstelBot.Domain.Rapportage;

/// <summary>What reports are made of. Costs as much as there is in the months or moments asked for, however much was stored before.</summary>
public interface IRapportbron
{
    /// <summary>The vragen to which something happened in the months of this period, in these clusters or on their way through them; each once, as it is now.</summary>
    /// <param name="clusters">The clusters; <see langword="null"/> among them is what has none.</param>
    /// <param name="van">The first day.</param>
    /// <param name="tot">The last day.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    Task<IReadOnlyList<Dossierregel>> RegelsAsync(IReadOnlyCollection<ClusterId?> clusters, DateOnly van, DateOnly tot, CancellationToken cancellationToken);

    /// <summary>The running vragen of these clusters.</summary>
    Task<IReadOnlyList<Dossierregel>> LopendAsync(IReadOnlyCollection<ClusterId?> clusters, CancellationToken cancellationToken);

    /// <summary>The questions to the bot from one moment up to another, in no order.</summary>
    Task<IReadOnlyList<Botbeurt>> BotbeurtenAsync(DateTimeOffset van, DateTimeOffset tot, CancellationToken cancellationToken);

    /// <summary>The zoekmissers from one moment up to another, oldest first.</summary>
    Task<IReadOnlyList<Zoekmisser>> ZoekmissersAsync(DateTimeOffset van, DateTimeOffset tot, CancellationToken cancellationToken);

    /// <summary>The thumbs from one moment up to another, oldest first.</summary>
    Task<IReadOnlyList<Oordeel>> OordelenAsync(DateTimeOffset van, DateTimeOffset tot, CancellationToken cancellationToken);

    /// <summary>One vraag with its history; <see langword="null"/> when there is none with this number.</summary>
    Task<Vraagdossier?> DossierAsync(Vraagnummer nummer, CancellationToken cancellationToken);
}
