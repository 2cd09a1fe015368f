using HerstelBot.Domain.Gesprekken;
using HerstelBot.Domain.Vragen;

namespace HerstelBot.Workers;

/// <summary>Delivers one message and records what became of it.</summary>
internal sealed partial class Bezorgronde(
    IUitbak uitbak, IEnumerable<IBezorger> bezorgers, Balie balie, WisGegevens wisGegevens, HerstelBotMetrics metrics, TimeProvider time, ILogger<Bezorgronde> logger)
{
    /// <summary>How long we keep trying before the beheerder hears of it.</summary>
    public static readonly TimeSpan Geduld = TimeSpan.FromHours(72);

    private static readonly TimeSpan EerstePauze = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan LangstePauze = TimeSpan.FromMinutes(10);

    public async Task BezorgAsync(Zending zending, CancellationToken cancellationToken)
    {
        if (zending.MisschienAlBezorgd)
        {
            metrics.MogelijkeHerhaling();
            Log.Herhaling(logger, zending.Id);
        }

        Bezorging bezorging;
        try
        {
            bezorging = await BrengAsync(zending, cancellationToken);
        }
        catch (Exception ex) when (!cancellationToken.IsCancellationRequested)
        {
            // A bericht that cannot be written out must not hold up its chain for ever: it is tried again, and in the end given up visibly.
            Log.Mislukt(logger, ex, zending.Id, zending.Poging);
            bezorging = new Bezorging.Later(Pauze(zending.Poging));
        }

        var nu = time.GetUtcNow();
        switch (bezorging)
        {
            case Bezorging.Bezorgd(var plek):
                await uitbak.BezorgdAsync(zending, plek, cancellationToken);
                metrics.Bezorgd(nu - zending.Sinds);
                break;
            case Bezorging.GeenKanaal:
                await uitbak.WachtOpKanaalAsync(zending, cancellationToken);
                break;
            case Bezorging.Onbezorgbaar(var reden):
                await GeefOpAsync(zending, reden, nu, cancellationToken);
                break;
            case Bezorging.Onzeker when zending.MisschienAlBezorgd || !MagDubbel(zending.Uitgaand.Bericht):
                await GeefOpAsync(zending, "onzeker of het is aangekomen", nu, cancellationToken);
                break;
            case Bezorging.Onzeker:
                // Nothing is recorded: when the lease has run out it comes back as perhaps delivered, and that is counted.
                break;
            case Bezorging.Later when nu - zending.Sinds > Geduld:
                await GeefOpAsync(zending, "al drie dagen niet te bezorgen", nu, cancellationToken);
                break;
            case Bezorging.Later(var na):
                await uitbak.LaterAsync(zending, nu + na, cancellationToken);
                break;
        }
    }

    // Better twice than never for what belongs to a vraag; a reply to a typed question is simply asked again.
    private static bool MagDubbel(Bericht bericht) => bericht is Bericht.Bevestiging or Bericht.Kanaalkaart or Bericht.AntwoordVanPzb
        or Bericht.Terugvraag or Bericht.Melding or Bericht.Overzicht or Bericht.Vertrokken or Bericht.Statusmail or Bericht.Contactagenda;

    // A step of our own never leaves the house.
    private async Task<Bezorging> BrengAsync(Zending zending, CancellationToken cancellationToken)
    {
        switch (zending.Uitgaand)
        {
            case { Naar: Bestemming.BijVraag(var vraag), Bericht: Bericht.Vervolg(var stap) }:
                await balie.VervolgAsync(zending.Id, vraag, stap, time.GetUtcNow(), cancellationToken);
                return new Bezorging.Bezorgd(null);
            case { Naar: Bestemming.NaGesprek, Bericht: Bericht.VergeetPersoon(var wie) }:
                await wisGegevens.VergeetAsync(wie, cancellationToken);
                return new Bezorging.Bezorgd(null);
            default:
                return await bezorgers.First(bezorger => bezorger.Bezorgt(zending.Uitgaand.Naar)).BezorgAsync(zending, cancellationToken);
        }
    }

    private static TimeSpan Pauze(int poging) =>
        TimeSpan.FromTicks(Math.Min(LangstePauze.Ticks, EerstePauze.Ticks << Math.Min(poging - 1, 10)));

    private async Task GeefOpAsync(Zending zending, string reden, DateTimeOffset nu, CancellationToken cancellationToken)
    {
        // Whoever answered must hear that the answer did not arrive.
        if (VoorVrager(zending.Uitgaand.Bericht) is { } vraag)
        {
            await balie.VervolgAsync(zending.Id, vraag, new Vervolgstap.MeldNietBezorgd(zending.Id), nu, cancellationToken);
        }

        await uitbak.OnbezorgbaarAsync(zending, reden, nu, cancellationToken);
        metrics.NietBezorgd();
        Log.NietBezorgd(logger, zending.Id, zending.Uitgaand.Bericht.GetType().Name, reden);
    }

    private static VraagId? VoorVrager(Bericht bericht) => bericht switch
    {
        Bericht.AntwoordVanPzb antwoord => antwoord.Vraag,
        Bericht.Terugvraag terugvraag => terugvraag.Vraag,
        _ => null,
    };

    private static partial class Log
    {
        [LoggerMessage(4101, LogLevel.Warning, "Message {Zending} may have been delivered before: it is sent again")]
        public static partial void Herhaling(ILogger logger, string zending);

        [LoggerMessage(4102, LogLevel.Error, "Message {Zending} could not be written out or sent (attempt {Poging})")]
        public static partial void Mislukt(ILogger logger, Exception exception, string zending, int poging);

        [LoggerMessage(4103, LogLevel.Error, "Message {Zending} ({Soort}) is given up: {Reden}")]
        public static partial void NietBezorgd(ILogger logger, string zending, string soort, string reden);
    }
}
