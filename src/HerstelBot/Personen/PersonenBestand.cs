using System.Collections.Frozen;
using HerstelBot.Domain.Personen;

namespace HerstelBot.Personen;

/// <summary>The persons file, read at start and again when it changes. A faulty change is refused: the rows that were good stay.</summary>
internal sealed partial class PersonenBestand : IDisposable
{
    // An editor writes a file in several steps; one reading after the last is enough.
    private static readonly TimeSpan Rust = TimeSpan.FromMilliseconds(200);

    private readonly string? _pad;
    private readonly ILogger<PersonenBestand> _logger;
    private readonly FileSystemWatcher? _kijker;
    private readonly ITimer? _uitgesteld;
    private volatile FrozenDictionary<MedewerkerId, Medewerker> _rijen = FrozenDictionary<MedewerkerId, Medewerker>.Empty;

    /// <param name="pad">The file; <see langword="null"/> for none.</param>
    /// <param name="isLokaal">Whether this is local mode.</param>
    /// <param name="time">The clock.</param>
    /// <param name="logger">Hears of a refused change.</param>
    /// <exception cref="InvalidDataException">The file is missing or faulty at start.</exception>
    public PersonenBestand(string? pad, bool isLokaal, TimeProvider time, ILogger<PersonenBestand> logger)
    {
        (_logger, IsLokaal) = (logger, isLokaal);
        if (string.IsNullOrWhiteSpace(pad))
        {
            return;
        }

        _pad = Path.GetFullPath(pad);
        if (!File.Exists(_pad))
        {
            throw new InvalidDataException($"Het personenbestand '{_pad}' bestaat niet. Zet HerstelBot:Personen:Bestand op het goede bestand.");
        }

        _rijen = Lees();
        _uitgesteld = time.CreateTimer(_ => Herlees(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        _kijker = new FileSystemWatcher(Path.GetDirectoryName(_pad)!, Path.GetFileName(_pad)) { EnableRaisingEvents = true };
        _kijker.Changed += (_, _) => _uitgesteld.Change(Rust, Timeout.InfiniteTimeSpan);
        _kijker.Created += (_, _) => _uitgesteld.Change(Rust, Timeout.InfiniteTimeSpan);
        _kijker.Renamed += (_, _) => _uitgesteld.Change(Rust, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Whether this is local mode, in which a PZB'er without a cluster works for all of them.</summary>
    public bool IsLokaal { get; }

    /// <summary>The rows by person.</summary>
    public IReadOnlyDictionary<MedewerkerId, Medewerker> Rijen => _rijen;

    public void Dispose()
    {
        _kijker?.Dispose();
        _uitgesteld?.Dispose();
    }

    /// <summary>Reads the file again; keeps the rows there were when it is faulty.</summary>
    internal void Herlees()
    {
        try
        {
            _rijen = Lees();
            Log.Gelezen(_logger, _rijen.Count);
        }
        catch (Exception ex) when (ex is InvalidDataException or IOException)
        {
            Log.Geweigerd(_logger, ex.Message);
        }
    }

    private FrozenDictionary<MedewerkerId, Medewerker> Lees() => PersonenLezer.Lees(File.ReadAllText(_pad!)).ToFrozenDictionary(m => m.Id);

    private static partial class Log
    {
        [LoggerMessage(5001, LogLevel.Information, "The persons file was read: {Aantal} persons")]
        public static partial void Gelezen(ILogger logger, int aantal);

        [LoggerMessage(5002, LogLevel.Error, "The changed persons file is refused, the earlier one stays: {Reden}")]
        public static partial void Geweigerd(ILogger logger, string reden);
    }
}
