namespace HerstelBot.Teams.Activiteiten;

/// <summary>The names of invokes that mean something to us.</summary>
internal static class Invokenaam
{
    /// <summary>An <c>Action.Execute</c> on a card.</summary>
    public const string Kaartactie = "adaptiveCard/action";

    /// <summary>The thumbs under an answer.</summary>
    public const string Feedback = "message/submitAction";
}
