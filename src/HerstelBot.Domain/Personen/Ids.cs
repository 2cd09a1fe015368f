namespace HerstelBot.Domain.Personen;

/// <summary>Who somebody is for us: Entra tenant and object id together, because an object id is unique within its tenant only.</summary>
/// <param name="TenantId">The Entra tenant id (GUID text, lower case).</param>
/// <param name="ObjectId">The Entra object id of the person (GUID text, lower case).</param>
public readonly record struct MedewerkerId(string TenantId, string ObjectId)
{
    /// <summary>The written form <c>tenant/object</c>, used in stored keys and logs.</summary>
    public override string ToString() => $"{TenantId}/{ObjectId}";

    /// <summary>Stands where somebody was taken out.</summary>
    public static MedewerkerId Gewist { get; } = new("gewist", "gewist");

    /// <summary>This person, unless it is the one to take out; <see langword="null"/> takes out everybody.</summary>
    public MedewerkerId Zonder(MedewerkerId? wie) => wie is null || wie == this ? Gewist : this;

    /// <summary>Reads the written form back; <see langword="null"/> when it is not one.</summary>
    public static MedewerkerId? Lees(string tekst) =>
        tekst.Split('/') is [{ Length: > 0 } tenant, { Length: > 0 } persoon] ? new(tenant, persoon) : null;
}

/// <summary>The CBS code of a gemeente, such as <c>GM0384</c> (Diemen).</summary>
public readonly record struct GemeenteCode(string Waarde)
{
    /// <inheritdoc/>
    public override string ToString() => Waarde;
}

/// <summary>The id of a cluster of PZB'ers as it stands in <c>dialogs/routering/clusters.yaml</c>, such as <c>noord-holland</c>.</summary>
public readonly record struct ClusterId(string Waarde)
{
    /// <inheritdoc/>
    public override string ToString() => Waarde;
}

/// <summary>The id of a regio, which holds one or more clusters.</summary>
public readonly record struct RegioId(string Waarde)
{
    /// <inheritdoc/>
    public override string ToString() => Waarde;
}

/// <summary>The id of a conversation as the channel gave it; opaque, kept letter for letter.</summary>
public readonly record struct GesprekId(string Waarde)
{
    /// <inheritdoc/>
    public override string ToString() => Waarde;
}
