using HerstelBot.Domain.Gesprekken;
using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Termijnen;
using HerstelBot.Domain.Vragen;

namespace HerstelBot.Cli.Voorbeeld;

/// <summary>What somebody does at a moment; gives what they do later.</summary>
/// <param name="Op">When.</param>
/// <param name="Doe">What.</param>
internal sealed record Gebeurt(DateTimeOffset Op, Func<DateTimeOffset, Task<IEnumerable<Gebeurt>>> Doe);

/// <summary>Lets the weeks of the example pass: people act in the order of time through the desk itself, and every hour the clock of the bot looks too.</summary>
internal sealed class Voorbeeldloop(Balie balie, StilleVastlegger stappen, IPersonen personen, IBewaking bewaking, IUitbak uitbak, Verteltijd klok)
{
    private static readonly TimeSpan Uur = TimeSpan.FromHours(1);
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(2);

    private readonly PriorityQueue<Gebeurt, (DateTimeOffset Op, int Volgorde)> _straks = new();
    private int _volgorde;
    private int _sleutel;

    /// <summary>How many vragen were asked.</summary>
    public int Gesteld { get; private set; }

    /// <summary>Adds what will happen.</summary>
    public void Plan(IEnumerable<Gebeurt> gebeurt)
    {
        foreach (var een in gebeurt) { _straks.Enqueue(een, (een.Op, _volgorde++)); }
    }

    /// <summary>Until the end; what would come after it does not happen.</summary>
    public async Task LoopAsync(DateTimeOffset einde, CancellationToken cancellationToken)
    {
        while (klok.Nu < einde)
        {
            var tot = klok.Nu + Uur < einde ? klok.Nu + Uur : einde;
            while (_straks.TryPeek(out var een, out var wanneer) && wanneer.Op <= tot)
            {
                _straks.Dequeue();
                klok.Nu = wanneer.Op > klok.Nu ? wanneer.Op : klok.Nu;
                Plan(await een.Doe(klok.Nu));
                await VervolgAsync(cancellationToken);
            }

            klok.Nu = tot;
            await BewaakAsync(cancellationToken);
        }
    }

    /// <summary>Somebody presses a button.</summary>
    public async Task<IReadOnlyList<Bericht>> DrukAsync(MedewerkerId wie, Knop knop, VraagId? vraag, params (string Veld, string Waarde)[] velden)
    {
        var getoond = await balie.OntvangAsync(
            new Binnenkomst.KaartDruk(Kop(wie), new Druk(knop, null, vraag, null, velden.ToDictionary(veld => veld.Veld, veld => veld.Waarde)), null, Direct: true), CancellationToken.None);
        Gesteld += vraag is null ? getoond.Count(bericht => bericht is Bericht.Bevestiging) : 0;
        return getoond;
    }

    /// <summary>Somebody types something.</summary>
    public Task<IReadOnlyList<Bericht>> TypAsync(MedewerkerId wie, string tekst) => balie.OntvangAsync(new Binnenkomst.Tekst(Kop(wie), tekst, $"bericht-{_sleutel}"), CancellationToken.None);

    private Kop Kop(MedewerkerId wie)
    {
        var id = new GesprekId($"voorbeeld:{wie.ObjectId}");
        var gesprek = new Gesprek
        {
            Id = id, Soort = Gesprekssoort.Persoonlijk, TenantId = wie.TenantId, KanaalId = "msteams", ServiceUrl = new("https://voorbeeld.invalid/"), BotId = "28:herstelbot", Persoon = wie,
        };
        return new($"voorbeeld-{_sleutel++}", gesprek, id, personen.Wie(wie, ""), klok.Nu, AntwoordMeteen: true);
    }

    private async Task BewaakAsync(CancellationToken cancellationToken)
    {
        // Nothing is due outside working time.
        if (Werktijd.Lokaal(klok.Nu) is { Hour: < 9 or > 18 } or { DayOfWeek: DayOfWeek.Saturday or DayOfWeek.Sunday })
        {
            return;
        }

        foreach (var vraag in await bewaking.ClaimAsync(500, Lease, klok.Nu, cancellationToken))
        {
            await balie.BewaakAsync(vraag, klok.Nu, cancellationToken);
        }

        await VervolgAsync(cancellationToken);
    }

    // Only steps for other vragen are in it.
    private async Task VervolgAsync(CancellationToken cancellationToken)
    {
        while (stappen.HeeftStap)
        {
            stappen.HeeftStap = false;

            // Of each chain the first: what stands behind it comes with the next claim.
            while (await uitbak.ClaimAsync(100, Lease, klok.Nu, cancellationToken) is { Count: > 0 } zendingen)
            {
                foreach (var zending in zendingen) { await DoeAsync(zending, cancellationToken); }
            }
        }
    }

    private async Task DoeAsync(Zending zending, CancellationToken cancellationToken)
    {
        if (zending.Uitgaand is { Naar: Bestemming.BijVraag(var vraag), Bericht: Bericht.Vervolg(var stap) })
        {
            await balie.VervolgAsync(zending.Id, vraag, stap, klok.Nu, cancellationToken);
        }

        await uitbak.BezorgdAsync(zending, null, cancellationToken);
    }
}
