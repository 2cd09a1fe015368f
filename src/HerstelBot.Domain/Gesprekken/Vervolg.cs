using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Vragen;

namespace HerstelBot.Domain.Gesprekken;

/// <summary>Carries out a step for one vraag that follows from what happened to another, or from a hand-over.</summary>
public sealed class Vervolg(IVragen vragen, Meldingen meldingen, Beloftes beloftes, Wisser wisser)
{
    /// <summary>Decides; <see langword="null"/> when there is nothing (any more) to do.</summary>
    public async Task<Beurt?> BeslisAsync(VraagId id, Vervolgstap stap, DateTimeOffset nu, CancellationToken cancellationToken)
    {
        if (await vragen.ZoekAsync(id, cancellationToken) is not { } vraag)
        {
            return null;
        }

        return stap switch
        {
            Vervolgstap.MeldDuplicaat melding => await DuplicaatAsync(vraag, melding, nu, cancellationToken),
            Vervolgstap.NeemAntwoordOver(var hoofd) => await NeemOverAsync(vraag, hoofd, nu, cancellationToken),
            Vervolgstap.RaakLos(var hoofd) => await NaAsync(vraag, vraag.RaakLos(hoofd, nu), [], cancellationToken),
            Vervolgstap.Overdracht(var van, var aan, var door) =>
                vraag.Behandelaar == van ? ZonderCollegas(await NaAsync(vraag, vraag.WijsToe(door, aan, nu), [], cancellationToken)) : null,
            Vervolgstap.WisOpVerzoek(var vrager) => await wisser.OpVerzoekAsync(vraag, vrager, nu, cancellationToken),
            Vervolgstap.MeldNietBezorgd => new Beurt { Berichten = Meldingen.InDraad(vraag, "melding.vrager-onbereikbaar") },
            _ => throw new ArgumentOutOfRangeException(nameof(stap), stap.GetType().Name, "No such step."),
        };
    }

    // When the answer was first, it goes on at once: nobody would bring it later.
    private async Task<Beurt?> DuplicaatAsync(Vraag hoofd, Vervolgstap.MeldDuplicaat melding, DateTimeOffset nu, CancellationToken cancellationToken)
    {
        if (await vragen.ZoekAsync(melding.Duplicaat, cancellationToken) is not { } duplicaat || duplicaat.GekoppeldAan != hoofd.Id)
        {
            return null;
        }

        var beurt = await NaAsync(hoofd, hoofd.KrijgDuplicaat(melding.Door, duplicaat, nu), [], cancellationToken);
        Vervolgstap? meteen =
            hoofd.Status is VraagStatus.Beantwoord || (hoofd.Status is VraagStatus.Opgelost && hoofd.DoorverwezenNaar is null) ? new Vervolgstap.NeemAntwoordOver(hoofd.Id)
            : hoofd.IsLopend ? null
            : new Vervolgstap.RaakLos(hoofd.Id);
        return meteen is null || beurt is null
            ? beurt
            : beurt with { Berichten = [.. beurt.Berichten, new Uitgaand(new Bestemming.BijVraag(duplicaat.Id), new Bericht.Vervolg(meteen))] };
    }

    private async Task<Beurt?> NeemOverAsync(Vraag vraag, VraagId hoofdId, DateTimeOffset nu, CancellationToken cancellationToken)
    {
        if (await vragen.ZoekAsync(hoofdId, cancellationToken) is not { } hoofd)
        {
            return null;
        }

        // Erased before it could come here.
        if ((await vragen.TekstenAsync(hoofdId, cancellationToken)).LastOrDefault(tekst => tekst.Soort == Tekstsoort.Antwoord) is not { } antwoord)
        {
            return await NaAsync(vraag, vraag.RaakLos(hoofdId, nu), [], cancellationToken);
        }

        var beurt = await NaAsync(vraag, vraag.NeemAntwoordOver(hoofd, nu), [antwoord with { Op = nu }], cancellationToken);
        return beurt is null ? null : beurt with { Antwoordduur = beloftes.Duur(vraag, nu) };
    }

    // Both colleagues heard of the whole hand-over at once.
    private static Beurt? ZonderCollegas(Beurt? beurt) =>
        beurt is null ? null : beurt with { Berichten = [.. beurt.Berichten.Where(uitgaand => uitgaand.Naar is not Bestemming.BijPersoon)] };

    private async Task<Beurt?> NaAsync(Vraag was, Overgang overgang, IReadOnlyList<Vraagtekst> teksten, CancellationToken cancellationToken) => overgang is Overgang.Gelukt gelukt
        ? new Beurt
        {
            Overgang = gelukt,
            Teksten = teksten,
            VolgendeBewaking = beloftes.VolgendeBewaking(gelukt.Vraag),
            Berichten = await meldingen.NaAsync(was, gelukt, "", cancellationToken),
        }
        : null;
}
