using HerstelBot.Domain.Termijnen;

namespace HerstelBot.Domain.Gesprekken.Duiding;

/// <summary>What somebody wants to have computed.</summary>
/// <param name="Soorten">The kinds; two when the text does not say whose besluit it is.</param>
/// <param name="Datum">The date that they are counted from.</param>
public sealed record Termijnvraag(IReadOnlyList<Termijnsoort> Soorten, DateOnly Datum)
{
    /// <summary>Kinds that are told beside it, such as the dwangsom after an ingebrekestelling.</summary>
    public IReadOnlyList<Termijnsoort> Daarnaast { get; init; } = [];

    /// <summary>Whether the text leaves open whose besluit it is.</summary>
    public bool IsTweeledig => Soorten.Count > 1;

    /// <summary>The last day that the asker thinks it is.</summary>
    public DateOnly? Beweerd { get; init; }

    /// <summary>The day on which the bezwaar was posted.</summary>
    public DateOnly? Gepost { get; init; }

    /// <summary>The day on which the bezwaar came in.</summary>
    public DateOnly? Ontvangen { get; init; }

    /// <summary>Whether the asker asks if something was or is in time.</summary>
    public bool VraagtOpTijd { get; init; }

    /// <summary>Whether the asker wants to know what somebody may do once the term has passed.</summary>
    public bool VraagtDaarna { get; init; }

    /// <summary>What we assumed and the asker should see.</summary>
    public IReadOnlyList<string> Aannames { get; init; } = [];
}
