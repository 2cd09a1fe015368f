namespace HerstelBot.Domain.Taal;

/// <summary>How much two texts ask the same.</summary>
public interface IGelijkenis
{
    /// <summary>The likeness of each of these texts with <paramref name="vraag"/>, 0 (nothing in common) to 1 (the same words of meaning).</summary>
    IReadOnlyList<double> Meet(string vraag, IReadOnlyList<string> andere);

    /// <summary>Puts texts that ask the same together. Each text joins the group whose first text it is likest, or begins one.</summary>
    /// <param name="teksten">The texts; the first ones are likeliest to begin a group.</param>
    /// <param name="drempel">How alike they must be, 0 to 1.</param>
    /// <returns>For each text the place of the first text of its group.</returns>
    IReadOnlyList<int> Groepeer(IReadOnlyList<string> teksten, double drempel);
}
