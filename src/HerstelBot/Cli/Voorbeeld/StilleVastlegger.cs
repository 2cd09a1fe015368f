using HerstelBot.Domain.Gesprekken;

namespace HerstelBot.Cli.Voorbeeld;

/// <summary>Stores everything but the messages: the people of the example read none. Steps for another vraag stay, because those are part of what happens.</summary>
internal sealed class StilleVastlegger(IVastlegger echt) : IVastlegger
{
    public Task<Vastlegging> LegVastAsync(string sleutel, Plaats plaats, Beurt beurt, DateTimeOffset op, CancellationToken cancellationToken) => echt.LegVastAsync(
        sleutel, plaats, beurt with { Berichten = [.. beurt.Berichten.Where(uitgaand => uitgaand.Naar is Bestemming.BijVraag)], MetOverzicht = [] }, op, cancellationToken);
}
