using System.ComponentModel.DataAnnotations;

namespace HerstelBot.Redis;

/// <summary>Where and how the data lies.</summary>
internal sealed class OpslagOptions
{
    public const string Section = "HerstelBot:Opslag";

    /// <summary>Folder of the embedded store, relative to the working directory.</summary>
    /// <value>Default <c>.herstelbot</c>. Used only when no <see cref="RedisOptions.Verbinding"/> is set.</value>
    [Required(AllowEmptyStrings = false, ErrorMessage = $"{Section}:{nameof(Map)} is leeg; noem een map voor de gegevens, bijvoorbeeld .herstelbot, of laat de instelling weg.")]
    public string Map { get; init; } = ".herstelbot";

    /// <summary>Into how many parts the data is divided, so that a Redis Cluster can spread them. Fixed for a set of data.</summary>
    /// <value>1 to 1024; default 1.</value>
    [Range(1, 1024, ErrorMessage = $"{Section}:{nameof(Shards)} moet een geheel getal van 1 tot en met 1024 zijn; 1 is goed zolang u geen Redis Cluster gebruikt.")]
    public int Shards { get; init; } = 1;

    /// <summary>How much memory the data in the embedded store may take, in MiB. When that is full, what is new is refused.</summary>
    /// <value>64 to 65536; default half of what the machine or container has.</value>
    [Range(64, 65536, ErrorMessage = $"{Section}:{nameof(Geheugen)} moet een geheel getal van 64 tot en met 65536 zijn (MiB); laat het weg voor de helft van het geheugen van de machine.")]
    public int Geheugen { get; init; } = (int)Math.Clamp(GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 2 / 1048576, 64, 65536);

    /// <summary>From which size of its write-ahead log the embedded store makes a checkpoint and starts a new log, in MiB.</summary>
    /// <value>1 to 4096; default 16: reading back a longer log makes the start slow.</value>
    [Range(1, 4096, ErrorMessage = $"{Section}:{nameof(Logboek)} moet een geheel getal van 1 tot en met 4096 zijn (MiB); 16 is de standaard.")]
    public int Logboek { get; init; } = 16;
}
