using HerstelBot.Domain.Gesprekken;
using HerstelBot.Domain.Personen;
using MimeKit;

namespace HerstelBot.Mail;

/// <summary>Brings a bericht from the outbox to the mailbox of a person.</summary>
internal sealed class Mailbezorger(IMailadressen adressen, IMailvoorkeuren voorkeuren, Briefschrijver schrijver, Mailpoort poort, Taalgeheugen taalgeheugen) : IBezorger
{
    public bool Bezorgt(Bestemming naar) => naar is Bestemming.PerMail;

    public async Task<Bezorging> BezorgAsync(Zending zending, CancellationToken cancellationToken)
    {
        var wie = ((Bestemming.PerMail)zending.Uitgaand.Naar).Id;
        if (await voorkeuren.StaatUitAsync(wie, cancellationToken))
        {
            // Switched off while this one waited: it is not wanted any more.
            return new Bezorging.Bezorgd(null);
        }

        var taal = await taalgeheugen.VoorAsync(wie, cancellationToken);
        return await adressen.ZoekAsync(wie, cancellationToken) is { } adres && MailboxAddress.TryParse(adres.Waarde, out var aan)
            ? await poort.DoorAsync(() => schrijver.SchrijfAsync(zending, aan, taal, cancellationToken), cancellationToken)
            : new Bezorging.Onbezorgbaar("van deze persoon is geen goed e-mailadres bekend");
    }
}
