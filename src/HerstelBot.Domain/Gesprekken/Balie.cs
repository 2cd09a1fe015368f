using HerstelBot.Domain.Vragen;

namespace HerstelBot.Domain.Gesprekken;

/// <summary>The one way in: decide, store, and only then answer. What was not stored was not acknowledged.</summary>
public sealed class Balie(IVastlegger vastlegger, Beslisser beslisser, Klok klok, Vervolg vervolg, Bevestigingsmail mail)
{
    // Each lost race means that somebody else did change the vraag, so a crowd of n needs at most n rounds; more is a bug.
    private const int HoogstensRondes = 100;

    /// <summary>Judges what came in and stores the effect once, however often it is delivered.</summary>
    /// <returns>What the sender sees at once; the same for every delivery.</returns>
    /// <exception cref="InvalidOperationException">The vraag kept changing under every decision.</exception>
    public async Task<IReadOnlyList<Bericht>> OntvangAsync(Binnenkomst binnenkomst, CancellationToken cancellationToken)
    {
        var plaats = new Plaats((binnenkomst as Binnenkomst.KaartDruk)?.Druk.Vraag, binnenkomst.Gesprek.Id);
        for (var ronde = 0; ronde < HoogstensRondes; ronde++)
        {
            var beurt = await mail.VoegToeAsync(await beslisser.BeslisAsync(binnenkomst, cancellationToken), cancellationToken);
            switch (await vastlegger.LegVastAsync(binnenkomst.Sleutel, plaats, beurt, binnenkomst.Op, cancellationToken))
            {
                case Vastlegging.Gedaan:
                    return beurt.Direct;
                case Vastlegging.AlGezien(var direct):
                    return direct;
            }
        }

        throw new InvalidOperationException($"The vraag changed under {HoogstensRondes} decisions in a row.");
    }

    /// <summary>Lets the clock look at a vraag whose moment has come.</summary>
    public async Task BewaakAsync(VraagId id, DateTimeOffset nu, CancellationToken cancellationToken)
    {
        if (await klok.BeslisAsync(id, nu, cancellationToken) is not { Overgang: { } overgang } beurt)
        {
            return;
        }

        // A lost race needs no second try: whoever won has set the next moment.
        _ = await vastlegger.LegVastAsync(
            $"klok:{id}:{overgang.Vraag.Versie}", new Plaats(id, overgang.Vraag.Gesprek), await mail.VoegToeAsync(beurt, cancellationToken), nu, cancellationToken);
    }

    /// <summary>Carries out a step that waited in the outbox, once, however often it is delivered.</summary>
    /// <param name="zending">The id of what was delivered.</param>
    /// <param name="id">The vraag it is for.</param>
    /// <param name="stap">The step.</param>
    /// <param name="nu">Now.</param>
    /// <param name="cancellationToken">Stops the wait.</param>
    /// <exception cref="InvalidOperationException">The vraag kept changing under every decision.</exception>
    public async Task VervolgAsync(string zending, VraagId id, Vervolgstap stap, DateTimeOffset nu, CancellationToken cancellationToken)
    {
        for (var ronde = 0; ronde < HoogstensRondes; ronde++)
        {
            if (await vervolg.BeslisAsync(id, stap, nu, cancellationToken) is not { } beurt
                || await vastlegger.LegVastAsync(
                    $"vervolg:{zending}", new Plaats(id, new("")), await mail.VoegToeAsync(beurt, cancellationToken), nu, cancellationToken) is not Vastlegging.IntussenGewijzigd)
            {
                return;
            }
        }

        throw new InvalidOperationException($"The vraag changed under {HoogstensRondes} decisions in a row.");
    }
}
