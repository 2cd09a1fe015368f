namespace HerstelBot.Teams.Activiteiten;

/// <summary>The names of invokes that mean something to us.</summary>
internal static class Invokenaam
{
    /// <summary>An <c>Action.Execute</c> on a card.</summary>
    public const string Kaartactie = "adaptiveCard/action";

    /// <summary>Somebody types in the search box of the message extension.</summary>
    public const string Zoeken = "composeExtension/query";

    /// <summary>Somebody chose an action of the message extension, often on a message.</summary>
    public const string ActieOpenen = "composeExtension/fetchTask";

    /// <summary>A press on a button in the dialog of that action.</summary>
    public const string ActieVersturen = "composeExtension/submitAction";

    /// <summary>Somebody opens a dialog from a card.</summary>
    public const string DialoogOpenen = "task/fetch";

    /// <summary>A press on a button in that dialog.</summary>
    public const string DialoogVersturen = "task/submit";

    /// <summary>The thumbs under an answer.</summary>
    public const string Feedback = "message/submitAction";
}
