using HerstelBot.Domain.Gesprekken.Duiding;
using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Taal;

namespace HerstelBot.Domain.Gesprekken;

/// <summary>The language of somebody.</summary>
/// <param name="Taal">In which language the bot writes to them.</param>
/// <param name="ZelfGekozen">True when they said so with <c>taal</c>; false when it is only the language in which they last typed.</param>
public sealed record Taalkeuze(Spreektaal Taal, bool ZelfGekozen);

/// <summary>Who reads which language.</summary>
public interface ITaalkeuzes
{
    /// <summary>What is known of somebody; <see langword="null"/> when they never chose and never typed anything but Dutch.</summary>
    Task<Taalkeuze?> ZoekAsync(MedewerkerId id, CancellationToken cancellationToken);

    /// <summary>Remembers it.</summary>
    Task BewaarAsync(MedewerkerId id, Taalkeuze keuze, CancellationToken cancellationToken);
}

/// <summary>In which language the bot writes to whom: in the one that they chose, else in the one in which they last typed. The language of their Teams decides nothing.</summary>
/// <remarks>A bericht carries no language: it is looked up when it is written out, so that it fits whoever reads it then. Where others read along it is Dutch.</remarks>
public sealed class Taalgeheugen(ITaalkeuzes keuzes)
{
    /// <summary>The language for a conversation.</summary>
    public Task<Spreektaal> VoorAsync(Gesprek gesprek, CancellationToken cancellationToken) =>
        gesprek is { Soort: Gesprekssoort.Persoonlijk, Persoon: { } wie } ? VoorAsync(wie, cancellationToken) : Task.FromResult(Spreektaal.Nederlands);

    /// <summary>The language for somebody alone.</summary>
    public async Task<Spreektaal> VoorAsync(MedewerkerId wie, CancellationToken cancellationToken) =>
        (await keuzes.ZoekAsync(wie, cancellationToken))?.Taal ?? Spreektaal.Nederlands;

    /// <summary>Notices in which language somebody types to the bot; what they chose themselves stays.</summary>
    public async Task LeerAsync(Binnenkomst.Tekst bij, CancellationToken cancellationToken)
    {
        if (bij.Gesprek.Soort != Gesprekssoort.Persoonlijk || Taalherkenner.Herken(bij.Inhoud) is not { } getypt) { return; }
        var bekend = await keuzes.ZoekAsync(bij.Van.Id, cancellationToken);
        if (bekend is { ZelfGekozen: true } || (bekend?.Taal ?? Spreektaal.Nederlands) == getypt) { return; }

        // Idempotent and outside the vragen, so it comes before the commit of the beurt.
        await keuzes.BewaarAsync(bij.Van.Id, new(getypt, ZelfGekozen: false), cancellationToken);
    }

    /// <summary><c>taal en</c> and <c>taal nl</c>; without a language it tells which there are.</summary>
    public async Task<Beurt> StelInAsync(Binnenkomst bij, Spreektaal? taal, CancellationToken cancellationToken)
    {
        if (taal is not { } gekozen) { return new Beurt().MetAntwoord(bij, new Bericht.Zin("taal.keuze")); }
        await keuzes.BewaarAsync(bij.Van.Id, new(gekozen, ZelfGekozen: true), cancellationToken);
        return new Beurt().MetAntwoord(bij, new Bericht.Zin(gekozen switch { Spreektaal.Nederlands => "taal.nederlands", Spreektaal.Engels => "taal.engels" }));
    }
}
