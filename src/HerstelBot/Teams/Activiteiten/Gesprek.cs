namespace HerstelBot.Teams.Activiteiten;

/// <summary>Where an activity happened. The id is opaque: stored as it came, and answering to it keeps the thread in a channel.</summary>
internal sealed record Gesprek
{
    /// <summary>The id, in a channel with <c>;messageid=…</c> of the thread behind it.</summary>
    public required string Id { get; init; }

    /// <summary><c>personal</c>, <c>groupChat</c> or <c>channel</c>.</summary>
    public string? ConversationType { get; init; }

    /// <summary>Whether more than one person may be in it.</summary>
    public bool? IsGroup { get; init; }

    /// <summary>The Entra tenant.</summary>
    public string? TenantId { get; init; }

    /// <summary>The name of the group chat or channel.</summary>
    public string? Name { get; init; }

    /// <summary>The id without the thread: the channel itself.</summary>
    public string IdZonderDraad => Id.IndexOf(';') is var grens and > 0 ? Id[..grens] : Id;

    /// <summary>Names the kind of conversation. A conversation that cannot be told is <see cref="Gesprekssoort.Onbekend"/>, so that nobody's question is shown to a group by mistake.</summary>
    public Gesprekssoort Soort(Kanaalgegevens kanaal) => ConversationType switch
    {
        "personal" => Gesprekssoort.Persoonlijk,
        "groupChat" => Gesprekssoort.Groep,
        "channel" => Gesprekssoort.Kanaal,
        _ when kanaal.Team?.Id is { Length: > 0 } || kanaal.Channel?.Id is { Length: > 0 } => Gesprekssoort.Kanaal,
        _ when IdZonderDraad.EndsWith("@thread.tacv2", StringComparison.Ordinal) || IdZonderDraad.EndsWith("@thread.skype", StringComparison.Ordinal) => Gesprekssoort.Kanaal,
        _ when IsGroup == true || IdZonderDraad.EndsWith("@thread.v2", StringComparison.Ordinal) => Gesprekssoort.Groep,
        _ when IsGroup == false || Id.StartsWith("a:", StringComparison.Ordinal) => Gesprekssoort.Persoonlijk,
        _ => Gesprekssoort.Onbekend,
    };
}
