namespace HerstelBot.Domain.Gesprekken;

/// <summary>Whether what is stored here is made up. Whoever looks at it must be told so: a number or an onderwerp does not show it.</summary>
public interface IVoorbeeldgegevens
{
    /// <summary>Whether it is.</summary>
    ValueTask<bool> StaanHierAsync(CancellationToken cancellationToken);

    /// <summary>Marks the store for good, before the first made-up thing goes into it.</summary>
    Task MerkAsync(CancellationToken cancellationToken);
}
