namespace HerstelBot.Teams.Inkomend;

/// <summary>Whether an activity of a proven sender is let in.</summary>
internal abstract record Toegang
{
    private Toegang() { }

    /// <summary>It is, from this tenant.</summary>
    public sealed record Binnen(string TenantId) : Toegang;

    /// <summary>It is authentic, but from a tenant that we do not serve: 200 and nothing happens, because with a 4xx Teams tells the user that the app is broken.</summary>
    public sealed record NietBediend : Toegang;

    /// <summary>It contradicts its token or itself: 403.</summary>
    /// <param name="Reden">For the log only.</param>
    /// <param name="Alarm">True when a beheerder should look: perhaps Microsoft changed something, perhaps somebody tries.</param>
    public sealed record Geweigerd(string Reden, bool Alarm = false) : Toegang;
}
