using HerstelBot.Teams.Activiteiten;

namespace HerstelBot.Teams.Inkomend;

/// <summary>What stands behind the bot endpoint: takes an activity whose sender is proven and answers for it.</summary>
internal interface IActiviteitVerwerker
{
    /// <summary>Handles one activity, possibly a redelivery (same <see cref="Activiteit.Sleutel"/>). Returns after the effect is stored; an exception means that nothing is stored and Teams gets 500.</summary>
    /// <param name="activiteit">What came in.</param>
    /// <param name="ontvangst">What the endpoint established about it.</param>
    /// <param name="cancellationToken">Ends when the time for an answer is over; a caller that hangs up does not end it.</param>
    Task<Verwerking> VerwerkAsync(Activiteit activiteit, Ontvangst ontvangst, CancellationToken cancellationToken);
}
