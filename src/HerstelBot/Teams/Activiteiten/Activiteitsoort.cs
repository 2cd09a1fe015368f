namespace HerstelBot.Teams.Activiteiten;

/// <summary>The activity types that Teams sends (Bot Framework Activity v3.1.12). Others may come and are accepted.</summary>
internal static class Activiteitsoort
{
    /// <summary>Somebody typed something, or pressed an <c>Action.Submit</c> (then <c>value</c> and no text).</summary>
    public const string Bericht = "message";

    /// <summary>Members came or went, a channel or team changed.</summary>
    public const string Gesprekswijziging = "conversationUpdate";

    /// <summary>The app was installed, upgraded or removed.</summary>
    public const string Installatie = "installationUpdate";

    /// <summary>A like or another reaction on a message of the bot.</summary>
    public const string Reactie = "messageReaction";

    /// <summary>A message was edited or restored.</summary>
    public const string Berichtwijziging = "messageUpdate";

    /// <summary>A message was deleted.</summary>
    public const string Berichtverwijdering = "messageDelete";

    /// <summary>A button or form that wants an answer in the same request.</summary>
    public const string Invoke = "invoke";

    /// <summary>Somebody is typing.</summary>
    public const string Typen = "typing";

    /// <summary>A named event, such as a read receipt.</summary>
    public const string Gebeurtenis = "event";
}
