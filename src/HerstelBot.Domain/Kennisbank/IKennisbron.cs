namespace HerstelBot.Domain.Kennisbank;

/// <summary>Where the kennisbank of this moment is found. After a change of the articles another takes its place, also while somebody asks.</summary>
public interface IKennisbron
{
    /// <summary>Does something with one kennisbank and the cut-offs that belong to it. Both stay as they are until it is done, whatever takes their place meanwhile.</summary>
    T Raadpleeg<T>(Func<IKennisbank, Drempels, T> doe);
}
