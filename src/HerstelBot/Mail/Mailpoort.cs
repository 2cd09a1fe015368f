using HerstelBot.Domain.Gesprekken;

namespace HerstelBot.Mail;

/// <summary>Keeps a mail server that is slow or away from holding up the rest of the outbox: few e-mails at once, and none for a while after it did not answer.</summary>
internal sealed class Mailpoort(IMailpost post, TimeProvider time)
{
    /// <summary>How many e-mails are on their way at once; a quarter of what the outbox has.</summary>
    public const int Tegelijk = 4;

    private static readonly TimeSpan Druk = TimeSpan.FromSeconds(2);

    private readonly Lock _slot = new();
    private DateTimeOffset _dichtTot;
    private int _onderweg;

    /// <summary>Writes the e-mail and hands it over, when the gate is open.</summary>
    /// <param name="schrijf">Makes the e-mail; not called when the gate is closed.</param>
    /// <param name="cancellationToken">Stops the attempt.</param>
    public async Task<Bezorging> DoorAsync(Func<Task<MimeKit.MimeMessage?>> schrijf, CancellationToken cancellationToken)
    {
        if (Wacht() is { } wacht)
        {
            return new Bezorging.Later(wacht);
        }

        try
        {
            if (await schrijf() is not { } brief)
            {
                return new Bezorging.Onbezorgbaar("de vraag bestaat niet meer");
            }

            using (brief)
            {
                var uitkomst = await post.StuurAsync(brief, cancellationToken);
                return uitkomst is { Onbereikbaar: true, Bezorging: Bezorging.Later(var na) } ? Sluit(uitkomst.Bezorging, na) : uitkomst.Bezorging;
            }
        }
        finally
        {
            Interlocked.Decrement(ref _onderweg);
        }
    }

    private TimeSpan? Wacht()
    {
        lock (_slot)
        {
            var nu = time.GetUtcNow();
            if (nu < _dichtTot) { return _dichtTot - nu; }
            if (_onderweg >= Tegelijk) { return Druk; }
            _onderweg++;
            return null;
        }
    }

    private Bezorging Sluit(Bezorging bezorging, TimeSpan na)
    {
        lock (_slot)
        {
            _dichtTot = time.GetUtcNow() + na;
            return bezorging;
        }
    }
}
