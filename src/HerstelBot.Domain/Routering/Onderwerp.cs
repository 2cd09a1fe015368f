namespace HerstelBot.Domain.Routering;

/// <summary>The id of an onderwerp, such as <c>bezwaar</c>.</summary>
public readonly record struct OnderwerpId(string Waarde)
{
    /// <inheritdoc/>
    public override string ToString() => Waarde;
}

/// <summary>The id of a loket, such as <c>sbn</c>.</summary>
public readonly record struct LoketId(string Waarde)
{
    /// <inheritdoc/>
    public override string ToString() => Waarde;
}

/// <summary>Another desk than a cluster of PZB'ers.</summary>
/// <param name="Id">The id in <c>loketten.yaml</c>.</param>
/// <param name="Naam">The Dutch name.</param>
/// <param name="Waarvoor">What one can ask there, in Dutch.</param>
/// <param name="Bereiken">How to reach it, in Dutch.</param>
public sealed record Loket(LoketId Id, string Naam, string Waarvoor, string Bereiken);

/// <summary>What a vraag is about.</summary>
/// <param name="Id">The id in <c>onderwerpen.yaml</c>.</param>
/// <param name="Titel">The Dutch title for a list to choose from.</param>
/// <param name="Loket">Where such vragen go; <see langword="null"/>: to the cluster of the gemeente.</param>
/// <param name="Doelgroep">For whom it is, in Dutch; <see langword="null"/> when it is for everybody.</param>
public sealed record Onderwerp(OnderwerpId Id, string Titel, LoketId? Loket, string? Doelgroep = null);
