using HerstelBot.Domain.Personen;
using Microsoft.Extensions.Options;

namespace HerstelBot.Graph;

/// <summary>Reads the groups at start and every so often. A group that cannot be read keeps the members it had, for some days and over a restart.</summary>
internal sealed partial class GroepenWorker(
    Groepenlezer lezer, Groepsrollen rollen, IGroepsstanden bewaard, IOptions<GraphOptions> options, TimeProvider time, ILogger<GroepenWorker> logger) : RondeWorker(time, logger)
{
    private IReadOnlyList<Groepsstand>? _standen;

    protected override TimeSpan Tussenpoos => TimeSpan.FromMinutes(options.Value.GroepenMinuten);

    // What was kept counts from the first message on; Graph itself is not waited for.
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        if (options.Value is { Aan: true, Groepen.Length: > 0 })
        {
            await HervatAsync(cancellationToken);
            await base.StartAsync(cancellationToken);
        }
    }

    protected override async Task RondeAsync(CancellationToken stoppingToken)
    {
        if (_standen is null)
        {
            await HervatAsync(stoppingToken);
        }

        var nu = new List<Groepsstand>();
        foreach (var groep in rollen.GroepIds)
        {
            if (await lezer.LeesAsync(rollen.TenantId, groep, stoppingToken) is { } leden)
            {
                nu.Add(new(groep, Nu, leden));
            }
            else
            {
                Log.Blijft(logger, groep);
                nu.AddRange((_standen ?? []).Where(stand => stand.GroepId == groep));
            }
        }

        _standen = Geldig(nu);
        rollen.Zet(_standen);
        await bewaard.BewaarAsync(_standen, stoppingToken);
        Log.Gelezen(logger, _standen.Count, rollen.Leden.Count);
    }

    private async Task HervatAsync(CancellationToken cancellationToken)
    {
        try
        {
            _standen = Geldig(await bewaard.LeesAsync(cancellationToken));
            rollen.Zet(_standen);
        }
        catch (Exception ex) when (!cancellationToken.IsCancellationRequested)
        {
            // The store may come later; the next round tries again.
            Log.NietGelezen(logger, ex);
        }
    }

    // Whoever was taken out of a group must not keep its role for ever because Graph is silent.
    private IReadOnlyList<Groepsstand> Geldig(IReadOnlyList<Groepsstand> standen)
    {
        var vanaf = Nu - TimeSpan.FromDays(options.Value.GroepenDagen);
        foreach (var oud in standen.Where(stand => stand.Op < vanaf))
        {
            Log.Verlopen(logger, oud.GroepId, options.Value.GroepenDagen);
        }

        return [.. standen.Where(stand => stand.Op >= vanaf)];
    }

    private static partial class Log
    {
        [LoggerMessage(4611, LogLevel.Information, "{Groepen} groups give a role to {Personen} persons")]
        public static partial void Gelezen(ILogger logger, int groepen, int personen);

        [LoggerMessage(4612, LogLevel.Warning, "Group {Groep} could not be read: it keeps the members that it had")]
        public static partial void Blijft(ILogger logger, string groep);

        [LoggerMessage(4613, LogLevel.Error, "Group {Groep} was not read for {Dagen} days: it gives no role any more until Graph answers")]
        public static partial void Verlopen(ILogger logger, string groep, int dagen);

        [LoggerMessage(4615, LogLevel.Warning, "The groups that were kept could not be read from the store; the next round tries again")]
        public static partial void NietGelezen(ILogger logger, Exception exception);
    }
}
