using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Vragen;

namespace HerstelBot.Domain.Gesprekken;

/// <summary>Why we think that somebody has left. Stored by name: add, never rename.</summary>
public enum Vertrekreden
{
    /// <summary>The account is switched off.</summary>
    Uitgeschakeld,

    /// <summary>The directory no longer knows this person.</summary>
    Verdwenen,

    /// <summary>Nothing was heard for <see cref="Vertrekbewaking.Stilte"/>.</summary>
    LangStil,

    /// <summary>The bot was removed: nothing reaches this person any more.</summary>
    BotVerwijderd,
}

/// <summary>Tells whoever divides the work when somebody with work seems to have left: once for each cluster and each absence.</summary>
public sealed class Vertrekbewaking(
    IVragen vragen, IBekenden bekenden, IGesprekken gesprekken, IProfielen profielen, Mensen mensen, Beloftes beloftes, IVastlegger vastlegger)
{
    /// <summary>After how long without a sign of life somebody may have left: 30 days.</summary>
    public static readonly TimeSpan Stilte = TimeSpan.FromDays(30);

    // More open work than anybody has.
    private const int HoogstensVragen = 500;

    /// <summary>Looks at everybody who has open work; clusters that do not work now are for another time.</summary>
    /// <returns>For how many people somebody was told.</returns>
    public async Task<int> ControleerAsync(DateTimeOffset nu, CancellationToken cancellationToken)
    {
        var aantal = 0;
        foreach (var wie in await vragen.BehandelaarsAsync(cancellationToken))
        {
            aantal += await ControleerAsync(wie, nu, cancellationToken) ? 1 : 0;
        }

        return aantal;
    }

    private async Task<bool> ControleerAsync(MedewerkerId wie, DateTimeOffset nu, CancellationToken cancellationToken)
    {
        var werk = (await vragen.VanBehandelaarAsync(wie, HoogstensVragen, cancellationToken)).Vragen;
        if (werk.Count == 0)
        {
            return false;
        }

        var gezien = await LaatstGezienAsync(wie, cancellationToken);
        if (await RedenAsync(wie, gezien, werk, nu, cancellationToken) is not { } reden)
        {
            return false;
        }

        var verteld = false;
        foreach (var perCluster in werk.GroupBy(vraag => vraag.Cluster).Where(groep => beloftes.IsWerktijd(groep.Key, nu)))
        {
            // The absence began when somebody was last seen: after a return the next one counts anew.
            var sleutel = $"vertrek:{wie}:{perCluster.Key?.Waarde ?? "zonder-cluster"}:{gezien?.ToUnixTimeSeconds() ?? 0}";
            var bericht = new Bericht.Vertrokken(wie, reden, [.. perCluster.Select(vraag => vraag.Id)]);
            Uitgaand[] aan = [.. mensen.Verdelers(perCluster.Key, wie).Select(verdeler => new Uitgaand(new Bestemming.BijPersoon(verdeler.Id), bericht))];

            // With nobody to tell it is not done: tomorrow somebody may have the role.
            verteld |= aan.Length > 0 && await vastlegger.LegVastAsync(
                sleutel, new Plaats(null, new GesprekId($"vertrek:{wie}")), new Beurt { Berichten = aan, Eenmalig = sleutel }, nu, cancellationToken) is Vastlegging.Gedaan;
        }

        return verteld;
    }

    private async Task<Vertrekreden?> RedenAsync(
        MedewerkerId wie, DateTimeOffset? gezien, IReadOnlyList<Vraag> werk, DateTimeOffset nu, CancellationToken cancellationToken) =>
        await profielen.ZoekOpnieuwAsync(wie, cancellationToken) switch
        {
            Profielvondst.BestaatNiet => Vertrekreden.Verdwenen,
            Profielvondst.Gevonden { Profiel.Ingeschakeld: false } => Vertrekreden.Uitgeschakeld,
            // Whoever has a vraag was there after it was asked.
            Profielvondst.Gevonden or Profielvondst.Onbekend =>
                werk.Select(vraag => vraag.GesteldOp).Append(gezien ?? DateTimeOffset.MinValue).Max() + Stilte <= nu && !await mensen.IsAfwezigAsync(wie, nu, cancellationToken)
                    ? Vertrekreden.LangStil
                    : null,
            var vondst => throw new ArgumentOutOfRangeException(nameof(wie), vondst.GetType().Name, "No such outcome."),
        };

    private async Task<DateTimeOffset?> LaatstGezienAsync(MedewerkerId wie, CancellationToken cancellationToken)
    {
        var gezien = (await bekenden.ZoekAsync(wie, cancellationToken))?.LaatstGezien;
        var gehoord = (await gesprekken.PersoonlijkAsync(wie, cancellationToken))?.LaatstGehoord;
        return gezien > gehoord || gehoord is null ? gezien : gehoord;
    }
}
