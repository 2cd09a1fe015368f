using System.Text.Json.Nodes;

namespace HerstelBot.Teams.Inkomend;

/// <summary>What the sender gets to hear.</summary>
internal abstract record Verwerking
{
    private Verwerking() { }

    /// <summary>It is stored: 202 without a body.</summary>
    public sealed record Aanvaard : Verwerking;

    /// <summary>The answer to an invoke: HTTP 200 with this JSON.</summary>
    /// <param name="Status">The HTTP status; 200 for everything that the protocol knows, because Universal Actions put the real result in the body.</param>
    /// <param name="Body">The body; <see langword="null"/> is an empty one.</param>
    public sealed record Invoke(int Status, JsonObject? Body) : Verwerking;

    /// <summary>An invoke with a name that we do not know: 501.</summary>
    public sealed record NietGeimplementeerd : Verwerking;

    /// <summary>The replies themselves, for a caller that asked for them: 200 with <c>{"activities":[…]}</c>.</summary>
    public sealed record Antwoorden(JsonArray Activities) : Verwerking;
}
