using HerstelBot.Domain.Gesprekken;
using MimeKit;

namespace HerstelBot.Mail;

/// <summary>What became of an attempt to hand an e-mail over.</summary>
/// <param name="Bezorging">What it means for this e-mail.</param>
/// <param name="Onbereikbaar">Whether it means the same for every other e-mail: the server is away, or refuses us altogether.</param>
internal sealed record Postuitkomst(Bezorging Bezorging, bool Onbereikbaar = false)
{
    // Outages mostly end by themselves; for what an operator must mend, five minutes later is soon enough.
    private static readonly TimeSpan NaStoring = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan NaWeigering = TimeSpan.FromMinutes(5);

    /// <summary>It was taken over.</summary>
    public static Postuitkomst Bezorgd { get; } = new(new Bezorging.Bezorgd(null));

    /// <summary>Nobody knows whether it was taken over.</summary>
    public static Postuitkomst Onzeker { get; } = new(new Bezorging.Onzeker());

    /// <summary>Not now, this one.</summary>
    public static Postuitkomst Straks { get; } = new(new Bezorging.Later(NaWeigering));

    /// <summary>The server cannot be reached.</summary>
    public static Postuitkomst Weg { get; } = new(new Bezorging.Later(NaStoring), Onbereikbaar: true);

    /// <summary>The server refuses the bot itself: a setting, a password or a right is wrong.</summary>
    public static Postuitkomst Geweigerd { get; } = new(new Bezorging.Later(NaWeigering), Onbereikbaar: true);

    /// <summary>Not now, none of them.</summary>
    public static Postuitkomst WegVoor(TimeSpan tijd) => new(new Bezorging.Later(tijd), Onbereikbaar: true);

    /// <summary>Never, this one.</summary>
    public static Postuitkomst Nooit(string reden) => new(new Bezorging.Onbezorgbaar(reden));
}

/// <summary>Hands an e-mail over for delivery.</summary>
internal interface IMailpost
{
    /// <summary>Tries once.</summary>
    Task<Postuitkomst> StuurAsync(MimeMessage brief, CancellationToken cancellationToken);
}
