using HerstelBot.Domain.Personen;

namespace HerstelBot.Graph;

/// <summary>What Microsoft Graph tells us about people (<c>HerstelBot:Graph</c>). Off by default; the bot works without it and knows less.</summary>
internal sealed class GraphOptions
{
    /// <summary>The configuration section.</summary>
    public const string Section = "HerstelBot:Graph";

    /// <summary>Whether Graph is asked at all.</summary>
    public bool Aan { get; init; }

    /// <summary>The address of Graph. Its host is also whom the tokens are for.</summary>
    public string BaseUrl { get; init; } = "https://graph.microsoft.com/v1.0";

    /// <summary>The tenant of the groups (GUID); empty is the home tenant of the bot. Groups of no other tenant give a role.</summary>
    public string Groepentenant { get; init; } = "";

    /// <summary>Which groups give which role.</summary>
    public Groepsrol[] Groepen { get; init; } = [];

    /// <summary>How often the groups are read, in minutes.</summary>
    /// <value>1 to 1440; default 15.</value>
    public int GroepenMinuten { get; init; } = 15;

    /// <summary>How long the members of a group keep its role while Graph does not answer, in days.</summary>
    /// <value>1 to 30; default 7.</value>
    public int GroepenDagen { get; init; } = 7;

    /// <summary>How long a profile counts as fresh, in hours.</summary>
    /// <value>1 to 24; default 12.</value>
    public int ProfielUren { get; init; } = 12;

    /// <summary>How long somebody's presence counts, in seconds.</summary>
    /// <value>10 to 300; default 60.</value>
    public int AanwezigheidSeconden { get; init; } = 60;

    /// <summary>How long somebody who waits for an answer of the bot waits for Graph, in milliseconds.</summary>
    /// <value>100 to 5000; default 1500.</value>
    public int Geduld { get; init; } = 1500;
}

/// <summary>A group of the directory and what its members are to the bot.</summary>
internal sealed class Groepsrol
{
    /// <summary>The object id of the group (GUID).</summary>
    public string GroepId { get; init; } = "";

    /// <summary>One of <see cref="Rolnamen"/>.</summary>
    public string Rol { get; init; } = "";

    /// <summary>The cluster that a PZB'er or coördinator of this group works in.</summary>
    public string Cluster { get; init; } = "";

    /// <summary>The regio of a regioverantwoordelijke of this group.</summary>
    public string Regio { get; init; } = "";
}
