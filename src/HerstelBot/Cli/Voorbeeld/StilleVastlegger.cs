using HerstelBot.Domain.Gesprekken;

namespace HerstelBot.Cli.Voorbeeld;

/// <summary>Stores everything but the messages: the people of the example read none. Steps for another vraag stay, because those are part of what happens.</summary>
internal sealed class StilleVastlegger(IVastlegger echt) : IVastlegger
{
    /// <summary>Whether a step waits that nobody took yet.</summary>
    public bool HeeftStap { get; set; }

    public Task<Vastlegging> LegVastAsync(string sleutel, Plaats plaats, Beurt beurt, DateTimeOffset op, CancellationToken cancellationToken)
    {
        List<Uitgaand> stappen = [.. beurt.Berichten.Where(uitgaand => uitgaand.Naar is Bestemming.BijVraag)];
        HeeftStap |= stappen.Count > 0;
        return echt.LegVastAsync(sleutel, plaats, beurt with { Berichten = stappen, MetOverzicht = [] }, op, cancellationToken);
    }
}
