namespace HerstelBot.Tests.Drivers.Web;

/// <summary>The people of Teams, each with an account and a browser.</summary>
internal sealed class Webwereld : IAsyncDisposable
{
    private readonly List<Webbezoeker> _bezoekers = [];

    private Webwereld(TeamsWereld teams, Inlogserver entra) => (Teams, Entra) = (teams, entra);

    /// <summary>The service with Teams around it.</summary>
    public TeamsWereld Teams { get; }

    /// <summary>Where people sign in.</summary>
    public Inlogserver Entra { get; }

    /// <summary>Starts the service on this machine, with sign-in.</summary>
    public static async Task<Webwereld> StartAsync(params string[] instellingen)
    {
        var entra = await Inlogserver.StartAsync();
        return new(await TeamsWereld.StartAsync([.. entra.Instellingen, .. instellingen]), entra);
    }

    /// <summary>A browser in which nobody signed in.</summary>
    public Webbezoeker Niemand()
    {
        var bezoeker = new Webbezoeker(Teams.Http.BaseAddress!);
        _bezoekers.Add(bezoeker);
        return bezoeker;
    }

    /// <summary>A browser in which this person signed in.</summary>
    public async Task<Webbezoeker> AlsAsync(Persoon wie)
    {
        var bezoeker = Niemand();
        Entra.Wie = new(wie.TenantId, wie.ObjectId, wie.Naam);
        using var _ = await bezoeker.OpenAsync("/aanmelden");
        Entra.Wie = null;
        return bezoeker;
    }

    public async ValueTask DisposeAsync()
    {
        _bezoekers.ForEach(static bezoeker => bezoeker.Dispose());
        await Teams.DisposeAsync();
        await Entra.DisposeAsync();
    }
}
