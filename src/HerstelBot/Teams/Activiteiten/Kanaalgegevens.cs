namespace HerstelBot.Teams.Activiteiten;

/// <summary>The typed view of <c>channelData</c>: what Teams adds to an activity.</summary>
internal sealed record Kanaalgegevens
{
    /// <summary>The Entra tenant.</summary>
    public Verwijzing? Tenant { get; init; }

    /// <summary>The team; only in a team.</summary>
    public Team? Team { get; init; }

    /// <summary>The channel; only in a team.</summary>
    public Verwijzing? Channel { get; init; }

    /// <summary>What happened to a team, channel or message, such as <c>channelDeleted</c> or <c>undeleteMessage</c>.</summary>
    public string? EventType { get; init; }

    /// <summary>What the person who installed the app chose.</summary>
    public Instellingen? Settings { get; init; }

    /// <summary>The channel that was picked at installation in a team.</summary>
    public Verwijzing? GekozenKanaal => Settings?.SelectedChannel;

    /// <summary>The settings part of <c>channelData</c>.</summary>
    internal sealed record Instellingen
    {
        /// <summary>The channel that was picked.</summary>
        public Verwijzing? SelectedChannel { get; init; }
    }
}

/// <summary>A tenant or channel by id.</summary>
internal sealed record Verwijzing
{
    /// <summary>The id.</summary>
    public string? Id { get; init; }

    /// <summary>The display name; absent for the channel General.</summary>
    public string? Name { get; init; }
}

/// <summary>A team in Teams.</summary>
internal sealed record Team
{
    /// <summary>The id of the team, which is the id of its first channel.</summary>
    public string? Id { get; init; }

    /// <summary>The display name.</summary>
    public string? Name { get; init; }

    /// <summary>The Entra group behind the team.</summary>
    public string? AadGroupId { get; init; }
}
